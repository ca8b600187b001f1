-- A promise belongs to one application for good: moved, it would leave the one behind in silence, and nobody would look there.
create function gjensvar.promise_stays() returns trigger language plpgsql as $$
begin
  if new.application <> old.application or new.employer <> old.employer then
    raise exception 'a promise stays with its application' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger promise_stays before update of application, employer on promise
  for each row execute function gjensvar.promise_stays();

-- New rows are checked as the employer they were written for, whoever is asking when the transaction ends.
create or replace function gjensvar.unchecked_are_promised() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare wrong uuid; is_open boolean; asking text := coalesce(current_setting('gjensvar.employer', true), '');
begin
  perform set_config('gjensvar.employer', new.employer::text, true);
  select a.id, a.state = 'open' into wrong, is_open
    from unnest(new.applications) as u (id) join application a on a.id = u.id
    where (a.state = 'open') <> exists (select from promise p where p.application = a.id and p.kept_at is null) limit 1;
  if found and is_open then
    raise exception 'application % is open and has no promise', wrong using errcode = 'check_violation';
  elsif found then
    raise exception 'application % is not open and still has a promise', wrong using errcode = 'check_violation';
  end if;
  delete from gjensvar.unchecked where id = new.id;
  if not found then
    raise exception 'what was written for another employer cannot be checked' using errcode = 'check_violation';
  end if;
  perform set_config('gjensvar.employer', asking, true);
  return null;
end $$;
