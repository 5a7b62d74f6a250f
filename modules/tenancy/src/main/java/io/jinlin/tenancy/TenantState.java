package io.jinlin.tenancy;

/** The life of a tenant. */
public enum TenantState {
    PROVISIONING,
    READY,
    /** Everything may be looked at, printed and taken along; nothing is changed. */
    READ_ONLY,
    FAILED,
    SUSPENDED
}
