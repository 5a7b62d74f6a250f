package io.jinlin.restshell.guard;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** What stands in the address can be kept and compared: the character U+0000 is none. */
@Provider
@Dependent
@Priority(Priorities.USER)
public class AddressText implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        rule(isText(uri.getPath()), RestRule.A_REQUEST_FITS_ITS_ADDRESS);
        uri.getQueryParameters().forEach((name, values) -> {
            if (!isText(name) || !values.stream().allMatch(AddressText::isText)) {
                throw new RuleViolation(RestRule.A_FIELD_HAS_A_FITTING_VALUE, "U+0000").at(name.replace("\0", ""));
            }
        });
    }

    private static boolean isText(String given) {
        return given.indexOf('\0') < 0;
    }
}
