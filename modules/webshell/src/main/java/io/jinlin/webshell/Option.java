package io.jinlin.webshell;

import java.io.Serializable;

/** One thing to choose in {@code j:select} or {@code j:choice}, when it is not an enum. */
public record Option(Object value, String label) implements Serializable {}
