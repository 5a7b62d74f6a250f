package io.jinlin.restshell.health;

import io.jinlin.tenancy.TenantSchemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Every company's tables are those this version needs. */
@Readiness
@ApplicationScoped
public class TablesReady implements HealthCheck {

    @Inject
    TenantSchemas schemas;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tables").status(schemas.areUpToDate()).build();
    }
}
