package io.jinlin.repairs.order;

import static io.jinlin.repairs.order.RepairMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.configuration.NumberFormat;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.Stale;
import io.jinlin.webshell.Sort;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list, the board and the numbers on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepairOrdersTest {

    private static final NumberFormat STANDARD = new NumberFormat("BX", "yyyyMMdd", 4);

    private final OrderShelf shelf = new OrderShelf();
    private int numbered;

    @BeforeEach
    void empty() throws SQLException {
        shelf.scopedTo(PROJECT);
        try (var connection = shelf.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "truncate repair_order, repair_step, repair_report, repair_material, repair_photo, repair_print");
        }
    }

    @AfterAll
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void an_order_comes_back_as_it_was_stored() {
        var stored = store(aRepair().costing("30").filed());

        var row = shelf.visit(orders -> orders.row(stored.id()));

        assertThat(row.state()).isEqualTo(OrderState.FILED);
        assertThat(row.fee()).isEqualTo(Money.of("30"));
        assertThat(row.callerPhone().masked()).isEqualTo("138****1234");
        assertThat(row.place()).isEqualTo("3-2-1501");
        assertThat(row.receivedAt()).isEqualTo(NOW);
        assertThat(row.engineerName()).isEqualTo("李师傅");
        assertThat(shelf.steps(stored.id()))
                .extracting(RepairStep::step)
                .startsWith(Step.RECEIVE, Step.DISPATCH)
                .endsWith(Step.VISIT, Step.FILE);
        var reports = shelf.visit(orders ->
                orders.reports(stored.id()).stream().map(WorkReport::work).toList());
        assertThat(reports).containsExactly(work(Money.of("30")));
    }

    @Test
    void a_later_step_is_added_to_the_timeline_of_a_stored_order() {
        var stored = store(aRepair().received());

        shelf.visit(orders -> {
            orders.get(stored.id(), 1).dispatchTo(ENGINEER, lead(), NOW);
            return null;
        });

        assertThat(shelf.steps(stored.id())).extracting(RepairStep::step).containsExactly(Step.RECEIVE, Step.DISPATCH);
        assertThat(shelf.visit(orders -> orders.get(stored.id())).version()).isEqualTo(2);
    }

    @Test
    void whoever_looked_before_somebody_changed_it_looks_again() {
        var stored = store(aRepair().received());
        shelf.visit(orders -> {
            orders.get(stored.id(), 1).dispatchTo(ENGINEER, lead(), NOW);
            return null;
        });

        assertThatThrownBy(() -> shelf.visit(orders -> orders.get(stored.id(), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void orders_of_other_projects_are_not_there() {
        var stored = store(aRepair().received());
        shelf.scopedTo(UUID.randomUUID());

        assertThatThrownBy(() -> shelf.visit(orders -> orders.get(stored.id()))).isInstanceOf(Absent.class);
        assertThat(page(OrderFilter.ALL, Sort.descending("receivedAt"))).isEmpty();
        Map<OrderState, Long> tally = shelf.visit(orders -> orders.tally(OrderFilter.ALL));
        assertThat(tally).isEmpty();
        List<OrderRow> waiting = shelf.visit(orders -> orders.waiting(10));
        assertThat(waiting).isEmpty();
        List<Load> loads = shelf.visit(orders -> orders.loads(NOW));
        assertThat(loads).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition_in_every_order() {
        IntStream.range(0, 11)
                .forEach(i -> store(aRepair()
                        .at("3-2-" + (100 + i * 7 % 11), "上海滩华府")
                        .receivedAt("2026-11-2%d 09:0%d".formatted(i % 3, i % 2))
                        .received()));

        for (var sort : List.of(
                Sort.descending("receivedAt"),
                Sort.ascending("receivedAt"),
                Sort.ascending("dueAt"),
                Sort.ascending("place"),
                Sort.descending("place"),
                Sort.ascending("number"))) {
            var all = page(OrderFilter.ALL, sort);
            var paged = new ArrayList<UUID>();
            var after = new String[] {""};
            while (after[0] != null) {
                var slice = shelf.visit(orders -> orders.page(OrderFilter.ALL, sort, After.of(after[0]), 4));
                slice.rows().forEach(row -> paged.add(row.id()));
                after[0] = slice.next();
            }
            assertThat(paged).as("%s", sort).hasSize(11).containsExactlyElementsOf(all);
        }
    }

    @Test
    void rooms_are_sorted_as_people_count() {
        var fifteenth = store(aRepair().at("3-2-1501", "甲").received());
        var ninth = store(aRepair().at("3-2-901", "乙").received());

        assertThat(page(OrderFilter.ALL, Sort.ascending("place"))).containsExactly(ninth.id(), fifteenth.id());
    }

    @Test
    void the_filter_finds_by_every_thing_one_may_say() {
        var urgent = store(anUrgentRepair()
                .at("1-1-101", "上海滩华府1栋1单元101")
                .receivedAt("2026-11-19 08:00")
                .received());
        var inHand = store(aRepair().dispatched());
        store(aRepair().filed());

        assertThat(found(text("1-1-101"))).containsExactly(urgent.id());
        assertThat(found(text("1234"))).hasSize(3);
        assertThat(found(text("水龙头"))).hasSize(3);
        assertThat(found(text("100%"))).isEmpty();
        assertThat(found(OrderFilter.of(OrderState.IN_HAND).by(ENGINEER))).containsExactly(inHand.id());
        assertThat(found(OrderFilter.of(OrderState.OPEN))).containsExactlyInAnyOrder(urgent.id(), inHand.id());
        assertThat(found(new OrderFilter(
                        Set.of(),
                        Urgency.URGENT,
                        Category.WATER,
                        NOW,
                        null,
                        PROJECT,
                        BUILDING,
                        null,
                        null,
                        null,
                        null)))
                .containsExactly(urgent.id());
        assertThat(found(days("2026-11-19", "2026-11-19"))).containsExactly(urgent.id());
        assertThat(found(days("2026-11-20", null))).hasSize(2);
    }

    @Test
    void the_board_shows_the_urgent_ones_first_and_then_those_due_soonest() {
        var later = store(aRepair().receivedAt("2026-11-21 08:00").received());
        var sooner = store(aRepair().receivedAt("2026-11-20 08:00").received());
        var urgent = store(anUrgentRepair().receivedAt("2026-11-21 09:00").received());
        store(aRepair().dispatched());

        List<OrderRow> waiting = shelf.visit(orders -> orders.waiting(10));
        assertThat(waiting).extracting(OrderRow::id).containsExactly(urgent.id(), sooner.id(), later.id());
        var load = shelf.visit(orders -> orders.loads(at("2026-12-01 00:00")));
        assertThat(load).containsExactly(new Load(ENGINEER, 1L, 1L));
    }

    @Test
    void open_work_of_the_same_kind_in_the_same_place_is_pointed_out() {
        var open = store(aRepair().received());
        var lobby = store(aPublicRepair().received());
        store(aRepair().filed());
        var room = Objects.requireNonNull(open.place().roomId());

        assertThat(alike(room, null, Category.WATER)).containsExactly(open.id());
        assertThat(alike(room, null, Category.POWER)).isEmpty();
        assertThat(alike(null, "地下车库 B1 入口", Category.WATER)).containsExactly(lobby.id());
        assertThat(alike(null, "别处", Category.WATER)).isEmpty();
    }

    @Test
    void numbers_are_unique_also_when_many_take_one_at_once() {
        var day = LocalDate.of(2026, 11, 22);

        var taken = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> shelf.in(em -> {
                    var book = new NumberBook();
                    book.em = em;
                    return book.next(STANDARD, day);
                })))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(taken).doesNotHaveDuplicates().contains("BX20261122-0001", "BX20261122-0040");
    }

    @Test
    void a_company_that_writes_numbers_its_own_way_counts_behind_each_head() {
        var monthly = new NumberFormat("SY", "yyyyMM", 5);
        var taken = shelf.in(em -> {
            var book = new NumberBook();
            book.em = em;
            return List.of(
                    book.next(monthly, LocalDate.of(2026, 11, 29)),
                    book.next(monthly, LocalDate.of(2026, 11, 30)),
                    book.next(monthly, LocalDate.of(2026, 12, 1)),
                    book.next(new NumberFormat("SY", "", 3), LocalDate.of(2026, 12, 1)),
                    book.next(STANDARD, LocalDate.of(2026, 12, 1)));
        });

        assertThat(taken)
                .containsExactly("SY202611-00001", "SY202611-00002", "SY202612-00001", "SY-001", "BX20261201-0001");
    }

    @Test
    void a_form_printed_again_of_the_same_order_is_counted() {
        var stored = store(aRepair().received());

        assertThat(times(stored.id(), 1)).isEqualTo(1);
        assertThat(times(stored.id(), 1)).isEqualTo(2);
        assertThat(times(stored.id(), 2)).isEqualTo(1);
    }

    @Test
    void the_timeline_is_written_once() {
        var stored = store(aRepair().received());

        assertThatThrownBy(() -> shelf.in(em ->
                        em.createQuery("update RepairStep s set s.note = 'x'").executeUpdate()))
                .hasMessageContaining("repair_step is written once");
        assertThat(shelf.steps(stored.id())).hasSize(1);
    }

    private int times(UUID order, long version) {
        return shelf.in(em -> {
            var log = new PrintLog();
            log.em = em;
            return log.times(order, "repair-order", version);
        });
    }

    private List<UUID> alike(@Nullable UUID room, @Nullable String place, Category category) {
        return shelf
                .visit(orders -> room == null
                        ? orders.alike(PROJECT, Objects.requireNonNull(place), category)
                        : orders.alike(room, category))
                .stream()
                .map(OrderRow::id)
                .toList();
    }

    private List<UUID> page(OrderFilter filter, Sort sort) {
        return shelf.visit(orders -> orders.page(filter, sort, After.start(), 100)).rows().stream()
                .map(OrderRow::id)
                .toList();
    }

    private List<UUID> found(OrderFilter filter) {
        var ids = page(filter, Sort.descending("receivedAt"));
        var tally = shelf.visit(orders -> orders.tally(filter));
        assertThat(tally.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ids.size());
        return ids;
    }

    private static OrderFilter text(String typed) {
        return new OrderFilter(Set.of(), null, null, null, null, null, null, null, typed, null, null);
    }

    private static OrderFilter days(String from, @Nullable String to) {
        return new OrderFilter(
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private RepairOrder store(RepairOrder order) {
        return shelf.in(em -> {
            em.persist(order);
            em.flush();
            em.createNativeQuery("update repair_order set number = ? where id = ?")
                    .setParameter(1, "BX-%04d".formatted(++numbered))
                    .setParameter(2, order.id())
                    .executeUpdate();
            return order;
        });
    }
}
