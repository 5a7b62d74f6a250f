package io.jinlin.tenancy;

import org.jspecify.annotations.Nullable;

/** What a company's plan lets it have; null is without limit. */
public record Allowance(
        @Nullable Integer projects,
        @Nullable Integer households,
        @Nullable Integer staff,
        @Nullable Integer requestsPerSecond,
        @Nullable Integer storageMegabytes) {

    public static final Allowance UNLIMITED = new Allowance(null, null, null, null, null);
}
