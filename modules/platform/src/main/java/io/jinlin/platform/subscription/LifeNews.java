package io.jinlin.platform.subscription;

import io.jinlin.kernel.Money;
import io.jinlin.platform.Plans;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.post.News;
import io.jinlin.platform.post.Occasion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell when a subscription was this and is that: a function of both, like the subscription's life itself, so that every
 * node and every repetition finds the same.
 *
 * @param issued the invoices that came with the change
 * @param unpaid all that are unpaid now, the oldest first
 * @param deletedFrom from when the data is deleted, if the company leaves with this change
 */
record LifeNews(
        Subscription.Row before,
        Subscription.Row after,
        List<Invoice> issued,
        List<Invoice> unpaid,
        WaitingTimes times,
        @Nullable LocalDate deletedFrom) {

    private static final int A_WEEK = 7;

    List<News> on(LocalDate today) {
        var news = new ArrayList<News>();
        if (after.state() == SubscriptionState.TRIAL) {
            trial(news, Objects.requireNonNull(after.trialEndsOn()), today);
        }
        if (isPlanChosen()) {
            var plan = Plans.get(after.plan());
            news.add(
                    News.of(Occasion.PLAN_CHANGED, version(), plan, plan.price().shown()));
        }
        issued.forEach(invoice -> news.add(issued(invoice)));
        if (deletedFrom != null) {
            news.add(News.of(Occasion.CANCELLED, version(), Objects.requireNonNull(after.endsOn()), deletedFrom));
        }
        if (!standing(before).equals(standing(after))) {
            stands(news);
        }
        return news;
    }

    private static void trial(List<News> news, LocalDate ends, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, ends);
        if (left <= 1) {
            news.add(News.of(Occasion.TRIAL_ENDS_TOMORROW, ends, ends));
        } else if (left <= A_WEEK) {
            news.add(News.of(Occasion.TRIAL_ENDS_IN_A_WEEK, ends, ends));
        }
    }

    /** Another plan, or the first, or one again after they had left. */
    private boolean isPlanChosen() {
        return !before.plan().equals(after.plan())
                || (before.anchor() == null && after.anchor() != null)
                || (before.endsOn() != null && after.endsOn() == null);
    }

    private static News issued(Invoice invoice) {
        return News.of(
                Occasion.INVOICE_ISSUED,
                invoice.number(),
                invoice.number(),
                Plans.get(invoice.plan()),
                invoice.from() + " — " + invoice.lastDay(),
                invoice.amount().shown(),
                invoice.dueOn());
    }

    /** Two suspensions are not the same one: for want of payment, or by the operator. */
    private static String standing(Subscription.Row row) {
        return row.state() + (row.heldFor() == null ? "" : " HELD");
    }

    private void stands(List<News> news) {
        switch (after.state()) {
            case OVERDUE -> news.add(News.of(Occasion.OVERDUE, oldestDue(), owed(), closedAfter(times.overdue())));
            case READ_ONLY -> news.add(readOnly());
            case SUSPENDED -> news.add(suspended());
            default -> {}
        }
        if (before.state().isClosed()
                && !after.state().isClosed()
                && after.state() != SubscriptionState.CANCELLED
                && !isPlanChosen()) {
            news.add(News.of(Occasion.RESUMED, version(), Plans.get(after.plan())));
        }
    }

    private News readOnly() {
        return after.anchor() == null
                ? News.of(
                        Occasion.TRIAL_IS_OVER,
                        version(),
                        Objects.requireNonNull(after.trialEndsOn()).plusDays(times.readOnly() + 1L))
                : News.of(Occasion.READ_ONLY, version(), owed(), closedAfter(times.overdue() + times.readOnly()));
    }

    private News suspended() {
        if (after.heldFor() != null) {
            return News.of(Occasion.HELD, version(), after.heldFor());
        }
        return after.anchor() == null
                ? News.of(Occasion.TRIAL_IS_LONG_OVER, version())
                : News.of(Occasion.SUSPENDED, version(), owed());
    }

    /** The first day on which so many days have been waited for the oldest. */
    private LocalDate closedAfter(int days) {
        return oldestDue().plusDays(days + 1L);
    }

    private LocalDate oldestDue() {
        return unpaid.get(0).dueOn();
    }

    private String owed() {
        var total = unpaid.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
        return unpaid.stream()
                .map(invoice -> invoice.number() + "  " + invoice.amount().shown() + "  " + invoice.dueOn())
                .collect(Collectors.joining("\n", "", unpaid.size() > 1 ? "\n= " + total.shown() : ""));
    }

    /** Of the row as it is saved with this change. */
    private long version() {
        return before.version() + 1;
    }
}
