package io.jinlin.app.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.launcher.net.Rest;
import org.junit.jupiter.api.Test;

/** The house is open, says what it offers, and tells nothing about its companies to those who only watch it. */
class StackIT {

    private static final RunningStack STACK = RunningStack.get();

    private final Rest public_ = new Rest(STACK.baseUrl());

    @Test
    void readiness_names_what_it_looked_at() {
        var health = public_.get("/health/ready").expect(200).json();

        assertThat(health.get("checks").findValuesAsText("name"))
                .containsExactlyInAnyOrder("database", "tables", "sign-in");
        public_.get("/health/live").expect(200);
    }

    @Test
    void the_openapi_document_describes_every_address_with_its_problems() {
        var document = public_.with("Accept", "application/json")
                .get("/openapi")
                .expect(200)
                .json();

        assertThat(document.at("/info/title").asText()).isEqualTo("Jinlin 近邻");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(document.get("paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void the_session_cookie_is_for_our_own_pages_and_for_no_script() {
        var cookie = public_.get("/shell/welcome.xhtml")
                .expect(302, 303)
                .header("Set-Cookie")
                .orElseThrow();

        assertThat(cookie)
                .startsWith("JINLIN=")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
    }

    @Test
    void metrics_do_not_name_companies() {
        assertThat(public_.with("Accept", "text/plain")
                        .get("/metrics")
                        .expect(200)
                        .text())
                .doesNotContain(Town.SHANGYU.alias(), Town.XINGHE.alias(), "t_shangyu");
    }

    @Test
    void a_problem_speaks_the_callers_language() {
        var chinese = STACK.nobody().get("/v1/me").expect(401).json();
        var english = STACK.nobody()
                .with("Accept-Language", "en")
                .get("/v1/me")
                .expect(401)
                .json();

        assertThat(chinese.get("detail").asText()).contains("请先登录");
        assertThat(english.get("detail").asText()).contains("sign in");
        assertThat(english.get("code").asText()).isEqualTo("restshell.A_CALLER_IS_SIGNED_IN");
    }
}
