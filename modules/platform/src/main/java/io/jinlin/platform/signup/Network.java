package io.jinlin.platform.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from, as far as limits care: an IPv4 address, or the network of an IPv6 address. */
@ApplicationScoped
public class Network {

    private static final int NETWORK_PARTS = 4;

    @Inject
    HttpServletRequest request;

    /** Whether a proxy of ours stands before the application, and appends to {@code X-Forwarded-For} who it was asked by. */
    @Inject
    @ConfigProperty(name = "jinlin.behind-proxy", defaultValue = "false")
    boolean behindProxy;

    public String current() {
        var forwarded = request.getHeader("X-Forwarded-For");
        return behindProxy && forwarded != null
                ? of(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
                : of(request.getRemoteAddr());
    }

    /** A household or an office has a whole IPv6 network to itself. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var parts = address.split(":", -1);
        return String.join(":", java.util.Arrays.copyOf(parts, Math.min(NETWORK_PARTS, parts.length)));
    }
}
