package io.jinlin.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.parts.Keycloak;
import io.jinlin.launcher.parts.Postgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people at their browsers meet while a part is away. */
class AwayIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String ORDERS = "/repairs/orders.xhtml";

    @Test
    void whoever_is_at_work_is_told_to_wait_and_goes_on_where_they_were() {
        var receptionist = Visitor.signedIn(STACK.baseUrl(), "receptionist@shangyu");
        assertThat(receptionist.get(ORDERS).statusCode()).isEqualTo(200);
        STACK.stack().kill(Postgres.NAME);
        try {
            var page = receptionist.get(ORDERS);

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("5");
            assertThat(page.body()).contains("暂时连不上数据库").doesNotContain("Exception");
        } finally {
            STACK.stack().startAgain(Postgres.NAME);
        }

        await("the page is there again")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> receptionist.get(ORDERS).statusCode() == 200);
        await("Keycloak has found the database again")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> Visitor.signedIn(STACK.baseUrl(), "receptionist@shangyu") != null);
    }

    /** Keycloak has let the person in, and is silent when the application asks for the token. */
    @Test
    void whoever_signs_in_while_keycloak_is_silent_does_not_wait_for_ever() {
        var person = Visitor.stranger(STACK.baseUrl());
        var back = person.letInByKeycloak("receptionist@shangyu");
        var began = System.nanoTime();
        STACK.stack().pause(Keycloak.NAME);
        try {
            assertThat(person.get(back).statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(25));
        } finally {
            STACK.stack().resume(Keycloak.NAME);
        }
    }
}
