-- A question that the law forbids, and has an exception for: why it must be asked in this job, who asked for it, and who answers for it.
create table question_exception (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  job uuid not null,
  -- As typed, and as compared: folded in letters and spaces.
  question text not null check (length(question) between 1 and 500),
  question_key text not null,
  -- Some grounds have no exception in any country.
  ground text not null check (ground not in ('pregnancy', 'family', 'pay-history')),
  law text not null,
  justification text not null check (length(justification) between 40 and 2000),
  in_advert boolean not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  approver uuid not null,
  decided_at timestamptz,
  approved boolean,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  -- Nobody approves their own question.
  check (approver <> asked_by),
  check (num_nulls(decided_at, approved) in (0, 2)),
  check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2)),
  foreign key (employer, job) references job (employer, id) on delete cascade,
  foreign key (employer, asked_by) references staff (employer, id),
  foreign key (employer, approver) references staff (employer, id),
  foreign key (employer, withdrawn_by) references staff (employer, id)
);
-- One that waits or holds, for each question of a job.
create unique index question_exception_one on question_exception (employer, job, question_key)
  where withdrawn_at is null and approved is distinct from false;
create index question_exception_waiting on question_exception (employer, approver) where decided_at is null and withdrawn_at is null;
alter table question_exception enable row level security;
alter table question_exception force row level security;
create policy own on question_exception using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update on question_exception to gjensvar_app;
