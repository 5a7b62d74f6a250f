alter table audit_entry
  add column changes jsonb not null default '{}',
  add column address text not null default '',
  add column request text not null default '',
  add column door text not null default 'UNKNOWN' check (door in ('PAGE', 'API', 'JOB', 'UNKNOWN'));
comment on column audit_entry.changes is 'What was changed: by field the value before and the value after';
comment on column audit_entry.address is 'The network the request came from, its last bits left out';
comment on column audit_entry.request is 'The request''s number, as in the journal and in X-Request-Id';
comment on column audit_entry.door is 'By which way: a page, the API, or work that nobody waits for';
create index audit_entry_actor on audit_entry (actor_id, at, id);
create index audit_entry_action on audit_entry (action, at, id);
create index audit_entry_kind on audit_entry (object_type, at, id);

-- An entry is written free of any chain, so that nobody waits for anybody; it is linked into the chain seconds after its commit.
create table audit_unsealed (
  entry_id uuid primary key
);
comment on table audit_unsealed is 'Entries that wait to be linked into the chain';

create table audit_link (
  sequence bigint primary key check (sequence > 0),
  entry_id uuid not null unique,
  sealed_at timestamptz not null,
  hash bytea not null check (length(hash) = 32)
);
comment on table audit_link is 'The chain: SHA-256 over the hash before, the number, the time of sealing and the whole entry; in order of commits, without a gap';

create table audit_retention (
  one boolean primary key default true check (one),
  version bigint not null default 0,
  years int not null default 5 check (years between 1 and 10)
);
comment on table audit_retention is 'How many years the company keeps its audit entries';
insert into audit_retention default values;

create table audit_tombstone (
  to_sequence bigint primary key,
  from_sequence bigint not null check (from_sequence > 0 and from_sequence <= to_sequence),
  before_at timestamptz not null,
  years int not null check (years between 1 and 10),
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null
);
comment on table audit_tombstone is 'Links whose time of keeping was over; the hash of the last is where the chain goes on';

insert into audit_unsealed (entry_id) select id from audit_entry;

create function audit_entry_waits() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed (entry_id) values (new.id);
  return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_entry_waits();

create trigger audit_link_stands before update or truncate on audit_link for each statement execute function audit_entry_stands();
create trigger audit_tombstone_stands before update or delete or truncate on audit_tombstone
  for each statement execute function audit_entry_stands();

-- Only what a tombstone of this very transaction covers goes: the entries first, then their links.
create function audit_entry_retires() returns trigger language plpgsql as $$
begin
  if exists (
      select from gone
      left join audit_link l on l.entry_id = gone.id
      left join audit_tombstone t on l.sequence between t.from_sequence and t.to_sequence and t.made_at = now()
      where t.to_sequence is null or gone.at >= t.before_at) then
    raise exception 'audit entries are neither changed nor removed' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create function audit_link_retires() returns trigger language plpgsql as $$
begin
  if exists (
      select from gone
      left join audit_tombstone t on gone.sequence between t.from_sequence and t.to_sequence and t.made_at = now()
      where t.to_sequence is null or exists (select from audit_entry e where e.id = gone.entry_id)) then
    raise exception 'audit entries are neither changed nor removed' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
drop trigger audit_entry_stands on audit_entry;
create trigger audit_entry_stands before update or truncate on audit_entry for each statement execute function audit_entry_stands();
create trigger audit_entry_retires after delete on audit_entry referencing old table as gone
  for each statement execute function audit_entry_retires();
create trigger audit_link_retires after delete on audit_link referencing old table as gone
  for each statement execute function audit_link_retires();

-- A tombstone made now goes on where the last one ended, covers nothing younger than the company keeps, and whole months of it.
-- One that is taken over with a company's whole trail lets nothing be removed.
create function audit_tombstone_is_due() returns trigger language plpgsql as $$
begin
  if new.made_at = now() and (
      new.from_sequence <> (select coalesce(max(to_sequence), 0) + 1 from audit_tombstone)
      or new.years <> (select years from audit_retention)
      or new.before_at <> date_trunc('month', new.before_at, 'Asia/Shanghai')
      or new.before_at > date_trunc('month', now() - make_interval(years => new.years), 'Asia/Shanghai')
      or new.hash is distinct from (select hash from audit_link where sequence = new.to_sequence)
      or exists (
        select from audit_link l join audit_entry e on e.id = l.entry_id
        where l.sequence between new.from_sequence and new.to_sequence and e.at >= new.before_at)) then
    raise exception 'audit entries are kept for their time' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger audit_tombstone_is_due before insert on audit_tombstone for each row execute function audit_tombstone_is_due();
