create table idempotent_request (
  id uuid primary key,
  caller text not null,
  request_key text not null check (length(request_key) between 8 and 100),
  operation text not null,
  body_hash text not null,
  answer text not null,
  answered_at timestamptz not null,
  unique (caller, request_key)
);

create index idempotent_request_answered_at on idempotent_request (answered_at);

comment on table idempotent_request is 'Requests carried out, kept so that a repetition gets the same answer';
comment on column idempotent_request.caller is 'Who sent it: the name of the account';
comment on column idempotent_request.request_key is 'The header Idempotency-Key';
comment on column idempotent_request.operation is 'What was asked, such as repairs.order.receive';
comment on column idempotent_request.body_hash is 'SHA-256 of the body as JSON';
comment on column idempotent_request.answer is 'The answer as JSON';
