-- Staff, jobs, applications, answers. Unique and foreign keys carry the employer.

create table staff (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null references employer (id),
  login text not null references auth_user (id),
  name text not null check (length(name) between 1 and 200),
  email text not null,
  title text,
  phone text,
  role text not null check (role in ('admin', 'recruiter', 'hiring-manager', 'interviewer', 'partner', 'auditor')),
  language text not null default 'nb' check (language in ('nb', 'nn', 'da', 'sv', 'en')),
  active boolean not null default true,
  created_at timestamptz not null default now(),
  unique (employer, id),
  unique (employer, login)
);
create index staff_login on staff (login);

create table invitation (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null references employer (id),
  email text not null,
  name text not null,
  role text not null check (role in ('admin', 'recruiter', 'hiring-manager', 'interviewer', 'partner', 'auditor')),
  token_hash text not null unique,
  invited_by uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (employer, invited_by) references staff (employer, id)
);

create table job (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null references employer (id),
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,80}$'),
  title text not null check (length(title) between 1 and 200),
  team text not null default '',
  country text not null check (country in ('NO', 'DK', 'SE')),
  sector text not null check (sector in ('public', 'private')),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['nb', 'nn', 'da', 'sv', 'en']),
  deadline date,
  openings int not null default 1 check (openings between 1 and 500),
  state text not null default 'open' check (state in ('draft', 'open', 'closed')),
  owner uuid not null,
  manager uuid,
  first_word_days int not null default 15 check (first_word_days between 1 and 120),
  after_interview_days int not null default 5 check (after_interview_days between 1 and 60),
  after_decision_days int not null default 3 check (after_decision_days between 1 and 30),
  closing_rule text not null default 'all-answered' check (closing_rule in ('all-answered', 'all-answered-and-called')),
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (employer, id),
  unique (employer, slug),
  foreign key (employer, owner) references staff (employer, id),
  foreign key (employer, manager) references staff (employer, id)
);

create table requirement (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  job uuid not null,
  key text not null check (key ~ '^[a-z][a-z0-9-]{0,40}$'),
  label jsonb not null,
  kind text not null check (kind in ('competence', 'experience', 'skill', 'trait', 'language', 'formal')),
  must boolean not null,
  position int not null default 0,
  unique (employer, id),
  unique (job, key),
  foreign key (employer, job) references job (employer, id) on delete cascade
);
create index requirement_job on requirement (job, position);

-- Who besides the owner works on a job: a hiring manager or an interviewer sees only these.
create table job_member (
  employer uuid not null,
  job uuid not null,
  staff uuid not null,
  primary key (job, staff),
  foreign key (employer, job) references job (employer, id) on delete cascade,
  foreign key (employer, staff) references staff (employer, id)
);
create index job_member_staff on job_member (staff);

create table candidate (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null references employer (id),
  given_name text not null default '',
  family_name text not null default '',
  full_name text not null check (length(full_name) between 1 and 400),
  email text,
  phone text,
  city text,
  birth_year int,
  gender text,
  created_at timestamptz not null default now(),
  unique (employer, id),
  unique (employer, email)
);

create table application (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null references employer (id),
  job uuid not null,
  candidate uuid not null,
  external_id text,
  applied_at timestamptz not null,
  language text not null check (language in ('nb', 'nn', 'da', 'sv', 'en')),
  internal boolean not null default false,
  contribution text,
  stage text not null default 'application' check (stage in ('application', 'interview', 'final')),
  state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
  source text,
  reported jsonb not null default '{}',
  created_at timestamptz not null default now(),
  unique (employer, id),
  unique (job, candidate),
  foreign key (employer, job) references job (employer, id),
  foreign key (employer, candidate) references candidate (employer, id)
);
create unique index application_external on application (job, external_id) where external_id is not null;
create index application_list on application (job, applied_at, id);
create index application_candidate on application (candidate);

-- What the person wrote or said, where it stands: the only ground a quote may come from.
create table said (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  place text not null check (place in ('application', 'conversation', 'cv', 'interview', 'test')),
  question text,
  text text not null,
  position int not null default 0,
  foreign key (employer, application) references application (employer, id) on delete cascade
);
create index said_application on said (application, position);

create table assessment (
  employer uuid not null,
  application uuid not null,
  requirement uuid not null,
  level text not null check (level in ('exceeds', 'meets', 'partly', 'not-shown', 'not-assessed')),
  short text check (short in ('deep', 'broad', 'specific')),
  evidence text,
  source text check (source in ('application', 'conversation', 'cv', 'interview', 'test')),
  by_staff uuid,
  at timestamptz not null default now(),
  primary key (application, requirement),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, requirement) references requirement (employer, id) on delete cascade,
  foreign key (employer, by_staff) references staff (employer, id)
);

create table column_map (
  employer uuid not null references employer (id),
  headers text not null,
  map jsonb not null,
  used_at timestamptz not null default now(),
  primary key (employer, headers)
);

create table import (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  job uuid not null,
  file_name text not null,
  bytes bytea,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  done_rows int not null default 0,
  map jsonb,
  report jsonb,
  by_staff uuid not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  foreign key (employer, job) references job (employer, id),
  foreign key (employer, by_staff) references staff (employer, id)
);

create table decision (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  outcome text not null check (outcome in ('advance', 'declined', 'luxury', 'cancelled', 'late', 'filled', 'elsewhere', 'offer', 'hire')),
  reasons text[] not null default '{}',
  cause text,
  by_staff uuid not null,
  at timestamptz not null default now(),
  current boolean not null default true,
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, by_staff) references staff (employer, id)
);
create unique index decision_current on decision (application) where current;

create table batch (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  job uuid not null,
  key text not null,
  body_hash text not null,
  size int not null,
  not_before timestamptz not null,
  by_staff uuid not null,
  created_at timestamptz not null default now(),
  stopped_at timestamptz,
  stopped_by uuid,
  unique (employer, id),
  unique (employer, key),
  foreign key (employer, job) references job (employer, id),
  foreign key (employer, by_staff) references staff (employer, id)
);

create table letter (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  kind text not null default 'answer' check (kind in ('answer', 'receipt', 'holding')),
  version int not null default 1,
  language text not null,
  subject text not null,
  body text not null,
  sentences jsonb not null default '[]',
  verdict jsonb,
  edited boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'approved', 'queued', 'withdrawn')),
  approved_hash text,
  approved_by uuid,
  approved_at timestamptz,
  batch uuid,
  mail bigint references outbox (id),
  created_at timestamptz not null default now(),
  unique (employer, id),
  unique (application, kind, version),
  -- A letter leaves only as somebody approved it: the hash of the exact text stands beside the name.
  check (state in ('draft', 'withdrawn') or (approved_by is not null and approved_hash is not null and approved_at is not null)),
  check (state <> 'queued' or mail is not null),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, approved_by) references staff (employer, id),
  foreign key (employer, batch) references batch (employer, id)
);
create unique index letter_current on letter (application, kind) where state <> 'withdrawn';
create index letter_batch on letter (batch);
create index letter_mail on letter (mail);

-- The other way of answering: somebody called, and says so with a name and a time.
create table call (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  by_staff uuid not null,
  at timestamptz not null default now(),
  note text not null default '',
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, by_staff) references staff (employer, id)
);
create index call_application on call (application);

create table promise (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  what text not null check (what in ('first-word', 'after-interview', 'after-decision', 'another-channel')),
  owner uuid not null,
  due_on date not null,
  made_at timestamptz not null default now(),
  kept_at timestamptz,
  ended_why text,
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, owner) references staff (employer, id)
);
create unique index promise_open on promise (application) where kept_at is null;
create index promise_due on promise (employer, owner, due_on) where kept_at is null;

-- Invariant 1 in the database: at commit, every open application has one open promise, and only open ones have.
create function gjensvar.open_application_has_promise() returns trigger language plpgsql as $$
declare wanted uuid; is_open boolean;
begin
  if tg_table_name = 'application' then wanted := new.id;
  elsif tg_op = 'DELETE' then wanted := old.application;
  else wanted := new.application; end if;
  -- One look for both: the index promise_open allows at most one.
  select a.state = 'open' into is_open from application a
    where a.id = wanted and (a.state = 'open') <> exists (select from promise p where p.application = a.id and p.kept_at is null);
  if found and is_open then
    raise exception 'application % is open and has no promise', wanted using errcode = 'check_violation';
  elsif found then
    raise exception 'application % is not open and still has a promise', wanted using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger application_has_promise after insert or update of state on application
  deferrable initially deferred for each row execute function gjensvar.open_application_has_promise();
create constraint trigger promise_belongs_to_open after insert or update of kept_at or delete on promise
  deferrable initially deferred for each row execute function gjensvar.open_application_has_promise();

-- Invariant 1 again: a job with an open application cannot be closed, whoever asks.
create function gjensvar.job_closes_answered() returns trigger language plpgsql as $$
begin
  if new.state = 'closed' and exists (select 1 from application where job = new.id and state = 'open') then
    raise exception 'a job cannot be closed while somebody waits for an answer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger job_closes_answered before insert or update of state on job
  for each row execute function gjensvar.job_closes_answered();

-- A candidate's link: a capability for one application. The token is hashed; the cookie has a hash of its own.
create table link (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  application uuid not null,
  token_hash text not null unique,
  cookie_hash text unique,
  expires_at timestamptz not null,
  opened_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (employer, application) references application (employer, id) on delete cascade
);
create index link_application on link (application);
