package io.jinlin.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.net.Rest.Answer;
import java.util.stream.StreamSupport;

/** What an answer must hold, and where in it. */
final class Expected {

    private Expected() {}

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    static JsonNode findPaged(Rest desk, String path, String field, String value) {
        var page = desk.get(path + "&limit=100").expect(200).json();
        while (true) {
            for (var row : page.path("rows")) {
                if (row.path(field).asText().equals(value)) {
                    return row;
                }
            }
            var next = page.path("next").asText("");
            check(!next.isEmpty(), "no row with " + field + " " + value + " under " + path);
            page = desk.get(path + "&limit=100&after=" + Rest.encoded(next))
                    .expect(200)
                    .json();
        }
    }

    static JsonNode find(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row with " + field + " " + value + ": " + rows));
    }

    /** The PDF came, and says these words. */
    static void says(Answer pdf, String... words) {
        check(pdf.header("content-type").orElse("").startsWith("application/pdf"), pdf.request() + " is no PDF");
        var text = Drawing.textOf(pdf.body());
        for (var word : words) {
            check(text.contains(word), pdf.request() + " does not say " + word + ": " + text);
        }
    }
}
