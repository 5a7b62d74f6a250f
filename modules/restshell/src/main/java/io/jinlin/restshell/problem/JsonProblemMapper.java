package io.jinlin.restshell.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;

/** A body that is not JSON or does not fit. */
@Provider
@ApplicationScoped
public class JsonProblemMapper extends ProblemMapper<JsonProcessingException> {}
