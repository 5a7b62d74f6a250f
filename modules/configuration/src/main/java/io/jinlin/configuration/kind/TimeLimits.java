package io.jinlin.configuration.kind;

import static io.jinlin.configuration.ConfigurationRule.A_VALUE_LIES_IN_ITS_RANGE;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Faults;
import io.jinlin.configuration.Hours;
import io.jinlin.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In how many hours repairs are to be finished. */
@ApplicationScoped
public class TimeLimits implements ConfigurationKind {

    static final String NAME = "time-limits";

    @Inject
    Standards standards;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String standard(String code) {
        return standards.text("time-limits.yaml");
    }

    @Override
    public String schema(String code) {
        return standards.text("time-limits.schema.json");
    }

    /** Besides the schema: urgent work is never given longer than other work. */
    @Override
    public void check(String code, Content content, Faults faults) {
        standards.check("time-limits.schema.json", content, faults);
        ordered(content.tree(), List.of(), faults);
        content.tree()
                .path("categories")
                .properties()
                .forEach(own -> ordered(own.getValue(), List.of("categories", own.getKey()), faults));
    }

    private static void ordered(JsonNode hours, List<String> place, Faults faults) {
        var urgent = hours.path("urgent");
        var normal = hours.path("normal");
        if (urgent.isInt() && normal.isInt() && urgent.intValue() > normal.intValue()) {
            var steps = new java.util.ArrayList<>(place);
            steps.add("urgent");
            faults.add(steps, A_VALUE_LIES_IN_ITS_RANGE, Faults.place(steps), "1–" + normal.intValue());
        }
    }

    @Override
    public Map<String, String> describe(String code, Content content, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        describe(words, "", content.tree(), locale);
        content.tree()
                .path("categories")
                .properties()
                .forEach(own -> describe(
                        words,
                        Words.text(locale, "repairs.category." + constant(own.getKey())) + " · ",
                        own.getValue(),
                        locale));
        return words;
    }

    private static void describe(Map<String, String> words, String of, JsonNode hours, Locale locale) {
        for (var urgency : List.of("urgent", "normal")) {
            words.put(
                    of + Words.text(locale, "configuration.time-limits." + urgency),
                    Words.text(
                            locale,
                            "configuration.time-limits.hours",
                            hours.path(urgency).asInt()));
        }
    }

    /** Of a text without faults. @param category {@code door-window} */
    static Hours hours(JsonNode tree, String category) {
        var own = tree.path("categories").path(category);
        var hours = own.isObject() ? own : tree;
        return new Hours(hours.path("urgent").asInt(), hours.path("normal").asInt());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
