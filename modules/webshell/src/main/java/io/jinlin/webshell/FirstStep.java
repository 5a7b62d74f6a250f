package io.jinlin.webshell;

/**
 * Something a new company does once, such as reading its archive in: one application-scoped bean of it for each. Whether it is done shows in what
 * it made; nothing else is written down.
 */
public interface FirstStep {

    /** Message key of its name; {@code <key>.why} says what it is good for. */
    String key();

    /** Smaller comes first. */
    int order();

    /** Who may take it. */
    String permission();

    /** The page where it is taken. */
    String path();

    /** Whether the company has been there. */
    boolean isDone();
}
