-- Which of the staff have opened an application, and when. Nothing of what was done with it.
create table application_seen (
  application uuid not null,
  staff uuid not null,
  employer uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null check (last_at >= first_at),
  -- Openings less than an hour apart are one.
  times int not null default 1 check (times > 0),
  primary key (application, staff),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, staff) references staff (employer, id)
);
alter table application_seen enable row level security;
alter table application_seen force row level security;
create policy own on application_seen using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on application_seen to gjensvar_app;
