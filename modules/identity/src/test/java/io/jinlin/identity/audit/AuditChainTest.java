package io.jinlin.identity.audit;

import static io.jinlin.identity.audit.Verification.Fault.CHAIN_WAS_REWRITTEN;
import static io.jinlin.identity.audit.Verification.Fault.END_WAS_CUT_OFF;
import static io.jinlin.identity.audit.Verification.Fault.ENTRY_IS_MISSING;
import static io.jinlin.identity.audit.Verification.Fault.ENTRY_WAS_CHANGED;
import static io.jinlin.identity.audit.Verification.Fault.ENTRY_WAS_SLIPPED_IN;
import static io.jinlin.identity.audit.Verification.Fault.LINK_IS_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is done to a trail that was sealed, its check sees it and says where. */
class AuditChainTest {

    private static final Instant TODAY = Instant.parse("2026-11-28T08:00:00Z");
    private static final int SOME = 5;
    private static final UUID FORGED = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private final AuditDatabase trail = new AuditDatabase();
    private final List<UUID> entries = new ArrayList<>();

    private void someSealed() {
        for (var i = 0; i < SOME; i++) {
            entries.add(trail.note(TODAY.plusSeconds(i)));
        }
        trail.seal();
    }

    private Verification.Break broken() {
        var seen = trail.check(Map.of());
        assertThat(seen.whole()).isFalse();
        return java.util.Objects.requireNonNull(seen.broken());
    }

    @Test
    void what_nobody_touched_is_whole() {
        someSealed();
        trail.note(TODAY.plusSeconds(SOME));

        var seen = trail.check(Map.of());

        assertThat(seen.broken()).isNull();
        assertThat(seen.whole()).isTrue();
        assertThat(seen.entries()).isEqualTo(SOME);
        assertThat(seen.waiting()).isOne();
    }

    @Test
    void the_company_itself_can_neither_change_nor_remove_an_entry() {
        someSealed();

        for (var deed : List.of(
                "update audit_entry set actor_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_link set hash = hash",
                "delete from audit_link",
                "truncate audit_link")) {
            assertThatThrownBy(() -> trail.execute(deed)).as(deed).hasMessageContaining("neither changed nor removed");
        }
    }

    @Test
    void a_changed_entry_is_named() {
        someSealed();

        trail.tamper("update audit_entry set details = '{\"username\": \"x\"}' where id = '" + entries.get(2) + "'");

        assertThat(broken()).isEqualTo(new Verification.Break(ENTRY_WAS_CHANGED, 3, entries.get(2)));
    }

    @Test
    void a_removed_entry_is_named() {
        someSealed();

        trail.tamper("delete from audit_entry where id = '" + entries.get(1) + "'");

        assertThat(broken()).isEqualTo(new Verification.Break(ENTRY_IS_MISSING, 2, entries.get(1)));
    }

    @Test
    void an_entry_removed_with_its_link_leaves_a_gap() {
        someSealed();

        trail.tamper("delete from audit_entry where id = '" + entries.get(1)
                + "'; delete from audit_link where sequence = 2");

        assertThat(broken()).isEqualTo(new Verification.Break(LINK_IS_MISSING, 2, null));
    }

    @Test
    void links_that_close_the_gap_do_not_fit() {
        someSealed();

        trail.tamper(
                "delete from audit_entry where id = '" + entries.get(1)
                        + "'; delete from audit_link where sequence = 2; update audit_link set sequence = sequence - 1 where sequence > 2");

        assertThat(broken()).isEqualTo(new Verification.Break(ENTRY_WAS_CHANGED, 2, entries.get(2)));
    }

    @Test
    void an_entry_slipped_in_beside_the_chain_is_named() {
        someSealed();

        trail.tamper(
                "insert into audit_entry (id, at, actor_id, actor_kind, actor_name, action, object_type, object_id) select '"
                        + FORGED
                        + "', at, actor_id, actor_kind, actor_name, action, object_type, object_id from audit_entry limit 1");

        assertThat(broken()).isEqualTo(new Verification.Break(ENTRY_WAS_SLIPPED_IN, 0, FORGED));
    }

    @Test
    void two_entries_that_changed_places_are_seen() {
        someSealed();

        trail.tamper("update audit_link set entry_id = gen_random_uuid() where sequence = 2;"
                + "update audit_link set entry_id = '" + entries.get(1) + "' where sequence = 3;"
                + "update audit_link set entry_id = '" + entries.get(2) + "' where sequence = 2");

        assertThat(broken()).isEqualTo(new Verification.Break(ENTRY_WAS_CHANGED, 2, entries.get(2)));
    }

    @Test
    void an_end_that_was_cut_off_is_seen_by_what_the_platform_noted() {
        someSealed();
        var seen = trail.check(Map.of());
        var anchors = Map.of(seen.to(), HexFormat.of().parseHex(seen.head()));

        trail.tamper("delete from audit_entry where id = '" + entries.get(4)
                + "'; delete from audit_link where sequence = 5");

        assertThat(trail.check(Map.of()).whole()).isTrue();
        var broken = trail.check(anchors);
        assertThat(broken.broken()).isEqualTo(new Verification.Break(END_WAS_CUT_OFF, 5, null));
    }

    @Test
    void a_chain_written_anew_from_its_beginning_is_seen_by_what_the_platform_noted() {
        someSealed();
        var seen = trail.check(Map.of());
        var anchors = Map.of(seen.to(), HexFormat.of().parseHex(seen.head()));
        assertThat(trail.check(anchors).whole()).isTrue();
        assertThat(trail.check(anchors).anchors()).isOne();

        trail.tamper("update audit_entry set actor_name = '别人' where id = '" + entries.get(0)
                + "'; delete from audit_link;" + "insert into audit_unsealed select id from audit_entry");
        trail.seal();

        assertThat(trail.check(Map.of()).whole()).isTrue();
        assertThat(trail.check(anchors).broken()).isEqualTo(new Verification.Break(CHAIN_WAS_REWRITTEN, 5, null));
    }

    /** A transaction that lasted long is found by a later sealing; nobody waited for it. */
    @Test
    void entries_are_linked_in_the_order_of_their_commits_and_nobody_waits() throws SQLException {
        try (var slow = trail.company()) {
            var late = AuditDatabase.note(slow, TODAY, "identity.staff.assign");
            var quick = trail.note(TODAY.plusSeconds(1));
            trail.seal();
            slow.commit();
            trail.seal();

            assertThat(trail.count("select sequence from audit_link where entry_id = '" + quick + "'"))
                    .isOne();
            assertThat(trail.count("select sequence from audit_link where entry_id = '" + late + "'"))
                    .isEqualTo(2);
            assertThat(trail.check(Map.of()).whole()).isTrue();
        }
    }

    /** Four desks write, three sealers seal, and sessions are ended in the midst of it: nothing is twice, nothing lost, no deadlock. */
    @Test
    @Timeout(120)
    void writers_and_sealers_beside_one_another_leave_a_whole_chain_whoever_is_killed() throws Exception {
        var isOpen = new AtomicBoolean(true);
        var committed = new AtomicLong();
        var lost = new AtomicLong();
        var begun = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < 4; writer++) {
            work.add(() -> {
                begun.await();
                while (isOpen.get()) {
                    write(committed, lost);
                }
                return null;
            });
        }
        for (var sealer = 0; sealer < 3; sealer++) {
            work.add(() -> {
                begun.await();
                while (isOpen.get()) {
                    try {
                        trail.seal();
                    } catch (IllegalStateException killed) {
                        lost.incrementAndGet();
                    }
                }
                return null;
            });
        }
        var running = work.stream().map(threads::submit).toList();
        begun.countDown();
        for (var kill = 0; kill < 20; kill++) {
            TimeUnit.MILLISECONDS.sleep(200);
            trail.killOne();
        }
        isOpen.set(false);
        for (var one : running) {
            one.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        trail.seal();

        var seen = trail.check(Map.of());
        assertThat(seen.broken()).isNull();
        assertThat(seen.waiting()).isZero();
        assertThat(lost.get()).as("sessions were ended").isPositive();
        assertThat(seen.entries())
                .isEqualTo(trail.count("select count(*) from audit_entry"))
                .isGreaterThanOrEqualTo(committed.get());
        assertThat(trail.count("select count(*) from audit_unsealed")).isZero();
    }

    private void write(AtomicLong committed, AtomicLong lost) {
        try (var desk = trail.company()) {
            AuditDatabase.note(desk, TODAY, "identity.staff.assign");
            AuditDatabase.note(desk, TODAY, "identity.staff.disable");
            desk.commit();
            committed.addAndGet(2);
        } catch (SQLException killed) {
            lost.incrementAndGet();
        }
    }
}
