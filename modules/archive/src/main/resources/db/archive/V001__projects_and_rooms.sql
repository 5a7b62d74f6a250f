-- Keys that people type are compared byte by byte (collate "C"), so that one plain index serves equality, prefix and order.

create table project (
    id                uuid primary key,
    version           bigint        not null,
    name              varchar(80)   not null unique check (btrim(name) <> ''),
    address           varchar(200),
    site_area         numeric(12,2) check (site_area > 0),
    floor_area        numeric(12,2) check (floor_area > 0),
    shop_area         numeric(12,2) check (shop_area >= 0),
    plot_ratio        numeric(6,2)  check (plot_ratio > 0),
    greening_rate     numeric(5,2)  check (greening_rate between 0 and 100),
    parking_spaces    integer       check (parking_spaces >= 0),
    households        integer       check (households >= 0),
    created_at        timestamptz   not null
);
comment on table project is 'A housing estate or building the company serves (小区/大厦), with its profile';
comment on column project.site_area is 'Site area in m²';
comment on column project.floor_area is 'Floor area in m²';
comment on column project.shop_area is 'Floor area of the shops in m²';
comment on column project.plot_ratio is 'Floor area divided by site area';
comment on column project.greening_rate is 'Green share of the site in per cent';
comment on column project.households is 'Households as the profile states them; the rooms on file are counted, not stored';

create table building (
    id                uuid primary key,
    version           bigint       not null,
    project_id        uuid         not null references project,
    code              varchar(20)  collate "C" not null check (code = upper(btrim(code)) and code <> ''),
    sort_key          varchar(80)  collate "C" not null,
    unique (project_id, code),
    unique (id, project_id)
);
comment on table building is 'A building (楼栋) of a project';
comment on column building.code is 'What stands before the first dash of a room label: 3 in 3-2-1501';
comment on column building.sort_key is 'The code with its numbers padded, so that 10 follows 9';

create table unit (
    id                uuid primary key,
    building_id       uuid         not null references building,
    code              varchar(20)  collate "C" not null check (code = upper(btrim(code)) and code <> ''),
    sort_key          varchar(80)  collate "C" not null,
    unique (building_id, code),
    unique (id, building_id)
);
comment on table unit is 'An entrance (单元) of a building';
comment on column unit.code is 'What stands between the dashes of a room label: 2 in 3-2-1501';
comment on column unit.sort_key is 'The code with its numbers padded';

create table room (
    id                uuid primary key,
    version           bigint       not null,
    project_id        uuid         not null references project,
    building_id       uuid,
    unit_id           uuid,
    kind              varchar(12)  not null check (kind in ('HOME', 'SHOP', 'VILLA', 'PARKING', 'STORAGE')),
    number            varchar(20)  collate "C" not null check (number = upper(btrim(number)) and number <> ''),
    label             varchar(64)  collate "C" not null,
    compact           varchar(64)  collate "C" not null,
    spoken            varchar(64)  not null,
    sort_key          varchar(200) collate "C" not null,
    area              numeric(10,2) check (area > 0),
    layout            varchar(40),
    orientation       varchar(20),
    delivery          varchar(12)  not null check (delivery in ('UNDELIVERED', 'DELIVERED', 'OCCUPIED', 'VACANT')),
    delivered_on      date,
    unique (project_id, label),
    foreign key (building_id, project_id) references building (id, project_id),
    foreign key (unit_id, building_id) references unit (id, building_id),
    check (unit_id is null or building_id is not null)
);
comment on table room is 'What a household holds: home, shop, villa, parking space or storage room';
comment on column room.number is 'The bare number, 1501 of 3-2-1501';
comment on column room.label is 'Building, unit and number with dashes: 3-2-1501';
comment on column room.compact is 'The label without dashes, for 321501 and 32 1501';
comment on column room.spoken is 'The label as it is said after the project''s name: 3栋2单元1501';
comment on column room.sort_key is 'The label with its numbers padded, so that 3-2-1001 follows 3-2-901';
comment on column room.area is 'Registered floor area in m²';
comment on column room.layout is 'Room type as people say it: 三室两厅';
comment on column room.delivered_on is 'The day the room was handed over to its owner';
create index room_by_number on room (number);
create index room_by_label on room (label);
create index room_by_compact on room (compact);
create index room_in_order on room (sort_key, id);
create index room_of_building on room (building_id, sort_key);
create index room_of_unit on room (unit_id);
