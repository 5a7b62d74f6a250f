package io.jinlin.identity.audit;

import io.jinlin.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells from where a request comes, as far as it may be kept. */
@ApplicationScoped
public class Origins {

    @Inject
    @ConfigProperty(name = "jinlin.audit.ipv4-bits", defaultValue = "24")
    int ipv4Bits;

    @Inject
    @ConfigProperty(name = "jinlin.audit.ipv6-bits", defaultValue = "48")
    int ipv6Bits;

    @Inject
    Caller caller;

    public Origin of(HttpServletRequest request, HttpServletResponse response, Origin.Door door) {
        return new Origin(
                Network.of(caller.address(request), ipv4Bits, ipv6Bits),
                Objects.requireNonNullElse(response.getHeader("X-Request-Id"), ""),
                door);
    }
}
