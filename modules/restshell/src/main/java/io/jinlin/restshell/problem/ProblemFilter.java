package io.jinlin.restshell.problem;

import io.jinlin.restshell.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What fails at the door, before any resource is reached, is told to programs as every other problem is. */
public class ProblemFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger JOURNAL = Logger.getLogger(ProblemFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception thrown) {
            var problem = Problems.of(thrown);
            if (response.isCommitted()) {
                throw new IOException(thrown);
            }
            if (problem.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                JOURNAL.log(Level.SEVERE, thrown, () -> "request failed at the door " + problem.traceId());
            }
            tell(problem, response);
        }
    }

    private static void tell(Problem problem, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        RetryAfter.seconds(problem).ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        response.setHeader("X-Request-Id", problem.traceId());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(problem));
        response.flushBuffer();
    }
}
