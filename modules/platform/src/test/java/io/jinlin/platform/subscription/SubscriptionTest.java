package io.jinlin.platform.subscription;

import static io.jinlin.platform.subscription.SubscriptionState.ACTIVE;
import static io.jinlin.platform.subscription.SubscriptionState.CANCELLED;
import static io.jinlin.platform.subscription.SubscriptionState.OVERDUE;
import static io.jinlin.platform.subscription.SubscriptionState.READ_ONLY;
import static io.jinlin.platform.subscription.SubscriptionState.SUSPENDED;
import static io.jinlin.platform.subscription.SubscriptionState.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.Plans;
import io.jinlin.platform.SubscriptionRule;
import io.jinlin.tenancy.TenantState;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final WaitingTimes TIMES = new WaitingTimes(30, 14, 7, 30, 30);
    private static final Usage SMALL = new Usage(1, 800, 9, 5_000_000, 9_000_000);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void a_trial_counts_down_ends_in_looking_only_and_then_in_suspension() {
        var trial = Subscription.trial("lanting", DAY, 30);

        assertThat(standing(trial, DAY.plusDays(30), null)).isEqualTo(TRIAL);
        assertThat(standing(trial, DAY.plusDays(31), null)).isEqualTo(READ_ONLY);
        assertThat(standing(trial, DAY.plusDays(60), null)).isEqualTo(READ_ONLY);
        assertThat(standing(trial, DAY.plusDays(61), null)).isEqualTo(SUSPENDED);
        assertThat(trial.openness(DAY.plusDays(61))).isEqualTo(TenantState.SUSPENDED);
    }

    @Test
    void choosing_a_plan_ends_the_trial_whenever_it_comes() {
        var trial = Subscription.trial("lanting", DAY, 30);
        trial.step(DAY.plusDays(61), null, TIMES);

        var bills = trial.choose(Plans.get("standard"), SMALL, DAY.plusDays(61));

        assertThat(trial.state()).isEqualTo(ACTIVE);
        assertThat(bills)
                .containsExactly(new Bill(
                        "standard",
                        DAY.plusDays(61),
                        DAY.plusDays(61).plusMonths(1),
                        Plans.get("standard").price()));
    }

    @Test
    void each_month_begins_on_the_day_of_the_first_one_also_after_a_short_february() {
        var paid = standard();
        var bills = paid.step(LocalDate.of(2026, 5, 31), null, TIMES);

        assertThat(bills)
                .extracting(Bill::from)
                .containsExactly(
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 31));
        assertThat(bills.get(3).to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(paid.step(LocalDate.of(2026, 5, 31), null, TIMES)).isEmpty();
    }

    @Test
    void what_is_unpaid_makes_it_overdue_then_looking_only_then_suspended_and_paid_it_goes_on_from_that_day() {
        var paid = standard();
        var due = DAY.plusDays(14);

        assertThat(standing(paid, due, due)).isEqualTo(ACTIVE);
        assertThat(standing(paid, due.plusDays(7), due)).isEqualTo(OVERDUE);
        assertThat(standing(paid, due.plusDays(8), due)).isEqualTo(READ_ONLY);
        assertThat(standing(paid, due.plusDays(38), due)).isEqualTo(SUSPENDED);
        var back = due.plusDays(50);
        var bills = paid.step(back, null, TIMES);
        assertThat(paid.state()).isEqualTo(ACTIVE);
        assertThat(bills).extracting(Bill::from).containsExactly(back);
    }

    @Test
    void nothing_is_billed_while_nobody_can_work() {
        var paid = standard();

        assertThat(paid.step(DAY.plusDays(300), DAY.plusDays(14), TIMES)).isEmpty();
    }

    @Test
    void a_larger_plan_costs_the_difference_for_the_days_that_are_left_and_once() {
        var paid = standard();

        var bills = paid.choose(Plans.get("professional"), SMALL, LocalDate.of(2026, 2, 14));

        // 14 of 28 days of 2980 - 980
        assertThat(bills).extracting(Bill::amount).containsExactly(Money.of(1000));
        assertThat(paid.choose(Plans.get("standard"), SMALL, LocalDate.of(2026, 2, 15)))
                .isEmpty();
        assertThat(paid.choose(Plans.get("professional"), SMALL, LocalDate.of(2026, 2, 16)))
                .isEmpty();
    }

    @Test
    void a_smaller_plan_is_refused_while_more_is_there_than_it_has_room_for() {
        var paid = standard();
        paid.choose(Plans.get("professional"), SMALL, DAY);

        breaks(
                SubscriptionRule.A_PLAN_HAS_ROOM_FOR_THE_HOUSEHOLDS,
                () -> paid.choose(Plans.get("standard"), new Usage(1, 5001, 9, 0, 0), DAY));
        assertThat(paid.plan().code()).isEqualTo("professional");
        paid.choose(Plans.get("standard"), new Usage(1, 5000, 9, 0, 0), DAY);
        assertThat(paid.plan().code()).isEqualTo("standard");
    }

    @Test
    void a_trial_is_had_once_and_debts_come_before_another_plan() {
        var paid = standard();
        breaks(SubscriptionRule.A_TRIAL_IS_HAD_ONCE, () -> paid.choose(Plans.get("trial"), SMALL, DAY));
        breaks(SubscriptionRule.A_CHANGE_CHOOSES_ANOTHER_PLAN, () -> paid.choose(Plans.get("standard"), SMALL, DAY));

        paid.step(DAY.plusDays(30), DAY.plusDays(14), TIMES);

        breaks(
                SubscriptionRule.OVERDUE_INVOICES_ARE_PAID_FIRST,
                () -> paid.choose(Plans.get("professional"), SMALL, DAY.plusDays(30)));
    }

    @Test
    void cancelled_it_works_to_the_end_of_the_period_and_may_be_looked_at_afterwards() {
        var paid = standard();

        var end = paid.cancel(DAY.plusDays(3));

        assertThat(end).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(standing(paid, end.minusDays(1), null)).isEqualTo(CANCELLED);
        assertThat(paid.openness(end.minusDays(1))).isEqualTo(TenantState.READY);
        assertThat(paid.openness(end)).isEqualTo(TenantState.READ_ONLY);
        assertThat(paid.step(end.plusMonths(3), null, TIMES)).isEmpty();
        breaks(SubscriptionRule.A_SUBSCRIPTION_IS_CANCELLED_ONCE, () -> paid.cancel(end));
    }

    @Test
    void who_changes_their_mind_in_time_pays_nothing_twice() {
        var paid = standard();
        paid.cancel(DAY.plusDays(3));

        assertThat(paid.choose(Plans.get("standard"), SMALL, DAY.plusDays(5))).isEmpty();
        assertThat(paid.state()).isEqualTo(ACTIVE);
    }

    @Test
    void what_the_operator_suspends_only_he_resumes() {
        var paid = standard();
        paid.hold("滥用接口");

        assertThat(standing(paid, DAY.plusDays(1), null)).isEqualTo(SUSPENDED);
        breaks(
                SubscriptionRule.WHOM_THE_OPERATOR_SUSPENDED_ASKS_THE_OPERATOR,
                () -> paid.choose(Plans.get("professional"), SMALL, DAY));
        paid.release();
        assertThat(standing(paid, DAY.plusDays(1), null)).isEqualTo(ACTIVE);
        breaks(SubscriptionRule.ONLY_WHAT_THE_OPERATOR_SUSPENDED_IS_RESUMED, paid::release);
    }

    @Test
    void a_company_by_agreement_is_billed_and_never_closed() {
        var agreed = Subscription.agreed("shangyu", "professional", DAY);

        assertThat(agreed.step(DAY, null, TIMES)).extracting(Bill::from).containsExactly(DAY);
        assertThat(standing(agreed, DAY.plusDays(20), DAY.plusDays(14))).isEqualTo(ACTIVE);
    }

    private static Subscription standard() {
        var paid = Subscription.trial("lanting", DAY, 30);
        paid.choose(Plans.get("standard"), SMALL, DAY);
        return paid;
    }

    private static SubscriptionState standing(
            Subscription subscription, LocalDate today, @Nullable LocalDate unpaidSince) {
        subscription.step(today, unpaidSince, TIMES);
        return subscription.state();
    }

    private static void breaks(SubscriptionRule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                .isEqualTo(rule));
    }
}
