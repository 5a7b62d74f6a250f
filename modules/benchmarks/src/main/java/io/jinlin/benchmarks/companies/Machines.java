package io.jinlin.benchmarks.companies;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One machine client of Keycloak that speaks for one company after the other: a token for each of a thousand companies without a
 * thousand accounts. To the application each looks like that of a company's own machine client.
 */
final class Machines {

    static final String CLIENT = "bench-machines";

    private static final String SECRET = "bench-machine-secret";
    private static final String POSITION = "receptionist";

    /** The administrator's own token lives for a minute. */
    private static final int TOKENS_AN_ADMINISTRATOR = 200;

    private final Stack stack;

    Machines(Stack stack) {
        this.stack = stack;
    }

    /** Callers of the API, one a company, each good for an hour. */
    List<Rest> callers(List<String> aliases) {
        var callers = new ArrayList<Rest>();
        var keycloak = administrator();
        var client = client(keycloak);
        for (var alias : aliases) {
            if (callers.size() % TOKENS_AN_ADMINISTRATOR == TOKENS_AN_ADMINISTRATOR - 1) {
                keycloak = administrator();
            }
            callers.add(caller(keycloak, client, alias));
        }
        return callers;
    }

    private Rest caller(Rest keycloak, JsonNode client, String alias) {
        var mappers = "/clients/" + client.get("id").asText() + "/protocol-mappers/models/";
        var mapper = client.at("/protocolMappers/0/id").asText();
        var changed = new HashMap<>(mapper(alias));
        changed.put("id", mapper);
        keycloak.put(mappers + mapper, changed).expect(204);
        var token = new Rest(stack.tokenUrl())
                .postForm("", Map.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", SECRET))
                .expect(200)
                .json();
        return new Rest(stack.baseUrl() + "/api/v1")
                .bearer(token.get("access_token").asText());
    }

    private static JsonNode client(Rest keycloak) {
        var found = "/clients?clientId=" + CLIENT;
        if (keycloak.get(found).expect(200).json().isEmpty()) {
            keycloak.post(
                            "/clients",
                            Map.of(
                                    "clientId",
                                    CLIENT,
                                    "secret",
                                    SECRET,
                                    "publicClient",
                                    false,
                                    "serviceAccountsEnabled",
                                    true,
                                    "standardFlowEnabled",
                                    false,
                                    "fullScopeAllowed",
                                    false,
                                    "defaultClientScopes",
                                    List.of("basic", "jinlin-api"),
                                    "attributes",
                                    Map.of("access.token.lifespan", "3600"),
                                    "protocolMappers",
                                    List.of(mapper("nobody"))))
                    .expect(201);
        }
        return keycloak.get(found).expect(200).json().get(0);
    }

    /** The same claim as of a company's own machine client. */
    private static Map<String, Object> mapper(String alias) {
        return Map.of(
                "name", "company",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config",
                        Map.of(
                                "claim.name", "organization",
                                "claim.value", "{\"%s\":{\"groups\":[\"/%s\"]}}".formatted(alias, POSITION),
                                "jsonType.label", "JSON",
                                "access.token.claim", "true"));
    }

    private Rest administrator() {
        var login = stack.keycloakAdministrator();
        var token = new Rest(stack.keycloakUrl() + "/realms/master/protocol/openid-connect/token")
                .postForm(
                        "",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                login.user(),
                                "password",
                                login.password()))
                .expect(200)
                .json();
        return new Rest(stack.keycloakUrl() + "/admin/realms/" + stack.realm())
                .bearer(token.get("access_token").asText());
    }
}
