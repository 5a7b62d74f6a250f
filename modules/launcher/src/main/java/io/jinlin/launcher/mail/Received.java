package io.jinlin.launcher.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter as it arrived; {@code at} is when it was written, if it says so. */
public record Received(@Nullable Instant at, String from, String to, String subject, String text) {

    static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    static Received of(MimeMessage message) {
        try {
            var sent = message.getSentDate();
            return new Received(
                    sent == null ? null : sent.toInstant(),
                    message.getFrom()[0].toString(),
                    Arrays.stream(message.getAllRecipients())
                            .map(Object::toString)
                            .findFirst()
                            .orElse(""),
                    String.valueOf(message.getSubject()),
                    text(message.getContent()).strip());
        } catch (MessagingException e) {
            throw new IllegalStateException("A letter arrived that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where there are enclosures, the first part is what is to be read. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }

    /** The addresses of pages in it. */
    public List<String> links() {
        return ADDRESS.matcher(text).results().map(found -> found.group()).toList();
    }

    /** The first address that contains this. */
    public Optional<String> link(String part) {
        return links().stream().filter(link -> link.contains(part)).findFirst();
    }
}
