-- What staff write down about an application for each other: what was seen or said (fact), or what somebody thinks of it (assessment).
create table note (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  kind text not null check (kind in ('fact', 'assessment')),
  text text not null check (length(text) between 1 and 4000),
  by_staff uuid not null,
  -- The author's role when it was written: what an interviewer thought stays an interviewer's.
  by_role text not null,
  at timestamptz not null,
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, by_staff) references staff (employer, id)
);
create index note_application on note (application, at);
alter table note enable row level security;
alter table note force row level security;
create policy own on note using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, delete on note to gjensvar_app;
