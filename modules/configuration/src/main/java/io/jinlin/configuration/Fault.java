package io.jinlin.configuration;

import io.jinlin.kernel.Rule;
import io.jinlin.kernel.Words;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a content, where, and what to do about it.
 *
 * @param file path in the package; empty for a draft at its editor
 * @param line from 1; 0 when it is about the whole
 * @param place such as {@code repair-order.width} or {@code sections[0].grid.rows[2].cells[1].field}; empty: the whole
 */
public record Fault(String file, int line, String place, Rule rule, List<String> args) implements Serializable {

    public Fault {
        args = List.copyOf(args);
    }

    /** In the reader's words, with the remedy. */
    public String text(Locale locale) {
        return Words.text(locale, rule.key(), args.toArray());
    }

    public Fault in(String path) {
        return new Fault(path, line, place, rule, args);
    }
}
