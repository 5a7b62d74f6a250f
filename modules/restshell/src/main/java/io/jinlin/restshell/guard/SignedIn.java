package io.jinlin.restshell.guard;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Nobody is served who is not known, unless the operation says {@code @PermitAll}. Decided once for each operation: an injected
 * {@code ResourceInfo} was sometimes null after a start.
 */
@Provider
@Dependent
public class SignedIn implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        if (!operation.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            context.register(new Guard(), Priorities.AUTHENTICATION);
        }
    }

    private static final class Guard implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getSecurityContext().getUserPrincipal() == null) {
                throw new RuleViolation(RestRule.A_CALLER_IS_SIGNED_IN);
            }
        }
    }
}
