create table repair_order (
    id                 uuid primary key,
    version            bigint       not null,
    number             varchar(20)  not null,
    project_id         uuid         not null,
    building_id        uuid,
    room_id            uuid,
    place              varchar(200) not null,
    place_key          varchar(600) not null,
    address            varchar(300) not null,
    caller_name        varchar(100) not null,
    caller_phone       varchar(20)  not null,
    caller_tail        varchar(4)   not null,
    channel            varchar(10)  not null,
    category           varchar(20)  not null,
    urgency            varchar(10)  not null,
    content            varchar(2000) not null,
    appointment_from   timestamptz,
    appointment_to     timestamptz,
    charged            boolean      not null,
    price_told         numeric(12, 2),
    state              varchar(20)  not null,
    round              integer      not null,
    received_at        timestamptz  not null,
    due_at             timestamptz  not null,
    engineer_id        uuid,
    owner_signature_id uuid,
    finished_at        timestamptz,
    grade              varchar(10),
    fee                numeric(12, 2) not null,
    charge_id          uuid,
    paid               boolean      not null,
    copy_missing       varchar(500),
    constraint repair_order_number_is_unique unique (number),
    constraint repair_order_public_is_free check (room_id is not null or (not charged and fee = 0)),
    constraint repair_order_charged_tells_its_price check (not charged or price_told > 0),
    constraint repair_order_appointment_ends_after_it_begins check (appointment_to is null or appointment_to > appointment_from),
    constraint repair_order_fee_is_not_negative check (fee >= 0),
    constraint repair_order_has_its_engineer check (state not in ('DISPATCHED', 'ACCEPTED', 'ON_SITE') or engineer_id is not null),
    constraint repair_order_state check (state in ('RECEIVED', 'DISPATCHED', 'ACCEPTED', 'ON_SITE', 'FINISHED', 'CONFIRMED', 'SETTLED',
        'VISITED', 'FILED', 'OBJECTED', 'WITHDRAWN', 'VOIDED', 'HANDED_OVER')),
    constraint repair_order_urgency check (urgency in ('URGENT', 'NORMAL'))
);
comment on table repair_order is '《报修单》: a request to put something right, from the call to the filed form';
comment on column repair_order.number is 'what is printed on the form: BX, day, running number of the day';
comment on column repair_order.room_id is 'null when the repair is in a public area; place then says where';
comment on column repair_order.place is 'room label as lists show it, or the words for the public area';
comment on column repair_order.place_key is 'place with every run of digits padded: sorts as people count';
comment on column repair_order.address is 'as it was on the day of the call';
comment on column repair_order.caller_tail is 'last four digits of caller_phone: what people search by';
comment on column repair_order.price_told is 'yuan told to the caller beforehand';
comment on column repair_order.round is '1, and one more after every visit that was not satisfied';
comment on column repair_order.due_at is 'end of the time limit of this round';
comment on column repair_order.charge_id is 'billing''s charge of this round''s fee';
comment on column repair_order.copy_missing is 'why the copy signed by the owner has not come back';
create index repair_order_by_receipt on repair_order (received_at desc, id desc);
create index repair_order_by_limit on repair_order (due_at, id);
create index repair_order_to_do on repair_order (due_at, id)
    where state in ('RECEIVED', 'DISPATCHED', 'ACCEPTED', 'ON_SITE');
create index repair_order_by_engineer on repair_order (engineer_id, due_at) where engineer_id is not null;
create index repair_order_by_room on repair_order (room_id, received_at desc) where room_id is not null;
create index repair_order_by_project on repair_order (project_id, received_at desc);
create index repair_order_by_building on repair_order (building_id, received_at desc);
create index repair_order_by_place on repair_order (place_key, id);

create table repair_step (
    id          uuid primary key,
    order_id    uuid        not null references repair_order,
    project_id  uuid        not null,
    building_id uuid,
    round       integer     not null,
    step        varchar(20) not null,
    state       varchar(20) not null,
    staff_id    uuid,
    taken_at    timestamptz not null,
    note        varchar(2000)
);
comment on table repair_step is 'timeline of an order: written once, never changed';
comment on column repair_step.state is 'where the order stood after this step';
comment on column repair_step.staff_id is 'null when no person took the step, as when a payment settles the order';
create index repair_step_by_order on repair_step (order_id, id);

create function repair_step_is_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'repair_step is written once';
end $$;
create trigger repair_step_is_written_once before update or delete on repair_step
    for each row execute function repair_step_is_written_once();

create table repair_report (
    id                 uuid primary key,
    order_id           uuid          not null references repair_order,
    project_id         uuid          not null,
    building_id        uuid,
    round              integer       not null,
    engineer_id        uuid          not null,
    finished_at        timestamptz   not null,
    site_facts         varchar(2000) not null,
    differences        varchar(2000),
    material_check     varchar(10),
    material_warned    boolean       not null,
    material_choice    varchar(20),
    labour_fee         numeric(12, 2) not null check (labour_fee >= 0),
    fee                numeric(12, 2) not null check (fee >= labour_fee),
    grade              varchar(10)   not null,
    owner_signature_id uuid,
    signed_on_paper    boolean       not null,
    constraint repair_report_once_a_round unique (order_id, round),
    constraint repair_report_bad_material_is_warned_about check (material_check is null or material_check = 'GOOD'
        or (material_warned and material_choice is not null))
);
comment on table repair_report is 'what the engineer found, did and used in one round of work';
comment on column repair_report.material_check is 'GOOD 合格, BAD 不合格, POOR 质量不佳: material that the owner supplied';
comment on column repair_report.fee is 'yuan: labour and material';

create table repair_material (
    id         uuid primary key,
    report_id  uuid           not null references repair_report,
    line       integer        not null,
    name       varchar(100)   not null,
    quantity   numeric(10, 3) not null check (quantity > 0),
    unit       varchar(20)    not null,
    unit_price numeric(12, 2) not null check (unit_price >= 0),
    constraint repair_material_line_is_unique unique (report_id, line)
);
comment on table repair_material is 'material that went into a repair; unit_price in yuan';

create table repair_photo (
    id          uuid primary key,
    order_id    uuid        not null references repair_order,
    project_id  uuid        not null,
    building_id uuid,
    file_id     uuid        not null,
    taken_by    uuid        not null,
    taken_at    timestamptz not null
);
comment on table repair_photo is 'photos of damage and work; file_id lies in the archive''s stored files';
create index repair_photo_by_order on repair_photo (order_id, id);

create table repair_print (
    order_id uuid        not null references repair_order,
    form     varchar(20) not null,
    version  bigint      not null,
    times    integer     not null,
    primary key (order_id, form, version)
);
comment on table repair_print is 'how often a form was printed of an order as it stood: from the second time on it says so';

create table repair_number (
    day  date primary key,
    last integer not null
);
comment on table repair_number is 'the running number of orders of each day; taken last in a short transaction';

create table repair_time_limit (
    urgency varchar(10) primary key check (urgency in ('URGENT', 'NORMAL')),
    hours   integer     not null check (hours > 0)
);
comment on table repair_time_limit is 'hours in which repairs are to be done in this company';
insert into repair_time_limit (urgency, hours) values ('URGENT', 24), ('NORMAL', 72);
