package io.jinlin.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.identity.audit.AuditWords;
import io.jinlin.kernel.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is noted in the audit trail can be read there as a sentence, in both languages. */
class AuditWordsTest {

    private static final Pattern NOTED = Pattern.compile(
            "\\b(?:audit|trail|auditTrail)\\s*\\.(?:record|recordOnce|changed)\\(\\s*\"([a-z]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern PASSED_ON =
            Pattern.compile("\\b(?:note|audit)\\(\\s*\"([a-z]+\\.[a-z-]+\\.[a-z-]+)\"");
    private static final Pattern MOVED_ON =
            Pattern.compile("news\\.tell\\([a-z]+,(?:[^;\"]*\"[a-z-]+\" :)? *\"([a-z-]+)\"\\)");
    private static final Pattern MOVED_ON_IF = Pattern.compile("news\\.tell\\([a-z]+,[^;\"]*\"([a-z-]+)\" :");

    @Test
    void every_action_that_is_noted_has_its_words() {
        var actions = found(NOTED);
        actions.addAll(found(PASSED_ON));
        var moves = found(MOVED_ON);
        moves.addAll(found(MOVED_ON_IF));
        moves.forEach(verb -> actions.add("repairs.order." + verb));

        assertThat(actions).hasSizeGreaterThan(30);
        for (var locale : Set.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(actions).as(locale.toString()).allMatch(action -> !Words.text(locale, AuditWords.key(action))
                    .equals(AuditWords.key(action)));
        }
    }

    private static Set<String> found(Pattern pattern) {
        try (var files = Files.walk(Path.of(".."))) {
            var found = new TreeSet<String>();
            files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .forEach(file -> {
                        var match = pattern.matcher(text(file));
                        while (match.find()) {
                            found.add(match.group(1));
                        }
                    });
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
