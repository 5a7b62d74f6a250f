package io.jinlin.configuration.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.kind.RealKinds;
import io.jinlin.configuration.version.Change;
import io.jinlin.configuration.version.KnownKinds;
import io.jinlin.configuration.version.Subject;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Words;
import io.jinlin.printing.FormTemplates;
import io.jinlin.printing.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in {@code tenant-config/presets}: fit to be adopted as it is, and each for its own kind of property. */
class PresetsTest {

    private static final Path FOLDER = Path.of("../../tenant-config/presets");
    private static final KnownKinds KINDS = new KnownKinds(RealKinds.withRoles());

    static List<String> names() {
        return Presets.NAMES;
    }

    @Test
    void every_folder_is_offered_and_every_preset_has_its_folder() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Presets.NAMES);
        }
        assertThatThrownBy(() -> presets().open("default")).isInstanceOf(Absent.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_file_is_known_and_keeps_to_its_schema(String name) throws IOException {
        var known = KINDS.subjects().stream().collect(Collectors.toMap(Subject::file, subject -> subject));
        for (var file : files(name)) {
            assertThat(known).as("a kind for " + file).containsKey(file);
            var subject = Objects.requireNonNull(known.get(file));
            var text = Files.readString(FOLDER.resolve(name).resolve(file));
            var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(KINDS.of(subject).schema(subject.code()));

            assertThat(schema.validate(Content.of(text).tree()))
                    .as(name + '/' + file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_company_that_adopts_it_finds_no_fault(String name) {
        var parcel = presets().open(name);

        assertThat(parcel.texts()).hasSize(KINDS.subjects().size());
        parcel.texts().forEach((subject, text) -> assertThat(KINDS.faults(subject, text))
                .as(name + ' ' + subject.name())
                .isEmpty());
    }

    @Test
    void all_decide_the_same_things_so_that_one_takes_the_place_of_another() throws IOException {
        for (var name : Presets.NAMES) {
            assertThat(files(name)).as(name).isEqualTo(files("residential"));
            assertThat(permissions(name)).as(name).isEqualTo(permissions("residential"));
        }
    }

    @Test
    void no_two_are_alike_and_each_says_something_of_its_own() {
        for (var one : Presets.NAMES) {
            assertThat(changes(one, "")).as(one + " and the standard").hasSizeGreaterThan(10);
            for (var other : Presets.NAMES) {
                if (!one.equals(other)) {
                    assertThat(changes(one, other)).as(one + " and " + other).hasSizeGreaterThan(20);
                }
            }
        }
    }

    @Test
    void a_repair_is_in_time_where_the_property_lives_by_it() {
        assertThat(hours("residential", "")).isEqualTo("24/72");
        assertThat(hours("office", "power")).isEqualTo("2/12");
        assertThat(hours("retail", "lift")).isEqualTo("1/12");
    }

    @ParameterizedTest
    @MethodSource("names")
    void its_forms_come_out_on_paper_and_speak_of_those_who_are_there(String name) {
        var templates = new FormTemplates();
        for (var code : templates.codes()) {
            var text = Presets.text(name, new Subject("forms", code)).orElseThrow();
            var template = templates.parse(code, text);
            var pdf = new Printer().pdf(template, template.fields().sample());

            assertThat(pdf).startsWith('%', 'P', 'D', 'F');
            if (!name.equals("residential")) {
                assertThat(text).as(name + ' ' + code).doesNotContain("业主");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void permissions_that_a_preset_does_not_name_stay_as_they_are(String name) {
        var roles = new Subject("roles", "");
        var whole = Content.of(whole(name, roles)).tree();
        var now = Content.of(KINDS.of(roles).kept("").orElseThrow()).tree();
        var named = permissions(name);

        now.path("permissions")
                .properties()
                .forEach(department -> department.getValue().properties().forEach(permission -> {
                    if (!named.contains(permission.getKey())) {
                        assertThat(whole.at("/permissions/" + department.getKey() + '/' + permission.getKey()))
                                .isEqualTo(permission.getValue());
                    }
                }));
        assertThat(named).isNotEmpty();
    }

    @Test
    void who_may_do_what_is_said_by_the_names_of_positions() {
        assertThat(changes("office", ""))
                .anySatisfy(change -> assertThat(change.toString()).contains("查看票册", "前台接待"))
                .noneSatisfy(change -> assertThat(change.toString()).contains("receptionist"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_has_a_name_and_a_description_in_both_languages(String name) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var key : List.of("configuration.preset." + name, "configuration.preset." + name + ".about")) {
                assertThat(Words.text(locale, key)).isNotEqualTo(key);
            }
        }
    }

    private static Presets presets() {
        var presets = new Presets();
        presets.kinds = KINDS;
        return presets;
    }

    private static String whole(String name, Subject subject) {
        return Objects.requireNonNull(presets().open(name).texts().get(subject));
    }

    private static Set<String> files(String name) throws IOException {
        var folder = FOLDER.resolve(name);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> permissions(String name) {
        var named = new HashSet<String>();
        Content.of(Presets.text(name, new Subject("roles", "")).orElseThrow())
                .tree()
                .path("permissions")
                .forEach(department -> department.properties().forEach(permission -> named.add(permission.getKey())));
        return named;
    }

    private static String hours(String name, String category) {
        var tree = Content.of(Presets.text(name, new Subject("time-limits", "")).orElseThrow())
                .tree();
        var hours = category.isEmpty() ? tree : tree.path("categories").path(category);
        return hours.path("urgent").asInt() + "/" + hours.path("normal").asInt();
    }

    /** In words. @param other empty: the standard */
    private static List<Change> changes(String one, String other) {
        return KINDS.subjects().stream()
                .flatMap(subject -> KINDS
                        .difference(
                                subject,
                                other.isEmpty() ? KINDS.standard(subject) : whole(other, subject),
                                whole(one, subject),
                                Locale.SIMPLIFIED_CHINESE)
                        .stream())
                .toList();
    }
}
