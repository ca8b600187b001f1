-- Delivery: a mail in doubt is settled, a mail that never gets through is given up, and a pause outlives the process that made it.

-- doubted_at: since when nobody knows whether it arrived; null after a restore, where only a person may say. resent_at: it was sent
-- once more. tried_at: the first try that failed, from which giving up is counted. All on the database's clock.
alter table outbox add column doubted_at timestamptz;
alter table outbox add column resent_at timestamptz;
alter table outbox add column tried_at timestamptz;

-- One row a mail account: how fast it may go, what its server has taken and refused of late, and whether it rests.
create table mail_account (
  name text primary key,
  per_minute int,
  taken int not null default 0,
  refused int not null default 0,
  paused_at timestamptz,
  paused_why text check (paused_why in ('auth', 'sender', 'bounces')),
  check ((paused_at is null) = (paused_why is null))
);
alter table mail_account enable row level security;
alter table mail_account force row level security;
create policy house on mail_account using ((select gjensvar.house())) with check ((select gjensvar.house()));
grant select, insert, update, delete on mail_account to gjensvar_app;
