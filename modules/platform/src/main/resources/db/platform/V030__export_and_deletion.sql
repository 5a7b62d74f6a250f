alter table tenant drop constraint tenant_state_check;
alter table tenant add constraint tenant_state_check
  check (state in ('PROVISIONING', 'READY', 'READ_ONLY', 'FAILED', 'SUSPENDED', 'DELETING', 'DELETED'));

create table signing_key (
  id text primary key,
  public_key bytea not null,
  private_key bytea not null,
  made_at timestamptz not null default now()
);
comment on table signing_key is 'Ed25519 keys of the platform; the latest signs exports and certificates of deletion, all of them are known';
comment on column signing_key.id is 'First 16 hexadecimal digits of the SHA-256 of the public key';
comment on column signing_key.private_key is 'PKCS#8; read by the provisioner alone';

create table archive_part (
  archive_id uuid not null,
  ordinal int not null check (ordinal >= 0),
  content bytea not null check (octet_length(content) between 1 and 1048576),
  primary key (archive_id, ordinal)
);
-- compressed already
alter table archive_part alter column content set storage external;
comment on table archive_part is 'The archives of exports and imports in pieces of 1 MiB, so that any node writes and reads them';

create table tenant_export (
  id uuid primary key,
  company text not null references tenant (alias) on delete cascade,
  state text not null check (state in ('ORDERED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED')),
  ordered_by text not null,
  ordered_at timestamptz not null,
  finished_at timestamptz,
  expires_at timestamptz,
  attempt int not null default 0,
  tables int not null default 0,
  tables_done int not null default 0,
  row_count bigint not null default 0,
  bytes bigint not null default 0,
  sha256 text,
  step text,
  check (state <> 'READY' or (sha256 is not null and expires_at is not null))
);
create unique index tenant_export_one_at_a_time on tenant_export (company) where state in ('ORDERED', 'RUNNING');
create index tenant_export_of_company on tenant_export (company, ordered_at desc);
create index tenant_export_to_expire on tenant_export (expires_at) where state = 'READY';
comment on table tenant_export is 'Orders for the export of everything; the archive itself is in archive_part';
comment on column tenant_export.attempt is 'Counts the tries; only the latest may write';
comment on column tenant_export.step is 'The table that is being written';

create table tenant_import (
  id uuid primary key,
  state text not null check (state in ('UPLOADED', 'ORDERED', 'RUNNING', 'DONE', 'FAILED')),
  source_company text not null,
  source_name text not null,
  exported_at timestamptz not null,
  tables int not null,
  row_count bigint not null,
  bytes bigint not null,
  sha256 text not null,
  uploaded_at timestamptz not null,
  company text,
  name text,
  administrator text,
  full_name text,
  finished_at timestamptz,
  problem text,
  detail text
);
comment on table tenant_import is 'Archives that an operator has sent, and what became of them; the archive itself is in archive_part until it is imported';
comment on column tenant_import.problem is 'Key of the rule that the archive breaks';

create table tenant_deletion (
  company text primary key references tenant (alias),
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'WITHDRAWN')),
  ordered_by text not null,
  ordered_at timestamptz not null,
  due_at timestamptz not null,
  contact text,
  step text,
  counts text,
  accounts text,
  finished_at timestamptz
);
comment on table tenant_deletion is 'Companies that have asked for their end; until it begins they may take that back';
comment on column tenant_deletion.counts is 'JSON: rows of each table before anything was deleted';
comment on column tenant_deletion.accounts is 'JSON: what went in Keycloak';

create table deletion_certificate (
  company text primary key references tenant (alias),
  issued_at timestamptz not null,
  certificate text not null,
  signature bytea not null,
  key_id text not null references signing_key
);
comment on table deletion_certificate is 'What was deleted, when and how much: the JSON as it was signed';
