package io.jinlin.faults.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** What the people of one run were told, and how the product behaved towards them. */
public final class Notebook {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Collection<Note> notes = new ConcurrentLinkedQueue<>();
    private final Collection<Long> acceptedAt = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> complaints = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();

    void accepted(Note note) {
        notes.add(note);
        acceptedAt.add(System.nanoTime());
    }

    void repeats() {
        repeated.incrementAndGet();
    }

    /** @param what status and code, or how it broke off */
    void answered(String what, long nanos) {
        answers.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
        slowest.accumulateAndGet(nanos, Math::max);
    }

    /** The product behaved as it must not; the same behaviour is one complaint, however often and to whom. */
    void complain(String complaint) {
        var behaviour = ID.matcher(complaint).replaceAll("…");
        complaints.computeIfAbsent(behaviour, any -> new AtomicInteger()).incrementAndGet();
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** When something was accepted first after this moment, in nanoseconds of this machine's clock. */
    public OptionalLong acceptedAfter(long moment) {
        return acceptedAt.stream()
                .mapToLong(Long::longValue)
                .filter(at -> at > moment)
                .min();
    }

    public List<String> complaints() {
        return complaints.entrySet().stream()
                .map(complaint -> complaint.getKey() + " (" + complaint.getValue() + " times)")
                .toList();
    }

    public int repeated() {
        return repeated.get();
    }

    public double slowestSeconds() {
        return slowest.get() / 1e9;
    }

    /** How often each answer was seen. */
    public Map<String, Integer> answers() {
        var all = new TreeMap<String, Integer>();
        answers.forEach((what, times) -> all.put(what, times.get()));
        return all;
    }
}
