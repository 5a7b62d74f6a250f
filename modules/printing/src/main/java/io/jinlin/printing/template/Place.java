package io.jinlin.printing.template;

import static io.jinlin.printing.PrintingRule.A_TEMPLATE_FOLLOWS_ITS_SCHEMA;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.PrintingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A spot in a template, such as {@code sections[2].grid.rows[0].cells[1]}: reads what stands there and complains by name. */
final class Place {

    private static final int LONGEST_LIST = 60;

    private final String path;
    private final JsonNode node;
    private final @Nullable List<RuleViolation> found;

    Place(String path, JsonNode node) {
        this(path, node, null);
    }

    /** @param found where the faults of list elements are gathered instead of being thrown one at a time */
    Place(String path, JsonNode node, @Nullable List<RuleViolation> found) {
        this.path = path;
        this.node = node;
        this.found = found;
    }

    /** Words that nobody knows are refused here: a misspelt word must not vanish. */
    Place only(String... words) {
        if (!node.isObject()) {
            throw broken("{" + String.join(", ", words) + "}");
        }
        var known = Set.of(words);
        node.fieldNames().forEachRemaining(word -> {
            if (!known.contains(word)) {
                throw get(word).broken(String.join(" | ", words));
            }
        });
        return this;
    }

    boolean has(String word) {
        return node.hasNonNull(word);
    }

    Place get(String word) {
        return new Place(path.isEmpty() ? word : path + "." + word, node.path(word), found);
    }

    Optional<Place> find(String word) {
        return has(word) ? Optional.of(get(word)) : Optional.empty();
    }

    String text(int longest) {
        if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > longest) {
            throw broken("text, 1–" + longest);
        }
        return node.textValue();
    }

    /** A code: small letters, digits and hyphens, so that it can never be anything else. */
    String code() {
        var text = text(40);
        if (!text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw broken("a-z 0-9 -");
        }
        return text;
    }

    int number(int least, int most) {
        if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
            throw broken(least + "–" + most);
        }
        return node.intValue();
    }

    boolean yes() {
        if (!node.isBoolean()) {
            throw broken("true | false");
        }
        return node.booleanValue();
    }

    <E extends Enum<E>> E oneOf(E[] choices) {
        var words = new ArrayList<String>();
        for (var choice : choices) {
            var word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(node.textValue())) {
                return choice;
            }
            words.add(word);
        }
        throw broken(String.join(" | ", words));
    }

    <T> List<T> list(Function<Place, T> reader) {
        if (!node.isArray() || node.isEmpty() || node.size() > LONGEST_LIST) {
            throw broken("[1–" + LONGEST_LIST + "]");
        }
        var list = new ArrayList<T>();
        for (int i = 0; i < node.size(); i++) {
            try {
                list.add(reader.apply(new Place(path + "[" + i + "]", node.get(i), found)));
            } catch (RuleViolation wrong) {
                if (found == null) {
                    throw wrong;
                }
                found.add(wrong);
            }
        }
        return List.copyOf(list);
    }

    <T> Map<String, T> map(Function<Place, T> reader) {
        if (!node.isObject() || node.isEmpty() || node.size() > LONGEST_LIST) {
            throw broken("{1–" + LONGEST_LIST + "}");
        }
        var map = new LinkedHashMap<String, T>();
        node.fieldNames().forEachRemaining(word -> map.put(word, reader.apply(get(word))));
        return map;
    }

    /** Whether nothing in here is wrong so far: sums over parts of a list say nothing. */
    boolean isWhole(int read) {
        return node.size() == read;
    }

    /** @param expected what may stand here */
    RuleViolation broken(String expected) {
        return broken(A_TEMPLATE_FOLLOWS_ITS_SCHEMA, expected);
    }

    RuleViolation broken(PrintingRule rule, Object... args) {
        var all = new ArrayList<Object>(List.of(args));
        all.add(0, path.isEmpty() ? "/" : path);
        return new RuleViolation(rule, all.toArray()).at(path.isEmpty() ? "/" : path);
    }
}
