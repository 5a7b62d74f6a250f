create table operator_access (
  id uuid primary key,
  company text not null references tenant (alias) on delete cascade,
  operator uuid not null,
  operator_name text not null,
  ticket text not null check (length(ticket) between 2 and 60),
  reason text not null check (length(reason) between 5 and 300),
  begins_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > begins_at and ends_at <= begins_at + interval '4 hours'),
  noted boolean not null default false,
  ended_at timestamptz check (ended_at >= begins_at),
  ended_by text check (ended_by in ('OPERATOR', 'COMPANY')),
  ended_name text,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_name is null))
);
create index operator_access_company on operator_access (company, begins_at desc, id desc);
create index operator_access_operator on operator_access (operator, ends_at);
comment on table operator_access is 'When an operator may look at a company, and why; ends by itself, or before';
comment on column operator_access.operator is 'Subject of the operator''s account in Keycloak';
comment on column operator_access.noted is 'Whether the company''s trail says so: before that it is no access';
