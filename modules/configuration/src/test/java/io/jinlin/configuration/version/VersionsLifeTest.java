package io.jinlin.configuration.version;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_HAS_ONLY_KNOWN_WORDS;
import static io.jinlin.configuration.ConfigurationRule.A_VALUE_LIES_IN_ITS_RANGE;
import static io.jinlin.configuration.ConfigurationRule.A_VERSION_CHANGES_SOMETHING;
import static io.jinlin.configuration.ConfigurationRule.A_VERSION_IS_IN_FORCE_FROM_TODAY_ON;
import static io.jinlin.configuration.ConfigurationRule.A_VERSION_IS_PUBLISHED_WITHOUT_FAULTS;
import static io.jinlin.configuration.ConfigurationRule.A_VERSION_IS_PUBLISHED_WITH_A_REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jinlin.configuration.ConfigurationRule;
import io.jinlin.configuration.Fault;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the draft to the archive, on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsLifeTest {

    private static final Subject LIMITS = new Subject("time-limits", "");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

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
    void a_draft_is_published_and_the_next_one_archives_it() {
        publish(hours(12, 48), TODAY);
        publish(hours(8, 48), TODAY);

        assertThat(shelf.ask("select number || ' ' || state from configuration_version order by number"))
                .isEqualTo("1 ARCHIVED\n2 PUBLISHED");
        assertThat(inForce(TODAY)).contains("urgent: 8");
        assertThat(shelf.events()).containsExactly("time-limits 1", "time-limits 2");
    }

    @Test
    void a_version_waits_for_its_day_and_what_was_stays_until_then() {
        publish(hours(12, 48), TODAY);
        publish(hours(8, 48), TODAY.plusDays(3));

        assertThat(inForce(TODAY)).contains("urgent: 12");
        assertThat(inForce(TODAY.plusDays(3))).contains("urgent: 8");
        assertThat(shelf.ask("select count(*) from configuration_version where state = 'PUBLISHED'"))
                .isEqualTo("2");
    }

    @Test
    void what_was_in_force_on_an_earlier_day_is_still_known() {
        shelf.on(TODAY.minusDays(10));
        publish(hours(12, 48), TODAY.minusDays(10));
        shelf.on(TODAY);
        publish(hours(8, 48), TODAY);

        assertThat(inForce(TODAY.minusDays(1))).contains("urgent: 12");
        assertThat(inForce(TODAY)).contains("urgent: 8");
    }

    @Test
    void the_database_changes_and_deletes_no_published_version() {
        publish(hours(12, 48), TODAY);

        for (var attack : new String[] {
            "update configuration_version set content = 'urgent: 1'",
            "update configuration_version set effective_on = effective_on + 1",
            "update configuration_version set state = 'DRAFT'",
            "delete from configuration_version",
            "truncate configuration_version"
        }) {
            assertThatThrownBy(() -> shelf.execute(attack)).as(attack).hasMessageContaining("published");
        }
        assertThat(inForce(TODAY)).contains("urgent: 12");
    }

    @Test
    void two_who_edit_at_once_lose_nothing_and_the_second_learns_who_and_what() {
        var first = shelf.in(desks -> desks.drafts().save("time-limits", 0, hours(12, 48)));
        shelf.actAs("王丽");
        shelf.in(desks -> desks.drafts().save("time-limits", first.version(), hours(6, 48)));
        shelf.actAs("方正");

        assertThatThrownBy(() -> shelf.in(desks -> desks.drafts().save("time-limits", first.version(), hours(12, 36))))
                .asInstanceOf(type(Stale.class))
                .satisfies(stale -> {
                    assertThat(stale.who()).contains("王丽");
                    assertThat(stale.what()).contains("6").contains("36").contains("48");
                });
        assertThat(shelf.in(desks -> desks.drafts().read("time-limits")).content())
                .contains("urgent: 6");
    }

    @Test
    void a_draft_with_faults_is_kept_with_all_of_them_and_not_published() {
        var draft = shelf.in(desks -> desks.drafts()
                .save(
                        "time-limits",
                        0,
                        "urgent: 90\nnormal: 72\nfoo: 1\ncategories:\n  water: {urgent: 0, normal: 9}\n"));

        assertThat(draft.faults())
                .extracting(Fault::line, Fault::place, Fault::rule)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(1, "urgent", A_VALUE_LIES_IN_ITS_RANGE),
                        org.assertj.core.groups.Tuple.tuple(3, "foo", A_CONTENT_HAS_ONLY_KNOWN_WORDS),
                        org.assertj.core.groups.Tuple.tuple(5, "categories.water.urgent", A_VALUE_LIES_IN_ITS_RANGE));
        breaks(A_VERSION_IS_PUBLISHED_WITHOUT_FAULTS, () -> publishDraft("因为", TODAY));
    }

    @Test
    void publishing_asks_for_a_reason_a_day_to_come_and_a_change() {
        shelf.in(desks -> desks.drafts().save("time-limits", 0, hours(12, 48)));

        breaks(A_VERSION_IS_PUBLISHED_WITH_A_REASON, () -> publishDraft(" ", TODAY));
        breaks(A_VERSION_IS_IN_FORCE_FROM_TODAY_ON, () -> publishDraft("因为", TODAY.minusDays(1)));
        publishDraft("因为", TODAY);
        shelf.in(desks -> desks.drafts().save("time-limits", 0, hours(12, 48)));
        breaks(A_VERSION_CHANGES_SOMETHING, () -> publishDraft("因为", TODAY));
    }

    @Test
    void going_back_makes_a_new_version_and_leaves_the_draft_alone() {
        publish(hours(12, 48), TODAY);
        publish(hours(8, 48), TODAY);
        shelf.in(desks -> desks.drafts().save("time-limits", 0, hours(7, 48)));

        var row = shelf.in(desks -> desks.publications().revert("time-limits", 1, "改回去", null));

        assertThat(row.number()).isEqualTo(4);
        assertThat(row.basedOn()).isEqualTo(1);
        assertThat(inForce(TODAY)).contains("urgent: 12");
        assertThat(shelf.in(desks -> desks.drafts().read("time-limits")).content())
                .contains("urgent: 7");
    }

    @Test
    void a_difference_says_what_was_and_what_is_now() {
        publish(hours(12, 48), TODAY);

        var changes = shelf.in(desks -> desks.versions().difference("time-limits", 0, 1, Locale.SIMPLIFIED_CHINESE));

        assertThat(changes).containsExactly(new Change("急修", "24 小时", "12 小时"), new Change("一般", "72 小时", "48 小时"));
    }

    @Test
    void everything_in_force_costs_one_statement() {
        publish(hours(12, 48), TODAY);

        var rulings = shelf.in(desks -> desks.rulings().on(TODAY));

        assertThat(rulings).containsOnlyKeys(LIMITS);
    }

    private static String hours(int urgent, int normal) {
        return "urgent: %d\nnormal: %d\ncategories: {}\n".formatted(urgent, normal);
    }

    private void publish(String content, LocalDate from) {
        shelf.in(desks -> desks.drafts().save("time-limits", 0, content));
        publishDraft("试行", from);
    }

    private VersionRow publishDraft(String reason, LocalDate from) {
        return shelf.in(desks -> desks.publications()
                .publish("time-limits", desks.drafts().read("time-limits").version(), reason, from));
    }

    private String inForce(LocalDate day) {
        return shelf.in(desks -> desks.rulings().content(LIMITS, day)).orElse("");
    }

    private static void breaks(ConfigurationRule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
