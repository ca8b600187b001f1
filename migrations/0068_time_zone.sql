-- Where a person is, as they said themselves: an IANA name. Nothing said: the job's country. Their letters leave in their own daytime.
alter table candidate add column time_zone text check (length(time_zone) <= 64);

create or replace view standing_letter with (security_invoker = true) as
  select l.id, l.employer, l.application, l.kind, l.version, l.language, l.subject, l.body, l.sentences, l.verdict,
    l.verdict ->> 'verdict' as says, l.edited, l.state, l.approved_hash, l.approved_by, l.approved_at, l.batch, l.mail,
    l.reason_key, l.reason_level, w.way, w.accepted_at, w.next_try, w.smtp_reply, w.to_addr,
    a.job, a.stage, a.state as application_state, a.internal, a.applied_at,
    c.full_name, c.given_name, c.email, c.phone,
    d.id as decision, d.outcome, d.by_staff as decided_by, d.at as decided_at, c.time_zone
  from letter l
  join letter_way w on w.id = l.id
  join application a on a.id = l.application
  join candidate c on c.id = a.candidate
  left join decision d on d.application = l.application and d.current;

-- In which zones an employer's letters are waited for.
create view letter_zone with (security_invoker = true) as
  select distinct employer, time_zone from candidate where time_zone is not null;
grant select on letter_zone to gjensvar_app;
create index candidate_zone on candidate (employer, time_zone) where time_zone is not null;
