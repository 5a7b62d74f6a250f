package io.jinlin.configuration.kind;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Hours;
import io.jinlin.configuration.NumberFormat;
import io.jinlin.configuration.version.InForce;
import io.jinlin.configuration.version.Subject;
import io.jinlin.kernel.Words;
import io.jinlin.webshell.OwnWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in force, made ready for use once for each version. */
@ApplicationScoped
public class KeptDecisions implements OwnWords {

    private static final Subject NUMBERING = new Subject(Numbering.NAME, "");
    private static final Subject TIME_LIMITS = new Subject(TimeLimits.NAME, "");
    private static final Subject WORDING = new Subject(Wording.NAME, "");

    @Inject
    InForce inForce;

    @Inject
    Standards standards;

    private record OwnNames(Map<String, String> names) {}

    public NumberFormat numbering(String document) {
        return Numbering.format(tree(NUMBERING), document);
    }

    public Hours timeLimits(String category) {
        return TimeLimits.hours(tree(TIME_LIMITS), category);
    }

    public String word(Locale locale, String key) {
        var own = of(locale, key);
        return own == null ? Words.text(locale, key) : own;
    }

    @Override
    public @Nullable String of(Locale locale, String key) {
        var language = "zh".equals(locale.getLanguage()) ? "zh " : "en ";
        return inForce.lastKnown(WORDING)
                .map(ruling -> ruling.as(OwnNames.class, text -> new OwnNames(Wording.own(text)))
                        .names()
                        .get(language + key))
                .orElse(null);
    }

    private JsonNode tree(Subject subject) {
        return inForce.today(subject)
                .map(ruling ->
                        ruling.as(JsonNode.class, text -> Content.of(text).tree()))
                .orElseGet(() -> Content.of(standards.text(subject.file())).tree());
    }
}
