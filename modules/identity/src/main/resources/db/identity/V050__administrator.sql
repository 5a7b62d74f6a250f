alter table position
  add column own boolean not null default false,
  add column retired_at timestamptz;
comment on column position.own is 'The company made it; the others come with the product';
comment on column position.retired_at is 'Nobody is given it any more';

alter table staff
  add column locked_at timestamptz,
  add column signed_out_at timestamptz;
comment on column staff.locked_at is 'Barred for a while, which is not the same as having left';
comment on column staff.signed_out_at is 'Whoever signed in before that signs in again';

create table invitation (
  id uuid primary key,
  version bigint not null,
  full_name text not null check (length(full_name) between 1 and 60),
  email text check (length(email) between 3 and 255),
  phone text check (length(phone) between 5 and 20),
  ticket_hash text not null unique check (ticket_hash ~ '^[0-9a-f]{64}$'),
  everywhere boolean not null,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'WITHDRAWN')),
  invited_by uuid not null references staff,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  closed_at timestamptz,
  staff_id uuid references staff,
  check ((email is null) <> (phone is null)),
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'ACCEPTED') = (staff_id is not null))
);
create index invitation_invited_at on invitation (invited_at desc, id desc);
create index invitation_open_of on invitation (invited_by) where state = 'OPEN';
comment on table invitation is 'Who is asked to work here, as what; the ticket itself is known to the person invited alone';
comment on column invitation.ticket_hash is 'SHA-256 of the ticket; renewing makes another one';

create table invitation_position (
  invitation_id uuid not null references invitation,
  position text not null references position,
  primary key (invitation_id, position)
);

create table invitation_scope (
  invitation_id uuid not null references invitation,
  project_id uuid not null,
  building_id uuid
);
create unique index invitation_scope_once on invitation_scope (invitation_id, project_id, building_id) nulls not distinct;

create table deputy (
  id uuid primary key,
  version bigint not null,
  absent_id uuid not null references staff,
  deputy_id uuid not null references staff,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  administers boolean not null default false,
  ended_at timestamptz,
  check (absent_id <> deputy_id),
  check (starts_at < ends_at)
);
create index deputy_of on deputy (deputy_id, ends_at);
create index deputy_for on deputy (absent_id, ends_at);
comment on table deputy is 'Who stands in for whom, from when until when: with the positions of the absent, where the absent works';
comment on column deputy.administers is 'Also as administrator, if the absent is one';
comment on column deputy.ended_at is 'Taken back before its time';

create table authority_limit (
  position text not null references position on delete cascade,
  act text not null check (act in ('PAYMENT_REVERSAL', 'PAYMENT_REFUND', 'ORDER_VOID')),
  up_to numeric(14, 2) not null check (up_to >= 0),
  primary key (position, act)
);
comment on table authority_limit is 'How far the permission of a position goes: no row is no limit, 0.00 is not at all';

create table sign_in_rule (
  one boolean primary key default true check (one),
  second_factor boolean not null default false
);
insert into sign_in_rule default values;
comment on table sign_in_rule is 'What this company asks of those who sign in';
comment on column sign_in_rule.second_factor is 'Administrators have a second factor';
