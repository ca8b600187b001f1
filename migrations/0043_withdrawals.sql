-- A candidate has withdrawn the application, with a reason or without one.
create table withdrawal (
  application uuid primary key,
  employer uuid not null,
  reason text not null default '' check (length(reason) <= 2000),
  at timestamptz not null,
  foreign key (employer, application) references application (employer, id) on delete cascade
);
alter table withdrawal enable row level security;
alter table withdrawal force row level security;
create policy own on withdrawal using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, delete on withdrawal to gjensvar_app;
