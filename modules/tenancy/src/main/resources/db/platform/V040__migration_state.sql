alter table tenant add column canary boolean not null default false;
comment on column tenant.canary is 'Whether the company is migrated before the others, to see whether the migrations go well';

create table migration_state (
  tenant text primary key,
  fingerprint text,
  files text[] not null default '{}',
  migrated_at timestamptz,
  failed_fingerprint text,
  failed_at timestamptz,
  failure text,
  attempts int not null default 0
);
comment on table migration_state is 'How far each company''s schema is: files of all applied migrations, and the last failure, until one succeeds';

create table migration_rollout (
  fingerprint text primary key,
  state text not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
  wave int not null default 0,
  began_at timestamptz not null,
  changed_at timestamptz not null,
  problem text
);
comment on table migration_rollout is 'The waves in which companies are brought to the migrations of one version of the product';
