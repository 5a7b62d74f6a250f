package io.jinlin.repairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Words;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.Channel;
import io.jinlin.repairs.order.Grade;
import io.jinlin.repairs.order.MaterialCheck;
import io.jinlin.repairs.order.OrderAction;
import io.jinlin.repairs.order.OrderState;
import io.jinlin.repairs.order.OwnerChoice;
import io.jinlin.repairs.order.Step;
import io.jinlin.repairs.order.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources/repairs");
    private static final Pattern KEY = Pattern.compile("[\"'](repairs\\.[A-Za-z_.]*[A-Za-z_])[\"']");
    private static final List<String> NO_TEXT = List.of("repairs.order", "repairs.css");

    @Test
    void every_rule_and_constant_says_what_to_do_in_both_languages() {
        var keys = Stream.of(
                        Stream.of(RepairRule.values()).map(RepairRule::key),
                        Stream.of(OrderState.values()).map(OrderState::key),
                        Stream.of(OrderState.values()).map(OrderState::nextKey),
                        Stream.of(Step.values()).map(Step::key),
                        Stream.of(OrderAction.values()).map(OrderAction::key),
                        Stream.of(Category.values()).map(Category::key),
                        Stream.of(Channel.values()).map(Channel::key),
                        Stream.of(Urgency.values()).map(Urgency::key),
                        Stream.of(Grade.values()).map(Grade::key),
                        Stream.of(MaterialCheck.values()).map(MaterialCheck::key),
                        Stream.of(OwnerChoice.values()).map(OwnerChoice::key))
                .flatMap(key -> key);

        keys.forEach(WordsTest::assertSaid);
    }

    @Test
    void every_key_on_the_pages_has_words() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var keys = KEY.matcher(Files.readString(page)).results().map(found -> found.group(1));
                keys.filter(key -> !NO_TEXT.contains(key) && !isPrefix(key)).forEach(WordsTest::assertSaid);
            }
        }
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("repairs_zh_CN")).containsExactlyInAnyOrderElementsOf(keys("repairs"));
    }

    private static boolean isPrefix(String key) {
        return List.of(
                        "state",
                        "urgency",
                        "category",
                        "channel",
                        "grade",
                        "materialCheck",
                        "ownerChoice",
                        "receive.area")
                .contains(key.substring("repairs.".length()));
    }

    private static void assertSaid(String key) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Words.text(locale, key)).as("%s in %s", key, locale).isNotEqualTo(key);
        }
    }

    private static List<String> keys(String name) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages", name + ".properties"))) {
            words.load(file);
        }
        return words.stringPropertyNames().stream().sorted().toList();
    }
}
