-- The second wall: row security on every table of an employer, forced, and the role the product works as.

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'gjensvar_app') then
    create role gjensvar_app nologin nosuperuser nobypassrls;
  end if;
end $$;
do $$ begin
  execute format('grant gjensvar_app to %I', current_user);
end $$;
grant usage on schema public, gjensvar to gjensvar_app;
grant execute on all functions in schema gjensvar to gjensvar_app;
grant select, insert, update, delete on all tables in schema public to gjensvar_app;
grant usage on all sequences in schema public to gjensvar_app;
revoke update, delete on audit_line from gjensvar_app;
revoke all on auth_account, auth_session, auth_verification from gjensvar_app;
revoke all on auth_user from gjensvar_app;

do $$ declare t text; begin
  foreach t in array array['invitation', 'job', 'requirement', 'job_member', 'candidate', 'application', 'said', 'assessment',
    'column_map', 'import', 'decision', 'batch', 'letter', 'call', 'promise', 'audit_head', 'audit_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own on %I using (employer = gjensvar.employer()) with check (employer = gjensvar.employer())', t);
  end loop;
end $$;

alter table employer enable row level security;
alter table employer force row level security;
create policy own on employer for select using (
  id = gjensvar.employer() or gjensvar.house()
  or exists (select 1 from staff s where s.employer = employer.id and s.login = gjensvar.login()));
create policy change on employer for update using (id = gjensvar.employer() or gjensvar.house());
create policy found on employer for insert with check (gjensvar.house());

alter table staff enable row level security;
alter table staff force row level security;
create policy own on staff using (employer = gjensvar.employer()) with check (employer = gjensvar.employer());
create policy me on staff for select using (login = gjensvar.login());

alter table outbox enable row level security;
alter table outbox force row level security;
create policy own on outbox using (employer = gjensvar.employer() or gjensvar.house())
  with check (employer = gjensvar.employer() or gjensvar.house());

alter table link enable row level security;
alter table link force row level security;
create policy own on link using (employer = gjensvar.employer()) with check (employer = gjensvar.employer());
create policy bearer on link using (token_hash = gjensvar.token() or cookie_hash = gjensvar.token())
  with check (token_hash = gjensvar.token() or cookie_hash = gjensvar.token());

create policy bearer on invitation for select using (token_hash = gjensvar.token());

-- One row a letter: its own state until it is queued, the mail's afterwards. There is no second copy that could run ahead.
create view letter_way with (security_invoker = true) as
  select l.id, l.employer, l.application, l.kind, l.batch, l.mail,
    case
      when l.state <> 'queued' then l.state
      when o.state = 'accepted' then 'accepted'
      when o.state = 'uncertain' then 'uncertain'
      when o.state = 'refused' then 'bounced'
      when o.state = 'claimed' then 'handed-over'
      when o.state = 'cancelled' then 'approved'
      else 'queued' end as way,
    o.accepted_at, o.next_try, o.smtp_reply, o.to_addr
  from letter l left join outbox o on o.id = l.mail
  where l.state <> 'withdrawn';
grant select on letter_way to gjensvar_app;
