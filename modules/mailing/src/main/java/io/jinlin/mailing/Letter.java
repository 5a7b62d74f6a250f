package io.jinlin.mailing;

import java.util.List;

/**
 * What somebody is to be told by e-mail.
 *
 * @param to one address
 * @param subject one line
 * @param text plain words; addresses of pages are made clickable by the reader's own program
 * @param enclosures what lies in the envelope besides
 */
public record Letter(String to, String subject, String text, List<Enclosure> enclosures) {

    public Letter {
        subject = subject.replaceAll("\\R", " ").strip();
        enclosures = List.copyOf(enclosures);
    }

    public Letter(String to, String subject, String text) {
        this(to, subject, text, List.of());
    }
}
