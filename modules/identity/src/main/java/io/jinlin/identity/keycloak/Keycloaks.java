package io.jinlin.identity.keycloak;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The connection to Keycloak as the provisioning account, whose few rights are in deploy/keycloak/README.md. */
@ApplicationScoped
public class Keycloaks {

    @Inject
    @ConfigProperty(name = "jinlin.keycloak.url")
    String url;

    @Inject
    @ConfigProperty(name = "jinlin.keycloak.realm", defaultValue = "jinlin")
    String realm;

    @Inject
    @ConfigProperty(name = "jinlin.provisioning.client.id", defaultValue = "jinlin-provisioning")
    String clientId;

    @Inject
    @ConfigProperty(name = "jinlin.provisioning.client.secret")
    String clientSecret;

    private Keycloak keycloak;

    @SuppressWarnings("NullAway.Init")
    public Keycloaks() {}

    @PostConstruct
    void connect() {
        Keycloak.setClientProvider(new JerseyClients());
        keycloak = KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(realm)
                .grantType("client_credentials")
                .clientId(clientId)
                .clientSecret(clientSecret)
                .build();
    }

    @PreDestroy
    void disconnect() {
        keycloak.close();
    }

    RealmResource realm() {
        return keycloak.realm(realm);
    }
}
