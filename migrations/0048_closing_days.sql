-- Days on which an employer is closed, holidays apart: nobody works on them, and no promise counts them.
create table closing_day (
  id uuid primary key,
  employer uuid not null references employer (id),
  first_day date not null,
  last_day date not null check (last_day >= first_day and last_day < first_day + 62),
  name text not null default '' check (length(name) <= 100),
  created_at timestamptz not null
);
create index closing_day_employer on closing_day (employer, first_day);
alter table closing_day enable row level security;
alter table closing_day force row level security;
create policy own on closing_day using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, delete on closing_day to gjensvar_app;
