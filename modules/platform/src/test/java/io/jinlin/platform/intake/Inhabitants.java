package io.jinlin.platform.intake;

/** A company of the demonstration's size in plain SQL: 529 rooms, 240 repairs, money that moved, photos, and words that are hard to write. */
final class Inhabitants {

    static final String HARD = "逗号, 引号\" 分号; 反斜杠\\N 行\n尾 =1+1 㙍𠮷";

    private Inhabitants() {}

    static String of(String alias, int rooms, int repairs) {
        return """
                create function pg_temp.k(kind text, n int) returns uuid language sql immutable as
                  $$ select md5(kind || n)::uuid $$;
                insert into position (code, name, english, rank) values ('manager', '经理', 'Manager', 10), ('administrator', '系统管理员', '', 90);
                insert into position_permission values ('manager', 'archive.room.read');
                insert into staff (id, version, subject, username, full_name, everywhere, created_at)
                  select pg_temp.k('staff', n), 3, pg_temp.k('subject', n), 'staff' || n || '@%1$s', '员工' || n, true, now() from generate_series(1, 9) n;
                insert into staff (id, version, subject, username, full_name, created_at, active, disabled_at)
                  values (pg_temp.k('staff', 10), 0, pg_temp.k('subject', 10), 'bare.name', '旧同事', now(), false, now());
                insert into staff_position select id, 'manager' from staff;
                insert into machine_client (id, version, client_id, name, position, active, created_at)
                  values (pg_temp.k('machine', 1), 0, '%1$s.meters', 'meters', 'manager', true, now());
                insert into project (id, version, name, created_at) values (pg_temp.k('project', 1), 0, '%4$s', now());
                insert into building (id, version, project_id, code, sort_key)
                  select pg_temp.k('building', n), 0, pg_temp.k('project', 1), 'B' || n, lpad(n::text, 6, '0') from generate_series(1, 10) n;
                insert into room (id, version, project_id, building_id, kind, number, label, compact, spoken, sort_key, area, layout, delivery)
                  select pg_temp.k('room', n), 0, pg_temp.k('project', 1), pg_temp.k('building', 1 + n %% 10), 'HOME', n::text, 'B' || (1 + n %% 10) || '-' || n,
                    n::text, n::text, lpad(n::text, 8, '0'), 80.5 + n, case when n %% 3 = 0 then '' end, 'OCCUPIED' from generate_series(1, %2$d) n;
                insert into person (id, version, name, initials, pinyin, phone, created_at)
                  select pg_temp.k('person', n), 0, '业主' || n, 'yz', 'yezhu', (13800000000 + n)::text, now() from generate_series(1, %2$d) n;
                insert into occupancy (id, version, room_id, person_id, role, share)
                  select pg_temp.k('occupancy', n), 0, pg_temp.k('room', n), pg_temp.k('person', n), 'OWNER', 100 from generate_series(1, %2$d) n;
                insert into stored_file (id, name, purpose, media_type, size, sha256, content, stored_at)
                  select pg_temp.k('file', n), '照片,"' || n || '".png', 'PHOTO', 'image/png', octet_length(c), encode(sha256(c), 'hex'), c, now()
                    from (select n, decode(repeat(md5(n::text), 2000), 'hex') as c from generate_series(1, 40) n) f;
                insert into repair_order (id, version, number, project_id, room_id, place, place_key, address, caller_name, caller_phone, caller_tail,
                    channel, category, urgency, content, charged, price_told, state, round, received_at, due_at, fee, paid)
                  select pg_temp.k('order', n), 2, 'BX' || n, pg_temp.k('project', 1), pg_temp.k('room', 1 + n %% %2$d), 'B', 'B', 'B', '业主', '13800000000', '0000',
                    'PHONE', 'WATER', 'NORMAL', '%4$s', false, null, 'RECEIVED', 1, now() - n * interval '1 day', now(), 0, false from generate_series(1, %3$d) n;
                insert into repair_step (id, order_id, project_id, round, step, state, taken_at, note)
                  select pg_temp.k('step', n * 8 + m), pg_temp.k('order', n), pg_temp.k('project', 1), 1, 'RECEIVED', 'RECEIVED', now(), nullif('', '')
                    from generate_series(1, %3$d) n, generate_series(0, 7) m;
                insert into audit_entry (id, at, actor_id, actor_kind, actor_name, action, object_type, object_id, details)
                  select pg_temp.k('audit', n), now(), pg_temp.k('staff', 1), 'STAFF', '员工1', 'repairs.order.receive', 'repairs.order', pg_temp.k('order', n), '{"a": "b"}'
                    from generate_series(1, %3$d) n;
                insert into receipt_book (id, project_id, prefix, first_number, next_number, last_number, opened_at, opened_by)
                  values (pg_temp.k('book', 1), pg_temp.k('project', 1), 'A', 1, 1, 100000, now(), pg_temp.k('staff', 1));
                insert into entry (id, kind, project_id, room_id, posted_at, posted_by)
                  select pg_temp.k(kind, n), kind, pg_temp.k('project', 1), pg_temp.k('room', 1), now(), pg_temp.k('staff', 1)
                    from generate_series(1, %3$d) n, (values ('CHARGE'), ('PAYMENT')) k (kind);
                insert into charge (id, source, source_id, item, project_id, room_id, payer_name, amount, description, opened_at)
                  select pg_temp.k('CHARGE', n), 'repairs', pg_temp.k('order', n), 'repair', pg_temp.k('project', 1), pg_temp.k('room', 1), '业主', 12.50, '维修', now()
                    from generate_series(1, %3$d) n;
                insert into posting (entry_id, line, account, charge_id, amount)
                  select pg_temp.k('CHARGE', n), l, a, pg_temp.k('CHARGE', n), m from generate_series(1, %3$d) n, (values (0, 'RECEIVABLE', 12.50), (1, 'INCOME', -12.50)) p (l, a, m);
                insert into payment (id, idempotency_key, fingerprint, project_id, room_id, payer_name, amount, cash_received, change_given, cashier_id, received_at)
                  select pg_temp.k('PAYMENT', n), 'key-' || n || '-long', 'f', pg_temp.k('project', 1), pg_temp.k('room', 1), '业主', 12.50, 20, 7.50, pg_temp.k('staff', 1), now()
                    from generate_series(1, %3$d) n;
                insert into posting (entry_id, line, account, charge_id, amount)
                  select pg_temp.k('PAYMENT', n), l, a, case a when 'CASH' then null else pg_temp.k('CHARGE', n) end, m
                    from generate_series(1, %3$d) n, (values (0, 'CASH', 12.50), (1, 'RECEIVABLE', -12.50)) p (l, a, m);
                insert into receipt (id, payment_id, book_id, number, payer_name, room_id, amount, capitals, cashier_id, issued_at)
                  select pg_temp.k('receipt', n), pg_temp.k('PAYMENT', n), pg_temp.k('book', 1), n, '业主', pg_temp.k('room', 1), 12.50, '人民币壹拾贰元伍角整', pg_temp.k('staff', 1), now()
                    from generate_series(1, %3$d) n;
                """
                .formatted(alias, rooms, repairs, HARD.replace("'", "''"));
    }
}
