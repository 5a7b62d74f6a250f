package io.jinlin.mailing;

/**
 * A file that comes with a letter.
 *
 * @param name as the reader's program saves it: letters, digits, dots and dashes
 * @param type such as {@code application/pdf}
 */
public record Enclosure(String name, String type, byte[] content) {}
