package io.jinlin.platform;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import java.util.List;

/** The plans there are, the smallest first. */
public final class Plans {

    private static final int GIGABYTE = 1024;

    private static final List<Plan> ALL = List.of(
            new Plan(Plan.TRIAL, 2, 3_000, 30, 20, 2 * GIGABYTE, Money.ZERO),
            new Plan("standard", 3, 5_000, 60, 30, 20 * GIGABYTE, Money.of(980)),
            new Plan("professional", 30, 60_000, 500, 100, 200 * GIGABYTE, Money.of(2980)),
            new Plan("group", null, null, null, 300, 1000 * GIGABYTE, Money.of(9800)));

    private Plans() {}

    public static List<Plan> all() {
        return ALL;
    }

    /** @throws RuleViolation {@link SubscriptionRule#A_PLAN_IS_ONE_OF_OURS} */
    public static Plan get(String code) {
        return ALL.stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SubscriptionRule.A_PLAN_IS_ONE_OF_OURS, code).at("plan"));
    }
}
