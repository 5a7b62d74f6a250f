package io.jinlin.webshell.page;

import io.jinlin.kernel.Words;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** The shell's own stylesheet, script and symbols. */
final class Assets {

    static final String VERSION = version("jinlin.css", "jinlin.js", "icons.svg");

    private static final List<String> SCRIPT_WORDS = List.of(
            "webshell.limit.left",
            "webshell.limit.over",
            "webshell.limit.day",
            "webshell.limit.hour",
            "webshell.limit.minute",
            "webshell.draft.restored",
            "webshell.draft.discard",
            "webshell.photo.remove",
            "webshell.print.failed",
            "webshell.trouble",
            "webshell.signedout");

    private Assets() {}

    static String scriptWords(Locale locale) {
        var words = Json.createObjectBuilder();
        SCRIPT_WORDS.forEach(key -> words.add(key.substring("webshell.".length()), Words.text(locale, key)));
        return words.build().toString();
    }

    private static String version(String... names) {
        var sum = new CRC32();
        for (var name : names) {
            try (var file = Assets.class.getResourceAsStream("/META-INF/resources/shell/" + name)) {
                if (file != null) {
                    sum.update(file.readAllBytes());
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
