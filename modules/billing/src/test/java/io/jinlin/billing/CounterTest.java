package io.jinlin.billing;

import static io.jinlin.billing.BillingRule.AN_ENTRY_IS_REVERSED_ONCE;
import static io.jinlin.billing.BillingRule.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT;
import static io.jinlin.billing.BillingRule.AN_ITEM_IS_CHARGED_ONCE;
import static io.jinlin.billing.BillingRule.A_PAID_CHARGE_IS_NOT_CANCELLED;
import static io.jinlin.billing.BillingRule.A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM;
import static io.jinlin.billing.BillingRule.A_PAYMENT_OF_AN_EARLIER_DAY_IS_REVERSED_BY_THE_MANAGER;
import static io.jinlin.billing.BillingRule.A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK;
import static io.jinlin.billing.BillingRule.A_RECEIPT_NUMBER_HAS_AT_MOST_NINE_DIGITS;
import static io.jinlin.billing.BillingRule.A_REVERSAL_STATES_ITS_REASON;
import static io.jinlin.billing.BillingRule.PAYMENT_EXCEEDS_BALANCE;
import static io.jinlin.billing.BillingRule.WHO_TOOK_A_PAYMENT_DOES_NOT_REVERSE_IT;
import static io.jinlin.billing.Rules.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.PaymentFilter;
import io.jinlin.billing.payment.PaymentTaken;
import io.jinlin.billing.payment.ReceivePayment;
import io.jinlin.billing.payment.Register;
import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.billing.receipt.ReceiptBook;
import io.jinlin.identity.badge.Reach;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.PrintingRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desks on a real PostgreSQL; after each test every law of money still holds. */
class CounterTest {

    private static final BillingDatabase DATABASE = new BillingDatabase();
    private static final int THREADS = 8;

    private final House house = new House(DATABASE);
    private final UUID project = UUID.randomUUID();
    private final UUID building = UUID.randomUUID();
    private final UUID room = UUID.randomUUID();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @AfterEach
    void every_law_of_money_holds() {
        assertThat(DATABASE.brokenLaws()).isEmpty();
    }

    @Test
    void a_fee_is_owed_paid_and_receipted() {
        var order = UUID.randomUUID();
        var charge = charge(room, order, "86.50");

        var taken = pay("key-00000001", "86.50");

        assertThat(taken.receiptNumber()).isEqualTo("A-0000001");
        assertThat(taken.capitals()).isEqualTo("人民币捌拾陆元伍角整");
        assertThat(arrears().isClear()).isTrue();
        assertThat(house.events()).containsExactly(new ChargeSettled(charge, "repairs.order", order));
    }

    @Test
    void a_part_is_paid_to_the_oldest_and_the_rest_stays_owed() {
        charge(room, UUID.randomUUID(), "100.00");
        charge(room, UUID.randomUUID(), "50.00");

        pay("key-00000001" + room, "120.00");

        assertThat(arrears().total()).isEqualTo(Money.of("30.00"));
        assertThat(house.events()).hasSize(1);
    }

    @Test
    void more_than_is_owed_is_refused_and_so_is_a_room_that_owes_nothing() {
        charge(room, UUID.randomUUID(), "100.00");

        breaks(PAYMENT_EXCEEDS_BALANCE, () -> pay("key-" + room, "100.01"));
        breaks(
                A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM,
                () -> take("key-" + room, request(UUID.randomUUID(), "1.00")));
    }

    @Test
    void a_payer_whose_name_cannot_be_printed_is_told_before_anything_is_booked() {
        charge(room, UUID.randomUUID(), "100.00");
        var asked = new ReceivePayment(
                room, null, "张😊", List.of(Tender.of(TenderMethod.CASH, Money.of("100.00"))), null, null);

        assertThatThrownBy(() -> take("key-" + room, asked)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(PrintingRule.A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS);
            assertThat(refused.field()).isEqualTo("payer");
        });
        assertThat(arrears().total()).isEqualTo(Money.of("100.00"));
    }

    @Test
    void a_book_has_only_numbers_that_fit_on_its_paper() {
        breaks(
                A_RECEIPT_NUMBER_HAS_AT_MOST_NINE_DIGITS,
                () -> ReceiptBook.opened(project, "A", 1, Integer.MAX_VALUE, room, Instant.EPOCH));
    }

    @Test
    void the_same_source_and_item_is_charged_once_and_again_only_after_it_was_cancelled() {
        var order = UUID.randomUUID();
        var charge = charge(room, order, "100.00");

        assertThat(charge(room, order, "100.00")).isEqualTo(charge);
        breaks(AN_ITEM_IS_CHARGED_ONCE, () -> charge(room, order, "90.00"));
        cancel(order);
        assertThat(charge(room, order, "90.00")).isNotEqualTo(charge);
        assertThat(arrears().total()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void a_paid_charge_is_cancelled_only_after_its_payment_was_taken_back() {
        var order = UUID.randomUUID();
        charge(room, order, "100.00");
        var payment = pay("key-" + room, "40.00").paymentId();

        breaks(A_PAID_CHARGE_IS_NOT_CANCELLED, () -> cancel(order));
        takeBack(payment, "收错房号");
        cancel(order);
        assertThat(arrears().isClear()).isTrue();
    }

    @Test
    void a_payment_is_taken_back_once_with_a_reason_and_its_charge_is_owed_again() {
        var order = UUID.randomUUID();
        var charge = charge(room, order, "100.00");
        var payment = pay("key-" + room, "100.00").paymentId();

        breaks(A_REVERSAL_STATES_ITS_REASON, () -> takeBack(payment, "  "));
        takeBack(payment, "收错房号");
        breaks(AN_ENTRY_IS_REVERSED_ONCE, () -> takeBack(payment, "再来一次"));

        assertThat(arrears().total()).isEqualTo(Money.of("100.00"));
        assertThat(house.events())
                .containsExactly(
                        new ChargeSettled(charge, "repairs.order", order),
                        new ChargeReopened(charge, "repairs.order", order));
        assertThat(house.audited()).hasSize(1);
        assertThat(pay("key2-" + room, "100.00").receiptNumber()).isEqualTo("A-0000002");
    }

    @Test
    void nobody_takes_back_what_they_took_themselves() {
        charge(room, UUID.randomUUID(), "100.00");
        var payment = pay("key-" + room, "100.00").paymentId();

        breaks(WHO_TOOK_A_PAYMENT_DOES_NOT_REVERSE_IT, () -> reverse(payment, "收错房号"));
        takeBack(payment, "收错房号");
    }

    @Test
    void yesterdays_payment_is_taken_back_by_whoever_may_refund() {
        charge(room, UUID.randomUUID(), "100.00");
        var payment = house.at("2026-11-21T15:59:00Z")
                .visit(PaymentCounter.class, c -> c.receive("key-" + room, request(room, "100.00")))
                .paymentId();
        house.at("2026-11-21T16:01:00Z");

        breaks(A_PAYMENT_OF_AN_EARLIER_DAY_IS_REVERSED_BY_THE_MANAGER, () -> takeBack(payment, "收错房号"));
        house.staffedBy(Reach.EVERYWHERE, "billing.payment.refund");
        takeBack(payment, "收错房号");
    }

    @Test
    void a_cashier_of_another_project_finds_neither_charge_nor_payment() {
        charge(room, UUID.randomUUID(), "100.00");
        var payment = pay("key-" + room, "40.00").paymentId();
        var stranger = new Reach(false, Set.of(UUID.randomUUID()), Set.of(), Set.of());
        var neighbour = new Reach(false, Set.of(), Set.of(building), Set.of(project));

        house.staffedBy(stranger);
        assertThat(arrears().isClear()).isTrue();
        assertThat(listed()).isZero();
        breaks(A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM, () -> pay("key2-" + room, "1.00"));
        assertThatThrownBy(() -> takeBack(payment, "x")).isInstanceOf(Absent.class);

        house.staffedBy(neighbour);
        assertThat(arrears().total()).isEqualTo(Money.of("60.00"));
        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void the_same_key_many_times_at_once_is_one_payment_and_one_answer() {
        charge(room, UUID.randomUUID(), "100.00");
        var asked = request(room, "100.00");

        var answers = atOnce(IntStream.range(0, 24)
                .<Callable<PaymentTaken>>mapToObj(i -> () -> take("key-" + room, asked))
                .toList());

        assertThat(answers).hasSize(24);
        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(DATABASE.ask("select count(*) from payment where room_id = '" + room + "'"))
                .isEqualTo("1");
        assertThat(house.events()).hasSize(1);
        breaks(AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT, () -> take("key-" + room, request(room, "99.00")));
    }

    @Test
    void two_cashiers_who_chose_the_same_key_make_two_payments() {
        charge(room, UUID.randomUUID(), "100.00");

        var mine = pay("key-" + room, "40.00");
        house.asAnotherCashier();
        var theirs = pay("key-" + room, "60.00");

        assertThat(theirs.paymentId()).isNotEqualTo(mine.paymentId());
        assertThat(arrears().isClear()).isTrue();
    }

    @Test
    void two_cashiers_cannot_take_the_same_debt_twice() {
        charge(room, UUID.randomUUID(), "100.00");

        var outcomes = atOnce(IntStream.range(0, THREADS)
                .<Callable<Object>>mapToObj(i -> () -> {
                    try {
                        return pay("key" + i + "-" + room, "100.00");
                    } catch (RuleViolation refused) {
                        return refused.rule();
                    }
                })
                .toList());

        assertThat(outcomes).filteredOn(PaymentTaken.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(BillingRule.class::isInstance).hasSize(THREADS - 1);
    }

    @Test
    void a_book_without_paper_gives_no_receipt_and_takes_no_payment() {
        DATABASE.execute("insert into receipt_book values ('" + UUID.randomUUID() + "', 0, '" + project
                + "', 'B', 7, 7, 7, now(), '" + room + "')");
        charge(room, UUID.randomUUID(), "100.00");

        assertThat(pay("key1-" + room, "10.00").receiptNumber()).isEqualTo("B-0000007");
        breaks(A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK, () -> pay("key2-" + room, "10.00"));
        assertThat(arrears().total()).isEqualTo(Money.of("90.00"));
    }

    /** Whoever waited for the last sheet of a book takes the next book. */
    @Test
    void a_book_that_ends_while_others_wait_for_it_keeps_nobody_from_a_receipt() {
        for (var book : List.of("C', 1, 1, 3, '2026-01-01", "D', 1, 1, 3, '2026-01-02", "E', 1, 1, 100, '2026-01-03")) {
            DATABASE.execute("insert into receipt_book values ('" + UUID.randomUUID() + "', 0, '" + project + "', '"
                    + book + "', '" + room + "')");
        }
        var rooms = IntStream.range(0, 24).mapToObj(i -> UUID.randomUUID()).toList();
        rooms.forEach(r -> charge(r, UUID.randomUUID(), "10.00"));

        var numbers = atOnce(rooms.stream()
                .<Callable<String>>map(
                        r -> () -> take("key-" + r, request(r, "10.00")).receiptNumber())
                .toList());

        assertThat(numbers).doesNotHaveDuplicates().hasSize(24);
        assertThat(numbers).filteredOn(number -> number.startsWith("C-")).hasSize(3);
        assertThat(numbers).filteredOn(number -> number.startsWith("D-")).hasSize(3);
        assertThat(numbers).filteredOn(number -> number.startsWith("E-")).hasSize(18);
    }

    @Test
    void numbers_have_no_gap_under_many_cashiers_refusals_and_killed_sessions() {
        var random = new Random(20261121);
        var accepted = new AtomicInteger();
        var lost = new AtomicInteger();
        var rooms = IntStream.range(0, 30).mapToObj(i -> UUID.randomUUID()).toList();
        rooms.forEach(r -> charge(r, UUID.randomUUID(), "1000.00"));
        var works = IntStream.range(0, 400)
                .<Callable<Integer>>mapToObj(i -> {
                    var amount = random.nextInt(4) == 0 ? "5000.00" : "1.00";
                    var where = rooms.get(random.nextInt(rooms.size()));
                    return () -> {
                        if (i % 13 == 5) {
                            DATABASE.killOne();
                        }
                        try {
                            take("key-" + i + "-" + project, request(where, amount));
                            return accepted.incrementAndGet();
                        } catch (RuleViolation refused) {
                            return 0;
                        } catch (RuntimeException killed) {
                            return lost.incrementAndGet();
                        }
                    };
                })
                .toList();
        atOnce(works);

        var issued = Integer.parseInt(DATABASE.ask(
                "select count(*) from receipt q join receipt_book b on b.id = q.book_id where b.project_id = '"
                        + project + "'"));
        assertThat(accepted.get()).isGreaterThan(100);
        assertThat(lost.get()).as("sessions killed").isPositive();
        assertThat(issued).isBetween(accepted.get(), accepted.get() + lost.get());
    }

    @Test
    void the_list_and_its_totals_follow_the_filter() {
        charge(room, UUID.randomUUID(), "100.00");
        take(
                "key1-" + room,
                new ReceivePayment(
                        room,
                        null,
                        "张三",
                        List.of(
                                Tender.of(TenderMethod.CASH, Money.of("30.00")),
                                new Tender(TenderMethod.WECHAT, Money.of("20.00"), "42")),
                        Money.of("50.00"),
                        null));
        var card = take(
                "key2-" + room,
                new ReceivePayment(
                        room, null, "张三", List.of(Tender.of(TenderMethod.CARD, Money.of("10.00"))), null, null));
        var wrong = pay("key3-" + room, "5.00");
        takeBack(wrong.paymentId(), "重复");

        var today =
                new PaymentFilter(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21), null, null, null, null, room);
        var totals = house.visit(Register.class, r -> r.totals(today));
        var first = house.visit(Register.class, r -> r.page(today, After.start(), 2));
        var second = house.visit(Register.class, r -> r.page(today, After.of(first.next()), 2));
        var byCard = house.visit(
                Register.class,
                r -> r.rows(
                        new PaymentFilter(null, null, null, TenderMethod.CARD, null, null, room), After.start(), 10));

        assertThat(totals.count()).isEqualTo(2);
        assertThat(totals.total()).isEqualTo(Money.of("60.00"));
        assertThat(totals.tenders()).hasSize(3);
        assertThat(totals.reversedTotal()).isEqualTo(Money.of("5.00"));
        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(byCard).singleElement().matches(row -> row.id().equals(card.paymentId()));
        assertThat(second.rows().get(0).changeGiven()).isEqualTo(Money.of("20.00"));
    }

    private UUID charge(UUID where, UUID order, String amount) {
        return house.visit(
                Charges.class,
                charges -> charges.open(new NewCharge(
                        "repairs.order", order, project, building, where, "张三", "fee", Money.of(amount), "报修单维修费")));
    }

    private void cancel(UUID order) {
        house.visit(Charges.class, charges -> {
            charges.cancel("repairs.order", order, "报修单撤销");
            return true;
        });
    }

    private PaymentTaken pay(String key, String amount) {
        return take(key, request(room, amount));
    }

    private PaymentTaken take(String key, ReceivePayment asked) {
        return house.visit(PaymentCounter.class, counter -> counter.receive(key, asked));
    }

    private static ReceivePayment request(UUID where, String amount) {
        return new ReceivePayment(
                where, null, "张三", List.of(Tender.of(TenderMethod.CASH, Money.of(amount))), null, null);
    }

    /** By a colleague of whoever took it. */
    private void takeBack(UUID payment, String reason) {
        house.relieved(() -> reverse(payment, reason));
    }

    private void reverse(UUID payment, String reason) {
        house.visit(PaymentCounter.class, counter -> {
            counter.reverse(payment, reason);
            return true;
        });
    }

    private RoomArrears arrears() {
        return house.visit(Arrears.class, arrears -> arrears.of(room));
    }

    private long listed() {
        var ofRoom = new PaymentFilter(null, null, null, null, null, null, room);
        return house.visit(Register.class, register -> register.totals(ofRoom)).count();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            return threads.invokeAll(works).stream().map(CounterTest::outcome).toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T outcome(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
