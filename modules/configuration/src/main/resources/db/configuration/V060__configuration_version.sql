create table configuration_version (
    id           uuid primary key,
    version      bigint       not null,
    kind         varchar(40)  not null,
    code         varchar(40)  not null,
    number       integer      not null check (number > 0),
    state        varchar(10)  not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    content      text         not null check (length(content) <= 65536),
    based_on     integer,
    changed_by   uuid         not null,
    changed_at   timestamptz  not null,
    reason       varchar(200),
    effective_on date,
    published_by uuid,
    published_at timestamptz,
    archived_at  timestamptz,
    constraint configuration_version_number_is_unique unique (kind, code, number),
    constraint configuration_version_is_published_with_reason_and_date
        check (state = 'DRAFT' or (reason is not null and effective_on is not null and published_by is not null and published_at is not null)),
    constraint configuration_version_is_archived_once check ((state = 'ARCHIVED') = (archived_at is not null))
);
comment on table configuration_version is 'what the company decided about how it works: draft, published, archived; published ones never change';
comment on column configuration_version.code is 'which of its kind, such as the form; empty where there is one of a kind';
comment on column configuration_version.content is 'YAML, as in tenant-config';
comment on column configuration_version.based_on is 'number of the version it was begun from; null: the standard';

create unique index configuration_version_has_one_draft on configuration_version (kind, code) where state = 'DRAFT';
create index configuration_version_in_force on configuration_version (kind, code, effective_on desc, number desc) where state <> 'DRAFT';

create function published_versions_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' or (tg_op = 'DELETE' and old.state <> 'DRAFT') then
        raise exception 'versions that were published are kept' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if old.state <> 'DRAFT' and not (old.state = 'PUBLISHED' and new.state = 'ARCHIVED'
            and to_jsonb(new) - array['state', 'version', 'archived_at'] = to_jsonb(old) - array['state', 'version', 'archived_at']) then
        raise exception 'version % of % is published and never changes: publish another one', old.number, old.kind
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger published_versions_stay before update or delete on configuration_version
    for each row execute function published_versions_stay();
create trigger published_versions_are_not_emptied before truncate on configuration_version
    for each statement execute function published_versions_stay();
