package io.jinlin.launcher.demo;

import io.jinlin.launcher.Stack;
import io.jinlin.launcher.net.Rest;
import java.util.Map;

/** Tokens as anybody gets them from Keycloak, and callers of the API that carry them. */
final class Tokens {

    static final String PUBLIC_CLIENT = "jinlin-demo";

    private final Stack stack;

    Tokens(Stack stack) {
        this.stack = stack;
    }

    /** The API as this person of this company sees it. */
    Rest as(String username, String alias) {
        return api(Map.of(
                "grant_type",
                "password",
                "client_id",
                PUBLIC_CLIENT,
                "username",
                username,
                "password",
                Company.PASSWORD,
                "scope",
                "openid organization:" + alias));
    }

    /** The API as the platform's operator sees it. */
    Rest asOperator() {
        return asMachine(stack.operator().user(), stack.operator().password());
    }

    Rest asMachine(String clientId, String clientSecret) {
        return api(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret));
    }

    private Rest api(Map<String, String> grant) {
        var token = new Rest(stack.tokenUrl()).postForm("", grant).expect(200).json();
        return new Rest(stack.baseUrl() + "/api/v1")
                .bearer(token.get("access_token").asText());
    }
}
