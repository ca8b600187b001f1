-- An edited letter is compared with others by what still stands of its draft; own_reason: nothing of the reason does.

-- full_name is looked up only for those who are read with it.
-- levels: `<requirement without dashes>:<level>` with commas between, as in applicant_line. letter_state: a letter whose mail was called back is approved, as in letter_way.
drop view judged;
create view judged with (security_invoker = true) as
  select d.employer, a.job, a.id as application, a.applied_at, a.stage, d.outcome,
    (select c.full_name from candidate c where c.employer = a.employer and c.id = a.candidate) as full_name,
    (select string_agg(encode(uuid_send(x.requirement), 'hex') || ':' || x.level, ',') from assessment x where x.application = a.id) as levels,
    l.edited, l.reasons,
    l.edited and not jsonb_path_exists(l.sentences, '$[*] ? (@.does == "reason")') as own_reason,
    case when l.state = 'queued' and o.state = 'cancelled' then 'approved' else l.state end as letter_state
  from application a
  -- Looked up by its index for the people of one job: as a plain join, the planner reads everybody's decisions.
  join lateral (select employer, outcome from decision where application = a.id and current limit 1) d on true
  left join letter l on l.application = a.id and l.kind = 'answer' and l.state <> 'withdrawn'
  left join outbox o on o.id = l.mail;
grant select on judged to gjensvar_app;
