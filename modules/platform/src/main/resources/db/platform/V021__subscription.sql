create table subscription (
  company text primary key references tenant (alias) on delete cascade,
  version bigint not null default 0,
  plan text not null,
  state text not null check (state in ('TRIAL', 'ACTIVE', 'OVERDUE', 'READ_ONLY', 'SUSPENDED', 'CANCELLED')),
  by_agreement boolean not null default false,
  trial_ends_on date,
  anchor date,
  period_from date,
  period_to date,
  billed numeric(12,2) not null default 0 check (billed >= 0),
  ends_on date,
  held_for text check (length(held_for) between 2 and 300),
  changed_at timestamptz not null,
  check (period_from <= period_to),
  check ((state = 'CANCELLED') <= (ends_on is not null)),
  check (anchor is not null or trial_ends_on is not null or ends_on is not null)
);
comment on table subscription is 'What each company has subscribed to and how it stands';
comment on column subscription.by_agreement is 'Opened by the operator, who settles with it outside: nothing closes by itself';
comment on column subscription.anchor is 'First day of the run of paid periods';
comment on column subscription.period_to is 'First day after the period';
comment on column subscription.billed is 'Yuan billed for the period at the price of the largest plan it had';
comment on column subscription.ends_on is 'From this day a cancelled subscription is over';
comment on column subscription.held_for is 'Why the operator suspended it';

create table subscription_invoice (
  id uuid primary key,
  number text not null unique,
  company text not null,
  company_name text not null,
  plan text not null,
  period_from date not null,
  period_to date not null,
  amount numeric(12,2) not null check (amount > 0),
  issued_on date not null,
  due_on date not null check (due_on >= issued_on),
  paid_on date,
  paid_note text,
  paid_noted_by text,
  check ((paid_on is null) = (paid_note is null)),
  unique (company, period_from, plan)
);
create index subscription_invoice_of_company on subscription_invoice (company, number desc);
create index subscription_invoice_unpaid on subscription_invoice (company, due_on) where paid_on is null;
comment on table subscription_invoice is 'What companies are asked to pay; stays when a company is gone, so it refers to none';
comment on column subscription_invoice.paid_note is 'Where the payment is booked, as the operator noted it';

create table subscription_invoice_book (
  year int primary key,
  last int not null check (last > 0)
);
comment on table subscription_invoice_book is 'The last number of each year: taken last in the transaction that writes the invoice, so that there is no gap';

create table subscription_event (
  id uuid primary key,
  company text not null,
  at timestamptz not null,
  who text not null,
  what text not null check (what ~ '^[A-Z_]+$'),
  detail text not null default ''
);
create index subscription_event_of_company on subscription_event (company, at desc, id);
comment on table subscription_event is 'What happened to subscriptions, by whom; only ever added to';

create table tenant_size (
  company text primary key references tenant (alias) on delete cascade,
  projects int not null,
  households int not null,
  staff int not null,
  storage_bytes bigint not null,
  database_bytes bigint not null,
  counted_at timestamptz not null
);
comment on table tenant_size is 'How large companies are, counted by a job inside each: the operator never looks into their tables';
