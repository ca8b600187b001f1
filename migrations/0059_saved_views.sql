-- A view of a job's applicants that somebody gave a name: filters, order and columns as the address says them. Own, or for all who see the job.
create table saved_view (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  job uuid not null,
  staff uuid not null,
  name text not null check (length(name) between 1 and 60),
  query text not null check (length(query) <= 2000),
  shared boolean not null,
  at timestamptz not null,
  unique (employer, job, staff, name),
  foreign key (employer, job) references job (employer, id) on delete cascade,
  foreign key (employer, staff) references staff (employer, id) on delete cascade
);
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy own on saved_view using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on saved_view to gjensvar_app;
