package io.jinlin.benchmarks.pages;

import io.jinlin.benchmarks.Field;
import java.sql.SQLException;

/** Three fees that a household owes, so that the cashier's desk has something to show. */
final class Owed {

    private static final String FEES =
            """
            set local search_path = %1$s;
            create temporary table fee on commit drop as
              select gen_random_uuid() id, project_id, building_id, id room_id, n from room, generate_series(1, 3) n where id = '%2$s';
            insert into entry (id, kind, project_id, building_id, room_id, posted_at, posted_by)
              select id, 'CHARGE', project_id, building_id, room_id, now(), id from fee;
            insert into charge (id, source, source_id, item, project_id, building_id, room_id, payer_name, amount, description, opened_at)
              select id, 'repairs.order', id, 'repair-fee', project_id, building_id, room_id, '钱多多', 50, '维修费 ' || n, now() from fee;
            insert into posting (entry_id, line, account, charge_id, amount) select id, 0, 'RECEIVABLE', id, 50 from fee
              union all select id, 1, 'INCOME', id, -50 from fee
            """;

    private Owed() {}

    static void by(String room, String schema, Field field) throws SQLException {
        try (var superuser = field.database();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(FEES.formatted(schema, room));
            superuser.commit();
        }
    }
}
