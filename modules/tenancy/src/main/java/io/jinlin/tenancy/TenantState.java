package io.jinlin.tenancy;

/** The life of a tenant. */
public enum TenantState {
    PROVISIONING,
    READY,
    /** Everything may be looked at, printed and taken along; nothing is changed. */
    READ_ONLY,
    FAILED,
    SUSPENDED,
    /** Being taken apart; there is no way back. */
    DELETING,
    /** Nothing is left but this row, which keeps the alias from being given to anybody else. */
    DELETED
}
