package io.jinlin.mailing;

/**
 * What somebody is to be told by e-mail.
 *
 * @param to one address
 * @param subject one line
 * @param text plain words; addresses of pages are made clickable by the reader's own program
 */
public record Letter(String to, String subject, String text) {

    public Letter {
        subject = subject.replaceAll("\\R", " ").strip();
    }
}
