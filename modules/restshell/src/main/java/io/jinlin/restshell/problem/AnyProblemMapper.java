package io.jinlin.restshell.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;

/** Whatever no closer mapper takes. */
@Provider
@ApplicationScoped
public class AnyProblemMapper extends ProblemMapper<Throwable> {}
