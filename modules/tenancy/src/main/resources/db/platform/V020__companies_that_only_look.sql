alter table tenant drop constraint tenant_state_check;
alter table tenant add constraint tenant_state_check
  check (state in ('PROVISIONING', 'READY', 'READ_ONLY', 'FAILED', 'SUSPENDED'));
alter table tenant add column used_at timestamptz;
comment on column tenant.used_at is 'When somebody last worked there, to five minutes';

create table tenant_allowance (
  company text primary key references tenant (alias) on delete cascade,
  projects int check (projects >= 0),
  households int check (households >= 0),
  staff int check (staff >= 0),
  requests_per_second int check (requests_per_second > 0),
  storage_megabytes int check (storage_megabytes >= 0)
);
comment on table tenant_allowance is 'What a company''s plan lets it have; null or no row is without limit';
