package io.jinlin.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something a company decides, such as how numbers are written. An application-scoped bean of this makes a kind: its versions, editors
 * by text, differences and packages come with the mechanism. The standard lies in {@code tenant-config/default}, its schema beside it.
 */
public interface ConfigurationKind {

    /** {@code time-limits}: in addresses, files and message keys ({@code configuration.kind.time-limits}). */
    String name();

    /** Which there are of this kind, such as the forms; one without a name where there is one of a kind. */
    default List<String> codes() {
        return List.of("");
    }

    /** What holds where the company decided nothing. */
    String standard(String code);

    /** Its JSON Schema, for editors and for those who write packages. */
    String schema(String code);

    /** Everything that is wrong with it. */
    void check(String code, Content content, Faults faults);

    /** What it says, in words: place and value of each decision, in order. Also what differences are made of. */
    Map<String, String> describe(String code, Content content, Locale locale);

    /** What will be so once it is published, in words, such as the next numbers. */
    default List<String> preview(String code, Content content, Locale locale) {
        return List.of();
    }

    /** The text of the whole, of one that may decide only a part, as a preset's does of what is so now; most kinds know no parts. */
    default String whole(String code, Content part) {
        return part.text();
    }

    /** Kinds whose truth stands in tables of their own say here what is so now. */
    default Optional<String> kept(String code) {
        return Optional.empty();
    }

    /** Kinds whose truth stands in tables of their own take it over here, in the transaction of the publication. */
    default void published(String code, Content content) {}
}
