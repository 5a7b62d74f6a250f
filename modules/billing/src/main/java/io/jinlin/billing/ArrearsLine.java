package io.jinlin.billing;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One charge that is not fully paid. */
public record ArrearsLine(
        UUID chargeId,
        String source,
        UUID sourceId,
        String item,
        String description,
        Instant openedAt,
        Money amount,
        Money balance)
        implements Serializable {}
