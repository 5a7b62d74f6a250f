package io.jinlin.archive;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds or lives in a room, or did.
 *
 * @param personId what {@link Contacts#reveal} asks for
 * @param name masked, {@code 张*}
 * @param phone masked, {@code 138****1234}; empty when none is on file
 * @param share of the property in per cent; null when unknown or no owner
 * @param from first day; null when nobody knows
 * @param to last day; null while it lasts
 */
public record Occupant(
        UUID personId,
        OccupantRole role,
        String name,
        String phone,
        @Nullable BigDecimal share,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {}
