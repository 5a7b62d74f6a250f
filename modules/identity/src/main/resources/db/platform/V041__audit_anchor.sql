create table audit_anchor (
  tenant text not null,
  day date not null,
  sequence bigint not null,
  hash bytea not null check (length(hash) = 32),
  noted_at timestamptz not null,
  primary key (tenant, day)
);
comment on table audit_anchor is 'Once a day the end of each company''s audit chain, out of the company''s reach: whoever writes the whole chain anew is found out';

create function audit_anchor_stands() returns trigger language plpgsql as $$
begin
  raise exception 'anchors are not changed' using errcode = 'restrict_violation';
end $$;
create trigger audit_anchor_stands before update on audit_anchor for each statement execute function audit_anchor_stands();
