package io.jinlin.platform.group;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ProjectName;
import io.jinlin.archive.Projects;
import io.jinlin.identity.Allowed;
import io.jinlin.platform.GroupRule;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The company's side: consents to what a group may see, declines, withdraws; and what either side looks at. */
@Desk
public class MembershipDesk {

    private static final int MOST_SHOWN = 300;

    @Inject
    Ties ties;

    @Inject
    TieHistory history;

    @Inject
    TieNotes notes;

    @Inject
    Projects projects;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** The company's ties on either side, the latest first. */
    @Allowed("platform.group.read")
    public List<TieRow> ties() {
        var here = notes.here();
        return ties.of(here, MOST_SHOWN).stream().map(tie -> row(tie, here)).toList();
    }

    @Allowed("platform.group.read")
    public TieRow tie(UUID id) {
        var here = notes.here();
        return row(ties.get(id, here), here);
    }

    /** The latest first. */
    @Allowed("platform.group.read")
    public List<TieEvent> history(UUID id) {
        return history.of(ties.get(id, notes.here()).id());
    }

    @Allowed("platform.group.change")
    public void consent(UUID id, long version, Permitted permitted) {
        var tie = mine(id, version);
        permitted.mustBeAmong(projects.mine().stream().map(ProjectName::id).collect(Collectors.toSet()));
        var consented = tie.consented(permitted, clock);
        notes.write(consented, TieEvent.Side.COMPANY, "platform.group.consent", event -> ties.change(consented, event));
    }

    @Allowed("platform.group.change")
    public void decline(UUID id, long version) {
        var declined = mine(id, version).declined(clock);
        notes.write(declined, TieEvent.Side.COMPANY, "platform.group.decline", event -> ties.change(declined, event));
    }

    /** From this moment on nothing may be seen any more. */
    @Allowed("platform.group.change")
    public void withdraw(UUID id, long version) {
        var withdrawn = mine(id, version).withdrawn(clock);
        notes.write(
                withdrawn, TieEvent.Side.COMPANY, "platform.group.withdraw", event -> ties.change(withdrawn, event));
    }

    private Tie mine(UUID id, long version) {
        var here = notes.spokenFor();
        var tie = notes.asSeen(id, version, here);
        rule(tie.company().equals(here), GroupRule.AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME);
        return tie;
    }

    private TieRow row(Tie tie, TenantId here) {
        var isHead = tie.head().equals(here);
        var other = isHead ? tie.company() : tie.head();
        var state = tie.stateAt(clock);
        // what an alias stands for is told by the company itself, when it consents
        var name = isHead && state != TieState.CONSENTED ? "" : named(other);
        return new TieRow(
                tie.id(),
                tie.version(),
                isHead,
                other.alias(),
                name,
                state,
                tie.message(),
                tie.invitedAt(),
                tie.changedAt(),
                tie.answerBy(),
                tie.permitted());
    }

    private String named(TenantId other) {
        return tenants.find(other.alias()).map(known -> known.name()).orElse("");
    }
}
