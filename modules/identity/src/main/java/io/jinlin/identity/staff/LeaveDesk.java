package io.jinlin.identity.staff;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.OpenWork;
import io.jinlin.identity.invitation.Invitations;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Desk;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people go: what is in their hands goes to colleagues in the same moment. */
@Desk
public class LeaveDesk {

    /** What is said instead of a colleague: back to where the work is given out. */
    public static final String BACK = "BACK";

    @Inject
    StaffRegister register;

    @Inject
    StaffDesk staff;

    @Inject
    Invitations invitations;

    @Inject
    @Any
    Instance<OpenWork> departments;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff current;

    @Inject
    Clock clock;

    /** What the person has in hand, by department; departments where that is nothing are left out. */
    @Allowed("identity.staff.change")
    public List<Leaving> openWork(UUID id) {
        staff.mine(register.get(id));
        return departments.stream()
                .map(work -> new Leaving(work.key(), work.of(id), work.successors(id)))
                .filter(leaving -> !leaving.items().isEmpty())
                .toList();
    }

    /**
     * From now on nothing may be done with the account here, whatever a token still says.
     *
     * @param successors for each department with open work the colleague who gets it, or {@link #BACK}
     */
    @Allowed("identity.staff.change")
    public void leave(UUID id, Map<String, String> successors) {
        var member = staff.mine(register.locked(id));
        rule(!id.equals(current.id()), IdentityRule.NOBODY_DISABLES_THEMSELVES);
        staff.keepHead(member);
        for (var work : departments) {
            var items = work.of(id);
            if (!items.isEmpty()) {
                handOver(work, items, id, successors.get(work.key()));
            }
        }
        if (member.disable(clock.instant())) {
            invitations.withdrawThoseOf(id, clock.instant());
            staff.note("identity.staff.disable", member);
        }
    }

    private void handOver(OpenWork work, List<OpenWork.Item> items, UUID from, @Nullable String chosen) {
        if (chosen == null || chosen.isBlank()) {
            throw new RuleViolation(IdentityRule.OPEN_WORK_IS_HANDED_OVER_BEFORE_LEAVING, items.size()).at("successor");
        }
        var successor = BACK.equals(chosen) ? null : successor(work, from, chosen);
        work.handOver(from, successor);
        audit.record(
                "identity.staff.hand-over",
                "identity.staff",
                from,
                Map.of(
                        "work", work.key(),
                        "to", successor == null ? "" : successor.toString(),
                        "numbers",
                                String.join(
                                        " ",
                                        items.stream()
                                                .map(OpenWork.Item::number)
                                                .toList())));
    }

    private static UUID successor(OpenWork work, UUID from, String chosen) {
        return work.successors(from).stream()
                .filter(one -> one.id().toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(IdentityRule.A_SUCCESSOR_MAY_DO_THE_WORK).at("successor"))
                .id();
    }
}
