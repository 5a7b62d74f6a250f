package io.jinlin.configuration.kind;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_HAS_ONLY_KNOWN_WORDS;
import static io.jinlin.configuration.ConfigurationRule.ONLY_LABELS_AND_MENU_WORDS_ARE_RENAMED;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Fault;
import io.jinlin.configuration.Faults;
import io.jinlin.kernel.Texts;
import io.jinlin.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the company calls things; only labels and menu words, none of which holds a value. */
@ApplicationScoped
public class Wording implements ConfigurationKind {

    static final String NAME = "wording";
    private static final String SCHEMA = "wording.schema.json";

    @Inject
    Standards standards;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String standard(String code) {
        return standards.text("wording.yaml");
    }

    @Override
    public String schema(String code) {
        return standards.text(SCHEMA);
    }

    @Override
    public void check(String code, Content content, Faults faults) {
        var followed = new Faults(content);
        standards.check(SCHEMA, content, followed);
        for (var fault : followed.found()) {
            var word = fault.rule() == A_CONTENT_HAS_ONLY_KNOWN_WORDS
                    && fault.place().matches("(zh|en)\\..+");
            faults.add(
                    steps(fault),
                    word ? ONLY_LABELS_AND_MENU_WORDS_ARE_RENAMED : fault.rule(),
                    fault.args().toArray());
        }
        for (var language : List.of("zh", "en")) {
            content.tree().path(language).properties().forEach(word -> {
                var text = word.getValue().asText();
                if (!Texts.clean(text).equals(text.strip()) || text.indexOf('\n') >= 0) {
                    faults.add(
                            List.of(language, word.getKey()),
                            io.jinlin.configuration.ConfigurationRule.A_VALUE_HAS_ITS_SHAPE,
                            word.getKey(),
                            "1–30");
                }
            });
        }
    }

    /** The first dot parts the language from the word; the word's own dots are part of it. */
    private static List<String> steps(Fault fault) {
        return List.of(fault.place().split("\\.", 2));
    }

    /** The words that may be renamed. */
    public List<String> words() {
        var all = Content.of(schema("")).tree().path("$defs").path("words").path("properties");
        return all.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public Map<String, String> describe(String code, Content content, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        for (var language : List.of("zh", "en")) {
            var spoken = "zh".equals(language) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            content.tree()
                    .path(language)
                    .properties()
                    .forEach(word -> words.put(
                            Words.text(spoken, word.getKey()) + " (" + word.getKey() + ", " + language + ")",
                            word.getValue().asText()));
        }
        return words;
    }

    /** Of a text without faults: by language and key. */
    static Map<String, String> own(String text) {
        var own = new java.util.HashMap<String, String>();
        var tree = Content.of(text).tree();
        for (var language : List.of("zh", "en")) {
            tree.path(language)
                    .properties()
                    .forEach(word -> own.put(
                            language + ' ' + word.getKey(),
                            word.getValue().asText().strip()));
        }
        return Map.copyOf(own);
    }
}
