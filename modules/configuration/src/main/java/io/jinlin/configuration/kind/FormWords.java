package io.jinlin.configuration.kind;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.kernel.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form says, in words: each piece by its field under the name that everybody knows, so that one that moves is one change and not many. */
final class FormWords {

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Locale locale;

    private FormWords(JsonNode standard, Locale locale) {
        this.locale = locale;
        name(standard.path("header"));
        name(standard.path("sections"));
    }

    static Map<String, String> of(JsonNode form, JsonNode standard, Locale locale) {
        var told = new FormWords(standard, locale);
        told.form(form);
        told.words.values().removeIf(String::isEmpty);
        return told.words;
    }

    /** As the standard labels the fields. */
    private void name(JsonNode node) {
        var field = node.path("field").asText("");
        var label = node.path("label").asText("").replaceAll("[\\s:：]", "");
        if (!field.isEmpty() && !label.isEmpty()) {
            names.putIfAbsent(field, label);
        }
        node.forEach(this::name);
    }

    private void form(JsonNode tree) {
        for (var property : List.of("title", "paper", "reprintMark")) {
            put(say(property), tree.path(property));
        }
        words.put(say("copies"), list(tree.path("copies")));
        tree.path("header")
                .properties()
                .forEach(part -> whole(say("header") + ' ' + property(part.getKey()), part.getValue()));
        int at = 0;
        for (var section : tree.path("sections")) {
            section(say("section") + ' ' + ++at, section);
        }
        tree.path("footer")
                .properties()
                .forEach(part -> put(say("footer") + ' ' + property(part.getKey()), part.getValue()));
    }

    private void section(String place, JsonNode section) {
        section.properties().forEach(kind -> {
            var part = kind.getValue();
            if (kind.getKey().equals("grid")) {
                grid(place, part.path("rows"));
            } else if (part.isObject()) {
                part.properties().forEach(one -> elements(place + ' ' + property(one.getKey()), one.getValue()));
            } else {
                put(place + ' ' + say(kind.getKey()), part);
            }
        });
    }

    private void grid(String place, JsonNode rows) {
        int row = 0;
        for (var line : rows) {
            row++;
            int column = 0;
            for (var cell : line.path("cells")) {
                column++;
                var name = named(cell, place + " · " + row + '.' + column);
                whole(say("cell") + ' ' + name, cell);
                words.put(say("place") + ' ' + name, place + " · " + row + '.' + column);
            }
            put(place + " · " + say("height") + ' ' + row, line.path("height"));
        }
    }

    private void elements(String place, JsonNode value) {
        if (value.isArray()) {
            int at = 0;
            for (var one : value) {
                var name = place + ' ' + named(one, String.valueOf(++at));
                whole(name, one);
                words.put(name + " #", String.valueOf(at));
            }
        } else {
            put(place, value);
        }
    }

    private void whole(String place, JsonNode value) {
        if (value.isObject()) {
            value.properties().stream()
                    .filter(part -> !part.getKey().equals("field"))
                    .forEach(part -> put(place + " · " + property(part.getKey()), part.getValue()));
        } else {
            put(place, value);
        }
    }

    private void put(String place, @Nullable JsonNode value) {
        if (value != null && !value.isMissingNode()) {
            words.put(place, value.isContainerNode() ? list(value) : value.asText());
        }
    }

    /** 户名 (household); a piece without a field stands where it stands. */
    private String named(JsonNode piece, String otherwise) {
        var field = piece.path("field").asText("");
        if (field.isEmpty()) {
            return otherwise;
        }
        var name = names.get(field);
        return name == null ? field : name + " (" + field + ')';
    }

    private String property(String key) {
        var word = "configuration.form.property." + key;
        var known = Words.text(locale, word);
        return known.equals(word) ? key : known;
    }

    private String say(String what) {
        return Words.text(locale, "configuration.form." + what);
    }

    private static String list(JsonNode all) {
        var each = new ArrayList<String>();
        all.forEach(one -> each.add(one.isContainerNode() ? one.toString() : one.asText()));
        return String.join(" / ", each);
    }
}
