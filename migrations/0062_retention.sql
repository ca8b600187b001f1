-- That a closed job's applications will be erased, and when the job's owner was told. Nothing is erased of which nobody was warned.
create table retention_warning (
  employer uuid not null,
  job uuid not null,
  erases_on date not null,
  warned_on date not null check (warned_on < erases_on),
  primary key (employer, job),
  foreign key (employer, job) references job (employer, id) on delete cascade
);
alter table retention_warning enable row level security;
alter table retention_warning force row level security;
create policy own on retention_warning using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on retention_warning to gjensvar_app;
select gjensvar.let_owner_copy();
