package io.jinlin.restshell.problem;

import io.jinlin.restshell.RestRule;
import io.jinlin.restshell.journal.CurrentRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers whatever was thrown with its problem; only what is our own fault goes into the journal. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    private static final Logger JOURNAL = Logger.getLogger(ProblemMapper.class.getName());
    private static final int OUR_FAULT = 500;

    @Override
    public Response toResponse(E thrown) {
        if (thrown instanceof WebApplicationException given
                && given.getResponse().getStatus() < 400) {
            return given.getResponse();
        }
        var problem = Problems.of(thrown);
        if (problem.status() >= OUR_FAULT) {
            JOURNAL.log(Level.SEVERE, thrown, () -> "request failed " + problem.traceId());
        } else if (problem.code().equals(RestRule.A_VALUE_STAYS_WITHIN_ITS_BOUNDS.key())) {
            // Only the database noticed: our own rules should have.
            JOURNAL.log(Level.WARNING, thrown, () -> "refused by the database " + problem.traceId());
        }
        var answer = thrown instanceof WebApplicationException given
                ? Response.fromResponse(given.getResponse()).status(problem.status())
                : Response.status(problem.status());
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        RetryAfter.seconds(problem).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.type(Problem.MEDIA_TYPE)
                .language(CurrentRequest.locale())
                .entity(problem)
                .build();
    }
}
