package io.jinlin.configuration.version;

import io.jinlin.identity.Allowed;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where versions are looked at and compared. */
@Desk
public class VersionDesk {

    @Inject
    Versions versions;

    @Inject
    Kinds kinds;

    @Inject
    Clock clock;

    /** Everything the company decides, with what is in force, what waits for its day, and the draft. */
    @Allowed("configuration.version.read")
    public List<Standing> all() {
        var today = LocalDate.now(clock);
        var open = versions.open();
        return kinds.subjects().stream()
                .map(subject -> standing(subject, open, today))
                .toList();
    }

    private static Standing standing(Subject subject, List<VersionRow> open, LocalDate today) {
        var mine = open.stream().filter(row -> row.subject().equals(subject)).toList();
        return new Standing(
                subject,
                ruling(mine, today),
                mine.stream()
                        .filter(row ->
                                row.effectiveOn() != null && row.effectiveOn().isAfter(today))
                        .min(Comparator.comparing(VersionRow::effectiveOn))
                        .orElse(null),
                mine.stream().filter(VersionRow::isDraft).findFirst().orElse(null));
    }

    private static @Nullable VersionRow ruling(List<VersionRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> !row.isDraft()
                        && row.effectiveOn() != null
                        && !row.effectiveOn().isAfter(today))
                .max(Comparator.comparing(VersionRow::effectiveOn).thenComparing(VersionRow::number))
                .orElse(null);
    }

    /** The newest first. */
    @Allowed("configuration.version.read")
    public Slice<VersionRow> page(String name, After after, int limit) {
        return versions.page(kinds.subject(name), after.isStart() ? Integer.MAX_VALUE : number(after.string(0)), limit);
    }

    /** @param number 0: the standard */
    @Allowed("configuration.version.read")
    public String content(String name, int number) {
        return text(kinds.subject(name), number);
    }

    @Allowed("configuration.version.read")
    public VersionRow version(String name, int number) {
        return versions.get(kinds.subject(name), number).row();
    }

    /** What was and what is now, between any two. @param from 0: the standard */
    @Allowed("configuration.version.read")
    public List<Change> difference(String name, int from, int to, Locale locale) {
        var subject = kinds.subject(name);
        return kinds.difference(subject, text(subject, from), text(subject, to), locale);
    }

    /** What a text would change of what is in force. */
    @Allowed("configuration.version.read")
    public List<Change> difference(String name, String text, Locale locale) {
        var subject = kinds.subject(name);
        return kinds.difference(subject, inForce(subject), text, locale);
    }

    /** The text that holds today: the company's own or the standard. */
    public String inForce(Subject subject) {
        return inForce(subject, LocalDate.now(clock));
    }

    /** The text that holds on that day, as far as it is published today; what stands in tables of its own holds every day. */
    public String inForce(Subject subject, LocalDate day) {
        return kinds.of(subject).kept(subject.code()).orElseGet(() -> versions.content(subject, day)
                .orElseGet(() -> kinds.standard(subject)));
    }

    /** Whether the company has decided anything of its own. */
    public boolean hasDecided() {
        return versions.open().stream().anyMatch(row -> !row.isDraft());
    }

    @Nullable
    Integer numberInForce(Subject subject) {
        var mine = versions.open().stream()
                .filter(row -> row.subject().equals(subject))
                .toList();
        var ruling = ruling(mine, LocalDate.now(clock));
        return ruling == null ? null : ruling.number();
    }

    private String text(Subject subject, int number) {
        return number == 0
                ? kinds.standard(subject)
                : versions.get(subject, number).content();
    }

    private static int number(String cursor) {
        if (!cursor.matches("\\d{1,9}")) {
            throw new Absent("configuration.version");
        }
        return Integer.parseInt(cursor);
    }

    /**
     * How one thing stands.
     *
     * @param inForce null: the standard holds
     * @param coming null: nothing waits for its day
     */
    public record Standing(
            Subject subject, @Nullable VersionRow inForce, @Nullable VersionRow coming, @Nullable VersionRow draft)
            implements java.io.Serializable {

        /** What happened last. */
        public @Nullable VersionRow last() {
            return draft != null ? draft : coming != null ? coming : inForce;
        }
    }
}
