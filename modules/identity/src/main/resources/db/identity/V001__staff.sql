create table position (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  name text not null check (length(name) between 1 and 40),
  english text not null default '',
  rank int not null default 100
);
comment on table position is 'Positions of this company; the code is also the name of its Keycloak organisation group';

create table position_permission (
  position text not null references position on delete cascade,
  permission text not null check (permission ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*){2,3}$'),
  primary key (position, permission)
);
comment on table position_permission is 'What a position may do here: the company''s own choice, begun from tenant-config roles.yaml';

create table permission_offered (
  permission text primary key
);
comment on table permission_offered is 'Permissions this company has been given a default for once; afterwards its own choice counts';

create table staff (
  id uuid primary key,
  version bigint not null,
  subject uuid not null unique,
  username text not null unique,
  full_name text not null check (length(full_name) between 1 and 60),
  active boolean not null default true,
  everywhere boolean not null default false,
  created_at timestamptz not null,
  disabled_at timestamptz,
  check (active = (disabled_at is null))
);
comment on table staff is 'People who work for this company';
comment on column staff.subject is 'The person''s key in Keycloak';
comment on column staff.everywhere is 'Works in every project; otherwise only where staff_scope says';

create table staff_position (
  staff_id uuid not null references staff,
  position text not null references position,
  primary key (staff_id, position)
);
create index staff_position_position on staff_position (position);

create table staff_scope (
  staff_id uuid not null references staff,
  project_id uuid not null,
  building_id uuid
);
create unique index staff_scope_once on staff_scope (staff_id, project_id, building_id) nulls not distinct;
comment on table staff_scope is 'Where a person works: a whole project, or one building of it';

create table machine_client (
  id uuid primary key,
  version bigint not null,
  client_id text not null unique,
  name text not null check (length(name) between 1 and 60),
  position text not null references position,
  active boolean not null default true,
  created_at timestamptz not null
);
comment on table machine_client is 'Programs that may act for this company; Keycloak must say the same';

create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid not null,
  actor_kind text not null check (actor_kind in ('STAFF', 'MACHINE', 'SYSTEM', 'OPERATOR')),
  actor_name text not null,
  action text not null check (action ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*)+$'),
  object_type text not null,
  object_id uuid not null,
  details jsonb not null default '{}'
);
create index audit_entry_object on audit_entry (object_type, object_id, at);
create index audit_entry_at on audit_entry (at, id);
comment on table audit_entry is 'Who did, saw or changed what; only ever added to';

create function audit_entry_stands() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are neither changed nor removed' using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_stands before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_stands();
