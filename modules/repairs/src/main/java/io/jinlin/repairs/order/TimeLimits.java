package io.jinlin.repairs.order;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long repairs may take in this tenant. */
public record TimeLimits(Duration urgent, Duration normal) {

    /** The limits of the documents (S0 五.2). */
    public static final TimeLimits STANDARD = new TimeLimits(Duration.ofHours(24), Duration.ofDays(3));

    /** What the company decided; the documents' limit where it decided nothing. */
    static TimeLimits ofHours(@Nullable Number urgent, @Nullable Number normal) {
        return new TimeLimits(
                urgent == null ? STANDARD.urgent : Duration.ofHours(urgent.longValue()),
                normal == null ? STANDARD.normal : Duration.ofHours(normal.longValue()));
    }

    Instant due(Urgency urgency, Instant from) {
        return from.plus(urgency == Urgency.URGENT ? urgent : normal);
    }
}
