package io.jinlin.identity.provisioning;

import io.jinlin.tenancy.TenantId;

/** A step has been done and noted; observed by nobody but those who try what happens when the power fails here. */
public record StepReached(TenantId tenant, ProvisioningStep step) {}
