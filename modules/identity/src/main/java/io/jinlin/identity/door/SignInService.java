package io.jinlin.identity.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final Duration PATIENCE_AT_THE_DOOR = Duration.ofSeconds(4);
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private record Found(boolean answers, Instant at) {}

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Found last = new Found(true, Instant.EPOCH);

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in").status(hasKeys(PATIENCE)).build();
    }

    /** Whether it did so a moment ago. One request asks and waits; those that come meanwhile go by what was found before. */
    boolean answers() {
        if (isForgotten(last) && asking.compareAndSet(false, true)) {
            try {
                last = new Found(hasKeys(PATIENCE_AT_THE_DOOR), clock.instant());
            } finally {
                asking.set(false);
            }
        }
        return last.answers();
    }

    private boolean isForgotten(Found found) {
        return Duration.between(found.at(), clock.instant()).abs().compareTo(REMEMBERED) > 0;
    }

    /** The whole answer within that time: a line may fall silent in the middle of it. */
    private boolean hasKeys(Duration patience) {
        var keys = URI.create(settings.getProvider() + "/protocol/openid-connect/certs");
        var asked = http.sendAsync(HttpRequest.newBuilder(keys).build(), BodyHandlers.ofString());
        try {
            var answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200 && answer.body().contains("\"keys\"");
        } catch (ExecutionException | TimeoutException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            asked.cancel(true);
        }
    }
}
