package io.jinlin.restshell.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ext.Provider;

/** Bean Validation; declared because the server brings its own mapper for it. */
@Provider
@ApplicationScoped
public class ValidationProblemMapper extends ProblemMapper<ValidationException> {}
