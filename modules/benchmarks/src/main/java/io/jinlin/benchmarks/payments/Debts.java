package io.jinlin.benchmarks.payments;

import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.sql.Bulk;
import java.util.List;

/** Charges that will never be paid to the end, one a home, entered as the ledger's own laws want them. */
final class Debts {

    private static final String CHARGE =
            """
            with home as (select r.id, r.project_id, r.building_id, uuidv7() as charge from room r where r.id = any('{%s}'::uuid[])),
                 booked as (insert into entry (id, kind, project_id, building_id, room_id, posted_at, posted_by)
                            select charge, 'CHARGE', project_id, building_id, id, now(), (select id from staff limit 1) from home),
                 owed as (insert into charge (id, source, source_id, item, project_id, building_id, room_id, payer_name, amount,
                              description, opened_at)
                          select charge, 'bench', charge, 'fee', project_id, building_id, id, '钱多多', 9999999.00, '维修费', now() from home)
            insert into posting (entry_id, line, account, charge_id, amount)
            select charge, 0, 'RECEIVABLE', charge, 9999999.00 from home union all
            select charge, 1, 'INCOME', charge, -9999999.00 from home""";

    private Debts() {}

    static void of(Field field, Town town, List<String> rooms) throws Exception {
        try (var bulk = new Bulk(field.database(), town.schema())) {
            bulk.run(String.format(CHARGE, String.join(",", rooms)));
            bulk.run("analyze");
        }
    }

    /** Everything the ledger promises about money, asked of the database; empty when all is well. */
    static String broken(Field field, Town town) throws Exception {
        try (var bulk = new Bulk(field.database(), town.schema())) {
            return bulk.ask("select coalesce(string_agg(law || ' ' || subject, '; '), '') from broken_money_laws()");
        }
    }

    /** Receipts issued, the highest number, and how many different numbers there are. */
    static String numbers(Field field, Town town) throws Exception {
        try (var bulk = new Bulk(field.database(), town.schema())) {
            return bulk.ask(
                    "select count(*) || ' receipts, highest number ' || coalesce(max(number), 0) || ', ' || count(distinct number) || '"
                            + " different numbers' from receipt");
        }
    }

    /** How many numbers are missing or doubled. */
    static long gaps(Field field, Town town) throws Exception {
        try (var bulk = new Bulk(field.database(), town.schema())) {
            return Long.parseLong(
                    bulk.ask(
                            "select abs(count(*) - coalesce(max(number), 0)) + count(*) - count(distinct number) from receipt"));
        }
    }
}
