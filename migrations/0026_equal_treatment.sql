-- Equal treatment: everybody of a job who was judged, as one may compare them, and the differences that somebody signed a reason for.

-- Levels by the requirement's key, of what was assessed; who assessed after having met the person, and how many requirements.
create view judged with (security_invoker = true) as
  select d.employer, a.job, a.id as application, a.stage, c.full_name, d.outcome, f.levels, f.met_by, f.met_on,
    l.edited, l.reasons
  from application a
  join decision d on d.application = a.id and d.current
  join candidate c on c.id = a.candidate
  left join lateral (
    select jsonb_object_agg(r.key, x.level) as levels,
      array_agg(distinct t.name order by t.name) filter (where x.source = 'interview') as met_by,
      (count(*) filter (where x.source = 'interview'))::int as met_on
    from assessment x join requirement r on r.id = x.requirement left join staff t on t.id = x.by_staff
    where x.application = a.id and x.level <> 'not-assessed') f on true
  -- The reasons of the letter that stands: by its sentences, and the decisive one also where somebody wrote it in their own words.
  left join lateral (
    select l.edited, array(
        select k.key from jsonb_array_elements(l.sentences) s, jsonb_array_elements_text(s -> 'standsOn') as k (key) where s ->> 'does' = 'reason'
        union select l.reason_key where l.reason_key is not null) as reasons
    from letter l where l.application = a.id and l.kind = 'answer' and l.state <> 'withdrawn' order by l.version desc limit 1) l on true;
grant select on judged to gjensvar_app;

create table equal_reason (
  id uuid primary key default gen_random_uuid(),
  employer uuid not null,
  job uuid not null,
  -- Which difference, and between whom: signed anew when that changes.
  finding text not null check (length(finding) between 1 and 300),
  between_hash text not null,
  reason text not null check (length(reason) between 20 and 2000),
  signed_by uuid not null,
  signed_at timestamptz not null,
  unique (job, finding, between_hash),
  foreign key (employer, job) references job (employer, id) on delete cascade,
  foreign key (employer, signed_by) references staff (employer, id)
);
alter table equal_reason enable row level security;
alter table equal_reason force row level security;
create policy own on equal_reason using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert on equal_reason to gjensvar_app;
