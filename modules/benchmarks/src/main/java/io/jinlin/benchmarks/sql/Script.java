package io.jinlin.benchmarks.sql;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request's statements, fit for being sent again and again: the ids and numbers that differ between two requests of the same kind
 * were made up for each of them, so each replay makes up its own.
 */
public final class Script {

    private static final Pattern NAME = Pattern.compile(
            "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}|[A-Z]{2}\\d{8}-\\d{4}");
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final long DIGITS = 10_000L;
    private static final AtomicLong NUMBERS =
            new AtomicLong(ThreadLocalRandom.current().nextLong(30_000_000L, 90_000_000L) * DIGITS);

    private final Request request;
    private final Set<String> made;

    private Script(Request request, Set<String> made) {
        this.request = request;
        this.made = made;
    }

    /** @param other the same request once more */
    public static Script of(Request request, Request other) {
        var texts = request.texts();
        if (!texts.equals(other.texts())) {
            throw new IllegalStateException("The same request sent " + texts + " and then " + other.texts());
        }
        var made = names(request);
        made.removeAll(names(other));
        return new Script(request, made);
    }

    /** As it was heard. */
    public Request request() {
        return request;
    }

    List<List<Sent>> transactions() {
        return request.transactions();
    }

    /**
     * New names for one replay: the same for the same everywhere in it.
     *
     * @param instead parameters that are sent as others, such as the company's schema as another company's
     */
    Names names(Map<String, String> instead) {
        return new Names(instead);
    }

    private static Set<String> names(Request request) {
        var names = new HashSet<String>();
        for (var sent : request.all()) {
            for (var parameter : sent.parameters()) {
                var name = NAME.matcher(parameter == null ? "" : parameter);
                while (name.find()) {
                    names.add(name.group());
                }
            }
        }
        return names;
    }

    /** What one replay calls the things it makes. */
    final class Names {

        private final Map<String, String> others = new HashMap<>();
        private final Map<String, String> instead;

        private Names(Map<String, String> instead) {
            this.instead = instead;
        }

        @Nullable
        String in(@Nullable String parameter) {
            if (parameter == null) {
                return null;
            }
            var other = instead.get(parameter);
            return other != null
                    ? other
                    : NAME.matcher(parameter)
                            .replaceAll(name -> made.contains(name.group())
                                    ? others.computeIfAbsent(name.group(), Script::another)
                                    : name.group());
        }
    }

    private static String another(String name) {
        if (name.length() == 36) {
            return IDS.generate().toString();
        }
        var number = NUMBERS.incrementAndGet();
        return String.format(Locale.ROOT, "%s%08d-%04d", name.substring(0, 2), number / DIGITS, number % DIGITS);
    }
}
