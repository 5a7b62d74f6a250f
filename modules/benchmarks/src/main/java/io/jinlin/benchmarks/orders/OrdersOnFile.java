package io.jinlin.benchmarks.orders;

import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.sql.Bulk;

/**
 * A company with very many orders: three years of them, every second one in the project its people work in, all of them filed but the
 * latest sixty.
 */
final class OrdersOnFile {

    private static final int IN_HAND = 60;
    private static final String INSERT =
            """
            insert into repair_order (id, version, number, project_id, room_id, place, place_key, address, caller_name, caller_phone,
                caller_tail, channel, category, urgency, content, charged, state, round, received_at, due_at, engineer_id, fee, paid)
            select uuidv7(ago), 1, 'BX' || to_char(now() + ago, 'YYYYMMDD') || '-' || n,
                case when n %% 2 = 0 then '%2$s' else '00000000-0000-7000-8000-000000000000' end::uuid, rooms.id, rooms.label, rooms.sort_key,
                '试验小区' || rooms.spoken, '钱多多', '1400370' || lpad((n %% 10000)::text, 4, '0'), lpad((n %% 10000)::text, 4, '0'), 'PHONE',
                (array['WATER', 'POWER', 'DRAIN', 'LOCK', 'OTHER'])[n / 2 %% 5 + 1], case when n %% 10 = 0 then 'URGENT' else 'NORMAL' end,
                '厨房水龙头滴水,关不紧', false,
                case when n > %3$d then 'FILED' else (array['RECEIVED', 'DISPATCHED', 'ACCEPTED'])[n %% 3 + 1] end, 1,
                now() + ago, now() + ago + interval '3 days', case when n > %3$d or n %% 3 > 0 then '%4$s'::uuid end, 0, false
              from generate_series(1, %1$d) n
              cross join lateral (select n * interval '-3 years' / %1$d as ago) time
              join (select id, label, sort_key, spoken, row_number() over (order by id) %% 64 as place from (select * from room order by id limit 64) homes) rooms on place = n %% 64
            """;

    private OrdersOnFile() {}

    /** Opens the company, with this many receptionists who work in its project. */
    static Town open(Field field, String alias, int orders, int receptionists) throws Exception {
        var town = Town.open(field.stack(), alias).employInProject("receptionist", receptionists);
        try (var bulk = new Bulk(field.database(), town.schema())) {
            var somebody = bulk.ask("select id from staff limit 1");
            bulk.fill("repair_order", String.format(INSERT, orders, town.projectId(), IN_HAND, somebody));
            bulk.run("vacuum (analyze) repair_order");
            field.note(
                    "order-list/size-" + alias,
                    bulk.ask("select count(*) || ' orders, ' || pg_size_pretty(pg_total_relation_size('repair_order'))"
                            + " from repair_order"));
        }
        return town;
    }
}
