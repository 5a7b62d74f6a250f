-- Run once by a superuser in the database "jinlin"; may be repeated. ${…} are filled in by whoever runs it.
-- jinlin_app          the application: becomes a tenant's role for the length of a transaction, owns nothing, inherits nothing
-- jinlin_provisioner  makes tenants and migrates their schemas; owner of the schema "platform"
do $$ begin
  if not exists (select from pg_roles where rolname = 'jinlin_app') then
    create role jinlin_app login noinherit nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'jinlin_provisioner') then
    create role jinlin_provisioner login noinherit nocreatedb createrole;
  end if;
end $$;
alter role jinlin_app password '${app_password}';
alter role jinlin_provisioner password '${provisioner_password}';
-- Nothing is found by accident: no role sees a tenant's table without having become that tenant.
alter role jinlin_app set search_path = '';
alter role jinlin_provisioner set search_path = '';
revoke all on schema public from public;
grant create on database jinlin to jinlin_provisioner;
create schema if not exists platform authorization jinlin_provisioner;
