package io.jinlin.platform.group;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Masked;
import io.jinlin.kernel.Stale;
import io.jinlin.platform.GroupRule;
import io.jinlin.platform.KpiFamily;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What happens between a group and a company is in both trails: in that of the side that acts within its own transaction, in the other's
 * by an order that is written before the deed and only reads what became of it.
 */
@ApplicationScoped
public class TieNotes {

    private static final Duration LATER = Duration.ofSeconds(3);

    @Inject
    Ties ties;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    Scope scope;

    @Inject
    Tenancy tenancy;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    TenantId here() {
        return tenancy.current().orElseThrow();
    }

    /** The company, by somebody who may speak for the whole of it. */
    TenantId spokenFor() {
        rule(scope.isEverywhere(), GroupRule.WHO_SPEAKS_FOR_THE_COMPANY_WORKS_EVERYWHERE);
        return here();
    }

    Tie asSeen(UUID id, long version, TenantId here) {
        var tie = ties.get(id, here);
        if (tie.version() != version) {
            throw new Stale("platform.group.tie");
        }
        return tie;
    }

    /** The platform's row is written last: what fails before undoes the note. */
    void write(Tie tie, TieEvent.Side side, String action, Consumer<TieEvent> deed) {
        var event = new TieEvent(Ids.next(), clock.instant(), side, tie.state(), Masked.name(staff.name()));
        var actor = side == TieEvent.Side.HEAD ? tie.head() : tie.company();
        var other = side == TieEvent.Side.HEAD ? tie.company() : tie.head();
        var order =
                String.join(" ", other.alias(), event.id().toString(), tie.id().toString(), action, actor.alias());
        jobs.enqueue(OtherSideNotes.NAME, event.id().toString(), order, LATER);
        trail.record(action, "platform.group.tie", tie.id(), details(tie, other));
        deed.accept(event);
    }

    private static Map<String, String> details(Tie tie, TenantId other) {
        var details = new TreeMap<>(Map.of("company", other.alias()));
        var permitted = tie.permitted();
        if (permitted != null) {
            details.put(
                    "families",
                    permitted.families().stream().map(KpiFamily::name).sorted().collect(Collectors.joining(" ")));
            details.put(
                    "projects",
                    permitted.everywhere()
                            ? "*"
                            : permitted.projects().stream()
                                    .map(UUID::toString)
                                    .sorted()
                                    .collect(Collectors.joining(" ")));
            details.put("lastDay", permitted.lastDay().toString());
        }
        return details;
    }
}
