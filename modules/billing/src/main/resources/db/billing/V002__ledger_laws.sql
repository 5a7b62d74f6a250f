-- What the database itself refuses, whoever asks. Applications come and go; these stay.

create function posted_rows_stay() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or deleted: post a reversal', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare posted text;
begin
    foreach posted in array array['entry', 'posting', 'charge', 'payment', 'receipt', 'receipt_print', 'reversal'] loop
        execute format('create trigger posted_rows_stay before update or delete on %I
                        for each row execute function posted_rows_stay()', posted);
        execute format('create trigger posted_tables_stay before truncate on %I
                        for each statement execute function posted_rows_stay()', posted);
    end loop;
end $$;

create function entry_knows_its_transaction() returns trigger language plpgsql as $$
begin
    new.posted_in := pg_current_xact_id();
    return new;
end $$;
create trigger entry_knows_its_transaction before insert on entry
    for each row execute function entry_knows_its_transaction();

-- The proof of one entry: balanced, whole, and saying the same as its document.
create function prove_entry(entry_id uuid) returns void language plpgsql as $$
declare
    e      entry%rowtype;
    lines  integer;
    total  numeric;
    debits numeric;
    agrees boolean;
begin
    select * into strict e from entry where id = prove_entry.entry_id;
    if e.posted_in <> pg_current_xact_id() then
        raise exception 'entry % is closed: no line joins it later', e.id using errcode = 'restrict_violation';
    end if;
    select count(*), coalesce(sum(p.amount), 0), coalesce(sum(p.amount) filter (where p.amount > 0), 0)
      into lines, total, debits
      from posting p where p.entry_id = e.id;
    if lines < 2 or total <> 0 then
        raise exception 'entry % does not balance: % lines, sum %', e.id, lines, total using errcode = 'check_violation';
    end if;
    if e.kind = 'CHARGE' then
        select count(*) = 2 and bool_and(p.charge_id = c.id and p.amount = case p.account when 'RECEIVABLE' then c.amount else -c.amount end)
               and bool_and(c.room_id = e.room_id and c.project_id = e.project_id and c.building_id is not distinct from e.building_id)
          into agrees
          from charge c join posting p on p.entry_id = c.id where c.id = e.id;
    elsif e.kind = 'PAYMENT' then
        select m.amount = debits
               and (m.room_id, m.project_id) = (e.room_id, e.project_id) and m.building_id is not distinct from e.building_id
               and m.cash_received - m.change_given
                   = (select coalesce(sum(p.amount), 0) from posting p where p.entry_id = e.id and p.account = 'CASH')
               and not exists (select 1 from posting p left join charge c on c.id = p.charge_id
                                where p.entry_id = e.id
                                  and case p.account when 'INCOME' then true
                                                     when 'RECEIVABLE' then p.amount > 0 or c.room_id <> m.room_id
                                                     else p.amount < 0 end)
          into agrees
          from payment m where m.id = e.id;
    else
        select not exists (
                   (select p.account, p.charge_id, -p.amount, p.reference, p.line from posting p where p.entry_id = r.original_id)
                   except
                   (select p.account, p.charge_id, p.amount, p.reference, p.line from posting p where p.entry_id = e.id))
               and lines = (select count(*) from posting p where p.entry_id = r.original_id)
               and (select o.kind <> 'REVERSAL' and o.room_id = e.room_id from entry o where o.id = r.original_id)
          into agrees
          from reversal r where r.id = e.id;
    end if;
    if agrees is not true then
        raise exception 'entry % says something else than its %', e.id, lower(e.kind) using errcode = 'check_violation';
    end if;
end $$;

create function entry_is_proved() returns trigger language plpgsql as $$
begin
    perform prove_entry(new.id);
    return null;
end $$;
create constraint trigger entry_is_proved after insert on entry deferrable initially deferred
    for each row execute function entry_is_proved();

-- A line proves its entry again, and that no charge is paid beyond its amount; the row lock makes rival payments wait their turn.
create function posting_is_proved() returns trigger language plpgsql as $$
declare
    owed numeric;
    paid_beyond boolean;
begin
    perform prove_entry(new.entry_id);
    if new.account = 'RECEIVABLE' then
        select c.amount into strict owed from charge c where c.id = new.charge_id for update;
        select sum(p.amount) not between 0 and owed into paid_beyond
          from posting p where p.charge_id = new.charge_id and p.account = 'RECEIVABLE';
        if paid_beyond then
            raise exception 'charge % would be paid beyond its balance', new.charge_id using errcode = 'check_violation';
        end if;
    end if;
    return null;
end $$;
create constraint trigger posting_is_proved after insert on posting deferrable initially deferred
    for each row execute function posting_is_proved();

-- A document without its entry's kind would be a payment that was booked as a charge.
create function document_matches_its_entry() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from entry e where e.id = new.id and e.kind = upper(tg_table_name)) then
        raise exception '% % has no entry of its kind', tg_table_name, new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger charge_matches_its_entry after insert on charge deferrable initially deferred
    for each row execute function document_matches_its_entry();
create constraint trigger payment_matches_its_entry after insert on payment deferrable initially deferred
    for each row execute function document_matches_its_entry();
create constraint trigger reversal_matches_its_entry after insert on reversal deferrable initially deferred
    for each row execute function document_matches_its_entry();

-- The same item of the same source is charged again only after the earlier charge was taken back.
create function charge_follows_a_cancelled_one() returns trigger language plpgsql as $$
begin
    if new.round > 1 and not exists (
        select 1 from charge c join reversal r on r.original_id = c.id
         where (c.source, c.source_id, c.item, c.round) = (new.source, new.source_id, new.item, new.round - 1)) then
        raise exception 'charge % of % % is still open', new.item, new.source, new.source_id using errcode = 'unique_violation';
    end if;
    return null;
end $$;
create constraint trigger charge_follows_a_cancelled_one after insert on charge deferrable initially deferred
    for each row execute function charge_follows_a_cancelled_one();

-- The book moves with the receipt and with nothing else: by this the numbers have no gap.
create function receipt_takes_the_next_number() returns trigger language plpgsql as $$
begin
    update receipt_book b set next_number = b.next_number + 1
     where b.id = new.book_id and b.next_number = new.number and b.next_number <= b.last_number;
    if not found then
        raise exception 'receipt number % is not the next of its book', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger receipt_takes_the_next_number before insert on receipt
    for each row execute function receipt_takes_the_next_number();

create function book_moves_only_by_a_receipt() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or tg_op = 'TRUNCATE' then
        raise exception 'a receipt book is kept' using errcode = 'restrict_violation';
    end if;
    if (new.id, new.project_id, new.prefix, new.first_number) is distinct from (old.id, old.project_id, old.prefix, old.first_number)
       or new.last_number < old.last_number
       or (new.next_number <> old.next_number and (pg_trigger_depth() < 2 or new.next_number <> old.next_number + 1)) then
        raise exception 'a receipt book moves only by a receipt and grows only by paper' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger book_moves_only_by_a_receipt before update or delete on receipt_book
    for each row execute function book_moves_only_by_a_receipt();
create trigger book_is_kept before truncate on receipt_book
    for each statement execute function book_moves_only_by_a_receipt();
create function book_starts_at_its_first_number() returns trigger language plpgsql as $$
begin
    if new.next_number <> new.first_number then
        raise exception 'a receipt book starts at its first number' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger book_starts_at_its_first_number before insert on receipt_book
    for each row execute function book_starts_at_its_first_number();

create function receipt_agrees_with_its_payment() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from payment m join receipt_book b on b.id = new.book_id
                    where m.id = new.payment_id and m.amount = new.amount and m.room_id = new.room_id
                      and m.project_id = b.project_id) then
        raise exception 'receipt % says something else than its payment', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger receipt_agrees_with_its_payment after insert on receipt deferrable initially deferred
    for each row execute function receipt_agrees_with_its_payment();
