package io.jinlin.servicedesk.visit;

/** What came of it. Nobody reached leaves the visit in the queue. */
public enum VisitOutcome {
    SATISFIED,
    UNSATISFIED,
    NOT_REACHED
}
