package io.jinlin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** From which address a request comes, past the proxies of our own. */
@ApplicationScoped
public class Caller {

    /** How many of them stand before the server; each adds the address it was called from. */
    @Inject
    @ConfigProperty(name = "jinlin.proxies", defaultValue = "0")
    int proxies;

    public String address(HttpServletRequest request) {
        var asked = Objects.requireNonNullElse(request.getRemoteAddr(), "");
        return proxies == 0 ? asked : forwarded(request.getHeader("X-Forwarded-For"), proxies, asked);
    }

    /** What callers write themselves stands further left than what our proxies add. */
    static String forwarded(@Nullable String header, int proxies, String asked) {
        var hops = header == null ? new String[0] : header.split(",", -1);
        return hops.length < proxies ? asked : hops[hops.length - proxies].strip();
    }
}
