/**
 * Which company is this, and how the database makes sure of it.
 *
 * <p>Promises: work done {@linkplain io.jinlin.tenancy.Tenancy#as as a tenant} sees that company's schema and nothing else,
 * because the database transaction itself has become that company's role; work without a tenant sees no company's table at all.
 * Departments never name a tenant. {@link io.jinlin.tenancy.Tenants} is the registry, {@link io.jinlin.tenancy.TenantSchemas}
 * makes and migrates schemas, {@link io.jinlin.tenancy.Jobs} runs leased work in the background, {@link
 * io.jinlin.tenancy.BusinessClock} tells the time.
 */
@NullMarked
package io.jinlin.tenancy;

import org.jspecify.annotations.NullMarked;
