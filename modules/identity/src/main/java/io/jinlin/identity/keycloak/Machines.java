package io.jinlin.identity.keycloak;

import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** Accounts of programs: service accounts whose tokens name one company for good. */
@ApplicationScoped
public class Machines {

    private static final int MOST = 1000;

    @Inject
    Keycloaks keycloaks;

    /** The client's name in Keycloak. An alias has no dot, so no company can name another one's client, nor one of the platform's. */
    public static String clientId(TenantId tenant, String name) {
        return tenant.alias() + "." + name;
    }

    /** Makes the client unless it is there, and tells its secret. */
    public String account(TenantId tenant, String name, String position) {
        var clientId = clientId(tenant, name);
        var clients = keycloaks.realm().clients();
        if (clients.findByClientId(clientId).isEmpty()) {
            KeycloakRefused.made("machine client", clients.create(machine(tenant, clientId, name, position)));
        }
        var made = clients.findByClientId(clientId).get(0);
        return clients.get(made.getId()).getSecret().getValue();
    }

    /** All of the company's programs lose their accounts. @return how many there were */
    public int deleteAll(TenantId tenant) {
        var prefix = clientId(tenant, "");
        var clients = keycloaks.realm().clients();
        var count = 0;
        for (var client : clients.findAll(prefix, false, true, 0, MOST)) {
            if (client.getClientId().startsWith(prefix)) {
                KeycloakRefused.gone("machine client", clients.delete(client.getId()));
                count++;
            }
        }
        return count;
    }

    private static ClientRepresentation machine(TenantId tenant, String clientId, String name, String position) {
        var machine = new ClientRepresentation();
        machine.setClientId(clientId);
        machine.setName(name);
        machine.setProtocol("openid-connect");
        machine.setPublicClient(false);
        machine.setServiceAccountsEnabled(true);
        machine.setStandardFlowEnabled(false);
        machine.setDirectAccessGrantsEnabled(false);
        machine.setFullScopeAllowed(false);
        machine.setDefaultClientScopes(List.of("basic", "jinlin-api"));
        machine.setOptionalClientScopes(List.of());
        machine.setProtocolMappers(List.of(company(tenant, position)));
        return machine;
    }

    private static ProtocolMapperRepresentation company(TenantId tenant, String position) {
        var claim = Json.createObjectBuilder()
                .add(
                        tenant.alias(),
                        Json.createObjectBuilder()
                                .add("groups", Json.createArrayBuilder().add("/" + position)))
                .build();
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName("company");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
        mapper.setConfig(Map.of(
                "claim.name", "organization",
                "claim.value", claim.toString(),
                "jsonType.label", "JSON",
                "access.token.claim", "true",
                "introspection.token.claim", "true"));
        return mapper;
    }
}
