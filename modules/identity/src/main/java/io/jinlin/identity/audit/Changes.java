package io.jinlin.identity.audit;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** What is other than before, field by field. */
public final class Changes {

    private Changes() {}

    /** A field's value before and after; empty where there was or is none. */
    public record Change(String from, String to) implements Serializable {}

    public static Map<String, Change> between(Map<String, String> before, Map<String, String> after) {
        var changes = new TreeMap<String, Change>();
        var names = new TreeMap<>(before);
        names.putAll(after);
        names.keySet().forEach(name -> {
            var change = new Change(before.getOrDefault(name, ""), after.getOrDefault(name, ""));
            if (!change.from().equals(change.to())) {
                changes.put(name, change);
            }
        });
        return changes;
    }
}
