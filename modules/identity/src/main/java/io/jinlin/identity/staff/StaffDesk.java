package io.jinlin.identity.staff;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.badge.Badges;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.identity.permission.RolesOffice;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes people on, gives them positions and places, and lets them go: in the company's own tables. */
@Desk
public class StaffDesk {

    static final String ADMINISTRATOR = "administrator";

    @Inject
    StaffRegister register;

    @Inject
    RolesOffice roles;

    @Inject
    Badges badges;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff current;

    @Inject
    Clock clock;

    /** Whether an assignment could be written down, before anything outside is made for it. */
    @Allowed("identity.staff.change")
    public void check(Assignment assignment) {
        var known = roles.positions().stream().map(PositionRow::code).collect(Collectors.toSet());
        for (var position : assignment.positions()) {
            if (!known.contains(position)) {
                throw new RuleViolation(IdentityRule.A_POSITION_IS_KNOWN, position).at("positions");
            }
        }
        register.byUsername(assignment.username())
                .ifPresent(member -> keepAdministrator(member, assignment.positions()));
    }

    /** The same person twice is one: assigned anew, and back if gone. */
    @Allowed("identity.staff.change")
    public UUID assign(UUID subject, Assignment assignment) {
        var known = register.bySubject(subject);
        var member = known.orElseGet(
                () -> StaffMember.takenOn(subject, assignment.username(), assignment.fullName(), clock.instant()));
        member.assign(assignment.fullName(), assignment.positions(), assignment.places());
        member.enable();
        if (known.isEmpty()) {
            register.add(member);
        }
        audit.record(
                "identity.staff.assign",
                "identity.staff",
                member.id(),
                Map.of(
                        "positions", String.join(" ", assignment.positions()),
                        "places", String.valueOf(assignment.places().size())));
        badges.forgetAll();
        return member.id();
    }

    @Allowed("identity.staff.change")
    public void disable(UUID id) {
        var member = register.get(id);
        rule(!id.equals(current.id()), IdentityRule.NOBODY_DISABLES_THEMSELVES);
        keepAdministrator(member, Set.of());
        member.disable(clock.instant());
        audit.record("identity.staff.disable", "identity.staff", id, Map.of());
        badges.forgetAll();
    }

    @Allowed("identity.staff.read")
    public List<StaffRow> list() {
        return register.all();
    }

    @Allowed("identity.staff.read")
    public StaffRow row(UUID id) {
        return StaffRow.of(register.get(id));
    }

    private void keepAdministrator(StaffMember member, Set<String> positions) {
        var isLast = member.isActive()
                && member.positions().contains(ADMINISTRATOR)
                && register.holding(ADMINISTRATOR).size() == 1;
        rule(
                !isLast || positions.contains(ADMINISTRATOR),
                IdentityRule.THE_LAST_ADMINISTRATOR_STAYS,
                member.fullName());
    }
}
