-- How many months an employer keeps applications after a job has closed, where it is not the house's own period; with who said so, and why.
create table retention_period (
  employer uuid not null,
  country text not null check (country in ('NO', 'DK', 'SE')),
  months integer not null check (months between 1 and 60),
  reason text not null check (length(reason) <= 1000),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (employer, country),
  foreign key (employer, set_by) references staff (employer, id)
);
alter table retention_period enable row level security;
alter table retention_period force row level security;
create policy own on retention_period using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on retention_period to gjensvar_app;
select gjensvar.let_owner_copy();
