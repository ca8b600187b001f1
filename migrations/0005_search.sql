-- What the applicants' list looks through, folded; and a requirement that somebody was assessed against stays.

alter table application add column search text not null default '';

-- The list reads current levels by application; with these columns in the index (the employer for row security) it need not visit the table.
create index assessment_levels on assessment (application, requirement) include (employer, level, short);
-- Jobs of a manager, and applications by their state for the counts of a front page.
create index job_staff on job (employer, owner);
create index application_state on application (job, state);
create index import_job on import (job, created_at);

create function gjensvar.requirement_stays() returns trigger language plpgsql as $$
begin
  if exists (select 1 from assessment where requirement = old.id) then
    raise exception 'a requirement that somebody was assessed against cannot be removed'
      using errcode = 'restrict_violation', constraint = 'requirement_assessed', detail = old.key;
  end if;
  return old;
end $$;
create trigger requirement_stays before delete on requirement
  for each row execute function gjensvar.requirement_stays();
create index assessment_requirement on assessment (requirement);
-- Who could be the same person, when a list gives no id and no address.
create index candidate_name on candidate (employer, lower(full_name));
