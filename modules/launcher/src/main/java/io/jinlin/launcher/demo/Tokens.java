package io.jinlin.launcher.demo;

import io.jinlin.launcher.Stack;
import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.net.Rest.Answer;
import java.util.Map;
import java.util.Optional;

/** Tokens as anybody gets them from Keycloak, and callers of the API that carry them. */
public final class Tokens {

    static final String PUBLIC_CLIENT = "jinlin-demo";

    private final Stack stack;

    public Tokens(Stack stack) {
        this.stack = stack;
    }

    /** The API as this person of this company sees it. */
    public Rest as(String username, String alias) {
        return api(ask(person(username, alias)).expect(200));
    }

    /** The same, where Keycloak may refuse. */
    Optional<Rest> attempt(String username, String alias) {
        return Optional.of(ask(person(username, alias)))
                .filter(answer -> answer.status() == 200)
                .map(this::api);
    }

    private static Map<String, String> person(String username, String alias) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                PUBLIC_CLIENT,
                "username",
                username,
                "password",
                Company.PASSWORD,
                "scope",
                "openid organization:" + alias);
    }

    /** The API as the platform's operator sees it. */
    public Rest asOperator() {
        return asMachine(stack.operator().user(), stack.operator().password());
    }

    public Rest asMachine(String clientId, String clientSecret) {
        return api(ask(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", clientSecret))
                .expect(200));
    }

    private Answer ask(Map<String, String> grant) {
        return new Rest(stack.tokenUrl()).postForm("", grant);
    }

    private Rest api(Answer token) {
        return new Rest(stack.baseUrl() + "/api/v1")
                .bearer(token.json().path("access_token").asText());
    }
}
