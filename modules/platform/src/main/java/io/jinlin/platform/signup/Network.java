package io.jinlin.platform.signup;

import io.jinlin.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as limits care: an IPv4 address, or the network of an IPv6 address. */
@ApplicationScoped
public class Network {

    private static final int NETWORK_PARTS = 4;

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    public String current() {
        return of(caller.address(request));
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
