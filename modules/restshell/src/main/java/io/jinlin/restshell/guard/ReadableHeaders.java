package io.jinlin.restshell.guard;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import io.jinlin.restshell.json.Json;
import io.jinlin.restshell.problem.Problem;
import io.jinlin.restshell.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A {@code Content-Type} that is none: JAX-RS would give up before any of our code runs, and the server show a page of its own. */
public class ReadableHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request.getContentType())) {
            chain.doFilter(request, response);
            return;
        }
        var problem = Problems.of(new RuleViolation(RestRule.A_REQUEST_FITS_ITS_ADDRESS));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(problem));
    }

    private static boolean isReadable(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
