package io.jinlin.identity.audit;

import java.io.Serializable;

/**
 * How long the company keeps its trail.
 *
 * @param years from one to ten; whole months are then let go
 */
public record Retention(long version, int years) implements Serializable {}
