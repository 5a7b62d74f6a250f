package io.jinlin.faults.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found wrong; nothing is the right answer. */
public final class Findings {

    /** How bad it is in one word. */
    public enum Kind {
        /** Accepted, and not there. */
        LOST,
        /** There more often than it was accepted. */
        DOUBLED,
        /** Seen by, or mixed with, another company. */
        LEAKED,
        /** Books that do not balance, answers nobody understands, a readiness that lies. */
        WRONG
    }

    private final Map<Kind, List<String>> found = new EnumMap<>(Kind.class);

    public synchronized void add(Kind kind, String what) {
        found.computeIfAbsent(kind, any -> new ArrayList<>()).add(what);
    }

    public void addAll(Kind kind, List<String> all) {
        all.forEach(what -> add(kind, what));
    }

    public synchronized List<String> of(Kind kind) {
        return List.copyOf(found.getOrDefault(kind, List.of()));
    }

    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }

    public void addAll(Findings others) {
        for (var kind : Kind.values()) {
            addAll(kind, others.of(kind));
        }
    }
}
