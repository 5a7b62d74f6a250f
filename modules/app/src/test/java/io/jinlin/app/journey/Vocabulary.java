package io.jinlin.app.journey;

import io.jinlin.app.words.ProductFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words of ours a page in this language may not say: those that only the other language has. */
final class Vocabulary {

    /** Written down once, in the company's language, and shown to everybody as it was written. */
    private static final Set<String> KEPT_AS_SAID = Set.of("repairs.order.feeOf");

    private static final Pattern KEY = Pattern.compile("\\?\\?\\?|(?<![\\w@/.-])[a-z]+(\\.[a-zA-Z]\\w*){2,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TITLE_OF_A_FORM = Pattern.compile("《[^》]*》");
    private static final Pattern VALUE = Pattern.compile("\\{\\d[^}]*}");

    private static final String IN_CHINESE = "messages/[a-z]+_zh_CN\\.properties";
    private static final String IN_ENGLISH = "messages/[a-z]+\\.properties";

    static final Vocabulary CHINESE = new Vocabulary("Chinese", IN_CHINESE, IN_ENGLISH);
    static final Vocabulary ENGLISH = new Vocabulary("English", IN_ENGLISH, IN_CHINESE);

    private final String language;
    private final Set<String> plain;
    private final List<Pattern> withValues;

    private Vocabulary(String language, String own, String others) {
        this.language = language;
        var known = texts(own).collect(Collectors.toSet());
        var foreign = texts(others)
                .filter(text -> text.length() > 1 && !known.contains(text))
                .collect(Collectors.toSet());
        plain = foreign.stream()
                .filter(text -> !VALUE.matcher(text).find())
                .map(text -> text.replace("''", "'"))
                .collect(Collectors.toSet());
        withValues = foreign.stream()
                .filter(text -> VALUE.matcher(text).find()
                        && VALUE.matcher(text).replaceAll("").strip().length() > 1)
                .map(text -> Pattern.compile(Stream.of(VALUE.split(text.replace("''", "'"), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".+"))))
                .toList();
    }

    boolean isKey(String words) {
        return KEY.matcher(words).find();
    }

    boolean isForeign(String words) {
        return plain.contains(words)
                || withValues.stream().anyMatch(text -> text.matcher(words).matches());
    }

    /** For labels and buttons, which no record gives its words to. */
    boolean isForeignScript(String words) {
        return this == ENGLISH
                && HAN.matcher(TITLE_OF_A_FORM.matcher(words).replaceAll("")).find();
    }

    @Override
    public String toString() {
        return language;
    }

    private static Stream<String> texts(String files) {
        return ProductFiles.matching(files).values().stream().flatMap(file -> {
            var bundle = new Properties();
            try {
                bundle.load(new StringReader(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            KEPT_AS_SAID.forEach(bundle::remove);
            return bundle.values().stream().map(Object::toString);
        });
    }
}
