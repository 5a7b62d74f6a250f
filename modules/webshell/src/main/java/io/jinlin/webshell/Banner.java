package io.jinlin.webshell;

/**
 * A line below the head of every page.
 *
 * @param tone {@code info} or {@code warning}
 * @param text in the reader's language
 * @param to address of the page that says more; empty for none
 * @param label message key of the link
 */
public record Banner(String tone, String text, String to, String label) {}
