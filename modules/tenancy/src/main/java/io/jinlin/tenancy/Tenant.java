package io.jinlin.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A property company of this deployment.
 *
 * @param cell the database cell it lives in; one today
 * @param step the provisioning step reached
 * @param problem why provisioning stopped, in plain words
 */
public record Tenant(
        TenantId id, String name, TenantState state, String cell, @Nullable String step, @Nullable String problem) {

    /** Whether its people come in, if only to look. */
    public boolean isOpen() {
        return state == TenantState.READY || state == TenantState.READ_ONLY;
    }

    public boolean isReadOnly() {
        return state != TenantState.READY;
    }

    public boolean isSuspended() {
        return state == TenantState.SUSPENDED;
    }
}
