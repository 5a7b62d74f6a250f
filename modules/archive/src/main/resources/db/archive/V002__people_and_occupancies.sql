create table person (
    id                uuid primary key,
    version           bigint       not null,
    name              varchar(80)  collate "C" not null check (btrim(name) <> ''),
    initials          varchar(80)  collate "C" not null,
    pinyin            varchar(400) collate "C" not null,
    phone             varchar(20)  collate "C",
    phone_reversed    varchar(20)  collate "C" generated always as (reverse(phone)) stored,
    created_at        timestamptz  not null
);
comment on table person is 'A person or firm that holds or lives in a room; personal data, shown masked';
comment on column person.initials is 'First letters of the pinyin, zxm for 张小明';
comment on column person.pinyin is 'The pinyin without tones and blanks, zhangxiaoming';
comment on column person.phone is 'Digits as dialled; personal data';
comment on column person.phone_reversed is 'For finding by the last digits; personal data';
create unique index person_once_per_phone on person (name, phone) where phone is not null;
create index person_by_phone_tail on person (phone_reversed);
create index person_by_name on person (name);
create index person_by_initials on person (initials);
create index person_by_pinyin on person (pinyin);

create table occupancy (
    id                uuid primary key,
    version           bigint       not null,
    room_id           uuid         not null references room,
    person_id         uuid         not null references person,
    role              varchar(12)  not null check (role in ('OWNER', 'CO_OWNER', 'TENANT', 'FAMILY')),
    share             numeric(5,2) check (share > 0 and share <= 100),
    from_date         date,
    to_date           date,
    check (share is null or role in ('OWNER', 'CO_OWNER')),
    check (to_date >= from_date)
);
comment on table occupancy is 'Who holds or lives in a room, and when; ended occupancies stay as the history of the room';
comment on column occupancy.share is 'Share of the property in per cent, for owners';
comment on column occupancy.from_date is 'First day; empty when nobody knows';
comment on column occupancy.to_date is 'Last day; empty while it lasts';
create index occupancy_of_room on occupancy (room_id);
create index occupancy_of_person on occupancy (person_id);
create unique index occupancy_current_once on occupancy (room_id, person_id, role) where to_date is null;
