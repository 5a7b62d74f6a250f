package io.jinlin.app.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.identity.provisioning.ProvisioningStep;
import io.jinlin.launcher.demo.Company;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Opening a company stops at every step once, and in the midst of three steps the application is killed; afterwards each company is
 * line by line what it is without a fault. The application goes on by itself: nobody orders twice.
 */
class ProvisioningIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String FAULTLESS = "faultless";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, List<String>> WHEN_KILLED = new HashMap<>();

    @BeforeAll
    static void everythingGoesWrongOnce() throws Exception {
        try (var faults = new Faults(STACK.stack())) {
            order(FAULTLESS);
            until(FAULTLESS + " is open", () -> state(FAULTLESS).equals("READY") && isDone(FAULTLESS));
            Faults.HALVES.forEach(ProvisioningIT::order);
            until("three companies are half made", () -> faults.waiting() == Faults.HALVES.size());
            STACK.killApplication();
            Faults.HALVES.forEach(alias -> WHEN_KILLED.put(alias, CompanyBooks.of(alias, STACK.stack())));
            faults.open();
            STACK.startApplication();
            for (var step : ProvisioningStep.values()) {
                faults.failOnceAt(stopped(step), step.name());
                order(stopped(step));
            }
            for (var alias : companies().toList()) {
                until(alias + " is open", () -> state(alias).equals("READY") && isDone(alias));
            }
            for (var step : ProvisioningStep.values()) {
                assertThat(faults.wasMet(stopped(step))).as(step.name()).isTrue();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> a_company_is_whole_in_postgresql_and_keycloak() {
        return companies()
                .map(alias -> dynamicTest(alias, () -> {
                    var whole = CompanyBooks.of(FAULTLESS, STACK.stack());
                    assertThat(whole).hasSizeGreaterThan(400);
                    assertThat(CompanyBooks.of(alias, STACK.stack())).isEqualTo(whole);
                }));
    }

    @TestFactory
    Stream<DynamicTest> its_administrator_is_let_in() {
        return companies()
                .map(alias -> dynamicTest(alias, () -> assertThat(STACK.as("administrator@" + alias, alias)
                                .get("/v1/identity/staff")
                                .expect(200)
                                .json()
                                .at("/rows/0/positions/0")
                                .asText())
                        .isEqualTo("administrator")));
    }

    @TestFactory
    Stream<DynamicTest> the_kill_left_it_half_made() {
        var whole = CompanyBooks.of(FAULTLESS, STACK.stack());
        return Faults.HALVES.stream()
                .map(alias -> dynamicTest(
                        alias,
                        () -> assertThat(WHEN_KILLED.get(alias)).isNotEmpty().hasSizeLessThan(whole.size())));
    }

    private static Stream<String> companies() {
        return Stream.concat(
                Faults.HALVES.stream(), Arrays.stream(ProvisioningStep.values()).map(ProvisioningIT::stopped));
    }

    private static String stopped(ProvisioningStep step) {
        return "stopped-at-" + step.name().toLowerCase(Locale.ROOT);
    }

    private static void order(String alias) {
        var administrator =
                Map.of("username", "administrator@" + alias, "fullName", "方圆", "password", Company.PASSWORD);
        STACK.operator()
                .put("/v1/platform/tenants/" + alias, Map.of("name", "无恙物业 " + alias, "administrator", administrator))
                .expect(202);
    }

    private static String state(String alias) {
        return STACK.operator()
                .get("/v1/platform/tenants/" + alias)
                .expect(200)
                .json()
                .get("state")
                .asText();
    }

    /** The job's own row goes after the company has opened, and its trail is sealed some seconds later. */
    private static boolean isDone(String alias) {
        var books = CompanyBooks.of(alias, STACK.stack());
        return books.contains("rows of audit_unsealed: 0") && books.stream().noneMatch(line -> line.startsWith("job "));
    }

    private static void until(String what, Callable<Boolean> holds) {
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(holds);
    }
}
