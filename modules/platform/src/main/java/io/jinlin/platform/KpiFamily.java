package io.jinlin.platform;

/** Figures that belong together; a company consents to whole families. */
public enum KpiFamily {
    /** Repairs: how many, how soon, how well. */
    REPAIRS,
    /** Complaints and return visits. */
    SERVICE,
    /** What was charged, collected and is owed. */
    COLLECTION,
    /** What owners answered when they were asked. */
    SATISFACTION,
    /** Patrols, rosters, inspections. */
    OPERATIONS
}
