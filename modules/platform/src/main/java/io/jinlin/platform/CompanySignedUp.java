package io.jinlin.platform;

import io.jinlin.tenancy.TenantId;

/**
 * A company has confirmed its sign-up and is about to be set up.
 *
 * @param plan the code of the plan it has chosen; it begins with a trial
 */
public record CompanySignedUp(TenantId company, String plan) {}
