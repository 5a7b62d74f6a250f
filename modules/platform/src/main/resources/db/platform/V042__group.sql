create table group_tie (
  id uuid primary key,
  version bigint not null default 0,
  head text not null,
  company text not null check (company <> head),
  state text not null check (state in ('INVITED', 'CONSENTED', 'DECLINED', 'WITHDRAWN', 'DISSOLVED', 'EXPIRED')),
  message text not null default '' check (length(message) <= 200),
  invited_at timestamptz not null,
  changed_at timestamptz not null,
  everywhere boolean not null default false,
  projects uuid[] not null default '{}',
  families text[] not null default '{}',
  last_day date
);
create unique index group_tie_open on group_tie (head, company) where state in ('INVITED', 'CONSENTED');
create index group_tie_head on group_tie (head, changed_at desc, id);
create index group_tie_company on group_tie (company, changed_at desc, id);
comment on table group_tie is 'A group and one of its companies: invited by alias, which need not exist, since nobody learns from it which companies do; nothing is shown to the group but what the company consents to, until its last day';

create table group_event (
  id uuid primary key,
  tie uuid not null references group_tie on delete cascade,
  at timestamptz not null,
  side text not null check (side in ('HEAD', 'COMPANY')),
  state text not null,
  person text not null,
  told text not null default ''
);
create index group_event_tie on group_event (tie, at, id);
comment on table group_event is 'What became of each tie and who did it, for both sides to see';

alter table tenant add column heads_group boolean not null default false;
comment on column tenant.heads_group is 'Whether the company may invite others into its group, by its plan';
