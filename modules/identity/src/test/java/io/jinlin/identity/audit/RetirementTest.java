package io.jinlin.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is older than the company keeps goes by whole months, and by nothing but a tombstone. */
class RetirementTest {

    private static final Instant NOW = Clock.systemUTC().instant();
    private static final ZonedDateTime LONG_AGO =
            NOW.atZone(io.jinlin.tenancy.BusinessClock.ZONE).minusYears(6).withDayOfMonth(10);

    private final AuditDatabase trail = new AuditDatabase();

    /** Two of one month, one of the next, all of six years ago; two of today. */
    @BeforeEach
    void five_entries() {
        trail.note(LONG_AGO.toInstant());
        trail.note(LONG_AGO.plusDays(5).toInstant());
        trail.note(LONG_AGO.plusMonths(1).toInstant());
        trail.note(NOW);
        trail.note(NOW);
        trail.seal();
    }

    @Test
    void the_oldest_months_go_one_by_one_and_the_chain_stays_whole() {
        var head = trail.check(Map.of()).head();

        var first = retire().orElseThrow();
        assertThat(first.from()).isEqualTo(1);
        assertThat(first.to()).isEqualTo(2);
        assertThat(trail.check(Map.of()).whole()).isTrue();
        assertThat(retire().orElseThrow().to()).isEqualTo(3);
        assertThat(retire()).isEmpty();

        var seen = trail.check(Map.of());
        assertThat(seen.broken()).isNull();
        assertThat(seen.from()).isEqualTo(4);
        assertThat(seen.entries()).isEqualTo(2);
        assertThat(seen.head()).isEqualTo(head);
        assertThat(trail.count("select count(*) from audit_entry")).isEqualTo(2);
    }

    @Test
    void the_chain_goes_on_after_everything_is_gone() {
        trail.tamper("update audit_entry set at = at - interval '10 years'");
        trail.tamper("truncate audit_link; insert into audit_unsealed select id from audit_entry");
        trail.seal();
        while (retire().isPresent()) {
            // the next month
        }
        trail.note(NOW);
        trail.seal();

        var seen = trail.check(Map.of());
        assertThat(seen.broken()).isNull();
        assertThat(seen.from()).isEqualTo(6);
        assertThat(seen.entries()).isOne();
    }

    @Test
    void a_company_that_keeps_longer_keeps_them() {
        trail.execute("update audit_retention set years = 7");

        assertThat(retire()).isEmpty();
        assertThatThrownBy(() -> trail.execute("update audit_retention set years = 11"))
                .hasMessageContaining("audit_retention_years_check");
        assertThatThrownBy(() -> trail.execute("update audit_retention set years = 0"))
                .hasMessageContaining("audit_retention_years_check");
    }

    @Test
    void nothing_goes_without_a_tombstone_and_no_tombstone_covers_what_is_kept() {
        var tombstone =
                "insert into audit_tombstone select %d, %d, %s, %d, hash, now() from audit_link where sequence = %d;";
        var month = "date_trunc('month', now() - interval '5 years', 'Asia/Shanghai')";

        for (var deed : List.of(
                // of this year; of a part of a month; not where the last one ended; another time of keeping; with
                // younger ones
                tombstone.formatted(3, 1, "date_trunc('month', now(), 'Asia/Shanghai')", 5, 3),
                tombstone.formatted(3, 1, month + " - interval '1 day'", 5, 3),
                tombstone.formatted(3, 2, month, 5, 3),
                tombstone.formatted(3, 1, month, 1, 3),
                tombstone.formatted(5, 1, month, 5, 5))) {
            assertThatThrownBy(() -> trail.execute(deed)).as(deed).hasMessageContaining("kept for their time");
        }
        // a fitting tombstone lets nothing else go, and not a link whose entry stays
        var fitting = tombstone.formatted(3, 1, month, 5, 3);
        for (var deed : List.of(
                fitting + "delete from audit_entry",
                fitting + "delete from audit_link where sequence <= 3",
                fitting + "update audit_entry set actor_name = 'x'",
                fitting + "delete from audit_tombstone")) {
            assertThatThrownBy(() -> trail.execute(deed)).as(deed).hasMessageContaining("neither changed nor removed");
        }
        // nor does one of an earlier transaction
        trail.execute(fitting);
        assertThatThrownBy(() -> trail.execute(
                        "delete from audit_entry e using audit_link l where l.entry_id = e.id and l.sequence = 1"))
                .hasMessageContaining("neither changed nor removed");
    }

    private Optional<Retirement.Retired> retire() {
        try (var connection = trail.company()) {
            var retired = Retirement.oldestMonth(connection, NOW);
            connection.commit();
            return retired;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
