alter table signup add column language text not null default 'zh-CN' check (language in ('zh-CN', 'en'));
alter table customer add column language text not null default 'zh-CN' check (language in ('zh-CN', 'en'));
comment on column customer.language is 'Of the letters: that in which the company signed up';

alter table customer alter column contact drop not null;
alter table customer alter column email drop not null;
alter table customer alter column phone drop not null;
alter table customer add constraint customer_contact_whole
  check ((contact is null) = (email is null) and (email is null) = (phone is null));
comment on column customer.email is 'Forgotten, with contact and phone, when the company is deleted';

create table subscription_letter (
  id uuid primary key,
  company text not null,
  occasion text not null check (occasion ~ '^[A-Z_]+$'),
  about text not null,
  at timestamptz not null,
  unique (company, occasion, about)
);
comment on table subscription_letter is 'Which letters about its subscription a company has got: each occasion once. Neither addresses nor texts; those wait in scheduled_tasks until the mail server takes them';
comment on column subscription_letter.about is 'What tells two occasions of a kind apart: a day, an invoice''s number, the subscription''s version';

alter table tenant_deletion add column of_company boolean not null default false;
update tenant_deletion set of_company = true where ordered_by = company;
alter table tenant_deletion add column files text;
comment on column tenant_deletion.of_company is 'Asked for by the company itself, which may take it back; otherwise only the operator may';
comment on column tenant_deletion.files is 'JSON: how many files there were, of how many bytes';
