package io.jinlin.printing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed: values by field code, and lines of tables.
 *
 * <pre>{@code
 * new FormData()
 *     .put("number", order.number())
 *     .put("urgency", order.urgency())          // an enum: its code is the constant in lower case with hyphens
 *     .put("appointment", order.appointment())  // null: nothing is printed, a place to write by hand
 *     .line("materials", Map.of("name", "阀门", "quantity", "1 只"));
 * }</pre>
 */
public final class FormData {

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> lines = new HashMap<>();
    private @Nullable String mark;
    private @Nullable String remark;

    /** Nulls and blank strings count as not given. */
    public FormData put(String field, @Nullable Object value) {
        if (value != null && !blank(value)) {
            values.put(field, plain(value));
        }
        return this;
    }

    /** One more line of a table; the order of calls is the order on paper. */
    public FormData line(String field, Map<String, ? extends @Nullable Object> cells) {
        var line = new HashMap<String, Object>();
        cells.forEach((name, value) -> {
            if (value != null && !blank(value)) {
                line.put(name, plain(value));
            }
        });
        lines.computeIfAbsent(field, unused -> new ArrayList<>()).add(line);
        return this;
    }

    /**
     * Marks every page as printed again, with the template's own word (补打).
     *
     * @param remark when and by whom, for the head of the page: {@code 第 2 次 2026-11-21 09:30 王丽}
     */
    public FormData reprint(String remark) {
        return marked("", remark);
    }

    /**
     * Marks every page across.
     *
     * @param mark at most six characters, such as 作废
     */
    public FormData marked(String mark, String remark) {
        this.mark = mark;
        this.remark = remark;
        return this;
    }

    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public Map<String, List<Map<String, Object>>> lines() {
        return Collections.unmodifiableMap(lines);
    }

    /** Null: not marked. Empty: the template's word for a reprint. */
    public @Nullable String mark() {
        return mark;
    }

    public @Nullable String remark() {
        return remark;
    }

    private static boolean blank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof Collection<?> several
                ? several.stream().map(FormData::plain).toList()
                : value;
    }
}
