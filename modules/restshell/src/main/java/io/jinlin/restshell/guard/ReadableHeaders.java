package io.jinlin.restshell.guard;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Content-Type} or {@code Accept} that is none: JAX-RS would give up before any of our code runs, and the server show a page of its
 * own.
 */
public class ReadableHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReadable(request.getContentType()) || !isAcceptReadable(request.getHeader("Accept"))) {
            throw new RuleViolation(RestRule.A_REQUEST_FITS_ITS_ADDRESS);
        }
        chain.doFilter(request, response);
    }

    private static boolean isAcceptReadable(@Nullable String accept) {
        return accept == null
                || accept.isBlank()
                || Stream.of(accept.split(",", -1))
                        .map(String::strip)
                        .allMatch(kind -> kind.isEmpty() || kind.matches("\\*\\s*(;.*)?") || isReadable(kind));
    }

    private static boolean isReadable(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
