package io.jinlin.identity.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the identity provider and this application are; read by the annotation on {@link SignIn}. */
@Named("oidcSettings")
@ApplicationScoped
public class OidcSettings {

    static final String CALLBACK = "/login/callback";

    @Inject
    @ConfigProperty(name = "jinlin.base.url")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "jinlin.keycloak.url")
    String keycloakUrl;

    @Inject
    @ConfigProperty(name = "jinlin.keycloak.realm", defaultValue = "jinlin")
    String realm;

    @Inject
    @ConfigProperty(name = "jinlin.oidc.client.id", defaultValue = "jinlin-web")
    String clientId;

    @Inject
    @ConfigProperty(name = "jinlin.oidc.client.secret")
    String clientSecret;

    public String getProvider() {
        return keycloakUrl + "/realms/" + realm;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public String getCallback() {
        return baseUrl + CALLBACK;
    }

    public String getHome() {
        return baseUrl + "/";
    }

    boolean isSecure() {
        return baseUrl.startsWith("https:");
    }

    /** Whether a form was sent from one of our own pages; browsers say so with every POST. */
    boolean isOurs(@Nullable String origin) {
        return baseUrl.equals(origin);
    }

    /** Where the person leaves Keycloak too, and comes back to the front page; without a token Keycloak asks whether to. */
    String goodbye(@Nullable String idToken) {
        var who = idToken == null ? "client_id=" + encoded(clientId) : "id_token_hint=" + encoded(idToken);
        return getProvider() + "/protocol/openid-connect/logout?" + who + "&post_logout_redirect_uri="
                + encoded(getHome());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
