package io.jinlin.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.launcher.Ports;
import io.jinlin.launcher.net.Rest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final Ports ports = Ports.free();
    private final Mailbox mailbox = new Mailbox(ports.mail(), ports.mailbox());

    @BeforeEach
    void open() {
        mailbox.open();
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void a_letter_is_read_with_its_links() throws MessagingException {
        send("wang@example.com", "验证邮箱", "请打开 http://localhost:8080/signup/verify?token=a-b_1 完成验证。", 1);

        assertThat(mailbox.lettersTo("Wang@example.com")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("验证邮箱");
            assertThat(letter.link("/signup/verify")).contains("http://localhost:8080/signup/verify?token=a-b_1");
        });
    }

    @Test
    void the_page_shows_the_newest_first_and_no_markup_of_letters() throws MessagingException {
        send("a@example.com", "first", "<b>old</b>", 1);
        send("b@example.com", "second", "https://example.com/?a=1&b=\"2", 2);

        var page = new Rest(mailbox.url()).get("/?lang=en").expect(200).text();

        assertThat(page).contains("&lt;b&gt;old", "href=\"https://example.com/?a=1&amp;b=\"", "Letters sent by Jinlin");
        assertThat(page.indexOf("second")).isLessThan(page.indexOf("first"));
    }

    @Test
    void a_server_that_is_away_refuses_and_keeps_what_it_took() throws MessagingException {
        send("a@example.com", "before", "x", 1);

        mailbox.goAway();
        assertThatThrownBy(() -> send("a@example.com", "meanwhile", "x", 2)).isInstanceOf(MessagingException.class);
        mailbox.comeBack();
        send("a@example.com", "after", "x", 3);

        assertThat(mailbox.lettersTo("a@example.com"))
                .extracting(Received::subject)
                .containsExactly("after", "before");
    }

    private void send(String to, String subject, String text, int second) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", String.valueOf(ports.mail()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("jinlin@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        message.setSentDate(Date.from(Instant.ofEpochSecond(second)));
        Transport.send(message);
    }
}
