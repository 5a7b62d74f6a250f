-- A key is what one caller chose: another caller's same words are another payment, not an error and not somebody else's answer.

alter table payment drop constraint payment_idempotency_key_key;
alter table payment add constraint payment_once_per_key unique (cashier_id, idempotency_key);
