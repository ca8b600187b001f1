-- Somebody asks that nothing more is done with what is stored while something is disputed (GDPR Art. 18), who answers, and by when (Art. 12(3)).
create table restriction (
  id uuid primary key,
  employer uuid not null,
  application uuid not null,
  text text not null check (length(text) between 1 and 2000),
  owner uuid not null,
  due_on date not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  reply text check (length(reply) between 1 and 2000),
  check (num_nulls(answered_at, answered_by, reply) in (0, 3)),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, owner) references staff (employer, id),
  foreign key (employer, answered_by) references staff (employer, id)
);
create unique index restriction_open on restriction (application) where answered_at is null;
alter table restriction enable row level security;
alter table restriction force row level security;
create policy own on restriction using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update on restriction to gjensvar_app;
