-- Which life of the database this is: a copy that was put back is another, so that the journal of the old one says nothing about its rows.
create table outbox_epoch (
  id uuid not null default gen_random_uuid(),
  one boolean primary key default true check (one)
);
alter table outbox_epoch enable row level security;
alter table outbox_epoch force row level security;
create policy house on outbox_epoch using ((select gjensvar.house())) with check ((select gjensvar.house()));
grant select, insert, delete on outbox_epoch to gjensvar_app;

-- What came in, with what the mail it answers was about. `eyes`: a server says that our mail did not arrive, but does not name its
-- recipient: it was sent on to somewhere else, or nobody can tell.
create or replace view came_mail with (security_invoker = true) as
  select i.id, i.employer, i.kind, i.from_addr, i.subject, i.body, i.outbox, i.came_at, i.aside_at, o.about,
    i.kind = 'bounce' and o.id is not null and not exists (
      select from jsonb_array_elements(i.bounces) b
      where lower(b ->> 'recipient') = lower(o.to_addr) or b ->> 'reason' = 'temporary') as eyes
  from incoming i left join outbox o on o.id = i.outbox
  where o.private is not true;

select gjensvar.let_owner_copy();
