package io.jinlin.platform.access;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.platform.AccessRule.AN_ACCESS_IS_ENDED_ONCE;
import static io.jinlin.platform.AccessRule.AN_ACCESS_LASTS_FIVE_MINUTES_TO_FOUR_HOURS;
import static io.jinlin.platform.AccessRule.AN_ACCESS_NAMES_ITS_TICKET;
import static io.jinlin.platform.AccessRule.AN_ACCESS_STATES_ITS_REASON;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.TenantId;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operator's leave to look at one company for a while. Asked for with a ticket and a reason, it counts once the company's trail says
 * so, and ends by itself; the operator or the company may end it before.
 */
public record Access(
        UUID id,
        TenantId company,
        Operator operator,
        String ticket,
        String reason,
        Instant beginsAt,
        Instant endsAt,
        boolean noted,
        @Nullable End end)
        implements Serializable {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofHours(4);
    private static final int LONGEST_TICKET = 60;
    private static final int LONGEST_REASON = 300;
    private static final int SHORTEST_REASON = 5;

    /** An account of the platform's people or programs. */
    public record Operator(UUID subject, String name) implements Serializable {}

    /** Which side ended it. */
    public enum Side {
        OPERATOR,
        COMPANY
    }

    /** That somebody ended it. */
    public record End(Instant at, Side side, String name) implements Serializable {}

    /** @throws RuleViolation for a ticket, a reason or a length that does not do */
    static Access asked(UUID id, TenantId company, Operator operator, Wish wish, Clock clock) {
        var ticket = wish.ticket().strip();
        var reason = wish.reason().strip();
        if (ticket.length() < 2 || ticket.length() > LONGEST_TICKET) {
            throw new RuleViolation(AN_ACCESS_NAMES_ITS_TICKET).at("ticket");
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new RuleViolation(AN_ACCESS_STATES_ITS_REASON).at("reason");
        }
        var length = Duration.ofMinutes(wish.minutes());
        if (length.compareTo(LEAST) < 0 || length.compareTo(MOST) > 0) {
            throw new RuleViolation(AN_ACCESS_LASTS_FIVE_MINUTES_TO_FOUR_HOURS).at("minutes");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Access(id, company, operator, ticket, reason, now, now.plus(length), false, null);
    }

    /**
     * What is asked for.
     *
     * @param ticket the number under which the company's question is kept
     * @param reason in words; the company reads it
     * @param minutes 5 to 240
     */
    public record Wish(String ticket, String reason, int minutes) {

        public static final int USUAL_MINUTES = 60;
    }

    /** Whether the same was asked for. */
    boolean isFor(TenantId wanted, Wish wish) {
        return company.equals(wanted)
                && ticket.equals(wish.ticket().strip())
                && reason.equals(wish.reason().strip())
                && endsAt.equals(beginsAt.plus(Duration.ofMinutes(wish.minutes())));
    }

    /** @throws RuleViolation {@link io.jinlin.platform.AccessRule#AN_ACCESS_IS_ENDED_ONCE} */
    Access ended(Side side, String name, Clock clock) {
        rule(!stateAt(clock).isOver(), AN_ACCESS_IS_ENDED_ONCE);
        return new Access(
                id, company, operator, ticket, reason, beginsAt, endsAt, noted, new End(clock.instant(), side, name));
    }

    public AccessState stateAt(Clock clock) {
        if (end != null) {
            return AccessState.ENDED;
        }
        if (!clock.instant().isBefore(endsAt)) {
            return AccessState.EXPIRED;
        }
        return noted ? AccessState.RUNNING : AccessState.BEGINNING;
    }

    /** Until when it was open, or will be. */
    public Instant getOpenUntil() {
        return end == null ? endsAt : end.at();
    }
}
