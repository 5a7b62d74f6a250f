package io.jinlin.restshell.journal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Numbers every request and writes one line about it: never its query, which may name people. */
public class RequestJournal extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger JOURNAL = Logger.getLogger("io.jinlin.request");
    private static final long NANOS_PER_MILLI = 1_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var began = System.nanoTime();
        var id = given(request.getHeader("X-Request-Id"));
        CurrentRequest.begin(id, request);
        response.setHeader("X-Request-Id", id);
        try {
            chain.doFilter(request, response);
        } finally {
            var millis = (System.nanoTime() - began) / NANOS_PER_MILLI;
            JOURNAL.info(() -> "%s %s %d %dms"
                    .formatted(request.getMethod(), request.getRequestURI(), response.getStatus(), millis));
            CurrentRequest.end();
        }
    }

    private static String given(@Nullable String header) {
        return header != null && header.matches("[A-Za-z0-9-]{8,64}")
                ? header
                : UUID.randomUUID().toString();
    }
}
