package io.jinlin.restshell.guard;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Nobody is served who is not known, unless the operation says {@code @PermitAll}. */
@Provider
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class SignedIn implements ContainerRequestFilter {

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() == null
                && !operation.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            throw new RuleViolation(RestRule.A_CALLER_IS_SIGNED_IN);
        }
    }
}
