package io.jinlin.platform;

import io.jinlin.tenancy.TenantId;
import java.time.LocalDate;

/**
 * A company leaves.
 *
 * @param endsOn from this day on it may only look and export
 * @param deletedFrom from this day on its data may be deleted
 */
public record SubscriptionCancelled(TenantId company, LocalDate endsOn, LocalDate deletedFrom) {}
