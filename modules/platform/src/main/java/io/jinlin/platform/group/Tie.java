package io.jinlin.platform.group;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.platform.GroupRule.AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME;
import static io.jinlin.platform.GroupRule.A_GROUP_DOES_NOT_INVITE_ITSELF;
import static io.jinlin.platform.GroupRule.A_MESSAGE_HAS_AT_MOST_TWO_HUNDRED_CHARACTERS;
import static io.jinlin.platform.GroupRule.ONLY_AN_OPEN_TIE_IS_DISSOLVED;
import static io.jinlin.platform.GroupRule.ONLY_A_CONSENT_IN_FORCE_IS_WITHDRAWN;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group and one of its companies.
 *
 * <p>The group invites by alias, whether there is such a company or not. The company consents, saying what may be seen where and until
 * when, or declines; it withdraws its consent whenever it likes. The group may end it too. An invitation holds for thirty days, a consent
 * until its last day; then a new invitation begins anew.
 *
 * @param head the company that heads the group
 * @param permitted what the company consented to, kept also when that is over
 */
public record Tie(
        UUID id,
        long version,
        TenantId head,
        TenantId company,
        TieState state,
        String message,
        Instant invitedAt,
        Instant changedAt,
        @Nullable Permitted permitted) {

    private static final Duration INVITATION_HOLDS = Duration.ofDays(30);
    private static final int LONGEST_MESSAGE = 200;

    static Tie invitation(TenantId head, TenantId company, String message, Instant at) {
        if (company.equals(head)) {
            throw new RuleViolation(A_GROUP_DOES_NOT_INVITE_ITSELF).at("company");
        }
        if (message.length() > LONGEST_MESSAGE) {
            throw new RuleViolation(A_MESSAGE_HAS_AT_MOST_TWO_HUNDRED_CHARACTERS).at("message");
        }
        return new Tie(Ids.next(), 0, head, company, TieState.INVITED, message, at, at, null);
    }

    Tie consented(Permitted what, Clock clock) {
        rule(stateAt(clock) == TieState.INVITED, AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME);
        what.mustEndInTime(LocalDate.now(clock));
        return new Tie(id, version, head, company, TieState.CONSENTED, message, invitedAt, clock.instant(), what);
    }

    Tie declined(Clock clock) {
        rule(stateAt(clock) == TieState.INVITED, AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME);
        return entered(TieState.DECLINED, clock);
    }

    Tie withdrawn(Clock clock) {
        rule(stateAt(clock) == TieState.CONSENTED, ONLY_A_CONSENT_IN_FORCE_IS_WITHDRAWN);
        return entered(TieState.WITHDRAWN, clock);
    }

    Tie dissolved(Clock clock) {
        rule(stateAt(clock).isOpen(), ONLY_AN_OPEN_TIE_IS_DISSOLVED);
        return entered(TieState.DISSOLVED, clock);
    }

    private Tie entered(TieState next, Clock clock) {
        return new Tie(id, version, head, company, next, message, invitedAt, clock.instant(), permitted);
    }

    /** Time ends it too. */
    public TieState stateAt(Clock clock) {
        var isOver = state == TieState.INVITED && !clock.instant().isBefore(answerBy())
                || state == TieState.CONSENTED
                        && permitted != null
                        && permitted.lastDay().isBefore(LocalDate.now(clock.withZone(BusinessClock.ZONE)));
        return isOver ? TieState.EXPIRED : state;
    }

    public Instant answerBy() {
        return invitedAt.plus(INVITATION_HOLDS);
    }

    boolean isOf(TenantId tenant) {
        return head.equals(tenant) || company.equals(tenant);
    }
}
