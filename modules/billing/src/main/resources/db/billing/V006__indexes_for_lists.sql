-- The lists as they are asked for: all charges of the company by time, a receipt by its bare number, a cashier's day.

create index charge_by_time on charge (opened_at desc, id desc);
create index receipt_by_number on receipt (number);
create index payment_of_cashier on payment (cashier_id, received_at desc);
