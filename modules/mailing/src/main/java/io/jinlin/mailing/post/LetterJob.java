package io.jinlin.mailing.post;

import io.jinlin.kernel.Ids;
import io.jinlin.mailing.Enclosure;
import io.jinlin.mailing.Letter;
import io.jinlin.tenancy.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;

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
        try (var reader = Json.createReader(new StringReader(order))) {
            var written = reader.readObject();
            server.take(written.getString("id", ""), read(written));
        }
    }

    /** Under a name of its own, which stays the same however often it is tried. */
    public static String written(Letter letter) {
        var enclosures = Json.createArrayBuilder();
        letter.enclosures()
                .forEach(one -> enclosures.add(Json.createObjectBuilder()
                        .add("name", one.name())
                        .add("type", one.type())
                        .add("content", Base64.getEncoder().encodeToString(one.content()))));
        return Json.createObjectBuilder()
                .add("id", Ids.next().toString())
                .add("to", letter.to())
                .add("subject", letter.subject())
                .add("text", letter.text())
                .add("enclosures", enclosures)
                .build()
                .toString();
    }

    /** One that an earlier version wrote has neither a name nor enclosures. */
    private static Letter read(JsonObject letter) {
        return new Letter(
                letter.getString("to"),
                letter.getString("subject"),
                letter.getString("text"),
                letter.getOrDefault("enclosures", JsonArray.EMPTY_JSON_ARRAY).asJsonArray().stream()
                        .map(one -> enclosure(one.asJsonObject()))
                        .toList());
    }

    private static Enclosure enclosure(JsonObject one) {
        return new Enclosure(
                one.getString("name"),
                one.getString("type"),
                Base64.getDecoder().decode(one.getString("content")));
    }
}
