alter table customer drop constraint customer_name_key_key;
alter table customer drop constraint customer_credit_code_key;
create unique index customer_name_key on customer (name_key) where contact is not null;
create unique index customer_credit_code on customer (credit_code) where contact is not null;
comment on index customer_credit_code is 'Whose data was deleted, and contact forgotten, may sign up again under another alias';
