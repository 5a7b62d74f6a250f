package io.jinlin.identity.door;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a token says, once the container has found it genuine.
 *
 * @param client the Keycloak client it was given to
 * @param companies aliases of the companies it is for, each with the positions held there (organisation groups); nothing else in
 *     a token gives any right in a company
 * @param operator whether it carries the platform's own role
 * @param signedInAt when the person showed who it is, not when the token was renewed
 */
record TokenClaims(
        UUID subject,
        String client,
        Set<String> audience,
        Map<String, Set<String>> companies,
        boolean operator,
        Instant signedInAt) {

    static final String API = "jinlin-api";

    /** Whoever works for a company is never the platform's operator at the same time, whatever roles an account has been given. */
    boolean isOperator() {
        return operator && companies.isEmpty();
    }

    /** Kept: each {@code Json.create…} looks through every jar of the server for who can do it. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** Empty when it says nothing of the kind: genuine tokens of other makers need not look like ours. */
    static Optional<TokenClaims> read(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try (var reader = JSON.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(parts[1])))) {
            return Optional.of(of(reader.readObject()));
        } catch (JsonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    static TokenClaims of(JsonObject claims) {
        return new TokenClaims(
                UUID.fromString(claims.getString("sub", "")),
                claims.getString("azp", ""),
                texts(claims.getOrDefault("aud", JsonValue.EMPTY_JSON_ARRAY)),
                object(claims, "organization").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, company -> positions(company.getValue()))),
                texts(object(object(claims, "resource_access"), API).getOrDefault("roles", JsonValue.EMPTY_JSON_ARRAY))
                        .contains("platform-operator"),
                Instant.ofEpochSecond(seconds(claims, "auth_time")
                        .orElseGet(() -> seconds(claims, "iat").orElse(0L))));
    }

    private static Optional<Long> seconds(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonNumber number && number.longValue() > 0
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    private static Set<String> positions(JsonValue company) {
        return company instanceof JsonObject held
                ? texts(held.getOrDefault("groups", JsonValue.EMPTY_JSON_ARRAY)).stream()
                        .map(path -> path.replaceFirst("^/", ""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static JsonObject object(JsonObject in, String name) {
        return in.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Set<String> texts(JsonValue value) {
        return value instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(each -> ((JsonString) each).getString())
                        .collect(Collectors.toSet())
                : value instanceof JsonString one ? Set.of(one.getString()) : Set.of();
    }
}
