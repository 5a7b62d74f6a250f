package io.jinlin.configuration;

import io.jinlin.kernel.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers everything that is wrong with one content, so that nobody has to repair and try fault by fault. */
public final class Faults {

    private static final int MOST = 100;

    private final Content content;
    private final List<Fault> found = new ArrayList<>();

    public Faults(Content content) {
        this.content = content;
    }

    /** @param steps to the value it is about: keys and indexes */
    public void add(List<String> steps, Rule rule, Object... args) {
        if (found.size() < MOST) {
            var place = place(steps);
            var words = Arrays.stream(args).map(String::valueOf).toList();
            found.add(new Fault("", content.line(steps), place, rule, words));
        }
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** {@code sections[0].grid} */
    public static String place(List<String> steps) {
        var place = new StringBuilder();
        for (var step : steps) {
            if (step.matches("\\d+")) {
                place.append('[').append(step).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step);
            }
        }
        return place.toString();
    }
}
