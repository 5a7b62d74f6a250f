package io.jinlin.mailing.post;

import io.jinlin.mailing.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
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

    void take(Letter letter) {
        try {
            var message = new MimeMessage(session());
            message.setFrom(new InternetAddress(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), "UTF-8");
            message.setText(letter.text(), "UTF-8");
            message.setSentDate(Date.from(clock.instant()));
            Transport.send(message);
        } catch (MessagingException refused) {
            // without the words of the server, which name the address
            throw new NotTaken(refused.getClass().getSimpleName(), null);
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
