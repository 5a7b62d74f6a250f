-- The ledger: every document of money is one entry with the same id, whole when it is posted and never changed afterwards.

create table entry (
    id          uuid        primary key,
    kind        text        not null check (kind in ('CHARGE', 'PAYMENT', 'REVERSAL')),
    project_id  uuid        not null,
    building_id uuid,
    room_id     uuid        not null,
    posted_at   timestamptz not null,
    posted_by   uuid        not null,
    posted_in   xid8        not null default pg_current_xact_id()
);
comment on table entry is 'One booking; its lines are the postings with its id, its document is the charge, payment or reversal with its id';
comment on column entry.posted_in is 'The transaction that wrote it: no line joins it later';

create table posting (
    entry_id  uuid          not null references entry deferrable initially deferred,
    line      smallint      not null check (line >= 0),
    account   text          not null check (account in
                            ('RECEIVABLE', 'INCOME', 'CASH', 'TRANSFER', 'CARD', 'WECHAT', 'ALIPAY')),
    charge_id uuid,
    amount    numeric(12,2) not null check (amount <> 0),
    reference text          check (length(reference) between 1 and 64),
    primary key (entry_id, line),
    check ((account in ('RECEIVABLE', 'INCOME')) = (charge_id is not null))
);
create index posting_of_charge on posting (charge_id, account);
comment on table posting is 'One line of an entry; debit positive, credit negative; the lines of an entry sum to zero';
comment on column posting.reference is 'Number on the slip of a card or transfer';

create table charge (
    id          uuid          primary key references entry deferrable initially deferred,
    source      text          not null check (source <> ''),
    source_id   uuid          not null,
    item        text          not null check (item <> ''),
    round       smallint      not null default 1 check (round > 0),
    project_id  uuid          not null,
    building_id uuid,
    room_id     uuid          not null,
    payer_name  text          not null check (payer_name <> ''),
    amount      numeric(12,2) not null check (amount > 0),
    description text          not null check (description <> ''),
    opened_at   timestamptz   not null,
    unique (source, source_id, item, round)
);
create index charge_of_room on charge (room_id, opened_at, id);
create index charge_of_project on charge (project_id, opened_at, id);
comment on table charge is 'What a household owes for one item of one source, such as the fee of a repair order';
comment on column charge.round is 'Counts charges of the same source and item: the next begins when the one before was cancelled';

alter table posting add foreign key (charge_id) references charge deferrable initially deferred;

create table payment (
    id              uuid          primary key references entry deferrable initially deferred,
    idempotency_key text          not null unique check (length(idempotency_key) between 8 and 128),
    fingerprint     text          not null,
    project_id      uuid          not null,
    building_id     uuid,
    room_id         uuid          not null,
    payer_name      text          not null check (payer_name <> ''),
    amount          numeric(12,2) not null check (amount > 0),
    cash_received   numeric(12,2) not null check (cash_received >= 0),
    change_given    numeric(12,2) not null check (change_given >= 0 and change_given <= cash_received),
    cashier_id      uuid          not null,
    received_at     timestamptz   not null
);
create index payment_by_time on payment (received_at desc, id desc);
create index payment_of_room on payment (room_id, received_at desc);
comment on table payment is 'Money taken at the desk for charges of one household';
comment on column payment.fingerprint is 'Digest of what was asked with the key: the same key with another request is refused';

create table receipt_book (
    id           uuid        primary key,
    version      bigint      not null default 0,
    project_id   uuid        not null,
    prefix       text        not null check (prefix ~ '^[A-Z0-9-]{1,12}$'),
    first_number integer     not null check (first_number > 0),
    next_number  integer     not null,
    last_number  integer     not null,
    opened_at    timestamptz not null,
    opened_by    uuid        not null,
    check (next_number between first_number and last_number + 1),
    unique (project_id, prefix)
);
comment on table receipt_book is 'A stock of numbered receipt paper; its next number moves only by a receipt';

create table receipt (
    id         uuid          primary key,
    payment_id uuid          not null unique references payment deferrable initially deferred,
    book_id    uuid          not null references receipt_book,
    number     integer       not null,
    payer_name text          not null,
    room_id    uuid          not null,
    amount     numeric(12,2) not null check (amount > 0),
    capitals   text          not null check (capitals like '人民币%'),
    cashier_id uuid          not null,
    issued_at  timestamptz   not null,
    unique (book_id, number)
);
comment on table receipt is 'The 收据 of a payment, numbered without gaps in its book; reversed payments keep theirs, void';

create table receipt_print (
    receipt_id uuid        not null references receipt,
    ordinal    integer     not null check (ordinal > 0),
    printed_at timestamptz not null,
    printed_by uuid        not null,
    primary key (receipt_id, ordinal)
);
comment on table receipt_print is 'Every time a receipt came out of the printer; the first is the original, the rest are marked copies';

create table reversal (
    id          uuid        primary key references entry deferrable initially deferred,
    original_id uuid        not null unique references entry,
    reason      text        not null check (btrim(reason) <> ''),
    authority   text        not null check (authority <> ''),
    reversed_by uuid        not null,
    reversed_at timestamptz not null,
    check (id <> original_id)
);
comment on table reversal is 'Takes back one charge or payment, once, by the mirror image of its postings';
comment on column reversal.authority is 'The permission by which it was done';
