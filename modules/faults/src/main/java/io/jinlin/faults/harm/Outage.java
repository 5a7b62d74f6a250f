package io.jinlin.faults.harm;

/**
 * A fault as it really happened, in nanoseconds of this machine's clock.
 *
 * @param began the part still worked before
 * @param ended the part is let work again; one that was killed is up
 */
public record Outage(Fault fault, long began, long ended) {}
