-- A file that somebody handed in: of an application, or of a draft of one that has not been sent.
create table application_file (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null references employer (id),
  application uuid,
  -- The draft it came with. Nothing refers to a draft here: whoever keeps drafts moves the files or takes them away.
  draft uuid,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('pdf', 'docx', 'odt', 'txt')),
  size integer not null check (size between 1 and 10485760),
  -- SHA-256 of the bytes: the same file pressed twice is kept once.
  hash text not null,
  bytes bytea not null,
  text text not null,
  text_state text not null check (text_state in ('kept', 'empty', 'too-slow', 'too-heavy')),
  -- The text was longer than is kept.
  text_cut boolean not null,
  scan text not null check (scan in ('clean', 'not-scanned')),
  scanned_at timestamptz,
  at timestamptz not null,
  check (num_nonnulls(application, draft) = 1),
  check ((scan = 'clean') = (scanned_at is not null)),
  foreign key (employer, application) references application (employer, id) on delete cascade
);
-- The four kinds are packed already, or small.
alter table application_file alter column bytes set storage external;
create unique index application_file_once on application_file ((coalesce(application, draft)), hash);
create index application_file_not_scanned on application_file (employer, at) where scan = 'not-scanned';
alter table application_file enable row level security;
alter table application_file force row level security;
create policy own on application_file using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on application_file to gjensvar_app;
