-- The applicants' list is also asked for those who read a letter in one language.
create or replace view applicant_line with (security_invoker = true) as
  select a.employer, a.job, a.id as application, a.applied_at, a.stage, a.state, a.internal, a.search,
    (select c.full_name from candidate c where c.employer = a.employer and c.id = a.candidate) as full_name,
    (select string_agg(encode(uuid_send(x.requirement), 'hex') || ':' || x.level, ',') from assessment x where x.application = a.id) as levels,
    (select p.what || ' ' || p.due_on || ' ' || p.owner from promise p where p.application = a.id and p.kept_at is null) as waits,
    a.language
  from application a;
