package io.jinlin.restshell.guard;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.restshell.RestRule;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** An operation that takes a {@link Version} is not run without one. */
@Provider
@Dependent
public class Preconditions implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        if (List.of(operation.getResourceMethod().getParameterTypes()).contains(Version.class)) {
            context.register(new Guard(), Priorities.USER);
        }
    }

    private static final class Guard implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            rule(request.getHeaderString(HttpHeaders.IF_MATCH) != null, RestRule.A_CHANGE_NAMES_THE_VERSION_IT_SAW);
        }
    }
}
