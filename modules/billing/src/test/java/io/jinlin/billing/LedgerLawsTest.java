package io.jinlin.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, whoever asks: here somebody with plain SQL and the rights of the schema's owner. */
class LedgerLawsTest {

    private static final BillingDatabase DATABASE = new BillingDatabase();

    private final UUID project = UUID.randomUUID();
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
    void a_whole_and_balanced_entry_is_accepted() {
        var charge = charge("100.00");
        payment(charge, "100.00", 1);

        assertThat(DATABASE.ask("select state from charge_standing where id = '" + charge + "'"))
                .isEqualTo("SETTLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "posting", "charge", "payment", "receipt", "receipt_print", "reversal"})
    void posted_rows_are_neither_changed_nor_deleted_nor_truncated(String table) {
        var payment = payment(charge("100.00"), "40.00", 1);
        print(payment);
        reverse(payment);
        var column = DATABASE.ask(
                "select column_name from information_schema.columns where table_schema = current_schema and"
                        + " table_name = '" + table + "' order by ordinal_position limit 1");

        var change = "update " + table + " set " + column + " = " + column;
        refuses("is never changed", () -> DATABASE.executeWithEveryRight(change));
        refuses("is never changed", () -> DATABASE.executeWithEveryRight("delete from " + table));
        refuses("is never changed", () -> DATABASE.executeWithEveryRight("truncate " + table + " cascade"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "posting", "charge", "payment", "receipt", "receipt_print", "reversal"})
    void whoever_works_here_has_no_right_to_change_posted_rows(String table) {
        var locked = List.of("entry", "charge", "payment", "receipt").contains(table);

        refuses("permission denied", () -> DATABASE.execute("delete from " + table));
        refuses("permission denied", () -> DATABASE.execute("truncate " + table + " cascade"));
        assertThat(DATABASE.ask("select count(*) from information_schema.column_privileges where table_schema ="
                        + " current_schema and privilege_type = 'UPDATE' and table_name = '" + table + "'"))
                .as("columns that may be updated, so that rows can be locked")
                .isEqualTo(locked ? "1" : "0");
    }

    @Test
    void an_entry_that_does_not_balance_is_refused() {
        var id = UUID.randomUUID();

        refuses(
                "does not balance",
                () -> DATABASE.execute(entry(id, "CHARGE")
                        + chargeRow(id, "100.00")
                        + posting(id, 0, "RECEIVABLE", id, "100.00")
                        + posting(id, 1, "INCOME", id, "-99.99")));
        refuses("does not balance", () -> DATABASE.execute(entry(id, "CHARGE") + chargeRow(id, "100.00")));
    }

    @Test
    void an_entry_without_its_document_or_with_another_amount_is_refused() {
        var id = UUID.randomUUID();

        refuses(
                "says something else",
                () -> DATABASE.execute(entry(id, "CHARGE")
                        + posting(id, 0, "CASH", null, "100.00")
                        + posting(id, 1, "CARD", null, "-100.00")));
        refuses(
                "says something else",
                () -> DATABASE.execute(entry(id, "CHARGE")
                        + chargeRow(id, "100.00")
                        + posting(id, 0, "RECEIVABLE", id, "90.00")
                        + posting(id, 1, "INCOME", id, "-90.00")));
        refuses("charge_id_fkey", () -> DATABASE.execute(chargeRow(id, "100.00")));
        refuses("has no entry of its kind", () -> DATABASE.execute(reversal(charge("100.00"), charge("1.00"))));
    }

    @Test
    void no_line_joins_an_entry_later_even_if_it_balances() {
        var charge = charge("100.00");

        refuses(
                "is closed",
                () -> DATABASE.execute(posting(charge, 2, "RECEIVABLE", charge, "5.00")
                        + posting(charge, 3, "INCOME", charge, "-5.00")));
    }

    @Test
    void a_charge_is_not_paid_beyond_its_balance() {
        var charge = charge("100.00");
        payment(charge, "60.00", 1);

        refuses("beyond its balance", () -> payment(charge, "40.01", 2));
    }

    @Test
    void the_same_item_is_charged_again_only_after_a_reversal() {
        var id = charge("100.00");
        var again = UUID.randomUUID();
        var sameSource = "(select source_id from charge where id = '" + id + "')";

        refuses(
                "is still open",
                () -> DATABASE.execute(entry(again, "CHARGE")
                        + chargeRow(again, "100.00").replace("gen_random_uuid(), 'fee', 1", sameSource + ", 'fee', 2")
                        + posting(again, 0, "RECEIVABLE", again, "100.00")
                        + posting(again, 1, "INCOME", again, "-100.00")));
    }

    @Test
    void an_entry_is_reversed_once_and_only_by_its_mirror() {
        var payment = payment(charge("100.00"), "60.00", 1);
        var crooked = UUID.randomUUID();

        refuses(
                "says something else",
                () -> DATABASE.execute(entry(crooked, "REVERSAL")
                        + reversal(crooked, payment)
                        + posting(crooked, 0, "CARD", null, "-60.00")
                        + posting(crooked, 1, "CASH", null, "60.00")));
        reverse(payment);
        refuses("reversal_original_id_key", () -> reverse(payment));
    }

    @Test
    void a_receipt_takes_the_next_number_of_its_book_and_no_other() {
        var charge = charge("100.00");
        payment(charge, "10.00", 1);

        refuses("is not the next of its book", () -> payment(charge, "10.00", 3));
        refuses("is not the next of its book", () -> payment(charge, "10.00", 1));
        refuses(
                "moves only by a receipt",
                () -> DATABASE.execute("update receipt_book set next_number = next_number + 1"));
        refuses(
                "moves only by a receipt",
                () -> DATABASE.execute("update receipt_book set last_number = last_number - 1"));
        refuses("a receipt book is kept", () -> DATABASE.execute("delete from receipt_book"));
        payment(charge, "10.00", 2);
    }

    @Test
    void a_broken_law_would_be_seen() {
        var charge = charge("100.00");

        var seen = DATABASE.ask("select 1 from broken_money_laws()");
        DATABASE.execute("alter table posting disable trigger user; insert into posting values ('" + charge
                + "', 7, 'INCOME', '" + charge + "', 1.00, null)");
        var broken = DATABASE.brokenLaws();
        DATABASE.executeWithEveryRight("delete from posting where line = 7; alter table posting enable trigger user");

        assertThat(seen).isEmpty();
        assertThat(broken).contains("lines of an entry sum to zero: " + charge).contains("the ledger sums to zero");
    }

    private UUID charge(String amount) {
        var id = UUID.randomUUID();
        DATABASE.execute(entry(id, "CHARGE")
                + chargeRow(id, amount)
                + posting(id, 0, "RECEIVABLE", id, amount)
                + posting(id, 1, "INCOME", id, "-" + amount));
        return id;
    }

    private UUID payment(UUID charge, String amount, int number) {
        var id = UUID.randomUUID();
        DATABASE.execute(entry(id, "PAYMENT")
                + "insert into payment values ('%s', '%s', 'x', '%s', null, '%s', '张三', %s, %s, 0, '%s', now());"
                        .formatted(id, id, project, room, amount, amount, room)
                + posting(id, 0, "CASH", null, amount)
                + posting(id, 1, "RECEIVABLE", charge, "-" + amount)
                + "insert into receipt_book values ('%s', 0, '%s', 'A', 1, 1, 99, now(), '%s') on conflict do nothing;"
                        .formatted(project, project, room)
                + "insert into receipt values ('%s', '%s', '%s', %d, '张三', '%s', %s, '人民币整', '%s', now());"
                        .formatted(id, id, project, number, room, amount, room));
        return id;
    }

    private void print(UUID payment) {
        DATABASE.execute("insert into receipt_print values ('%s', 1, now(), '%s')".formatted(payment, room));
    }

    private void reverse(UUID payment) {
        var id = UUID.randomUUID();
        DATABASE.execute(entry(id, "REVERSAL")
                + reversal(id, payment)
                + "insert into posting select '%s', line, account, charge_id, -amount, reference from posting where entry_id = '%s';"
                        .formatted(id, payment));
    }

    private String entry(UUID id, String kind) {
        return "insert into entry (id, kind, project_id, room_id, posted_at, posted_by) values ('%s', '%s', '%s', '%s', now(), '%s');"
                .formatted(id, kind, project, room, room);
    }

    private String chargeRow(UUID id, String amount) {
        return "insert into charge values ('%s', 'test', gen_random_uuid(), 'fee', 1, '%s', null, '%s', '张三', %s, '维修费', now());"
                .formatted(id, project, room, amount);
    }

    private String reversal(UUID id, UUID original) {
        return "insert into reversal values ('%s', '%s', '错收', 'test', '%s', now());".formatted(id, original, room);
    }

    private static String posting(UUID entry, int line, String account, @Nullable UUID charge, String amount) {
        var owner = charge == null ? "null" : "'" + charge + "'";
        return "insert into posting values ('%s', %d, '%s', %s, %s, null);"
                .formatted(entry, line, account, owner, amount);
    }

    private static void refuses(String words, ThrowingCallable work) {
        assertThatThrownBy(work).hasMessageContaining(words);
    }
}
