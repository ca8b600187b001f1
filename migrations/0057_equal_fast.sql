-- Equal treatment at five thousand declined: what a letter gives as reason is a column of its own, and a person is one short line.

-- The requirements by whose gap the letter says no: by its sentences, and the decisive one also where somebody wrote it in their own words.
create function gjensvar.reasons_of(sentences jsonb, reason_key text) returns text[] language sql immutable
  set search_path = pg_catalog, pg_temp as $$
  select array(
    select k.key from jsonb_array_elements(sentences) s, jsonb_array_elements_text(s -> 'standsOn') as k (key) where s ->> 'does' = 'reason'
    union select reason_key where reason_key is not null order by 1)
$$;
alter table letter add column reasons text[] generated always as (gjensvar.reasons_of(sentences, reason_key)) stored;

-- full_name is looked up only for those who are read with it.
-- levels: `<requirement without dashes>:<level>` with commas between, as in applicant_line. letter_state: a letter whose mail was called back is approved, as in letter_way.
drop view judged;
create view judged with (security_invoker = true) as
  select d.employer, a.job, a.id as application, a.applied_at, a.stage, d.outcome,
    (select c.full_name from candidate c where c.employer = a.employer and c.id = a.candidate) as full_name,
    (select string_agg(encode(uuid_send(x.requirement), 'hex') || ':' || x.level, ',') from assessment x where x.application = a.id) as levels,
    l.edited, l.reasons,
    case when l.state = 'queued' and o.state = 'cancelled' then 'approved' else l.state end as letter_state
  from application a
  -- Looked up by its index for the people of one job: as a plain join, the planner reads everybody's decisions.
  join lateral (select employer, outcome from decision where application = a.id and current limit 1) d on true
  left join letter l on l.application = a.id and l.kind = 'answer' and l.state <> 'withdrawn'
  left join outbox o on o.id = l.mail;
grant select on judged to gjensvar_app;

-- Who assessed somebody after having met them, and how many requirements.
create view met with (security_invoker = true) as
  select a.employer, a.job, a.id as application, array_agg(distinct t.name order by t.name) as met_by, count(*)::int as met_on
  from application a
  join assessment x on x.application = a.id and x.source = 'interview' and x.level <> 'not-assessed'
  left join staff t on t.id = x.by_staff
  where a.stage <> 'application'
  group by a.employer, a.job, a.id;
grant select on met to gjensvar_app;
