create table consent (
  subject uuid not null,
  company text not null,
  given_at timestamptz not null default now(),
  primary key (subject, company)
);
comment on table consent is 'People who agree that another company takes them on too; good for a week. The company need not exist: nobody learns from it which do';
