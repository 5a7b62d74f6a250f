package io.jinlin.configuration;

import io.jinlin.configuration.kind.KeptDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What the company decided, for the departments: its own version in force, or the standard. */
@ApplicationScoped
public class Decisions {

    @Inject
    KeptDecisions kept;

    /** How numbers of this document are written today: {@code repair-order}. */
    public NumberFormat numbering(String document) {
        return kept.numbering(document);
    }

    /** In how many hours repairs of this category are finished: {@code DOOR_WINDOW} or {@code door-window}. */
    public Hours timeLimits(String category) {
        return kept.timeLimits(category.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What the company calls it; what everybody calls it where it says nothing. */
    public String word(Locale locale, String key) {
        return kept.word(locale, key);
    }
}
