package io.jinlin.mailing.post;

import io.jinlin.mailing.Letter;
import io.jinlin.tenancy.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;

/** Takes one letter to the mail server; tried again until the server takes it. */
@ApplicationScoped
public class LetterJob implements Job {

    public static final String NAME = "mailing.letter";

    @Inject
    MailServer server;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String order) {
        server.take(read(order));
    }

    public static String written(Letter letter) {
        return Json.createObjectBuilder()
                .add("to", letter.to())
                .add("subject", letter.subject())
                .add("text", letter.text())
                .build()
                .toString();
    }

    private static Letter read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var letter = reader.readObject();
            return new Letter(letter.getString("to"), letter.getString("subject"), letter.getString("text"));
        }
    }
}
