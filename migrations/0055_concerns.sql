-- A candidate has raised a concern. It is handled outside the job's team, and it has an owner and a day like any promise.
create table concern (
  id uuid primary key,
  employer uuid not null references employer (id),
  application uuid not null,
  -- Kept beside the application: who may read it is asked of the job's team.
  job uuid not null,
  -- Who worked on the job when it was raised: leaving the team afterwards opens nothing.
  team uuid[] not null,
  kind text not null check (kind in ('question', 'recording', 'invitation', 'taken', 'other')),
  text text not null check (length(text) between 1 and 4000),
  raised_at timestamptz not null,
  handler uuid not null,
  due_on date not null,
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid,
  answered_at timestamptz,
  -- sent: the answer is in a mail; told: the mail was taken in, or the candidate was told otherwise; uncertain: nobody knows; returned: it came back.
  way text check (way in ('sent', 'told', 'uncertain', 'returned')),
  told_at timestamptz,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null) and (answer is null) = (way is null)),
  check ((way = 'told') = (told_at is not null) or way is null),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, job) references job (employer, id),
  foreign key (employer, handler) references staff (employer, id),
  foreign key (employer, answered_by) references staff (employer, id)
);
-- The same words pressed twice are one concern.
create unique index concern_once on concern (application, kind, md5(text)) where answered_at is null;
create index concern_application on concern (application);
create index concern_employer on concern (employer, raised_at);
alter table concern enable row level security;
alter table concern force row level security;
create policy own on concern using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on concern to gjensvar_app;
