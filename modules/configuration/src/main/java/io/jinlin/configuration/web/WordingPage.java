package io.jinlin.configuration.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.configuration.Content;
import io.jinlin.kernel.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the company calls things. */
@Named
@ViewScoped
public class WordingPage extends DraftForm {

    private List<Renamed> words = List.of();

    /** One word, and what it is called here; empty: as everybody calls it. */
    public static final class Renamed implements Serializable {

        private final String key;
        private @Nullable String chinese;
        private @Nullable String english;

        Renamed(String key, JsonNode own) {
            this.key = key;
            chinese = own.path("zh").path(key).asText("");
            english = own.path("en").path(key).asText("");
        }

        public String getStandard() {
            return Words.text(Locale.SIMPLIFIED_CHINESE, key);
        }

        public String getStandardEnglish() {
            return Words.text(Locale.ENGLISH, key);
        }

        public String getKey() {
            return key;
        }

        public @Nullable String getChinese() {
            return chinese;
        }

        public void setChinese(@Nullable String word) {
            chinese = word;
        }

        public @Nullable String getEnglish() {
            return english;
        }

        public void setEnglish(@Nullable String word) {
            english = word;
        }
    }

    @Override
    String subject() {
        return "wording";
    }

    @Override
    String content() {
        var tree = JsonNodeFactory.instance.objectNode();
        var zh = tree.putObject("zh");
        var en = tree.putObject("en");
        for (var word : words) {
            put(zh, word.key, word.chinese);
            put(en, word.key, word.english);
        }
        return Content.write(tree);
    }

    private static void put(ObjectNode into, String key, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            into.put(key, word.strip());
        }
    }

    @Override
    void show(String content) {
        var tree = tree(content);
        var known = Content.of(kinds.of(getDraft().subject()).schema("")).tree();
        words = known.path("$defs").path("words").path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .map(key -> new Renamed(key, tree))
                .toList();
    }

    public List<Renamed> getWords() {
        return words;
    }
}
