create table signup (
  id uuid primary key,
  token_hash text not null unique check (length(token_hash) = 64),
  state text not null check (state in ('WAITING', 'ORDERED')),
  alias text not null,
  company text not null,
  credit_code text not null,
  contact text not null,
  email text not null,
  phone text not null,
  plan text not null,
  username text,
  subject uuid,
  full_name text,
  asked_at timestamptz not null,
  sent_at timestamptz,
  expires_at timestamptz not null
);
create unique index signup_of_an_address on signup (email) where state = 'WAITING';
create index signup_alias on signup (alias);
create index signup_expires_at on signup (expires_at);
comment on table signup is 'Companies that want to sign up, from the form to the order; forgotten a week after the link has expired';
comment on column signup.token_hash is 'SHA-256 of the link''s secret, which itself is kept nowhere';
comment on column signup.username is 'The first administrator''s account, written down before Keycloak is asked for it';

create table customer (
  alias text primary key,
  company text not null,
  name_key text not null unique,
  credit_code text not null unique,
  contact text not null,
  email text not null,
  phone text not null,
  plan text not null,
  since timestamptz not null
);
comment on table customer is 'Who stands behind a company that signed itself up';
comment on column customer.name_key is 'The name without blanks, brackets and widths: the same company twice is noticed';

create table signup_attempt (
  kind text not null check (kind in ('EMAIL', 'PHONE', 'NETWORK')),
  subject text not null,
  at timestamptz not null
);
create index signup_attempt_subject on signup_attempt (kind, subject, at);
comment on table signup_attempt is 'Who asked how often, for limits that hold over all nodes; the address, number or network as its hash, for a day';
