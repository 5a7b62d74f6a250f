package io.jinlin.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A token with claims of any kind names its companies or is none of ours: {@link TokenClaims#read} is asked before anybody is let in. */
class HostileTokenTest {

    private static final String SUBJECT = "\"sub\":\"0193a000-0000-7000-8000-000000000001\"";

    @Property
    void claims_of_any_kind_give_no_right_that_is_not_said(
            @ForAll("values") String value, @ForAll("names") String name) {
        var claims = TokenClaims.read(token("{" + SUBJECT + ",\"" + name + "\":" + value + "}"));

        assertThat(claims).hasValueSatisfying(read -> {
            assertThat(read.operator()).isFalse();
            assertThat(read.companies().values())
                    .allSatisfy(positions -> assertThat(positions).doesNotContainNull());
        });
    }

    @Property
    void what_is_no_token_has_no_claims(
            @ForAll @Size(max = 5) java.util.List<@net.jqwik.api.From("parts") String> parts) {
        TokenClaims.read(String.join(".", parts))
                .ifPresent(read -> assertThat(read.operator()).isFalse());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("aud", "azp", "organization", "resource_access", "iss", "groups");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "1",
                "true",
                "\"\"",
                "[]",
                "{}",
                "[1]",
                "[null]",
                "[[]]",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":{\"groups\":1}}",
                "{\"a\":{\"groups\":[1,null,{}]}}",
                "{\"jinlin-api\":1}",
                "{\"jinlin-api\":{\"roles\":[1]}}",
                "{\"jinlin-api\":{\"roles\":{}}}");
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(30),
                Arbitraries.of(
                                "{}",
                                "[]",
                                "1",
                                "",
                                "{\"sub\":1}",
                                "{\"sub\":\"x\"}",
                                "{\"sub\":null}",
                                "[".repeat(5000),
                                "{" + SUBJECT + "}{")
                        .map(HostileTokenTest::base64));
    }

    private static String token(String claims) {
        return base64("{\"alg\":\"none\"}") + '.' + base64(claims) + '.';
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
