package io.jinlin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern ON_PAGES = Pattern.compile(
            "(?:words\\[|words\\.of\\(|label=|heading=|text=|help=|nothing=|submit=|confirm=|blank=|action=)[\"']?(archive\\.[A-Za-z.0-9]*[A-Za-z0-9])[\"']");
    private static final Pattern OF_FAULTS =
            Pattern.compile("(?s)(?:fault\\(|faults\\.add\\(|code\\()[^;]*?\"([a-z][A-Za-z]+)\"");

    @Test
    void every_rule_constant_and_key_on_a_page_has_words_in_both_languages() {
        var keys = new TreeSet<String>();
        Stream.of(ArchiveRule.values()).map(ArchiveRule::key).forEach(keys::add);
        Stream.of(RoomKind.values()).map(k -> "archive.kind." + k).forEach(keys::add);
        Stream.of(DeliveryState.values()).map(d -> "archive.delivery." + d).forEach(keys::add);
        Stream.of(OccupantRole.values()).map(r -> "archive.occupantRole." + r).forEach(keys::add);
        found(Path.of("src/main/resources"), ".xhtml", ON_PAGES, keys);
        var faults = new TreeSet<String>();
        found(Path.of("src/main/java/io/jinlin/archive/sheet"), ".java", OF_FAULTS, faults);
        found(Path.of("src/main/java/io/jinlin/archive/intake"), "SheetJudge.java", OF_FAULTS, faults);
        faults.forEach(fault -> keys.add("archive.sheet." + fault));

        assertThat(keys).hasSizeGreaterThan(90);
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(keys).allSatisfy(key -> assertThat(Words.text(locale, key))
                    .as(key + " in " + locale)
                    .isNotEqualTo(key));
        }
    }

    private static void found(Path folder, String ending, Pattern pattern, Set<String> into) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                try {
                    pattern.matcher(Files.readString(file)).results().forEach(match -> into.add(match.group(1)));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
