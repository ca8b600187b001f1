-- A fresh code: six digits by mail, for what the link alone does not open. One at a time for each purpose of an application.
create table fresh_code (
  id uuid primary key,
  employer uuid not null,
  application uuid not null,
  purpose text not null check (purpose in ('export', 'erase', 'address', 'new-address')),
  -- Made of the code and the secret of the cookie: of the code alone a million tries would find it.
  hash text not null,
  -- The address it was sent to, where that is the one to be changed to.
  address text,
  tries int not null default 0,
  expires_at timestamptz not null,
  check ((address is not null) = (purpose = 'new-address')),
  unique (application, purpose),
  foreign key (employer, application) references application (employer, id) on delete cascade
);
create index fresh_code_old on fresh_code (employer, expires_at);
alter table fresh_code enable row level security;
alter table fresh_code force row level security;
create policy own on fresh_code using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on fresh_code to gjensvar_app;

-- A mail whose row goes, text and address, once it has come to its end: it holds a code, or was to somebody who has been erased.
alter table outbox add column forget boolean not null default false;
create index outbox_forget on outbox (id) where forget;
