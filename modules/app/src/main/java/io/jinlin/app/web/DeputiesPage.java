package io.jinlin.app.web;

import io.jinlin.identity.deputy.DeputyDesk;
import io.jinlin.identity.deputy.DeputyRow;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffFilter;
import io.jinlin.identity.staff.StaffRow;
import io.jinlin.kernel.After;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in for the person whose page is open. */
@Named
@ViewScoped
public class DeputiesPage implements Serializable {

    private static final int MOST = 200;

    @Inject
    DeputyDesk desk;

    @Inject
    StaffDesk staff;

    @Inject
    Messages messages;

    @Inject
    transient Clock clock;

    private @Nullable List<DeputyRow> rows;
    private @Nullable List<Option> colleagues;
    private @Nullable UUID deputy;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean administers;

    public List<DeputyRow> of(StaffRow person) {
        var known = rows;
        if (known == null) {
            known = desk.about(person.id());
            rows = known;
        }
        return known;
    }

    public List<Option> colleagues(StaffRow person) {
        var known = colleagues;
        if (known == null) {
            known = staff.page(new StaffFilter(null, null, true), After.start(), MOST).rows().stream()
                    .filter(one -> !one.id().equals(person.id()))
                    .map(one -> new Option(one.id(), one.fullName()))
                    .toList();
            colleagues = known;
        }
        return known;
    }

    public String appoint(StaffRow person) {
        var zone = clock.getZone();
        var first = Objects.requireNonNull(from).atStartOfDay(zone).toInstant();
        var last = Objects.requireNonNull(until).plusDays(1).atStartOfDay(zone).toInstant();
        var id = Objects.requireNonNull(deputy);
        desk.appoint(person.id(), id, first, last, administers);
        var name = colleagues(person).stream()
                .filter(one -> id.equals(one.value()))
                .map(Option::label)
                .findFirst()
                .orElse("");
        return messages.done("identity.deputy.appointed", name).andGoTo(address(person));
    }

    public String end(StaffRow person, DeputyRow row) {
        desk.end(row.absentId(), row.id());
        return messages.done("identity.deputy.ended").andGoTo(address(person));
    }

    private static String address(StaffRow person) {
        return "/identity/person.xhtml?id=" + person.id();
    }

    /** The last day, as people say it. */
    public LocalDate lastDay(DeputyRow row) {
        return LocalDate.ofInstant(row.endsAt().minusMillis(1), clock.getZone());
    }

    public LocalDate firstDay(DeputyRow row) {
        return LocalDate.ofInstant(row.startsAt(), clock.getZone());
    }

    public String tone(DeputyRow row) {
        return switch (row.state()) {
            case COMING -> "wait";
            case NOW -> "good";
            case OVER -> "neutral";
        };
    }

    public @Nullable UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable UUID chosen) {
        deputy = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate day) {
        until = day;
    }

    public boolean isAdministers() {
        return administers;
    }

    public void setAdministers(boolean also) {
        administers = also;
    }
}
