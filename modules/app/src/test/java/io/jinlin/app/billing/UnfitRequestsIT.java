package io.jinlin.app.billing;

import static io.jinlin.app.stack.Town.SHANGYU;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be kept or meant is the caller's mistake, said with a rule; it never fails on our side. */
class UnfitRequestsIT {

    private static final RunningStack STACK = RunningStack.get();

    private final String room = as("receptionist")
            .get("/v1/archive/households/search?q=3-2-402")
            .expect(200)
            .json()
            .at("/rooms/0/roomId")
            .asText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | "tenders":[null]
                    400 | "tenders":[{"method":"CASH","amount":"1.00"}],"chargeIds":[null]
                    422 | "tenders":[{"method":"CASH","amount":"1.00"}],"chargeIds":[]
                    422 | "tenders":[{"method":"CASH","amount":"1E30000000"}]
                    422 | "tenders":[{"method":"CASH","amount":"1.00"}],"cashReceived":"10000000000.00"
                    400 | "tenders":[{"method":"CASH","amount":"1.00"}],"payer":"\\u0000"
                    """)
    void a_payment_that_cannot_be_is_refused(int status, String body) {
        var json = "{\"roomId\":\"" + room + "\"," + body + "}";

        var answer = as("cashier")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/billing/payments", json.getBytes(StandardCharsets.UTF_8), "application/json");

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/archive/rooms?label=%00, 400",
        "/v1/billing/payments?to=%2B999999999-12-31, 422",
        "/v1/repairs/orders?to=%2B999999999-12-31, 422",
        "/v1/archive/households/search?q=a%00b, 400"
    })
    void an_address_that_means_nothing_is_refused(String path, int status) {
        var answer = as("manager").get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_refused() {
        var cursor = Base64.getUrlEncoder().encodeToString("a\0\u001fb\0".getBytes(StandardCharsets.UTF_8));

        as("manager").get("/v1/archive/rooms?after=" + cursor).expect(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/identity/staff", "/v1/identity/machine-clients"})
    void a_request_without_a_body_is_refused(String path) {
        var answer = as("administrator").post(path, "null".getBytes(StandardCharsets.UTF_8), "application/json");

        assertThat(answer.status()).as(answer.text()).isBetween(400, 422);
    }

    private static Rest as(String position) {
        return STACK.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
