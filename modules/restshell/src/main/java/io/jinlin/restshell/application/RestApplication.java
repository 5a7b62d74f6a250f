package io.jinlin.restshell.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api}; callers carry a bearer token of the company's realm. */
@ApplicationScoped
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm with the scope `organization`, for one company.")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jinlin 近邻",
                        version = "v1",
                        description =
                                """
                                The service platform of property companies. Amounts are decimal strings in yuan (CNY), instants \
                                ISO-8601 in UTC. A failed request is answered with `application/problem+json`: `code` is the name of \
                                the broken rule, `field` the input it is about. Changes carry `If-Match` with the `ETag` that was \
                                seen; creating requests carry an `Idempotency-Key`. Lists are read with `limit` and `after`."""),
        security = @SecurityRequirement(name = "bearer"))
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getExtension(RestClasses.class).found();
    }

    /** Bodies are read by our own JSON alone, and nothing offers itself (trap 8). */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature", "io.jinlin.restshell.json", "jersey.config.server.wadl.disableWadl", true);
    }
}
