package io.jinlin.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plans there are, the smallest first: {@code tenant-config/plans.yaml}. */
public final class Plans {

    private static final String FILE = "tenant-config/plans.yaml";
    private static final List<Plan> ALL = load();

    private Plans() {}

    public static List<Plan> all() {
        return ALL;
    }

    /** @throws RuleViolation {@link SubscriptionRule#A_PLAN_IS_ONE_OF_OURS} */
    public static Plan get(String code) {
        return ALL.stream().filter(plan -> plan.code().equals(code)).findFirst().orElseThrow(() -> new RuleViolation(
                        SubscriptionRule.A_PLAN_IS_ONE_OF_OURS, code)
                .at("plan"));
    }

    /** A plan as it stands in the file. */
    private record Entry(
            String code,
            @Nullable Integer projects,
            @Nullable Integer households,
            @Nullable Integer staff,
            @Nullable Integer requestsPerSecond,
            @Nullable Integer storageMegabytes,
            String price) {

        Plan plan() {
            return new Plan(code, projects, households, staff, requestsPerSecond, storageMegabytes, Money.of(price));
        }
    }

    private static List<Plan> load() {
        try (var file = Plans.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return Stream.of(new ObjectMapper(new YAMLFactory()).readValue(file, Entry[].class))
                    .map(Entry::plan)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
