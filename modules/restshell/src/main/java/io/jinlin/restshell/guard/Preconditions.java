package io.jinlin.restshell.guard;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.restshell.RestRule;
import io.jinlin.restshell.Version;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** An operation that takes a {@link Version} is not run without one. */
@Provider
@Dependent
@Priority(Priorities.USER)
public class Preconditions implements ContainerRequestFilter {

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        var takesVersion =
                List.of(operation.getResourceMethod().getParameterTypes()).contains(Version.class);
        rule(
                !takesVersion || request.getHeaderString(HttpHeaders.IF_MATCH) != null,
                RestRule.A_CHANGE_NAMES_THE_VERSION_IT_SAW);
    }
}
