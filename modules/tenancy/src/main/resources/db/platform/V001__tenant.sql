create table tenant (
  alias text primary key check (alias ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 2 and 80),
  state text not null check (state in ('PROVISIONING', 'READY', 'FAILED', 'SUSPENDED')),
  cell text not null default 'one',
  step text,
  problem text,
  schema_fingerprint text,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
comment on table tenant is 'The property companies of this deployment; alias = Keycloak organisation = schema t_<alias>';
comment on column tenant.cell is 'The database cell the schema lives in; reserved, one today';
comment on column tenant.schema_fingerprint is 'Hash of the migrations applied; equal to the code''s when up to date';

-- db-scheduler's table, as its documentation gives it
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
comment on table scheduled_tasks is 'Leased background work (db-scheduler)';

grant usage on schema platform to jinlin_app;
grant select on tenant to jinlin_app;
grant select, insert, update, delete on scheduled_tasks to jinlin_app;
