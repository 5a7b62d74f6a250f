package io.jinlin.platform.subscription;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.platform.Plan;
import io.jinlin.platform.SubscriptionRule;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a company has of all that plans limit, counted by one statement on its own tables. */
public record Usage(int projects, int households, int staff, long storageBytes, long databaseBytes)
        implements Serializable {

    private static final long MEGABYTE = 1024L * 1024;

    public int storageMegabytes() {
        return (int) ((storageBytes + MEGABYTE - 1) / MEGABYTE);
    }

    /** @throws io.jinlin.kernel.RuleViolation when the plan has less room than there is */
    public void mustFit(Plan plan) {
        fit(projects, plan.projects(), SubscriptionRule.A_PLAN_HAS_ROOM_FOR_THE_PROJECTS);
        fit(households, plan.households(), SubscriptionRule.A_PLAN_HAS_ROOM_FOR_THE_HOUSEHOLDS);
        fit(staff, plan.staff(), SubscriptionRule.A_PLAN_HAS_ROOM_FOR_THE_STAFF);
        fit(storageMegabytes(), plan.storageMegabytes(), SubscriptionRule.A_PLAN_HAS_ROOM_FOR_THE_FILES);
    }

    private static void fit(int used, @Nullable Integer most, SubscriptionRule law) {
        rule(most == null || used <= most, law, used, most == null ? 0 : most);
    }
}
