package io.jinlin.tenancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a company's schema is.
 *
 * @param isBehind whether this version of the product has migrations that the schema has not
 * @param isServed whether this version works with the schema as it is
 * @param canary whether the company is migrated before the others
 * @param fingerprint of the migrations applied last
 * @param failure why the last attempt failed; nothing once one succeeded
 * @param attempts how many failed one after the other
 */
public record MigrationState(
        TenantId tenant,
        boolean isBehind,
        boolean isServed,
        boolean canary,
        @Nullable String fingerprint,
        @Nullable Instant migratedAt,
        @Nullable Instant failedAt,
        @Nullable String failure,
        int attempts) {}
