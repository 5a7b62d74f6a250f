package io.jinlin.kernel;

import static io.jinlin.kernel.Rule.rule;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The place in a sorted list after which the next rows are wanted: the sort values of the last row seen, opaque to callers. */
public final class After {

    private static final String SEPARATOR = "\u001f";

    private final List<String> values;

    private After(List<String> values) {
        this.values = values;
    }

    public static After start() {
        return new After(List.of());
    }

    public static After of(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return start();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            rule(text.indexOf('\0') < 0, KernelRule.A_CURSOR_COMES_FROM_THE_PAGE_BEFORE);
            return new After(List.of(text.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(KernelRule.A_CURSOR_COMES_FROM_THE_PAGE_BEFORE).at("after");
        }
    }

    public static String encode(Object... values) {
        var text = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isStart() {
        return values.isEmpty();
    }

    public String string(int index) {
        rule(index < values.size(), KernelRule.A_CURSOR_COMES_FROM_THE_PAGE_BEFORE);
        return values.get(index);
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(string(index));
        } catch (DateTimeException notOurs) {
            throw new RuleViolation(KernelRule.A_CURSOR_COMES_FROM_THE_PAGE_BEFORE).at("after");
        }
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(string(index));
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(KernelRule.A_CURSOR_COMES_FROM_THE_PAGE_BEFORE).at("after");
        }
    }
}
