-- Whom a manager has been asked to decide about, by whom, and what came back.
create table decision_request (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  manager uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  answer text check (answer in ('advance', 'decline', 'more')),
  -- What the manager wants to know before deciding.
  note text check (length(note) between 1 and 1000),
  check (num_nulls(answered_at, answered_by, answer) in (0, 3)),
  check ((answer is not distinct from 'more') = (note is not null)),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, manager) references staff (employer, id),
  foreign key (employer, asked_by) references staff (employer, id),
  foreign key (employer, answered_by) references staff (employer, id)
);
create unique index decision_request_one on decision_request (application) where answered_at is null;
create index decision_request_manager on decision_request (employer, manager) where answered_at is null;
create index decision_request_more on decision_request (employer, application) where answer = 'more';
alter table decision_request enable row level security;
alter table decision_request force row level security;
create policy own on decision_request using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update on decision_request to gjensvar_app;

-- One row a request that still matters: nobody has decided since, and the person still waits.
create view asked_decision with (security_invoker = true) as
  select q.id, q.employer, q.application, a.job, j.slug, j.title, q.manager, q.asked_by, b.name as asked_by_name, m.name as manager_name,
    q.asked_at, q.answered_at, q.answer, q.note, c.full_name, p.due_on
  from decision_request q
  join application a on a.id = q.application and a.state = 'open'
  join candidate c on c.id = a.candidate
  join job j on j.id = a.job
  join staff b on b.id = q.asked_by
  join staff m on m.id = q.manager
  left join promise p on p.application = a.id and p.kept_at is null
  where q.answer is distinct from 'advance' and q.answer is distinct from 'decline'
    and not exists (select 1 from decision d where d.application = a.id and d.current and d.at >= q.asked_at)
    and (q.answered_at is null or not exists (select 1 from decision_request later
      where later.application = q.application and later.id <> q.id and (later.answered_at is null or later.answered_at > q.answered_at)));
grant select on asked_decision to gjensvar_app;
