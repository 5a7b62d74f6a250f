package io.jinlin.repairs.order;

import io.jinlin.configuration.Hours;
import java.time.Duration;
import java.time.Instant;

/** How long repairs may take in this tenant. */
public record TimeLimits(Duration urgent, Duration normal) {

    /** The limits of the documents (S0 五.2). */
    public static final TimeLimits STANDARD = new TimeLimits(Duration.ofHours(24), Duration.ofDays(3));

    /** What the company decided. */
    static TimeLimits of(Hours hours) {
        return new TimeLimits(Duration.ofHours(hours.urgent()), Duration.ofHours(hours.normal()));
    }

    Instant due(Urgency urgency, Instant from) {
        return from.plus(urgency == Urgency.URGENT ? urgent : normal);
    }
}
