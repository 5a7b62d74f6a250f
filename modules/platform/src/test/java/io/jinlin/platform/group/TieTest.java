package io.jinlin.platform.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.GroupRule;
import io.jinlin.platform.KpiFamily;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Invited, consented to, ended: in that order and by nobody else. */
class TieTest {

    private static final TenantId GROUP = new TenantId("the-group");
    private static final TenantId COMPANY = new TenantId("the-company");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Permitted EVERYTHING =
            new Permitted(true, Set.of(), Set.of(KpiFamily.REPAIRS), TODAY.plusYears(1));

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(10, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE);
    }

    private static Tie invited() {
        return Tie.invitation(GROUP, COMPANY, "", at(TODAY).instant());
    }

    private static void breaks(Rule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    @Test
    void a_consent_holds_until_its_last_day_and_may_be_withdrawn_before() {
        var tie = invited().consented(EVERYTHING, at(TODAY));

        assertThat(tie.stateAt(at(TODAY.plusYears(1)))).isEqualTo(TieState.CONSENTED);
        assertThat(tie.stateAt(at(TODAY.plusYears(1).plusDays(1)))).isEqualTo(TieState.EXPIRED);
        assertThat(tie.withdrawn(at(TODAY)).state()).isEqualTo(TieState.WITHDRAWN);
        breaks(GroupRule.ONLY_A_CONSENT_IN_FORCE_IS_WITHDRAWN, () -> tie.withdrawn(at(TODAY.plusYears(2))));
    }

    @Test
    void an_invitation_is_answered_once_within_thirty_days() {
        breaks(GroupRule.AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME, () -> invited()
                .consented(EVERYTHING, at(TODAY.plusDays(30))));
        var declined = invited().declined(at(TODAY.plusDays(29)));
        breaks(GroupRule.AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME, () -> declined.consented(EVERYTHING, at(TODAY)));
        breaks(GroupRule.ONLY_AN_OPEN_TIE_IS_DISSOLVED, () -> declined.dissolved(at(TODAY)));
    }

    @Test
    void a_consent_says_what_where_and_until_when() {
        breaks(GroupRule.A_CONSENT_NAMES_WHAT_MAY_BE_SEEN, () -> new Permitted(true, Set.of(), Set.of(), TODAY));
        breaks(GroupRule.A_CONSENT_NAMES_WHERE, () -> new Permitted(false, Set.of(), Set.of(KpiFamily.SERVICE), TODAY));
        breaks(
                GroupRule.A_CONSENT_NAMES_WHERE,
                () -> new Permitted(true, Set.of(UUID.randomUUID()), Set.of(KpiFamily.SERVICE), TODAY));
        for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusYears(3).plusDays(1)}) {
            breaks(GroupRule.A_CONSENT_ENDS_WITHIN_THREE_YEARS, () -> invited()
                    .consented(new Permitted(true, Set.of(), Set.of(KpiFamily.SERVICE), day), at(TODAY)));
        }
    }

    @Test
    void a_group_does_not_invite_itself() {
        breaks(
                GroupRule.A_GROUP_DOES_NOT_INVITE_ITSELF,
                () -> Tie.invitation(GROUP, GROUP, "", at(TODAY).instant()));
    }
}
