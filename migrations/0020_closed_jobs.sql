-- Invariant 1 once more: nobody waits in a closed job. A job did not close over an open application; now none opens in a closed one.

-- A letter that came back after the end used to open the case alone. Such a job is open again, as it is from now on.
-- Forced row security would hide the rows from an owner who is no superuser.
alter table job no force row level security;
alter table application no force row level security;
update job set state = 'open', closed_at = null
  where state = 'closed' and exists (select from application a where a.job = job.id and a.state = 'open');
alter table job force row level security;
alter table application force row level security;

-- Each look holds the jobs first: a closing that is under way ends before it, and one that begins waits for it.
create function gjensvar.new_applications_in_open_jobs() returns trigger language plpgsql as $$
begin
  perform from job where id in (select job from fresh where state = 'open') order by id for share;
  if exists (select from job where state = 'closed' and id in (select job from fresh where state = 'open')) then
    raise exception 'nobody can wait for an answer in a closed job' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger new_applications_in_open_jobs after insert on application
  referencing new table as fresh for each statement execute function gjensvar.new_applications_in_open_jobs();

create function gjensvar.application_opens_in_open_job() returns trigger language plpgsql as $$
begin
  perform from job where id = new.job for share;
  if exists (select from job where id = new.job and state = 'closed') then
    raise exception 'nobody can wait for an answer in a closed job' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger application_opens_in_open_job after update of state, job on application
  for each row when (new.state = 'open') execute function gjensvar.application_opens_in_open_job();
