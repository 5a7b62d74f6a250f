package io.jinlin.servicedesk.visit;

/** How the owner was asked (S0 五.3.3): in person with a signature, by telephone, by letter. */
public enum VisitMeans {
    IN_PERSON,
    PHONE,
    LETTER
}
