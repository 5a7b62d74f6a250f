package io.jinlin.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** As Payara Micro 6.2025.10 wrote it. */
class PayaraTest {

    private static final String CONFIGURATION =
            """
              {
                "Instance Configuration": {
                    "Http Port(s)": "",
                    "Instance Group": "MicroShoal",
                    "Deployed": [
            %s        ]
                }
            }]]
            Payara Micro 6.2025.10 (build 42) ready in 46,478 (ms)
            """;

    @Test
    void a_server_on_which_nothing_is_deployed_in_the_end_has_failed() {
        var nothing = CONFIGURATION.formatted("");

        assertThat(Payara.isFailed(nothing)).isTrue();
        assertThat(Payara.isFailed(inOneLine(nothing))).isTrue();
    }

    @Test
    void a_server_with_the_application_has_not() {
        var application = CONFIGURATION.formatted("            {\n                \"Name\": \"app\"\n            }\n");

        assertThat(Payara.isFailed(application)).isFalse();
        assertThat(Payara.isFailed(inOneLine(application))).isFalse();
        assertThat(Payara.isFailed("Deploying app.war")).isFalse();
    }

    /** Our own journal writes a line of JSON for each. */
    private static String inOneLine(String text) {
        return "{\"message\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }
}
