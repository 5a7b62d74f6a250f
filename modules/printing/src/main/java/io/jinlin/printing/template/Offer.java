package io.jinlin.printing.template;

import static io.jinlin.printing.PrintingRule.A_TEMPLATE_SHOWS_ONLY_FIELDS_OF_ITS_FORM;

import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields a template may choose from: those of the form, or those of one of its tables. */
final class Offer {

    private final Map<String, FormField> fields;

    Offer(Map<String, FormField> fields) {
        this.fields = fields;
    }

    /** The field that stands under this word, or null if the template names none. */
    @Nullable
    String field(Place place, String word, FieldKind... kinds) {
        if (!place.has(word)) {
            return null;
        }
        var name = place.get(word).code();
        var kind = kind(name);
        if (kind == null) {
            throw place.get(word).broken(A_TEMPLATE_SHOWS_ONLY_FIELDS_OF_ITS_FORM, String.join(", ", fields.keySet()));
        }
        if (!List.of(kinds).contains(kind)) {
            throw place.get(word)
                    .broken(Arrays.stream(kinds).map(FieldKind::word).collect(Collectors.joining(" | ")));
        }
        return name;
    }

    @Nullable
    FieldKind kind(@Nullable String field) {
        var offered = field == null ? null : fields.get(field);
        return offered == null ? null : offered.kind();
    }

    List<String> options(@Nullable String field) {
        var offered = field == null ? null : fields.get(field);
        return offered == null ? List.of() : offered.options();
    }

    /** The fields of the lines of a table. */
    Offer lines(String field) {
        var offered = fields.get(field);
        return new Offer(offered == null ? Map.of() : offered.lines());
    }

    /** How the value is written, which must suit its kind. */
    As as(Place place, @Nullable String field) {
        var kind = kind(field);
        var as = place.find("as").map(word -> word.oneOf(As.values())).orElse(As.PLAIN);
        boolean suits =
                switch (as) {
                    case PLAIN -> true;
                    case DATE, CLOCK -> kind == FieldKind.TIME;
                    case AMOUNT, CAPITALS -> kind == FieldKind.MONEY;
                    case ORDINAL -> kind == null;
                };
        if (!suits) {
            throw place.get("as").broken(kind == null ? "ordinal" : "kind: " + kind.word());
        }
        return as;
    }
}
