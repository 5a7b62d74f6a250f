package io.jinlin.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.jinlin.identity.Allowed;
import io.jinlin.kernel.Rule;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the product may say, it says in both languages; whatever it asks permission for, somebody may hold. */
class WordsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/launcher"))
            .importPackages("io.jinlin");

    private static final Map<String, Set<String>> ENGLISH = bundles("messages/[a-z]+\\.properties");
    private static final Map<String, Set<String>> CHINESE = bundles("messages/[a-z]+_zh_CN\\.properties");

    @Test
    void both_languages_say_the_same() {
        assertThat(ENGLISH).isNotEmpty();
        assertThat(CHINESE).isEqualTo(ENGLISH);
    }

    @Test
    void every_rule_has_its_words() {
        var laws = PRODUCT.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(law -> ((Rule) law).key())
                .collect(Collectors.toSet());

        assertThat(laws).hasSizeGreaterThan(30);
        assertThat(all(CHINESE)).containsAll(laws);
        assertThat(all(ENGLISH)).containsAll(laws);
    }

    @Test
    void every_word_on_a_page_is_known() {
        assertThat(used(ProductFiles.matching("META-INF/resources/.*\\.xhtml"), "words\\['([a-z]+\\.[^']+)']"))
                .isSubsetOf(all(CHINESE));
    }

    @Test
    void every_permission_that_is_asked_for_is_given_to_positions() {
        var given =
                used(ProductFiles.matching("tenant-config/default/roles\\.yaml"), "(?m)^ {4}([a-z-]+(?:\\.[a-z-]+)+):");
        given.addAll(Set.of(
                "platform.access.ask",
                "platform.console.change",
                "platform.console.read",
                "platform.migration.change",
                "platform.migration.read",
                "platform.tenant.delete",
                "platform.tenant.open",
                "platform.tenant.read"));

        assertThat(asked()).isNotEmpty().isSubsetOf(given);
    }

    /** The page of positions shows every permission there is in words. */
    @Test
    void every_permission_has_its_words() {
        var given =
                used(ProductFiles.matching("tenant-config/default/roles\\.yaml"), "(?m)^ {4}([a-z-]+(?:\\.[a-z-]+)+):");

        assertThat(given).isNotEmpty();
        assertThat(all(CHINESE)).containsAll(prefixed("identity.permission.", given));
        assertThat(all(CHINESE))
                .containsAll(prefixed(
                        "identity.department.",
                        given.stream().map(one -> one.replaceAll("\\..*", "")).collect(Collectors.toSet())));
    }

    private static Set<String> prefixed(String prefix, Set<String> names) {
        return names.stream().map(prefix::concat).collect(Collectors.toSet());
    }

    private static Set<String> asked() {
        var onMethods = PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Allowed.class))
                .map(method -> method.getAnnotationOfType(Allowed.class).value());
        var onClasses = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Allowed.class) && !type.isAnnotatedWith(Interceptor.class))
                .map(type -> type.getAnnotationOfType(Allowed.class).value());
        var onPages = used(
                ProductFiles.matching("META-INF/resources/.*\\.xhtml"),
                "<ui:param name=\"permission\" value=\"([a-z-]+(?:\\.[a-z-]+)+)\"")
                .stream();
        var inPages =
                used(ProductFiles.matching("META-INF/resources/.*\\.xhtml"), "may\\('([a-z-]+(?:\\.[a-z-]+)+)'\\)")
                        .stream();
        return Stream.of(onMethods, onClasses, onPages, inPages)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used(Map<String, String> files, String regex) {
        return files.values().stream()
                .flatMap(text -> Pattern.compile(regex).matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Map<String, Set<String>> bundles) {
        return bundles.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> bundles(String regex) {
        var bundles = new TreeMap<String, Set<String>>();
        ProductFiles.matching(regex).forEach((name, text) -> {
            var bundle = new Properties();
            try {
                bundle.load(new StringReader(text));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            bundles.put(
                    name.replaceAll("messages/|_zh_CN|\\.properties", ""), new TreeSet<>(bundle.stringPropertyNames()));
        });
        return bundles;
    }
}
