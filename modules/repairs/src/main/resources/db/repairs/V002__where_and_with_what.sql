alter table repair_order add column location varchar(100);
comment on column repair_order.location is '报修部位: where in the room, as the caller said; public areas are told by place';
alter table repair_report add column tools varchar(500);
comment on column repair_report.tools is '工具及配件: what the engineer brought along';
-- the list of orders in some states, the latest first, and how many there are in each
create index repair_order_by_state on repair_order (state, received_at desc, id desc);
