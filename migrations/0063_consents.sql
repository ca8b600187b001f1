-- That somebody wants to be kept in mind for other jobs at an employer: when they said so, until when it holds, and when they took it back.
create table consent (
  id uuid primary key,
  employer uuid not null,
  candidate uuid not null,
  given_at timestamptz not null,
  ends_on date not null,
  taken_back_at timestamptz check (taken_back_at >= given_at),
  foreign key (employer, candidate) references candidate (employer, id) on delete cascade
);
create index consent_candidate on consent (employer, candidate);
alter table consent enable row level security;
alter table consent force row level security;
create policy own on consent using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update on consent to gjensvar_app;
select gjensvar.let_owner_copy();
