-- Balances are folds of postings; nothing here is stored.

create view charge_standing as
select c.id, c.source, c.source_id, c.item, c.round, c.project_id, c.building_id, c.room_id, c.payer_name, c.description,
       c.opened_at, c.amount, c.amount - f.balance - case when r.id is null then 0 else c.amount end as paid, f.balance,
       case when r.id is not null then 'CANCELLED' when f.balance = 0 then 'SETTLED' else 'OPEN' end as state
  from charge c
  left join reversal r on r.original_id = c.id
 cross join lateral (select coalesce(sum(p.amount), 0) as balance
                       from posting p where p.charge_id = c.id and p.account = 'RECEIVABLE') f;
comment on view charge_standing is 'Every charge with what was paid and what is left';

create view allocation as
select p.entry_id as payment_id, p.line, p.charge_id, -p.amount as amount
  from posting p join entry e on e.id = p.entry_id
 where e.kind = 'PAYMENT' and p.account = 'RECEIVABLE';
comment on view allocation is 'Which charges a payment was for';

create view tender as
select p.entry_id as payment_id, p.line, p.account as method, p.amount, p.reference
  from posting p join entry e on e.id = p.entry_id
 where e.kind = 'PAYMENT' and p.account not in ('RECEIVABLE', 'INCOME');
comment on view tender is 'By what means a payment was made';

create view payment_register as
select m.id, m.project_id, m.building_id, m.room_id, m.payer_name, m.amount, m.cash_received, m.change_given,
       m.cashier_id, m.received_at, t.cash, t.transfer, t.card, t.wechat, t.alipay,
       q.id as receipt_id, q.book_id, b.prefix as receipt_prefix, q.number as receipt_number,
       (select count(*) from receipt_print s where s.receipt_id = q.id) as prints,
       case when r.id is null then 'POSTED' else 'REVERSED' end as state,
       r.reason as reversal_reason, r.reversed_by, r.reversed_at, r.authority as reversal_authority
  from payment m
  join receipt q on q.payment_id = m.id
  join receipt_book b on b.id = q.book_id
  left join reversal r on r.original_id = m.id
 cross join lateral (select coalesce(sum(p.amount) filter (where p.account = 'CASH'), 0) as cash,
                            coalesce(sum(p.amount) filter (where p.account = 'TRANSFER'), 0) as transfer,
                            coalesce(sum(p.amount) filter (where p.account = 'CARD'), 0) as card,
                            coalesce(sum(p.amount) filter (where p.account = 'WECHAT'), 0) as wechat,
                            coalesce(sum(p.amount) filter (where p.account = 'ALIPAY'), 0) as alipay
                       from posting p where p.entry_id = m.id) t;
comment on view payment_register is 'Every payment with its means, receipt and reversal';

-- The laws of money as one question; no row is the right answer.
create function broken_money_laws() returns table (law text, subject text) language sql stable as $$
    select 'lines of an entry sum to zero', p.entry_id::text from posting p group by p.entry_id having sum(p.amount) <> 0
    union all
    select 'the ledger sums to zero', sum(p.amount)::text from posting p having sum(p.amount) <> 0
    union all
    select 'every entry has its document and every document its entry', coalesce(e.id, d.id)::text
      from entry e full join (select id, 'CHARGE' as kind from charge union all select id, 'PAYMENT' from payment
                              union all select id, 'REVERSAL' from reversal) d on d.id = e.id and d.kind = e.kind
     where e.id is null or d.id is null
    union all
    select 'allocations equal the payment', m.id::text from payment m
     where m.amount <> (select coalesce(sum(a.amount), 0) from allocation a where a.payment_id = m.id)
        or m.amount <> (select coalesce(sum(t.amount), 0) from tender t where t.payment_id = m.id)
    union all
    select 'a charge is paid at most once', s.id::text from charge_standing s
     where s.balance < 0 or s.balance > s.amount or (s.state = 'CANCELLED' and s.balance <> 0)
    union all
    select 'receipt numbers: count = max = distinct', b.prefix from receipt_book b left join receipt q on q.book_id = b.id
     group by b.id, b.prefix, b.first_number, b.next_number
    having count(q.id) <> b.next_number - b.first_number or count(distinct q.number) <> count(q.id)
        or coalesce(max(q.number), b.first_number - 1) <> b.next_number - 1
    union all
    select 'every payment has its receipt', m.id::text from payment m
     where not exists (select 1 from receipt q where q.payment_id = m.id)
    union all
    select 'one open charge per source and item', c.source_id::text from charge c
     where not exists (select 1 from reversal r where r.original_id = c.id)
     group by c.source, c.source_id, c.item having count(*) > 1
    union all
    select 'a reversal mirrors its original', r.id::text from reversal r
     where (select count(*) from posting p where p.entry_id = r.id) <> (select count(*) from posting p where p.entry_id = r.original_id)
        or exists (select 1 from posting p where p.entry_id = r.original_id and not exists (
                   select 1 from posting m where m.entry_id = r.id and m.line = p.line and m.amount = -p.amount and m.account = p.account))
$$;
comment on function broken_money_laws() is 'Every invariant of the ledger that does not hold; empty means all is well';
