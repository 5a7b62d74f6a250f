package io.jinlin.restshell.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Keycloak hands out the keys that tokens are checked with. */
@Readiness
@ApplicationScoped
public class SignInReady implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "jinlin.keycloak.url")
    String keycloak;

    @Inject
    @ConfigProperty(name = "jinlin.keycloak.realm", defaultValue = "jinlin")
    String realm;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in").status(hasKeys()).build();
    }

    private boolean hasKeys() {
        var keys = URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/certs");
        try {
            var answer =
                    http.send(HttpRequest.newBuilder(keys).timeout(PATIENCE).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"keys\"");
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
