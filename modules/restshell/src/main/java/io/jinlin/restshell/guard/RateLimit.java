package io.jinlin.restshell.guard;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import io.jinlin.tenancy.Allowances;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of requests for each account of each company, and one for each company by its plan, refilled by the second; on this node
 * only, the proxy has its own.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 1)
public class RateLimit implements ContainerRequestFilter {

    private static final double SECONDS_SAVED = 4;
    private static final int ACCOUNTS_REMEMBERED = 10_000;

    @Inject
    @ConfigProperty(name = "jinlin.rest.requests-per-second", defaultValue = "50")
    double perSecond;

    @Inject
    @ConfigProperty(name = "jinlin.rest.burst", defaultValue = "200")
    double burst;

    @Inject
    @ConfigProperty(name = "jinlin.rest.keep-to-plan", defaultValue = "true")
    boolean keepToPlan;

    @Inject
    Allowances allowances;

    @Inject
    Clock clock;

    @Inject
    Tenancy tenancy;

    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double requests, long at) {}

    @Override
    public void filter(ContainerRequestContext request) {
        var caller = request.getSecurityContext().getUserPrincipal();
        if (caller == null) {
            return;
        }
        if (buckets.size() > ACCOUNTS_REMEMBERED) {
            buckets.clear();
        }
        var account = tenancy.current().map(Object::toString).orElse("") + '/' + caller.getName();
        if (buckets.compute(account, (key, bucket) -> poured(bucket, perSecond, burst)).requests < 0) {
            throw new RuleViolation(RestRule.A_CLIENT_KEEPS_TO_ITS_RATE, perSecond);
        }
        if (keepToPlan) {
            tenancy.current().ifPresent(this::keepToPlan);
        }
    }

    private void keepToPlan(TenantId company) {
        var most = allowances.of(company).requestsPerSecond();
        if (most != null
                && buckets.compute(company.alias(), (key, bucket) -> poured(bucket, most, SECONDS_SAVED * most))
                                .requests
                        < 0) {
            throw new RuleViolation(RestRule.A_COMPANY_KEEPS_TO_THE_RATE_OF_ITS_PLAN, most);
        }
    }

    /** One request less, what has been refilled since more; a refused request costs nothing. */
    private Bucket poured(@Nullable Bucket before, double perSecond, double burst) {
        var now = clock.millis();
        if (before == null) {
            return new Bucket(burst - 1, now);
        }
        var filled = Math.min(burst, Math.max(before.requests, 0) + (now - before.at) * perSecond / 1000);
        return new Bucket(filled >= 1 ? filled - 1 : filled - burst, filled >= 1 ? now : before.at);
    }
}
