package io.jinlin.printing;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.printing.PrintingRule.A_FIELD_TAKES_ITS_OWN_KIND;
import static io.jinlin.printing.PrintingRule.A_FORM_HAS_ITS_REQUIRED_FIELDS;
import static io.jinlin.printing.PrintingRule.A_FORM_IS_OF_MODERATE_LENGTH;
import static io.jinlin.printing.PrintingRule.A_FORM_TAKES_ONLY_ITS_OWN_FIELDS;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that a department supplies for a form: the vocabulary that templates choose from and data is checked against. */
public record FormFields(String form, Map<String, FormField> all) {

    static final int LONGEST_TEXT = 4_000;
    static final int MOST_LINES = 1_000;

    /** @throws RuleViolation if the data has more or less than the form, or something of another kind */
    void check(FormData data) {
        check("", all, data.values());
        data.lines().forEach((name, lines) -> {
            var field = offered("", all, name);
            rule(
                    field.kind() == FieldKind.LINES,
                    A_FIELD_TAKES_ITS_OWN_KIND,
                    form,
                    name,
                    field.kind().word());
            rule(lines.size() <= MOST_LINES, A_FORM_IS_OF_MODERATE_LENGTH, form, name);
            for (int i = 0; i < lines.size(); i++) {
                check(name + "[" + (i + 1) + "].", field.lines(), lines.get(i));
            }
        });
        all.forEach((name, field) ->
                required(field.kind() != FieldKind.LINES || data.lines().containsKey(name), field, name));
    }

    /** Every field filled with an example, two lines a table: what a company sees before it publishes its own template. */
    public FormData sample() {
        var data = new FormData();
        all.forEach((name, field) -> {
            if (field.kind() == FieldKind.LINES) {
                data.line(name, samples(field.lines())).line(name, samples(field.lines()));
            }
        });
        samples(all).forEach(data::put);
        return data;
    }

    private static Map<String, Object> samples(Map<String, FormField> fields) {
        var samples = new HashMap<String, Object>();
        fields.forEach((name, field) -> {
            switch (field.kind()) {
                case TEXT -> samples.put(name, "样例");
                case MONEY -> samples.put(name, Money.of("1234.50"));
                case TIME -> samples.put(name, LocalDateTime.of(2026, 11, 21, 9, 30));
                case CHECK -> samples.put(name, true);
                case CHOICE -> samples.put(name, field.options().get(0));
                case IMAGE, LINES -> {}
            }
        });
        return samples;
    }

    private void check(String place, Map<String, FormField> fields, Map<String, Object> values) {
        values.forEach((name, value) -> {
            var field = offered(place, fields, name);
            rule(
                    fits(field, value),
                    A_FIELD_TAKES_ITS_OWN_KIND,
                    form,
                    place + name,
                    field.kind().word());
            boolean moderate = !(value instanceof String text) || text.length() <= LONGEST_TEXT;
            rule(moderate, A_FORM_IS_OF_MODERATE_LENGTH, form, place + name);
        });
        fields.forEach((name, field) ->
                required(field.kind() == FieldKind.LINES || values.containsKey(name), field, place + name));
    }

    private FormField offered(String place, Map<String, FormField> fields, String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new RuleViolation(A_FORM_TAKES_ONLY_ITS_OWN_FIELDS, form, place + name);
        }
        return field;
    }

    private void required(boolean given, FormField field, String place) {
        rule(given || !field.required(), A_FORM_HAS_ITS_REQUIRED_FIELDS, form, place);
    }

    private static boolean fits(FormField field, Object value) {
        return switch (field.kind()) {
            case TEXT -> value instanceof String;
            case MONEY -> value instanceof Money;
            case TIME -> value instanceof Instant || value instanceof LocalDateTime || value instanceof LocalDate;
            case CHECK -> value instanceof Boolean;
            case CHOICE ->
                value instanceof List<?> several
                        ? field.options().containsAll(several)
                        : value instanceof String code && field.options().contains(code);
            case IMAGE -> value instanceof byte[];
            case LINES -> false;
        };
    }
}
