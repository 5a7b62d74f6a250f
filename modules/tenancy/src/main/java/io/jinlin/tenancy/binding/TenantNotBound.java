package io.jinlin.tenancy.binding;

/** The database would not become the tenant: nothing may run. */
public class TenantNotBound extends RuntimeException {

    public TenantNotBound(String schema, Throwable cause) {
        super(schema, cause);
    }
}
