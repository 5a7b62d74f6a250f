package io.jinlin.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Estate;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** News of a change is for the boards of those who work there, and reaches nobody else. */
class LiveIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String TOPIC = "repairs.order";

    @Test
    void news_stays_within_the_company_and_the_scope() throws Exception {
        try (var everywhere = board("engineer-lead@shangyu");
                var riverside = board(Town.atRiverside("engineer-lead"));
                var otherCompany = board("engineer-lead@xinghe")) {
            everywhere.tuneIn(() -> someoneCalls(Town.SHANGYU, Town.SHANGYU.project()));
            riverside.tuneIn(() -> someoneCalls(Town.SHANGYU, Town.RIVERSIDE));
            otherCompany.tuneIn(() -> someoneCalls(Town.XINGHE, Town.XINGHE.project()));
            everywhere.forget();
            riverside.forget();
            otherCompany.forget();

            for (var calls = 0; calls < 5; calls++) {
                someoneCalls(Town.SHANGYU, Town.SHANGYU.project());
            }
            someoneCalls(Town.SHANGYU, Town.RIVERSIDE);
            someoneCalls(Town.XINGHE, Town.XINGHE.project());

            assertThat(everywhere.hears(6)).hasSize(6).containsOnly(TOPIC);
            assertThat(riverside.hears(1)).containsExactly(TOPIC);
            assertThat(otherCompany.hears(1)).containsExactly(TOPIC);
        }
    }

    @Test
    void nobody_listens_without_signing_in() {
        assertThatThrownBy(() -> LiveBoard.of(Visitor.stranger(STACK.baseUrl()), STACK.baseUrl()))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void a_page_of_another_site_is_sent_away() throws Exception {
        try (var elsewhere = LiveBoard.of(visitor("engineer-lead@shangyu"), "http://elsewhere.example")) {
            assertThat(elsewhere.closedWith()).isEqualTo(1008);
        }
    }

    private static LiveBoard board(String username) {
        return LiveBoard.of(visitor(username), STACK.baseUrl());
    }

    private static Visitor visitor(String username) {
        return Visitor.signedIn(STACK.baseUrl(), username);
    }

    private static void someoneCalls(Company company, Estate estate) {
        var receptionist = STACK.as("receptionist@" + company.alias(), company.alias());
        var room = receptionist
                .get("/v1/archive/rooms?limit=1&projectId=" + Town.projectId(receptionist, estate))
                .expect(200)
                .json()
                .at("/rows/0/roomId")
                .asText();
        var call = Map.of(
                "roomId", room,
                "callerName", "钱多多",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", "厨房水龙头滴水",
                "charged", false);
        receptionist
                .with("Idempotency-Key", "live-" + UUID.randomUUID())
                .post("/v1/repairs/orders", call)
                .expect(201);
    }
}
