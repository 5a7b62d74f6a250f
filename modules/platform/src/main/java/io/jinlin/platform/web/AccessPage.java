package io.jinlin.platform.web;

import io.jinlin.identity.AuditTrail.Noted;
import io.jinlin.platform.access.Access;
import io.jinlin.platform.access.AccessState;
import io.jinlin.platform.access.HostDesk;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One access: who, why, from when until when, and what was opened; to be ended while it runs. */
@Named
@ViewScoped
public class AccessPage implements Serializable {

    @Inject
    HostDesk desk;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private @Nullable Access access;
    private final Listing<Noted> openings =
            new Listing<>((after, limit, sort) -> desk.openings(key(), after, limit), Sort.descending("at"));

    public void load() {
        access = desk.access(key());
    }

    public String end() {
        var ended = desk.end(key());
        return messages.done("platform.access.ended", ended.operator().name())
                .andGoTo("/platform/access.xhtml?id=" + key());
    }

    private UUID key() {
        return Objects.requireNonNull(id);
    }

    public Access getAccess() {
        return Objects.requireNonNull(access);
    }

    public AccessState getState() {
        return getAccess().stateAt(clock);
    }

    public boolean isOpen() {
        return getState() == AccessState.RUNNING || getState() == AccessState.BEGINNING;
    }

    public Listing<Noted> getOpenings() {
        return openings;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID asked) {
        id = asked;
    }
}
