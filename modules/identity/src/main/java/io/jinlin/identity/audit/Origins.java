package io.jinlin.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells from where a request comes, as far as it may be kept. */
@ApplicationScoped
public class Origins {

    @Inject
    @ConfigProperty(name = "jinlin.audit.ipv4-bits", defaultValue = "24")
    int ipv4Bits;

    @Inject
    @ConfigProperty(name = "jinlin.audit.ipv6-bits", defaultValue = "48")
    int ipv6Bits;

    /** How many proxies of our own stand before the server; each adds the address it was called from. */
    @Inject
    @ConfigProperty(name = "jinlin.proxies", defaultValue = "0")
    int proxies;

    public Origin of(HttpServletRequest request, HttpServletResponse response, Origin.Door door) {
        return new Origin(
                Network.of(address(request), ipv4Bits, ipv6Bits),
                Objects.requireNonNullElse(response.getHeader("X-Request-Id"), ""),
                door);
    }

    private String address(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse(request.getRemoteAddr(), "");
        return proxies == 0 ? asked : forwarded(request.getHeader("X-Forwarded-For"), proxies, asked);
    }

    /** What callers write themselves stands further left than what our proxies add. */
    static String forwarded(@Nullable String header, int proxies, String asked) {
        var hops = header == null ? new String[0] : header.split(",", -1);
        return hops.length < proxies ? asked : hops[hops.length - proxies].strip();
    }
}
