package io.jinlin.faults.proof;

import io.jinlin.faults.load.Household;
import java.util.List;

/** The laws of money, asked by our own statements and by the product's own proof. */
public final class Books {

    private static final List<String> BROKEN = List.of(
            "select 'entry ' || entry_id || ' does not sum to zero' from posting group by entry_id having sum(amount) <> 0",
            "select 'the ledger sums to ' || sum(amount) from posting having sum(amount) <> 0",
            """
            select 'receipts of book ' || b.prefix || ': count, greatest and distinct differ' from receipt_book b
              join receipt r on r.book_id = b.id group by b.id, b.prefix, b.first_number
            having count(*) <> max(r.number) - b.first_number + 1 or count(*) <> count(distinct r.number)""",
            """
            select 'payment ' || p.id || ' is not what was allocated' from payment p
             where p.amount <> (select coalesce(sum(a.amount), 0) from allocation a where a.payment_id = p.id)""",
            "select 'payment ' || id || ' has no receipt' from payment p"
                    + " where not exists (select from receipt r where r.payment_id = p.id)",
            """
            select 'order ' || o.id || ' is paid otherwise than its charge' from repair_order o join charge_standing s
                on s.id = o.charge_id where o.paid <> (s.state = 'SETTLED')""",
            "select law || ': ' || subject from broken_money_laws()");

    private final Database database;

    public Books(Database database) {
        this.database = database;
    }

    public void check(List<Household> companies, Findings findings) {
        for (var company : companies) {
            for (var sql : BROKEN) {
                database.ask(company.alias(), sql)
                        .forEach(row -> findings.add(Findings.Kind.WRONG, "books of " + company.alias() + ": " + row));
            }
        }
    }
}
