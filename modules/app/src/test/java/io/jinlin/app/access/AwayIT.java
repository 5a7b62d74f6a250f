package io.jinlin.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.parts.Keycloak;
import io.jinlin.launcher.parts.Postgres;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people at their browsers meet while a part is away. */
class AwayIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String ORDERS = "/repairs/orders.xhtml";
    private static final Duration AT_ONCE = Duration.ofSeconds(6);

    @Test
    void whoever_is_at_work_is_told_to_wait_and_goes_on_where_they_were() {
        var receptionist = Visitor.signedIn(STACK.baseUrl(), "receptionist@shangyu");
        assertThat(receptionist.get(ORDERS).statusCode()).isEqualTo(200);
        STACK.stack().kill(Postgres.NAME);
        try {
            var page = receptionist.get(ORDERS);

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("5");
            assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.body()).contains("暂时连不上数据库").doesNotContain("Exception");
        } finally {
            STACK.stack().startAgain(Postgres.NAME);
            await("everything goes on")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .until(() -> works(receptionist));
        }
    }

    @Test
    void whoever_wants_to_sign_in_while_that_service_stands_still_is_told_so_at_once_and_signs_in_later() {
        var stranger = Visitor.stranger(STACK.baseUrl());
        var inside = Visitor.signedIn(STACK.baseUrl(), "receptionist@shangyu");
        var atTheDoor = Visitor.signingIn(STACK.baseUrl(), "receptionist@shangyu");
        STACK.stack().pause(Keycloak.NAME);
        try {
            await("what was found a moment ago is forgotten")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> {
                        saysSo(stranger.get(ORDERS));
                        saysSo(atTheDoor.comesBack());
                    });
            var began = System.nanoTime();
            saysSo(stranger.get(ORDERS));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
            assertThat(inside.get(ORDERS).statusCode()).as("who is in stays in").isEqualTo(200);
        } finally {
            STACK.stack().resume(Keycloak.NAME);
            await("everything goes on")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .until(() -> stranger.get(ORDERS).statusCode() / 100 == 3);
        }
        assertThat(atTheDoor.comesBack().statusCode()).isEqualTo(303);
        assertThat(atTheDoor.get(ORDERS).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_about_a_fault_has_one_policy_and_it_is_that_of_pages() {
        var receptionist = Visitor.signedIn(STACK.baseUrl(), "receptionist@shangyu");
        for (var address : List.of("/nothing", "/nothing.xhtml", "/repairs/nothing.css")) {
            var page = receptionist.get(address);

            assertThat(page.statusCode()).as(address).isEqualTo(404);
            assertThat(page.headers().allValues("Content-Security-Policy"))
                    .as(address)
                    .singleElement()
                    .asString()
                    .contains("script-src", "'self'");
        }
    }

    private static void saysSo(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("5");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.body()).contains("登录服务暂时没有响应").doesNotContain("Exception");
    }

    /** Each connection that was in a pool may fail once: several of them in a row, in every pool. */
    private static boolean works(Visitor receptionist) {
        for (var i = 0; i < 5; i++) {
            if (receptionist.get(ORDERS).statusCode() != 200) {
                return false;
            }
            STACK.operator().get("/v1/platform/console/tenants").expect(200);
            Visitor.signedIn(STACK.baseUrl(), "receptionist@shangyu");
        }
        return true;
    }
}
