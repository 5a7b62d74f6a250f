package io.jinlin.launcher.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parts that run, in the order in which they came up; what comes up too late is stopped at once. */
public final class RunningParts {

    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean stopped;

    public synchronized void add(Part part) {
        parts.push(part);
        if (stopped) {
            stopAll();
        }
    }

    /**
     * Stops the newest first.
     *
     * @return whether this call did it; false if it was done before
     */
    public synchronized boolean stop() {
        if (stopped) {
            return false;
        }
        stopped = true;
        stopAll();
        return true;
    }

    /** Calls back once for every part that ends without having been asked to. */
    public synchronized void onCrash(Consumer<PartFailure> told) {
        for (var part : parts) {
            var unused = part.onExit().thenAccept(code -> {
                if (!isStopped()) {
                    told.accept(new PartFailure(part.name(), part.log(), "ended with exit code " + code, null));
                }
            });
        }
    }

    public synchronized Part get(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    /** The part is no longer ours to stop. */
    public synchronized Part take(String name) {
        var part = get(name);
        parts.remove(part);
        return part;
    }

    /** Process ids by part. */
    public synchronized Map<String, Long> processes() {
        var all = new HashMap<String, Long>();
        parts.forEach(part -> all.put(part.name(), part.pid()));
        return all;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void stopAll() {
        while (!parts.isEmpty()) {
            parts.pop().stop();
        }
    }
}
