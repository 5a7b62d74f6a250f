package io.jinlin.webshell.fault;

import io.jinlin.tenancy.DatabaseAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whoever opens a page while the database is away is told so, also where the door has already failed to ask who they are. */
public class DatabaseAwayFilter extends HttpFilter {

    static final int STATUS = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    static final String SECONDS = "5";

    private static final long serialVersionUID = 1L;
    private static final Logger JOURNAL = Logger.getLogger(DatabaseAwayFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted() || !DatabaseAway.is(thrown)) {
                throw thrown;
            }
            JOURNAL.log(Level.WARNING, thrown, () -> "no page while the database is away");
            response.reset();
            response.setHeader("Retry-After", SECONDS);
            response.sendError(STATUS);
        }
    }
}
