package io.jinlin.faults.proof;

import static io.jinlin.faults.proof.Findings.Kind.DOUBLED;
import static io.jinlin.faults.proof.Findings.Kind.LEAKED;
import static io.jinlin.faults.proof.Findings.Kind.LOST;
import static io.jinlin.faults.proof.Findings.Kind.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.faults.load.Household;
import io.jinlin.faults.load.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every counter of the proof counts: rows that are as they should be pass, and each kind of harm is seen. */
class ProofTest {

    private static final Tables TABLES = new Tables();
    private static final Household EAST = new Household("east", "words of east", List.of(), "");
    private static final Household WEST = new Household("west", "words of west", List.of(), "");

    private static final String ORDER = id(1);
    private static final String CHARGE = id(2);
    private static final String PAYMENT = id(3);
    private static final String VISIT = id(4);
    private static final String ROOM = id(5);
    private static final String PROJECT = id(6);
    private static final String ENGINEER = id(7);
    private static final String BOOK = id(8);

    private final List<Note> notes = new ArrayList<>();

    @BeforeAll
    static void twoCompanies() {
        TABLES.make("east");
        TABLES.make("west");
    }

    @AfterAll
    static void stop() {
        TABLES.close();
    }

    @BeforeEach
    void aRepairThatWasPaidAndVisited() {
        TABLES.empty("east");
        TABLES.empty("west");
        TABLES.write("east", rowsOf(ORDER, CHARGE, PAYMENT, VISIT, 1, "words of east 1"));
        TABLES.write(
                "east",
                """
                insert into room (id, version, project_id, kind, number, label, compact, spoken, sort_key, delivery)
                  values ('%1$s', 1, '%2$s', 'HOME', '101', '1-1-101', '11101', '1', '1', 'OCCUPIED');
                insert into staff (id, version, subject, username, full_name, active, everywhere, created_at)
                  values ('%3$s', 1, gen_random_uuid(), 'engineer@east', '罗大勇', true, true, now());
                insert into receipt_book (id, project_id, prefix, first_number, next_number, last_number, opened_at, opened_by)
                  values ('%4$s', '%2$s', 'A', 1, 2, 99, now(), '%3$s')"""
                        .formatted(ROOM, PROJECT, ENGINEER, BOOK));
        notes.add(new Note(Note.Kind.ORDER, "east", ORDER, "words of east 1", null, null));
        notes.add(new Note(Note.Kind.STEP, "east", ORDER, "DISPATCH", null, null));
        notes.add(new Note(Note.Kind.PAYMENT, "east", PAYMENT, CHARGE, null, null));
        notes.add(new Note(Note.Kind.VISIT, "east", VISIT, ORDER, null, null));
    }

    @Test
    void rows_as_the_product_writes_them_pass() {
        assertThat(found(LOST)).isEmpty();
        assertThat(found(DOUBLED)).isEmpty();
        assertThat(found(LEAKED)).isEmpty();
        assertThat(found(WRONG)).isEmpty();
    }

    @Test
    void whatever_was_accepted_and_is_gone_is_lost() {
        TABLES.write(
                "east",
                "delete from repair_order; delete from repair_step; delete from receipt; delete from return_visit");

        assertThat(found(LOST))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("ORDER"))
                .anyMatch(line -> line.startsWith("STEP"))
                .anyMatch(line -> line.startsWith("PAYMENT"))
                .anyMatch(line -> line.startsWith("VISIT"));
    }

    @Test
    void a_reversal_that_was_accepted_and_is_not_booked_is_lost() {
        notes.add(new Note(Note.Kind.REVERSAL, "east", PAYMENT, "", null, null));

        assertThat(found(LOST)).singleElement().asString().startsWith("REVERSAL");
    }

    @Test
    void an_order_that_nobody_was_told_of_is_doubled() {
        TABLES.write("east", order(id(11), "words of east 1"));

        assertThat(found(DOUBLED))
                .containsExactlyInAnyOrder(
                        "order words of east 1 of east", "order " + id(11) + " was made beyond those accepted");
    }

    @Test
    void a_step_taken_twice_is_doubled() {
        TABLES.write("east", step(ORDER));

        assertThat(found(DOUBLED)).containsExactly("step " + ORDER + " DISPATCH of east");
    }

    @Test
    void a_charge_paid_by_two_payments_is_doubled_and_breaks_the_books() {
        TABLES.write("east", payment(id(13), CHARGE, 2));
        TABLES.write("east", "update receipt_book set next_number = 3");

        assertThat(found(DOUBLED))
                .contains(
                        "charge " + CHARGE + " paid of east", "payment " + id(13) + " was made beyond those accepted");
        assertThat(found(WRONG)).anyMatch(line -> line.contains("a charge is paid at most once"));
    }

    @Test
    void a_row_in_both_companies_is_leaked() {
        TABLES.write("west", rowsOf(ORDER, CHARGE, PAYMENT, VISIT, 1, "words of east 1"));

        assertThat(found(LEAKED))
                .contains("east: " + ORDER + " is also west's", "east: " + PAYMENT + " is also west's")
                .contains("west: order " + ORDER + " of another company")
                .contains("west: room of order " + ORDER, "west: cashier of payment " + PAYMENT);
    }

    @Test
    void a_gap_in_the_receipts_is_wrong() {
        TABLES.write("east", "update receipt_book set next_number = 3; update receipt set number = 2");

        assertThat(found(WRONG)).contains("books of east: receipts of book A: count, greatest and distinct differ");
    }

    @Test
    void an_entry_that_does_not_balance_is_wrong() {
        TABLES.write("east", "update posting set amount = 60 where account = 'CASH'");

        assertThat(found(WRONG)).contains("books of east: entry " + PAYMENT + " does not sum to zero");
    }

    private List<String> found(Findings.Kind kind) {
        var findings = new Findings();
        var both = List.of(EAST, WEST);
        new Presence(TABLES.database()).check(notes, findings);
        new Once(TABLES.database()).check(both, notes, findings);
        new Walls(TABLES.database()).check(both, findings);
        new Books(TABLES.database()).check(both, findings);
        return findings.of(kind);
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }

    private static String rowsOf(String order, String charge, String payment, String visit, int receipt, String words) {
        return order(order, words)
                + step(order)
                + """
                insert into entry (id, kind, project_id, room_id, posted_at, posted_by)
                  values ('%1$s', 'CHARGE', '%2$s', '%3$s', now(), '%4$s');
                insert into posting (entry_id, line, account, charge_id, amount)
                  values ('%1$s', 0, 'RECEIVABLE', '%1$s', 50), ('%1$s', 1, 'INCOME', '%1$s', -50);
                insert into charge (id, source, source_id, item, project_id, room_id, payer_name, amount, description, opened_at)
                  values ('%1$s', 'repairs.order', '%5$s', 'repair', '%2$s', '%3$s', '钱多多', 50, '维修', now());
                """
                        .formatted(charge, PROJECT, ROOM, ENGINEER, order)
                + payment(payment, charge, receipt)
                + """
                insert into return_visit (id, version, order_id, round, order_number, project_id, room_id, address, content, due_at,
                    means, outcome, visited_by, visited_at)
                  values ('%s', 1, '%s', 1, 'BX', '%s', '%s', '1-1-101', '水龙头', now(), 'PHONE', 'SATISFIED', '%s', now());
                """
                        .formatted(visit, order, PROJECT, ROOM, ENGINEER);
    }

    private static String order(String id, String words) {
        return """
                insert into repair_order (id, version, number, project_id, room_id, place, place_key, address, caller_name, caller_phone,
                    caller_tail, channel, category, urgency, content, charged, price_told, state, round, received_at, due_at,
                    engineer_id, fee, charge_id, paid)
                  values ('%1$s', 1, right('%1$s', 12), '%2$s', '%3$s', '1-1-101', '1', '1', '钱多多', '14003791234', '1234', 'PHONE',
                    'WATER', 'NORMAL', '%4$s', true, 50, 'VISITED', 1, now(), now(), '%5$s', 50, '%6$s', true);
                """
                .formatted(id, PROJECT, ROOM, words, ENGINEER, CHARGE);
    }

    private static String step(String order) {
        return """
                insert into repair_step (id, order_id, project_id, round, step, state, staff_id, taken_at)
                  values (gen_random_uuid(), '%s', '%s', 1, 'DISPATCH', 'DISPATCHED', '%s', now());
                """
                .formatted(order, PROJECT, ENGINEER);
    }

    private static String payment(String id, String charge, int receipt) {
        return """
                insert into entry (id, kind, project_id, room_id, posted_at, posted_by)
                  values ('%1$s', 'PAYMENT', '%2$s', '%3$s', now(), '%4$s');
                insert into posting (entry_id, line, account, charge_id, amount)
                  values ('%1$s', 0, 'CASH', null, 50), ('%1$s', 1, 'RECEIVABLE', '%5$s', -50);
                insert into payment (id, idempotency_key, fingerprint, project_id, room_id, payer_name, amount, cash_received, change_given,
                    cashier_id, received_at)
                  values ('%1$s', 'key-%1$s', '', '%2$s', '%3$s', '钱多多', 50, 50, 0, '%4$s', now());
                insert into receipt (id, payment_id, book_id, number, payer_name, room_id, amount, capitals, cashier_id, issued_at)
                  values (gen_random_uuid(), '%1$s', '%6$s', %7$d, '钱多多', '%3$s', 50, '人民币伍拾元整', '%4$s', now());
                """
                .formatted(id, PROJECT, ROOM, ENGINEER, charge, BOOK, receipt);
    }
}
