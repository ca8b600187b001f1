-- The answers room: what a letter's reason stands on, who has read which text, and the lists that pages read.

-- The requirement and level that the letter's first reason names: letters with the same reason are read together.
alter table letter add column reason_key text;
alter table letter add column reason_level text check (reason_level in ('partly', 'not-shown'));

-- Who has had which exact text on the screen: approving many at once asks for it.
create table letter_seen (
  employer uuid not null,
  letter uuid not null,
  staff uuid not null,
  hash text not null,
  at timestamptz not null default now(),
  primary key (letter, staff),
  foreign key (employer, letter) references letter (employer, id) on delete cascade,
  foreign key (employer, staff) references staff (employer, id)
);
alter table letter_seen enable row level security;
alter table letter_seen force row level security;
create policy own on letter_seen using (employer = gjensvar.employer()) with check (employer = gjensvar.employer());
grant select, insert, update, delete on letter_seen to gjensvar_app;

-- Everybody who waits: one row an open application, with its promise. The one source of "unanswered".
create view waiting with (security_invoker = true) as
  select a.employer, a.id as application, a.job, a.candidate, a.stage, a.applied_at, a.internal,
    p.id as promise, p.what, p.owner, p.due_on, p.made_at, o.name as owner_name,
    j.slug, j.title, j.owner as job_owner, j.manager, m.name as manager_name, jo.name as job_owner_name,
    c.full_name, c.email, c.phone
  from application a
  join job j on j.id = a.job
  join candidate c on c.id = a.candidate
  join staff jo on jo.id = j.owner
  left join promise p on p.application = a.id and p.kept_at is null
  left join staff o on o.id = p.owner
  left join staff m on m.id = j.manager
  where a.state = 'open';
grant select on waiting to gjensvar_app;

-- One row a letter that stands (not withdrawn), with its person, its decision and its way through the mail.
create view standing_letter with (security_invoker = true) as
  select l.id, l.employer, l.application, l.kind, l.version, l.language, l.subject, l.body, l.sentences, l.verdict,
    l.verdict ->> 'verdict' as says, l.edited, l.state, l.approved_hash, l.approved_by, l.approved_at, l.batch, l.mail,
    l.reason_key, l.reason_level, w.way, w.accepted_at, w.next_try, w.smtp_reply, w.to_addr,
    a.job, a.stage, a.state as application_state, a.internal, a.applied_at,
    c.full_name, c.given_name, c.email, c.phone,
    d.id as decision, d.outcome, d.by_staff as decided_by, d.at as decided_at
  from letter l
  join letter_way w on w.id = l.id
  join application a on a.id = l.application
  join candidate c on c.id = a.candidate
  left join decision d on d.application = l.application and d.current;
grant select on standing_letter to gjensvar_app;

-- How many applied, were met, wait and were answered, a job. Numbers that a letter may name.
create view job_numbers with (security_invoker = true) as
  select a.employer, a.job, count(*)::int as applicants,
    (count(*) filter (where a.stage in ('interview', 'final')))::int as interviewed,
    (count(*) filter (where a.state = 'answered'))::int as answered,
    (count(*) filter (where a.state = 'open'))::int as waiting
  from application a group by a.employer, a.job;
grant select on job_numbers to gjensvar_app;

-- Those we met and have not called: some jobs close only when everybody who was interviewed has been rung.
create view uncalled with (security_invoker = true) as
  select a.employer, a.id as application, a.job, c.full_name, c.phone
  from application a join candidate c on c.id = a.candidate
  where a.stage in ('interview', 'final') and a.state <> 'withdrawn'
    and not exists (select 1 from call where call.application = a.id);
grant select on uncalled to gjensvar_app;
