package io.jinlin.identity.deputy;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.identity.badge.Badges;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Appoints deputies for those who are away. */
@Desk
public class DeputyDesk {

    @Inject
    Deputies deputies;

    @Inject
    StaffDesk staff;

    @Inject
    StaffDirectory directory;

    @Inject
    Badges badges;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param until the first moment at which it is over
     * @param administers also as administrator, if the absent person is one
     */
    @Allowed("identity.staff.change")
    public UUID appoint(UUID absent, UUID deputy, Instant from, Instant until, boolean administers) {
        staff.subject(absent);
        if (!staff.isHere(absent) || !staff.isHere(deputy)) {
            throw new RuleViolation(IdentityRule.A_DEPUTY_WORKS_HERE).at("deputy");
        }
        var appointed = Deputy.appointed(absent, deputy, from, until, administers, clock.instant());
        deputies.add(appointed);
        note("identity.deputy.appoint", appointed);
        return appointed.id();
    }

    @Allowed("identity.staff.change")
    public void end(UUID absent, UUID id) {
        staff.subject(absent);
        var deputy = deputies.get(id, absent);
        deputy.end(clock.instant());
        note("identity.deputy.end", deputy);
    }

    /** For whom the person stands in, and who stands in for the person; also what is over. */
    @Allowed("identity.staff.read")
    public List<DeputyRow> about(UUID person) {
        staff.row(person);
        var all = deputies.about(person);
        var names = directory.namesOf(all.stream()
                .flatMap(one -> Stream.of(one.absentId(), one.deputyId()))
                .distinct()
                .toList());
        return all.stream()
                .map(one -> DeputyRow.of(
                        one,
                        names.getOrDefault(one.absentId(), "—"),
                        names.getOrDefault(one.deputyId(), "—"),
                        clock.instant()))
                .toList();
    }

    private void note(String action, Deputy deputy) {
        audit.record(
                action,
                "identity.staff",
                deputy.absentId(),
                Map.of(
                        "deputy", deputy.deputyId().toString(),
                        "from", deputy.startsAt().toString(),
                        "until", deputy.endsAt().toString(),
                        "administers", String.valueOf(deputy.administers())));
        badges.forgetAll();
    }
}
