package io.jinlin.configuration.version;

import java.io.Serializable;

/**
 * One difference between two versions, in words.
 *
 * @param was empty: it was not there
 * @param now empty: it is no longer there
 */
public record Change(String place, String was, String now) implements Serializable {}
