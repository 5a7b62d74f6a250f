package io.jinlin.platform.web;

import io.jinlin.platform.deletion.DeletionRow;
import io.jinlin.platform.deletion.Deletions;
import io.jinlin.platform.subscription.Subscription;
import io.jinlin.platform.subscription.WaitingRoom;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.TenantId;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a subscription's state means for the reader, in a sentence with days in it. */
@ApplicationScoped
public class SubscriptionWords {

    @Inject
    WordsBean words;

    @Inject
    WaitingRoom waiting;

    @Inject
    Deletions deletions;

    @Inject
    Clock clock;

    String plan(String code) {
        return words.get("platform.plan." + code);
    }

    /** What is so, and what to do. */
    String next(Subscription.Row row) {
        var key = "platform.subscription.next.";
        return switch (row.state()) {
            case TRIAL ->
                words.of(key + "TRIAL", String.valueOf(Objects.requireNonNull(row.trialEndsOn())), trialDays(row));
            case ACTIVE -> words.of(key + "ACTIVE", plan(row.plan()), day(row.periodTo()));
            case OVERDUE -> words.of(key + "OVERDUE", waiting.times().overdue());
            case READ_ONLY ->
                words.of(
                        key + (row.anchor() == null ? "TRIAL_IS_OVER" : "READ_ONLY"),
                        waiting.times().readOnly());
            case SUSPENDED ->
                row.heldFor() == null
                        ? words.of(key + (row.anchor() == null ? "TRIAL_IS_LONG_OVER" : "SUSPENDED"))
                        : words.of(key + "HELD", row.heldFor());
            case CANCELLED -> cancelled(row);
        };
    }

    /** Days left of the trial, the last one included. */
    long trialDays(Subscription.Row row) {
        return Math.max(
                0, ChronoUnit.DAYS.between(LocalDate.now(clock), Objects.requireNonNull(row.trialEndsOn())) + 1);
    }

    private String cancelled(Subscription.Row row) {
        return deletions
                .find(new TenantId(row.company()))
                .filter(deletion -> deletion.state() == DeletionRow.State.WAITING)
                .map(deletion -> words.of(
                        "platform.subscription.next.CANCELLED",
                        day(row.endsOn()),
                        day(LocalDate.ofInstant(deletion.dueAt(), BusinessClock.ZONE))))
                .orElseGet(() -> words.of("platform.subscription.next.CANCELLED_AND_KEPT", day(row.endsOn())));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
