package io.jinlin.platform.console;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company as the operator sees it.
 *
 * @param state of the registry: whether its doors are open
 * @param plan null until the subscription's first step
 * @param subscription how the subscription stands
 * @param databaseBytes size of its tables and files in the database; null until it has been counted
 * @param usedAt when somebody last worked there
 * @param upToDate whether its tables are those of this version
 */
public record TenantLine(
        String alias,
        String name,
        String state,
        @Nullable String plan,
        @Nullable String subscription,
        @Nullable String heldFor,
        @Nullable Integer projects,
        @Nullable Integer households,
        @Nullable Integer staff,
        @Nullable Long databaseBytes,
        @Nullable Instant usedAt,
        Instant createdAt,
        boolean upToDate,
        @Nullable String problem,
        int unpaid)
        implements Serializable {

    private static final long MEGABYTE = 1024L * 1024;

    public @Nullable Long megabytes() {
        return databaseBytes == null ? null : databaseBytes / MEGABYTE;
    }
}
