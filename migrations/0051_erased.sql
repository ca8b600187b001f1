-- What stays of an application that was erased: figures, with no key to a person and no time finer than a month.
create table erased_application (
  employer uuid not null,
  job uuid not null,
  -- The first day of the month in which it came.
  applied_month date not null check (extract(day from applied_month) = 1),
  stage text not null check (stage in ('application', 'interview', 'final')),
  state text not null check (state in ('answered', 'withdrawn')),
  outcome text,
  -- Whole days from the application to the answer that was told.
  days_to_answer int,
  foreign key (employer, job) references job (employer, id) on delete cascade
);
create index erased_application_job on erased_application (employer, job);
alter table erased_application enable row level security;
alter table erased_application force row level security;
create policy own on erased_application using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert on erased_application to gjensvar_app;

-- Who was erased has applied all the same.
create or replace view job_numbers with (security_invoker = true) as
  select x.employer, x.job, count(*)::int as applicants,
    (count(*) filter (where x.stage in ('interview', 'final')))::int as interviewed,
    (count(*) filter (where x.state = 'answered'))::int as answered,
    (count(*) filter (where x.state = 'open'))::int as waiting
  from (select employer, job, stage, state from application union all select employer, job, stage, state from erased_application) x
  group by x.employer, x.job;
