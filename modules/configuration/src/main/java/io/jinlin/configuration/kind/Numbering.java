package io.jinlin.configuration.kind;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Faults;
import io.jinlin.configuration.NumberFormat;
import io.jinlin.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How numbers of documents are written. */
@ApplicationScoped
public class Numbering implements ConfigurationKind {

    static final String NAME = "numbering";
    private static final String ORDER = "repair-order";

    @Inject
    Standards standards;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String standard(String code) {
        return standards.text("numbering.yaml");
    }

    @Override
    public String schema(String code) {
        return standards.text("numbering.schema.json");
    }

    @Override
    public void check(String code, Content content, Faults faults) {
        standards.check("numbering.schema.json", content, faults);
    }

    @Override
    public Map<String, String> describe(String code, Content content, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        content.tree().properties().forEach(entry -> {
            var document = Words.text(locale, "configuration.numbering." + entry.getKey()) + " · ";
            var format = entry.getValue();
            words.put(
                    document + Words.text(locale, "configuration.numbering.prefix"),
                    format.path("prefix").asText());
            words.put(
                    document + Words.text(locale, "configuration.numbering.date"),
                    Words.text(
                            locale,
                            "configuration.numbering.date."
                                    + format.path("date").asText()));
            words.put(
                    document + Words.text(locale, "configuration.numbering.width"),
                    format.path("width").asText());
        });
        return words;
    }

    /** How the next numbers will look. */
    @Override
    public List<String> preview(String code, Content content, Locale locale) {
        var format = format(content.tree(), ORDER);
        var head = format.head(LocalDate.now(clock));
        return List.of(format.write(head, 1), format.write(head, 2), format.write(head, 12_345));
    }

    /** Of a text without faults. */
    static NumberFormat format(JsonNode tree, String document) {
        var format = tree.path(document);
        var date = format.path("date").asText();
        return new NumberFormat(
                format.path("prefix").asText(),
                "none".equals(date) ? "" : date,
                format.path("width").asInt());
    }
}
