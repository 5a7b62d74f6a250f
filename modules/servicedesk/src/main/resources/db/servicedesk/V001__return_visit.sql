create table return_visit (
  id uuid primary key,
  version bigint not null,
  order_id uuid not null references repair_order,
  round int not null check (round >= 1),
  order_number text not null,
  project_id uuid not null references project,
  building_id uuid references building,
  room_id uuid not null references room,
  address text not null,
  content text not null,
  due_at timestamptz not null,
  attempts int not null default 0 check (attempts >= 0),
  means text check (means in ('IN_PERSON', 'PHONE', 'LETTER')),
  outcome text check (outcome in ('SATISFIED', 'UNSATISFIED')),
  opinion text check (length(opinion) <= 1000),
  signature_id uuid references stored_file,
  visited_by uuid,
  visited_at timestamptz,
  unique (order_id, round),
  check (outcome is null or (means is not null and visited_by is not null and visited_at is not null)),
  check (outcome is distinct from 'UNSATISFIED' or opinion is not null),
  check (means is distinct from 'IN_PERSON' or outcome is null or signature_id is not null)
);
comment on table return_visit is 'The question to the owner after a repair, once a round (V-1, 《回访情况记录表》)';
comment on column return_visit.attempts is 'How often somebody tried to reach the owner';
-- the queue, the visits made, and a household's own
create index return_visit_due on return_visit (due_at, id) where outcome is null;
create index return_visit_made on return_visit (due_at desc, id desc) where outcome is not null;
create index return_visit_room on return_visit (room_id, due_at desc);
create index return_visit_place on return_visit (project_id, building_id);
