package io.jinlin.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.app.stack.RunningStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser's session opens pages and nothing else, however an address is written. */
class DoorIT {

    private static final RunningStack STACK = RunningStack.get();

    private Browsers browsers;

    @BeforeAll
    static void thereIsANeighbourhood() {
        Neighbourhood.build(STACK);
    }

    @BeforeEach
    void sitDown() {
        browsers = new Browsers(STACK);
    }

    @AfterEach
    void goHome() {
        browsers.close();
    }

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

    private static int answer(String address, CharSequence cookies) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(STACK.baseUrl() + address))
                .header("Cookie", cookies.toString())
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
