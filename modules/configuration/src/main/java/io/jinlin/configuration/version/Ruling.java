package io.jinlin.configuration.version;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A version in force, and what was made of its text: read once, however often it is asked for. */
public final class Ruling {

    private final int number;
    private final LocalDate from;
    private final String text;
    private final ConcurrentHashMap<Class<?>, Object> read = new ConcurrentHashMap<>();

    Ruling(int number, LocalDate from, String text) {
        this.number = number;
        this.from = from;
        this.text = text;
    }

    public int number() {
        return number;
    }

    public LocalDate from() {
        return from;
    }

    public String text() {
        return text;
    }

    public <T> T as(Class<T> type, Function<String, T> reader) {
        return type.cast(read.computeIfAbsent(type, unused -> reader.apply(text)));
    }

    boolean says(Ruling other) {
        return number == other.number && text.equals(other.text);
    }
}
