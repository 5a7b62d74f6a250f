package io.jinlin.platform.subscription;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.platform.subscription.SubscriptionState.ACTIVE;
import static io.jinlin.platform.subscription.SubscriptionState.CANCELLED;
import static io.jinlin.platform.subscription.SubscriptionState.OVERDUE;
import static io.jinlin.platform.subscription.SubscriptionState.READ_ONLY;
import static io.jinlin.platform.subscription.SubscriptionState.SUSPENDED;
import static io.jinlin.platform.subscription.SubscriptionState.TRIAL;

import io.jinlin.kernel.Money;
import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.platform.SubscriptionRule;
import io.jinlin.tenancy.TenantState;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company has subscribed to, and how it stands.
 *
 * <p>It begins with a trial or with an agreement with the operator. Choosing a plan begins periods of a month, each billed on its first
 * day. An invoice past its day makes it overdue, then open for looking only, then suspended; paid, it goes on. What happened is a function of
 * the day and of what is unpaid, so whoever asks twice, or after a month of silence, gets the same answer.
 */
public final class Subscription {

    private final String company;
    private String plan;
    private SubscriptionState state;
    private final boolean byAgreement;
    private final @Nullable LocalDate trialEndsOn;
    private @Nullable LocalDate anchor;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private Money billed;
    private @Nullable LocalDate endsOn;
    private @Nullable String heldFor;
    private final long version;

    /** As the row has it. */
    Subscription(Row row) {
        company = row.company;
        plan = row.plan;
        state = row.state;
        byAgreement = row.byAgreement;
        trialEndsOn = row.trialEndsOn;
        anchor = row.anchor;
        periodFrom = row.periodFrom;
        periodTo = row.periodTo;
        billed = row.billed;
        endsOn = row.endsOn;
        heldFor = row.heldFor;
        version = row.version;
    }

    /**
     * All that is remembered of a subscription.
     *
     * @param byAgreement the operator opened the company and settles with it outside: nothing closes by itself
     * @param anchor first day of the run of paid periods: each begins on that day of the month
     * @param periodTo first day after the period
     * @param billed what has been billed for the period
     * @param endsOn the day from which a cancelled subscription is over
     * @param heldFor why the operator suspended it
     */
    public record Row(
            String company,
            String plan,
            SubscriptionState state,
            boolean byAgreement,
            @Nullable LocalDate trialEndsOn,
            @Nullable LocalDate anchor,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            Money billed,
            @Nullable LocalDate endsOn,
            @Nullable String heldFor,
            long version)
            implements Serializable {}

    public Row row() {
        return new Row(
                company,
                plan,
                state,
                byAgreement,
                trialEndsOn,
                anchor,
                periodFrom,
                periodTo,
                billed,
                endsOn,
                heldFor,
                version);
    }

    /** The trial's last day is {@code days} from now. */
    public static Subscription trial(String company, LocalDate today, int days) {
        return new Subscription(new Row(
                company, Plan.TRIAL, TRIAL, false, today.plusDays(days), null, null, null, Money.ZERO, null, null, 0));
    }

    /** A company that the operator opened himself; its first period begins with the first step. */
    public static Subscription agreed(String company, String plan, LocalDate today) {
        return new Subscription(
                new Row(company, plan, ACTIVE, true, null, today, today, today, Money.ZERO, null, null, 0));
    }

    /**
     * Another plan, at once. A larger one costs the difference for the rest of the period, a smaller one less from the next period on.
     *
     * @return what this costs
     */
    public List<Bill> choose(Plan chosen, Usage usage, LocalDate today) {
        rule(!chosen.isTrial(), SubscriptionRule.A_TRIAL_IS_HAD_ONCE);
        rule(heldFor == null, SubscriptionRule.WHOM_THE_OPERATOR_SUSPENDED_ASKS_THE_OPERATOR);
        rule(anchor == null || !state.isClosed(), SubscriptionRule.OVERDUE_INVOICES_ARE_PAID_FIRST);
        rule(
                state == TRIAL || state == CANCELLED || !chosen.code().equals(plan) || anchor == null,
                SubscriptionRule.A_CHANGE_CHOOSES_ANOTHER_PLAN);
        usage.mustFit(chosen);
        var runs = anchor != null && periodTo != null && today.isBefore(periodTo);
        plan = chosen.code();
        endsOn = null;
        state = ACTIVE;
        return runs ? rest(chosen, today) : begin(today);
    }

    /** The rest of the period at the price of the larger plan. */
    private List<Bill> rest(Plan chosen, LocalDate today) {
        var from = required(periodFrom);
        var to = required(periodTo);
        if (!chosen.price().exceeds(billed)) {
            return List.of();
        }
        var days = ChronoUnit.DAYS.between(from, to);
        var left = ChronoUnit.DAYS.between(today, to);
        var share = chosen.price()
                .minus(billed)
                .amount()
                .multiply(BigDecimal.valueOf(left))
                .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
        billed = chosen.price();
        return share.signum() > 0 ? List.of(new Bill(plan, from, to, new Money(share))) : List.of();
    }

    private List<Bill> begin(LocalDate today) {
        anchor = today;
        return enter(today);
    }

    private List<Bill> enter(LocalDate from) {
        var first = required(anchor);
        var months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), from.withDayOfMonth(1)) + 1;
        periodFrom = from;
        periodTo = first.plusMonths(months);
        billed = Plans.get(plan).price();
        return billed.isPositive() ? List.of(new Bill(plan, from, required(periodTo), billed)) : List.of();
    }

    /** Periods that have begun since, and where it stands today. */
    public List<Bill> step(LocalDate today, @Nullable LocalDate unpaidSince, WaitingTimes times) {
        var wasClosed = state.isClosed();
        state = standing(today, unpaidSince, times);
        var bills = new ArrayList<Bill>();
        if (state != ACTIVE && state != OVERDUE) {
            return bills;
        }
        if (wasClosed && isOver(today)) {
            bills.addAll(begin(today));
        }
        while (isOver(today)) {
            bills.addAll(enter(required(periodTo)));
        }
        return bills;
    }

    private boolean isOver(LocalDate today) {
        return periodTo != null && !today.isBefore(periodTo);
    }

    private SubscriptionState standing(LocalDate today, @Nullable LocalDate unpaidSince, WaitingTimes times) {
        if (heldFor != null) {
            return SUSPENDED;
        }
        if (endsOn != null) {
            return CANCELLED;
        }
        if (anchor == null) {
            return afterTrial(late(required(trialEndsOn), today), times);
        }
        var late = byAgreement || unpaidSince == null ? 0 : late(unpaidSince, today);
        if (late <= 0) {
            return ACTIVE;
        }
        return late <= times.overdue() ? OVERDUE : late <= times.overdue() + times.readOnly() ? READ_ONLY : SUSPENDED;
    }

    private static SubscriptionState afterTrial(long late, WaitingTimes times) {
        return late <= 0 ? TRIAL : late <= times.readOnly() ? READ_ONLY : SUSPENDED;
    }

    private static long late(LocalDate since, LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }

    /** It goes on to the end of what is paid for; a trial, or one that owes, ends at once. */
    public LocalDate cancel(LocalDate today) {
        rule(endsOn == null, SubscriptionRule.A_SUBSCRIPTION_IS_CANCELLED_ONCE);
        rule(heldFor == null, SubscriptionRule.WHOM_THE_OPERATOR_SUSPENDED_ASKS_THE_OPERATOR);
        var end = state == ACTIVE && periodTo != null && periodTo.isAfter(today) ? periodTo : today;
        endsOn = end;
        state = CANCELLED;
        return end;
    }

    /** By the operator, whatever has been paid. */
    public void hold(String reason) {
        rule(reason.strip().length() >= 2, SubscriptionRule.A_SUSPENSION_STATES_ITS_REASON);
        rule(heldFor == null, SubscriptionRule.A_COMPANY_IS_SUSPENDED_ONCE);
        heldFor = reason.strip();
        state = SUSPENDED;
    }

    /** What it is afterwards the next step says. */
    public void release() {
        rule(heldFor != null, SubscriptionRule.ONLY_WHAT_THE_OPERATOR_SUSPENDED_IS_RESUMED);
        heldFor = null;
    }

    /** How far the company's doors are open. */
    public TenantState openness(LocalDate today) {
        return switch (state) {
            case TRIAL, ACTIVE, OVERDUE -> TenantState.READY;
            case READ_ONLY -> TenantState.READ_ONLY;
            case SUSPENDED -> TenantState.SUSPENDED;
            case CANCELLED -> today.isBefore(required(endsOn)) ? TenantState.READY : TenantState.READ_ONLY;
        };
    }

    public SubscriptionState state() {
        return state;
    }

    public Plan plan() {
        return Plans.get(plan);
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("no such day");
        }
        return day;
    }
}
