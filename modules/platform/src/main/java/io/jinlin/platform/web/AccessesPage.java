package io.jinlin.platform.web;

import io.jinlin.platform.access.Access;
import io.jinlin.platform.access.AccessState;
import io.jinlin.platform.access.HostDesk;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/** When operators of the platform looked at the company, and why. */
@Named
@ViewScoped
public class AccessesPage implements Serializable {

    @Inject
    HostDesk desk;

    @Inject
    Clock clock;

    private final Listing<Access> accesses =
            new Listing<>((after, limit, sort) -> desk.page(after, limit), Sort.descending("beginsAt"));

    public Listing<Access> getAccesses() {
        return accesses;
    }

    public AccessState stateOf(Access access) {
        return access.stateAt(clock);
    }
}
