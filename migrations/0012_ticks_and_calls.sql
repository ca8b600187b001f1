-- Who is ticked in the applicants' table, kept under a short key; and a logged call that somebody takes back.

-- The key is made of the people themselves: the same ticks have the same address. Rows are for the one who ticked, and go after a month.
create table ticks (
  employer uuid not null,
  staff uuid not null,
  key text not null,
  job uuid not null,
  applications uuid[] not null,
  at timestamptz not null,
  primary key (employer, staff, key),
  foreign key (employer, staff) references staff (employer, id) on delete cascade,
  foreign key (employer, job) references job (employer, id) on delete cascade
);
create index ticks_job on ticks (employer, job);
alter table ticks enable row level security;
alter table ticks force row level security;
create policy own on ticks using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update, delete on ticks to gjensvar_app;

-- A call written down by mistake stays in the story, with who took it back and why. It no longer counts anywhere.
alter table call add column taken_back_at timestamptz, add column taken_back_by uuid, add column taken_back_why text,
  add constraint call_taken_back_whole check (num_nulls(taken_back_at, taken_back_by, taken_back_why) in (0, 3)),
  add constraint call_taken_back_by_fkey foreign key (employer, taken_back_by) references staff (employer, id);
create or replace view uncalled with (security_invoker = true) as
  select a.employer, a.id as application, a.job, c.full_name, c.phone
  from application a join candidate c on c.id = a.candidate
  where a.stage in ('interview', 'final') and a.state <> 'withdrawn'
    and not exists (select 1 from call where call.application = a.id and call.taken_back_at is null);
