package io.jinlin.identity.provisioning;

/** The way of a new company, in this order. Each step finds what an earlier attempt made and adds what is missing. */
public enum ProvisioningStep {
    REGISTERED,
    SCHEMA,
    TABLES,
    ROLES,
    ORGANISATION,
    POSITIONS,
    ADMINISTRATOR,
    OPEN;

    /** What a company that has opened decides itself. */
    boolean isForNewOnly() {
        return this == ADMINISTRATOR || this == OPEN;
    }
}
