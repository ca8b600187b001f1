-- Ten thousand people in one file: checks by the list instead of by the row, and row security that asks once a statement who is asking.

-- Row security. In a subquery of its own the setting is read once a statement; without it, once for every row that is looked at.
do $$ declare t text; begin
  foreach t in array array['invitation', 'staff', 'job', 'requirement', 'job_member', 'candidate', 'application', 'said', 'assessment',
    'column_map', 'import', 'decision', 'batch', 'letter', 'letter_seen', 'call', 'promise', 'link', 'audit_head', 'audit_line'] loop
    execute format('alter policy own on %I using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()))', t);
  end loop;
end $$;
alter policy own on outbox using (employer = (select gjensvar.employer()) or (select gjensvar.house()))
  with check (employer = (select gjensvar.employer()) or (select gjensvar.house()));
alter policy me on staff using (login = (select gjensvar.login()));

-- Invariant 1 for new rows: the statement files what it wrote as one line, and at commit each line is checked as a whole.
-- Changes of a state, and promises that end, are checked row by row as before (migration 0002).
create table gjensvar.unchecked (
  id bigint generated always as identity primary key,
  employer uuid not null,
  applications uuid[] not null
);
alter table gjensvar.unchecked enable row level security;
alter table gjensvar.unchecked force row level security;
create policy own on gjensvar.unchecked using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));

-- The role of the product may neither read nor write that table: both functions run as the owner, who finds it empty at rest.
create function gjensvar.file_new_applications() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into gjensvar.unchecked (employer, applications) select employer, array_agg(id) from fresh group by employer;
  return null;
end $$;
create function gjensvar.file_new_promises() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into gjensvar.unchecked (employer, applications) select employer, array_agg(application) from fresh group by employer;
  return null;
end $$;
create function gjensvar.unchecked_are_promised() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare wrong uuid; is_open boolean;
begin
  select a.id, a.state = 'open' into wrong, is_open
    from unnest(new.applications) as u (id) join application a on a.id = u.id
    where (a.state = 'open') <> exists (select from promise p where p.application = a.id and p.kept_at is null) limit 1;
  if found and is_open then
    raise exception 'application % is open and has no promise', wrong using errcode = 'check_violation';
  elsif found then
    raise exception 'application % is not open and still has a promise', wrong using errcode = 'check_violation';
  end if;
  delete from gjensvar.unchecked where id = new.id;
  return null;
end $$;
revoke execute on function gjensvar.file_new_applications(), gjensvar.file_new_promises(), gjensvar.unchecked_are_promised() from public;

drop trigger application_has_promise on application;
create constraint trigger application_has_promise after update of state on application
  deferrable initially deferred for each row execute function gjensvar.open_application_has_promise();
drop trigger promise_belongs_to_open on promise;
create constraint trigger promise_belongs_to_open after update of kept_at, application or delete on promise
  deferrable initially deferred for each row execute function gjensvar.open_application_has_promise();
create trigger new_applications_filed after insert on application
  referencing new table as fresh for each statement execute function gjensvar.file_new_applications();
create trigger new_promises_filed after insert on promise
  referencing new table as fresh for each statement execute function gjensvar.file_new_promises();
create constraint trigger unchecked_are_promised after insert on gjensvar.unchecked
  deferrable initially deferred for each row execute function gjensvar.unchecked_are_promised();

-- An application names its job and its candidate with the employer, and both of them name the employer: a third check says nothing new.
alter table application drop constraint application_employer_fkey;

-- One index where two began with the same columns; and one that row security never let anybody use, as lower() is not leakproof.
drop index assessment_levels;
drop index candidate_name;
alter table assessment drop constraint assessment_pkey,
  add constraint assessment_pkey primary key (application, requirement) include (employer, level, short);

-- Fresh plans need how large a table is and what its indexed columns hold. Texts and JSON are left to the vacuum.
create or replace function gjensvar.keep_plans_fresh() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare stale record; done int := 0; page int := current_setting('block_size')::int;
begin
  for stale in
    select c.oid::regclass as name,
      (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a where a.attrelid = c.oid and a.attnum = any(
        select k from pg_index i, unnest(i.indkey::int2[]) k where i.indrelid = c.oid)) as columns
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and pg_relation_size(c.oid) > page * (2 * greatest(c.relpages, 0) + 4)
    order by c.relname
  loop
    execute format('analyze (skip_locked) %s (%s)', stale.name, stale.columns);
    done := done + 1;
  end loop;
  return done;
end $$;

-- How many rows the file of an import has, kept when somebody says what its columns mean: a page need not read the file again.
alter table import add column all_rows int;
