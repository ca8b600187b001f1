-- What comes in by mail: read once, matched to the mail it answers, told to whom it concerns.

create table incoming (
  id uuid primary key,
  employer uuid references employer (id),
  -- sha256 of the bytes: the same mail is taken in once, whichever way and however often it comes.
  digest text not null unique,
  kind text not null check (kind in ('bounce', 'auto-reply', 'reply', 'calendar', 'complaint', 'other')),
  from_addr text not null,
  subject text not null,
  body text not null,
  -- The mail of ours that it answers.
  outbox bigint references outbox (id),
  bounces jsonb not null default '[]',
  came_at timestamptz not null,
  -- Somebody has looked at a mail that belongs to no case, and put it away.
  aside_by uuid,
  aside_at timestamptz,
  unique (employer, id),
  foreign key (employer, aside_by) references staff (employer, id)
);
create index incoming_of on incoming (outbox) where outbox is not null;
create index outbox_to on outbox (lower(to_addr), id);
alter table incoming enable row level security;
alter table incoming force row level security;
create policy own on incoming using (employer = (select gjensvar.employer()) or (select gjensvar.house()))
  with check (employer = (select gjensvar.employer()) or (select gjensvar.house()));
grant select, insert, update, delete on incoming to gjensvar_app;

-- How far a mailbox has been read (RFC 3501: a UID is final as long as the validity stays).
create table mailbox (
  name text primary key,
  validity bigint not null,
  last_uid bigint not null,
  read_at timestamptz not null
);
alter table mailbox enable row level security;
alter table mailbox force row level security;
create policy house on mailbox using ((select gjensvar.house())) with check ((select gjensvar.house()));
grant select, insert, update, delete on mailbox to gjensvar_app;

-- A mail that belongs to somebody's case, and who has read it.
create table landed (
  employer uuid not null,
  incoming uuid primary key,
  application uuid not null,
  read_by uuid,
  read_at timestamptz,
  foreign key (employer, incoming) references incoming (employer, id) on delete cascade,
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, read_by) references staff (employer, id)
);
create index landed_of on landed (application);
create index landed_unread on landed (employer) where read_at is null;
alter table landed enable row level security;
alter table landed force row level security;
create policy own on landed using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on landed to gjensvar_app;

-- What came in, for the rooms to read.
create view came_mail with (security_invoker = true) as
  select id, employer, kind, from_addr, subject, body, outbox, came_at, aside_at from incoming;
grant select on came_mail to gjensvar_app;

-- Which employer's mailbox an address is.
create view mailbox_of with (security_invoker = true) as
  select id as employer, lower(coalesce(substring(mail_from from '<([^<>]+)>'), mail_from)) as address from employer;
grant select on mailbox_of to gjensvar_app;

-- Where a person can be written to, a row an application: tells whose a mail is that answers none of ours.
create view applicant_address with (security_invoker = true) as
  select a.employer, a.id as application, lower(c.email) as address, a.state, a.applied_at
  from candidate c join application a on a.candidate = c.id where c.email is not null;
grant select on applicant_address to gjensvar_app;
create index candidate_address on candidate (employer, lower(email)) where email is not null;

-- One row a mail of somebody's case, with the person and the job.
create view landed_mail with (security_invoker = true) as
  select m.employer, m.application, m.read_at, m.read_by, i.id, i.kind, i.from_addr, i.subject, i.body, i.came_at,
    c.full_name, j.id as job, j.slug, j.title
  from landed m
  join incoming i on i.id = m.incoming
  join application a on a.id = m.application
  join candidate c on c.id = a.candidate
  join job j on j.id = a.job;
grant select on landed_mail to gjensvar_app;
