package io.jinlin.tenancy;

/** The life of a tenant. */
public enum TenantState {
    PROVISIONING,
    READY,
    FAILED,
    SUSPENDED
}
