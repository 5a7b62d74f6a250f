package io.jinlin.webshell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as {@code j:timeline} shows it.
 *
 * @param what in words, already in the reader's language
 * @param who the person's name; null when nobody did it
 * @param detail more words, such as a reason or the owner's opinion; null for none
 * @param link where it is told in full; null for nowhere
 * @param tone {@code neutral}, {@code info}, {@code wait}, {@code good} or {@code bad}
 */
public record Happening(
        Instant at, String what, @Nullable String who, @Nullable String detail, @Nullable String link, String tone) {

    public static Happening of(Instant at, String what, @Nullable String who) {
        return new Happening(at, what, who, null, null, "neutral");
    }

    public Happening saying(@Nullable String words) {
        return new Happening(at, what, who, words, link, tone);
    }

    public Happening linkedTo(String address) {
        return new Happening(at, what, who, detail, address, tone);
    }

    public Happening toned(String newTone) {
        return new Happening(at, what, who, detail, link, newTone);
    }
}
