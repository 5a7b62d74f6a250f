package io.jinlin.platform.group;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.platform.GroupRule.A_GROUP_HAS_AT_MOST_TWO_HUNDRED_OPEN_TIES;
import static io.jinlin.platform.GroupRule.A_GROUP_IS_HEADED_BY_A_COMPANY_WITH_THE_GROUP_PLAN;

import io.jinlin.identity.Allowed;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The group's side: invites companies, and lets them go. */
@Desk
public class GroupDesk {

    private static final int MOST_OPEN = 200;

    @Inject
    Ties ties;

    @Inject
    GroupPlan plan;

    @Inject
    TieNotes notes;

    @Inject
    Clock clock;

    /** Whether the company may head a group. */
    @Allowed("platform.group.read")
    public boolean headsGroup() {
        return plan.covers(notes.here());
    }

    /** Whether there is a company of that alias is neither asked nor told: the answer is the same. */
    @Allowed("platform.group.change")
    public UUID invite(String alias, String message) {
        var here = notes.spokenFor();
        rule(plan.covers(here), A_GROUP_IS_HEADED_BY_A_COMPANY_WITH_THE_GROUP_PLAN);
        rule(ties.open(here, LocalDate.now(clock)) < MOST_OPEN, A_GROUP_HAS_AT_MOST_TWO_HUNDRED_OPEN_TIES);
        var tie = Tie.invitation(here, named(alias), message.strip(), clock.instant());
        notes.write(
                tie, TieEvent.Side.HEAD, "platform.group.invite", event -> ties.add(tie, event, LocalDate.now(clock)));
        return tie.id();
    }

    @Allowed("platform.group.change")
    public void dissolve(UUID id, long version) {
        var here = notes.spokenFor();
        var tie = notes.asSeen(id, version, here);
        rule(tie.head().equals(here), io.jinlin.platform.GroupRule.ONLY_AN_OPEN_TIE_IS_DISSOLVED);
        var dissolved = tie.dissolved(clock);
        notes.write(dissolved, TieEvent.Side.HEAD, "platform.group.dissolve", event -> ties.change(dissolved, event));
    }

    private static TenantId named(String alias) {
        try {
            return new TenantId(alias.strip().toLowerCase(Locale.ROOT));
        } catch (RuleViolation unfit) {
            throw unfit.at("company");
        }
    }
}
