package io.jinlin.identity.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Keycloak hands out the keys that tokens are checked with. It is asked before somebody is sent there or comes back: the server's own
 * client would wait for it half a minute, and the browser for ever.
 */
@Default
@Readiness
@ApplicationScoped
public class SignInService implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private record Found(boolean answers, Instant at) {}

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Found last = new Found(false, Instant.MIN);

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in").status(hasKeys()).build();
    }

    /** Whether it did so a moment ago. */
    boolean answers() {
        if (clock.instant().isAfter(last.at().plus(REMEMBERED))) {
            last = new Found(hasKeys(), clock.instant());
        }
        return last.answers();
    }

    private boolean hasKeys() {
        var keys = URI.create(settings.getProvider() + "/protocol/openid-connect/certs");
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
