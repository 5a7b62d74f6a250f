package io.jinlin.printing.template;

import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormField;
import java.util.List;
import java.util.Map;

/** Reads the {@code fields} of an official template: what its department supplies. */
final class Fields {

    private Fields() {}

    static Map<String, FormField> read(Place place) {
        return place.map(Fields::field);
    }

    private static FormField field(Place place) {
        place.only("kind", "required", "options", "fields", "about");
        var kind = place.get("kind").oneOf(FieldKind.values());
        place.find("about").ifPresent(about -> about.text(200));
        boolean required = place.find("required").map(Place::yes).orElse(false);
        List<String> options =
                kind == FieldKind.CHOICE ? place.get("options").list(Place::code) : none(place, "options");
        Map<String, FormField> lines =
                kind == FieldKind.LINES ? place.get("fields").map(Fields::cell) : Map.copyOf(noneOf(place, "fields"));
        return new FormField(kind, required, options, lines);
    }

    private static FormField cell(Place place) {
        var field = field(place);
        switch (field.kind()) {
            case TEXT, MONEY, TIME -> {}
            default -> throw place.get("kind").broken("text | money | time");
        }
        return field;
    }

    private static List<String> none(Place place, String word) {
        if (place.has(word)) {
            throw place.get(word).broken("kind: choice");
        }
        return List.of();
    }

    private static Map<String, FormField> noneOf(Place place, String word) {
        if (place.has(word)) {
            throw place.get(word).broken("kind: lines");
        }
        return Map.of();
    }
}
