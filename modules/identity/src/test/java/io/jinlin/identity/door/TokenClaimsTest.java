package io.jinlin.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

    @Test
    void positions_are_the_groups_of_the_organisation() {
        var claims = claims(
                """
                "organization": {"shang-yu": {"groups": ["/cashier"], "realm_access": {"roles": ["manager"]}}},
                "realm_access": {"roles": ["administrator"]}""");

        assertThat(claims.companies()).containsOnlyKeys("shang-yu");
        assertThat(claims.companies().get("shang-yu")).containsExactly("cashier");
    }

    /** What Keycloak makes of an old refresh token after another company was chosen in the same sign-on session. */
    @Test
    void a_token_for_two_companies_names_both_so_that_it_can_be_refused() {
        assertThat(claims(
                                """
                                "organization": {"shang-yu": {}, "xing-he": {"groups": ["/manager"]}}""")
                        .companies())
                .hasSize(2);
    }

    @Test
    void who_chose_no_company_has_none() {
        assertThat(claims("\"organization\": {}").companies()).isEmpty();
        assertThat(claims("\"scope\": \"openid\"").companies()).isEmpty();
    }

    @Test
    void a_role_of_a_company_makes_nobody_an_operator() {
        assertThat(claims("\"organization\": {\"a\": {\"groups\": [\"/platform-operator\"]}}")
                        .operator())
                .isFalse();
        assertThat(claims("\"resource_access\": {\"jinlin-api\": {\"roles\": [\"platform-operator\"]}}")
                        .operator())
                .isTrue();
    }

    @Test
    void an_audience_is_one_text_or_several() {
        assertThat(claims("\"aud\": \"jinlin-api\"").audience()).isEqualTo(Set.of("jinlin-api"));
        assertThat(claims("\"aud\": [\"a\", \"jinlin-api\"]").audience()).contains("jinlin-api");
    }

    private static TokenClaims claims(String rest) {
        var json = "{\"sub\": \"6ec4e5a8-3c6f-422f-9e2a-65e34f0ab900\", " + rest + "}";
        try (var reader = Json.createReader(new StringReader(json))) {
            return TokenClaims.of(reader.readObject());
        }
    }
}
