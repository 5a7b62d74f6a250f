package io.jinlin.printing.template;

/** Where a text stands in its cell. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
