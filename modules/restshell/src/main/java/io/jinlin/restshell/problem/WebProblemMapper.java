package io.jinlin.restshell.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself finds wrong: no such address, a wrong method, an unfit parameter. */
@Provider
@ApplicationScoped
public class WebProblemMapper extends ProblemMapper<WebApplicationException> {}
