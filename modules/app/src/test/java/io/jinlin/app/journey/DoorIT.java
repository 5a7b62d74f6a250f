package io.jinlin.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.app.stack.Town;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser's session opens pages and nothing else, however an address is written. */
class DoorIT extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/%61pi/v1/me",
                "/api;a=b/v1/me",
                "//api/v1/me",
                "/./api/v1/me",
                "/login/../api/v1/me"
            })
    void a_session_does_not_open_the_api(String address) throws IOException, InterruptedException {
        var seat = browsers.desk(Neighbourhood.person("receptionist"));
        seat.open("/servicedesk/desk.xhtml");
        var cookies = new StringBuilder();
        seat.context().cookies(STACK.baseUrl()).forEach(cookie -> cookies.append(cookie.name)
                .append('=')
                .append(cookie.value)
                .append("; "));

        assertThat(answer("/servicedesk/desk.xhtml", cookies)).isEqualTo(200);
        assertThat(answer(address, cookies)).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../repairs/orders.xhtml", "/%2e%2e/repairs/orders.xhtml"})
    void a_token_opens_no_page(String addressUnderApi) {
        var program = STACK.as(Neighbourhood.person("receptionist"), Town.SHANGYU.alias());

        assertThat(program.get("/v1/me").status()).isEqualTo(200);
        assertThat(program.get(addressUnderApi).status()).isIn(302, 303, 400, 401, 404);
    }

    @Test
    void nobody_is_sent_away_to_another_site() throws IOException, InterruptedException {
        var answer = send(request("//evil.example/x")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.headers().firstValue("Location").orElse("/"))
                .doesNotStartWith("//")
                .doesNotContain("evil");
    }

    @Test
    void an_answer_of_keycloak_that_nobody_asked_for_begins_again() throws IOException, InterruptedException {
        assertThat(answer("/login/callback?state=1&code=2", "")).isIn(302, 303);
    }

    @Test
    void what_is_neither_true_nor_false_does_not_import() {
        STACK.as(Neighbourhood.person("manager"), Town.SHANGYU.alias())
                .post("/v1/archive/imports?dryRun=maybe", new byte[1], "application/octet-stream")
                .expect(400);
    }

    private static int answer(String address, CharSequence cookies) throws IOException, InterruptedException {
        return send(request(address).header("Cookie", cookies.toString()).build())
                .statusCode();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(STACK.baseUrl() + address));
    }

    private static HttpResponse<Void> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
