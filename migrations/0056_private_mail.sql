-- A mail between two people alone: what comes back about it stands in no list that others read, but is told apart by what it was about.
alter table outbox add column private boolean not null default false;

create or replace view came_mail with (security_invoker = true) as
  select id, employer, kind, from_addr, subject, body, outbox, came_at, aside_at from incoming i
  where not exists (select from outbox o where o.id = i.outbox and o.private);

create view came_private with (security_invoker = true) as
  select i.id, i.employer, o.about, i.kind, i.from_addr, i.subject, i.body, i.came_at
  from incoming i join outbox o on o.id = i.outbox and o.private;
grant select on came_private to gjensvar_app;
