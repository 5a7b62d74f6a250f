package io.jinlin.configuration.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jinlin.configuration.ConfigurationRule;
import io.jinlin.configuration.version.VersionShelf;
import io.jinlin.configuration.version.VersionShelf.Desks;
import io.jinlin.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A preset from the look at it to what is in force, on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final String VERSIONS = "select count(*) from configuration_version";

    private final VersionShelf shelf = new VersionShelf();

    @BeforeEach
    void nothingDecided() {
        shelf.clear();
    }

    @AfterAll
    void close() throws Exception {
        shelf.close();
    }

    @Test
    void a_look_says_in_words_what_would_change_and_changes_nothing() {
        var report = look("office");

        assertThat(report.isSound()).isTrue();
        assertThat(report.changing().stream().flatMap(file -> file.changes().stream()))
                .anySatisfy(change -> assertThat(change.toString()).contains("急修", "24 小时", "8 小时"))
                .anySatisfy(change -> assertThat(change.toString()).contains("字头", "BX", "WX"));
        assertThat(shelf.ask(VERSIONS)).isEqualTo("0");
        assertThat(shelf.noted()).isEmpty();
    }

    @Test
    void adopted_once_it_is_in_force_and_adopted_twice_it_is_the_same() {
        var first = adopt("office", null);
        var versions = shelf.ask(VERSIONS);
        var second = adopt("office", null);

        assertThat(first.changing()).hasSize(7);
        assertThat(versions).isEqualTo("7");
        assertThat(second.changing()).isEmpty();
        assertThat(shelf.ask(VERSIONS)).isEqualTo("7");
        assertThat(shelf.noted()).containsOnlyOnce("configuration.preset.adopt");
        var presets = shelf.in(desks -> desk(desks).all());
        assertThat(presets)
                .filteredOn(PresetRow::inForce)
                .extracting(PresetRow::preset)
                .containsExactly("office");
    }

    @Test
    void another_one_takes_its_place_and_nothing_of_the_first_stays() {
        adopt("office", null);
        adopt("retail", null);

        assertThat(look("retail").changing()).isEmpty();
        assertThat(shelf.ask("select count(*) from configuration_version where state = 'PUBLISHED'"))
                .isEqualTo("7");
    }

    @Test
    void what_waits_for_its_day_is_not_published_twice() {
        var day = TODAY.plusDays(10);
        adopt("office", day);
        assertThat(adopt("office", day).changing()).isEmpty();

        assertThat(shelf.ask(VERSIONS)).isEqualTo("7");
        assertThat(look("office").isChanging()).isTrue();
        shelf.on(day);
        assertThat(look("office").isChanging()).isFalse();
    }

    @Test
    void as_drafts_it_is_looked_at_one_by_one_and_then_adopted_with_the_same_versions() {
        shelf.in(desks -> desk(desks).draft("retail", ZH));
        shelf.in(desks -> desk(desks).draft("retail", ZH));
        assertThat(shelf.ask("select count(*) from configuration_version where state = 'DRAFT'"))
                .isEqualTo("7");

        adopt("retail", null);

        assertThat(shelf.ask("select count(*) || ' ' || min(state) from configuration_version"))
                .isEqualTo("7 PUBLISHED");
    }

    @Test
    void a_draft_that_somebody_writes_is_not_overwritten() {
        shelf.in(desks -> desks.drafts().save("time-limits", 0, "urgent: 5\nnormal: 50\n"));

        breaks(
                ConfigurationRule.A_PACKAGE_OVERWRITES_NO_DRAFT,
                () -> shelf.in(desks -> desk(desks).draft("office", ZH)));
        adopt("office", null);

        assertThat(shelf.in(desks -> desks.drafts().read("time-limits")).content())
                .contains("urgent: 5");
    }

    @Test
    void it_is_adopted_with_a_reason_and_from_today_on() {
        breaks(
                ConfigurationRule.A_VERSION_IS_PUBLISHED_WITH_A_REASON,
                () -> shelf.in(desks -> desk(desks).adopt("office", " ", null, ZH)));
        breaks(ConfigurationRule.A_VERSION_IS_IN_FORCE_FROM_TODAY_ON, () -> adopt("office", TODAY.minusDays(1)));

        assertThat(shelf.ask(VERSIONS)).isEqualTo("0");
    }

    @Test
    void two_who_adopt_at_once_adopt_once() throws Exception {
        var hands = Executors.newFixedThreadPool(4);
        try {
            var all = hands.invokeAll(Stream.of("office", "office", "office", "office")
                    .<Callable<Integer>>map(
                            name -> () -> adopt(name, null).changing().size())
                    .toList());
            var changed = new ArrayList<Integer>();
            for (var one : all) {
                changed.add(one.get());
            }
            assertThat(changed).containsExactlyInAnyOrder(7, 0, 0, 0);
        } finally {
            hands.shutdown();
        }
        assertThat(shelf.ask(VERSIONS)).isEqualTo("7");
    }

    private PackageReport look(String preset) {
        return shelf.in(desks -> desk(desks).look(preset, ZH));
    }

    private PackageReport adopt(String preset, @Nullable LocalDate from) {
        return shelf.in(desks -> desk(desks).adopt(preset, "开业", from, ZH));
    }

    private static PresetDesk desk(Desks desks) {
        var arrival = new Arrival();
        arrival.kinds = desks.kinds();
        arrival.versions = desks.versions();
        arrival.drafts = desks.drafts();
        arrival.publication = desks.packages();
        arrival.clock = desks.clock();
        var presets = new Presets();
        presets.kinds = desks.kinds();
        var desk = new PresetDesk();
        desk.presets = presets;
        desk.arrival = arrival;
        desk.audit = desks.audit();
        return desk;
    }

    private static void breaks(ConfigurationRule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
