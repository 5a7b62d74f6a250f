package io.jinlin.restshell.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ext.Provider;

/** A commit that broke off. The server has a mapper of its own for it, which only throws it on to a page for people. */
@Provider
@ApplicationScoped
public class CommitProblemMapper extends ProblemMapper<TransactionalException> {}
