-- Extending a promise: a letter that names a new day. The day counts when the letter is accepted, never before.

-- promised_on: the day the letter names. cause: why, as a key; its words stand in the letter. promise: the one it asks more time for.
-- counted_at: when its day became the promise's. The next letter of the same kind may follow then.
alter table letter add column promised_on date;
alter table letter add column cause text check (cause in ('many', 'interviews', 'references', 'decider', 'approval'));
alter table letter add column promise uuid references promise (id) on delete cascade;
alter table letter add column counted_at timestamptz;
alter table letter add constraint letter_holds check (
  case when kind = 'holding' then num_nulls(promised_on, cause, promise) = 0
  else num_nonnulls(promised_on, cause, promise, counted_at) = 0 end);
drop index letter_current;
create unique index letter_current on letter (application, kind) where state <> 'withdrawn' and counted_at is null;
create index letter_held on letter (employer, application) where kind = 'holding' and state <> 'withdrawn';

-- told_by: the letter that told the candidate of this promise's day.
alter table promise add column told_by uuid;
alter table promise add foreign key (employer, told_by) references letter (employer, id) deferrable initially deferred;
create index letter_promise on letter (promise) where promise is not null;
create index promise_told on promise (told_by) where told_by is not null;

-- A promise keeps its day: another day is another promise.
create or replace function gjensvar.promise_stays() returns trigger language plpgsql as $$
begin
  if new.application <> old.application or new.employer <> old.employer then
    raise exception 'a promise stays with its application' using errcode = 'check_violation';
  end if;
  if new.due_on <> old.due_on then
    raise exception 'a promise keeps its day' using errcode = 'check_violation';
  end if;
  return new;
end $$;
drop trigger promise_stays on promise;
create trigger promise_stays before update of application, employer, due_on on promise
  for each row execute function gjensvar.promise_stays();

-- What a batch says: answers, or that the answer takes longer. The two are never in one batch.
alter table batch add column kind text not null default 'answer' check (kind in ('answer', 'holding'));
