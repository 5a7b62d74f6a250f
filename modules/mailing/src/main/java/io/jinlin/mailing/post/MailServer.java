package io.jinlin.mailing.post;

import io.jinlin.mailing.Letter;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The operator's mail server, by SMTP. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "jinlin.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "jinlin.mail.from", defaultValue = "jinlin@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "jinlin.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "jinlin.mail.password")
    Optional<String> password;

    /** Whether letters must travel enciphered; only a server on this very machine does without. */
    @Inject
    @ConfigProperty(name = "jinlin.mail.starttls", defaultValue = "true")
    boolean starttls;

    /** The server has not taken the letter; it is tried again. */
    public static class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTaken(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }

    /** @param id by which two copies of the letter are known to be one; empty for any */
    void take(String id, Letter letter) {
        try {
            var message = id.isEmpty() ? new MimeMessage(session()) : new Named(session(), id);
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), "UTF-8");
            if (letter.enclosures().isEmpty()) {
                message.setText(letter.text(), "UTF-8");
            } else {
                message.setContent(envelope(letter));
            }
            message.setSentDate(Date.from(clock.instant()));
            Transport.send(message);
        } catch (MessagingException refused) {
            // without the words of the server, which name the address
            throw new NotTaken(refused.getClass().getSimpleName(), null);
        }
    }

    private static Multipart envelope(Letter letter) throws MessagingException {
        var envelope = new MimeMultipart();
        var text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        envelope.addBodyPart(text);
        for (var one : letter.enclosures()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(one.content(), one.type())));
            part.setFileName(one.name());
            part.setDisposition(Part.ATTACHMENT);
            envelope.addBodyPart(part);
        }
        return envelope;
    }

    /** A message that keeps its name when it is sent again. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@letters.jinlin>");
        }
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow(() -> new NotTaken("jinlin.mail.host is not set", null)));
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        settings.put("mail.smtp.starttls.required", String.valueOf(starttls));
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return user.map(name -> {
                    settings.put("mail.smtp.auth", "true");
                    return Session.getInstance(settings, new Authenticator() {
                        @Override
                        protected PasswordAuthentication getPasswordAuthentication() {
                            return new PasswordAuthentication(name, password.orElse(""));
                        }
                    });
                })
                .orElseGet(() -> Session.getInstance(settings));
    }
}
