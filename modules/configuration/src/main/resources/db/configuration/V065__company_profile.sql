create table company_profile (
    only_one          boolean      primary key default true check (only_one),
    version           bigint       not null,
    full_name         varchar(80)  not null check (btrim(full_name) <> ''),
    address           varchar(200) not null default '',
    phone             varchar(40)  not null default '',
    logo              bytea        check (octet_length(logo) <= 1048576),
    changed_at        timestamptz  not null
);
comment on table company_profile is 'How the company is named on paper (公司资料); without a row the registry''s name stands there';
comment on column company_profile.phone is 'The service telephone that owners are told, as it is to be printed';
comment on column company_profile.logo is 'PNG or JPEG, checked before it is stored';

create table first_step (
    code              text         primary key check (code ~ '^[a-z]+(\.[a-zA-Z]+)+$'),
    skipped_at        timestamptz  not null,
    skipped_by        uuid         not null
);
comment on table first_step is 'First steps that the company left out; those it took show in what they made';

create table first_steps_over (
    only_one          boolean      primary key default true check (only_one),
    at                timestamptz  not null
);
comment on table first_steps_over is 'A row when the company has been through its first steps: they are not shown any more';
