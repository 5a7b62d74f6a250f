package io.jinlin.repairs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done in one round of an order.
 *
 * @param by name of the engineer, or of the repair lead who looked at the developer's work; null when no longer known
 * @param result in the words of whoever did or saw it
 * @param grade MINOR 小修 or MEDIUM 中修; null for the developer's work
 */
public record RoundDone(@Nullable String by, Instant finishedAt, @Nullable String result, @Nullable String grade) {}
