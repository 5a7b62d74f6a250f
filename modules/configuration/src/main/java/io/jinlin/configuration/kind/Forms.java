package io.jinlin.configuration.kind;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Faults;
import io.jinlin.kernel.Words;
import io.jinlin.printing.FormTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Printed forms: declared, never programmed; what a company changes are labels, order, sizes, paper and small print. */
@ApplicationScoped
public class Forms implements ConfigurationKind {

    static final String NAME = "forms";

    @Inject
    FormTemplates templates;

    @Inject
    Standards standards;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> codes() {
        return templates.codes();
    }

    @Override
    public String standard(String code) {
        return templates.text(code);
    }

    @Override
    public String schema(String code) {
        return standards.text("forms/form.schema.json");
    }

    /** The reader of printing itself is the judge: what it lays out can be printed. */
    @Override
    public void check(String code, Content content, Faults faults) {
        for (var wrong : templates.faults(code, content.text())) {
            var steps = Content.steps(Objects.requireNonNullElse(wrong.field(), ""));
            faults.add(steps, wrong.rule(), wrong.args());
        }
    }

    @Override
    public Map<String, String> describe(String code, Content content, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        var tree = content.tree();
        for (var property : List.of("title", "paper", "reprintMark")) {
            put(words, say(locale, property), tree.path(property));
        }
        words.put(say(locale, "copies"), list(tree.path("copies")));
        tree.path("header")
                .properties()
                .forEach(part -> whole(words, say(locale, "header") + ' ' + part.getKey(), part.getValue()));
        int at = 0;
        for (var section : tree.path("sections")) {
            describe(words, say(locale, "section") + ' ' + ++at, section, locale);
        }
        tree.path("footer")
                .properties()
                .forEach(part -> put(words, say(locale, "footer") + ' ' + part.getKey(), part.getValue()));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** Each cell by its field, so that a cell that moves is one change and not the change of all that follow. */
    private static void describe(Map<String, String> words, String place, JsonNode section, Locale locale) {
        section.properties().forEach(kind -> {
            var part = kind.getValue();
            var rows = part.path("rows");
            if (kind.getKey().equals("grid")) {
                int row = 0;
                for (var line : rows) {
                    row++;
                    int column = 0;
                    for (var cell : line.path("cells")) {
                        column++;
                        var name = cell.path("field").asText(cell.path("label").asText(row + "." + column));
                        whole(words, say(locale, "cell") + ' ' + name, cell);
                        words.put(say(locale, "place") + ' ' + name, place + " · " + row + '.' + column);
                    }
                    put(words, place + " · " + say(locale, "height") + ' ' + row, line.path("height"));
                }
            } else if (part.isObject()) {
                part.properties().forEach(one -> elements(words, place + ' ' + one.getKey(), one.getValue()));
            } else {
                put(words, place + ' ' + say(locale, kind.getKey()), part);
            }
        });
    }

    private static void elements(Map<String, String> words, String place, JsonNode value) {
        if (value.isArray()) {
            int at = 0;
            for (var one : value) {
                var name = one.path("field").asText(one.path("label").asText(""));
                whole(words, place + ' ' + (name.isEmpty() ? String.valueOf(at + 1) : name), one);
                words.put(place + ' ' + (name.isEmpty() ? at + 1 : name) + " #", String.valueOf(++at));
            }
        } else {
            put(words, place, value);
        }
    }

    private static void whole(Map<String, String> words, String place, JsonNode value) {
        if (value.isObject()) {
            value.properties().stream()
                    .filter(part -> !part.getKey().equals("field"))
                    .forEach(part -> put(words, place + " · " + part.getKey(), part.getValue()));
        } else {
            put(words, place, value);
        }
    }

    private static void put(Map<String, String> words, String place, @Nullable JsonNode value) {
        if (value != null && !value.isMissingNode()) {
            words.put(place, value.isContainerNode() ? value.toString() : value.asText());
        }
    }

    private static String list(JsonNode all) {
        var words = new java.util.ArrayList<String>();
        all.forEach(one -> words.add(one.asText()));
        return String.join(" / ", words);
    }

    private static String say(Locale locale, String what) {
        return Words.text(locale, "configuration.form." + what);
    }
}
