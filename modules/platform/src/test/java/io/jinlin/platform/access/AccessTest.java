package io.jinlin.platform.access;

import static io.jinlin.platform.AccessRule.AN_ACCESS_IS_ENDED_ONCE;
import static io.jinlin.platform.AccessRule.AN_ACCESS_LASTS_FIVE_MINUTES_TO_FOUR_HOURS;
import static io.jinlin.platform.AccessRule.AN_ACCESS_NAMES_ITS_TICKET;
import static io.jinlin.platform.AccessRule.AN_ACCESS_STATES_ITS_REASON;
import static io.jinlin.platform.AccessRule.AN_OPERATOR_LOOKS_AT_ONE_COMPANY_AT_A_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.PlatformDatabase;
import io.jinlin.platform.access.Access.Operator;
import io.jinlin.platform.access.Access.Side;
import io.jinlin.platform.access.Access.Wish;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's access: asked for rightly, at one company at a time, counted when it is noted, over when it is over. */
class AccessTest {

    private static final TenantId ONE = new TenantId("one-company");
    private static final TenantId OTHER = new TenantId("other-company");
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final Wish WISH = new Wish("T-100", "账单显示不对", 60);

    private static PlatformDatabase database;

    @BeforeAll
    static void tables() throws IOException {
        database = new PlatformDatabase();
        database.execute("set search_path = platform;"
                + Files.readString(Path.of("src/main/resources/db/platform/V045__operators_access.sql")) + ";"
                + "insert into tenant (alias, name, state) values ('one-company', '甲物业', 'READY'), ('other-company', '乙物业',"
                + " 'READY')");
    }

    @AfterAll
    static void away() throws IOException {
        database.close();
    }

    @Test
    void it_counts_when_it_is_noted_and_ends_by_itself() {
        var asked = asked(ONE, operator(), WISH);
        assertThat(asked.stateAt(at(NOW))).isEqualTo(AccessState.BEGINNING);

        var accesses = accesses(NOW);
        accesses.add(asked);
        assertThat(accesses.runningAt(ONE)).doesNotContain(asked);
        accesses.noted(asked.id());

        var noted = accesses.find(asked.id()).orElseThrow();
        assertThat(noted.stateAt(at(NOW.plus(Duration.ofMinutes(59))))).isEqualTo(AccessState.RUNNING);
        assertThat(noted.stateAt(at(NOW.plus(Duration.ofMinutes(60))))).isEqualTo(AccessState.EXPIRED);
        assertThat(accesses.runningAt(ONE)).contains(noted);
        assertThat(accesses(NOW.plus(Duration.ofMinutes(60))).runningAt(ONE)).doesNotContain(noted);
        assertThat(accesses(NOW.plus(Duration.ofMinutes(60)))
                        .openOf(noted.operator().subject()))
                .isEmpty();
    }

    @Test
    void it_is_ended_once_and_not_after_its_time() {
        var accesses = accesses(NOW);
        var access = accesses.add(asked(ONE, operator(), WISH));
        var ended = access.ended(Side.COMPANY, "方正", at(NOW.plusSeconds(60)));

        assertThat(accesses.end(ended)).isTrue();
        assertThat(accesses.end(access.ended(Side.OPERATOR, "云", at(NOW.plusSeconds(61)))))
                .isFalse();
        assertThat(accesses.find(access.id()).orElseThrow().end()).isEqualTo(ended.end());
        breaks(AN_ACCESS_IS_ENDED_ONCE, () -> ended.ended(Side.OPERATOR, "云", at(NOW.plusSeconds(90))));
        breaks(AN_ACCESS_IS_ENDED_ONCE, () -> access.ended(Side.COMPANY, "方正", at(NOW.plus(Duration.ofHours(2)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -60, 4, 241, Integer.MAX_VALUE})
    void nobody_looks_for_no_time_or_longer_than_four_hours(int minutes) {
        breaks(
                AN_ACCESS_LASTS_FIVE_MINUTES_TO_FOUR_HOURS,
                () -> asked(ONE, operator(), new Wish("T-100", "账单显示不对", minutes)));
    }

    @Test
    void nobody_looks_without_ticket_and_reason() {
        breaks(AN_ACCESS_NAMES_ITS_TICKET, () -> asked(ONE, operator(), new Wish(" ", "账单显示不对", 60)));
        breaks(AN_ACCESS_STATES_ITS_REASON, () -> asked(ONE, operator(), new Wish("T-100", "看看", 60)));
        breaks(AN_ACCESS_STATES_ITS_REASON, () -> asked(ONE, operator(), new Wish("T-100", "看".repeat(301), 60)));
    }

    @Test
    void of_many_requests_at_once_one_becomes_an_access() throws Exception {
        var operator = operator();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var asking = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        try {
                            return accesses(NOW).add(asked(i % 2 == 0 ? ONE : OTHER, operator, WISH)) != null;
                        } catch (RuleViolation refused) {
                            assertThat(refused.rule()).isEqualTo(AN_OPERATOR_LOOKS_AT_ONE_COMPANY_AT_A_TIME);
                            return false;
                        }
                    }))
                    .toList();
            var made = 0;
            for (var answer : asking) {
                made += answer.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_same_request_again_is_the_same_access() {
        var operator = operator();
        var asked = asked(OTHER, operator, WISH);
        accesses(NOW).add(asked);

        var again = accesses(NOW).add(Access.asked(asked.id(), OTHER, operator, WISH, at(NOW.plusSeconds(5))));

        assertThat(again).isEqualTo(asked);
        assertThat(again.isFor(OTHER, WISH)).isTrue();
        assertThat(again.isFor(OTHER, new Wish("T-100", "账单显示不对", 61))).isFalse();
        assertThat(again.isFor(ONE, WISH)).isFalse();
    }

    @Test
    void a_company_pages_through_its_own_alone() {
        var mine = new TenantId("paging-company");
        database.execute("insert into platform.tenant (alias, name, state) values ('paging-company', '丙物业', 'READY')");
        var made = IntStream.range(0, 5)
                .mapToObj(i -> {
                    var clock = at(NOW.plusSeconds(i));
                    var asked = Access.asked(UUID.randomUUID(), mine, operator(), WISH, clock);
                    return accesses(NOW).add(asked).id();
                })
                .toList();

        var first = accesses(NOW).page(mine, After.start(), 3);
        var second = accesses(NOW).page(mine, After.of(first.next()), 3);

        assertThat(first.rows()).extracting(Access::id).isEqualTo(List.of(made.get(4), made.get(3), made.get(2)));
        assertThat(second.rows()).extracting(Access::id).isEqualTo(List.of(made.get(1), made.get(0)));
        assertThat(second.next()).isNull();
    }

    private static Access asked(TenantId company, Operator operator, Wish wish) {
        return Access.asked(UUID.randomUUID(), company, operator, wish, at(NOW));
    }

    private static Operator operator() {
        return new Operator(UUID.randomUUID(), "云平台");
    }

    private static Accesses accesses(Instant now) {
        var accesses = new Accesses();
        accesses.sql = database.sql();
        accesses.clock = at(now);
        return accesses;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, BusinessClock.ZONE);
    }

    private static void breaks(Rule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
