package io.jinlin.identity.keycloak;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The connection to Keycloak as the provisioning account, whose few rights are in deploy/keycloak/README.md. */
@ApplicationScoped
public class Keycloaks {

    private static final Logger JOURNAL = Logger.getLogger(Keycloaks.class.getName());

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

    /**
     * What Keycloak answers.
     *
     * @throws RuleViolation {@link IdentityRule#THE_SIGN_IN_SERVICE_ANSWERS} while it cannot be reached or is starting
     */
    static <T> T reached(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (ProcessingException | ServerErrorException away) {
            JOURNAL.log(Level.WARNING, "Keycloak does not answer", away);
            throw new RuleViolation(IdentityRule.THE_SIGN_IN_SERVICE_ANSWERS);
        }
    }

    RealmResource realm() {
        return keycloak.realm(realm);
    }
}
