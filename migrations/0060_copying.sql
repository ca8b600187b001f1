-- Whoever owns the database may copy it whole, as an ordinary user: row security is forced, so the owner is bound by it too.
-- The policy is for the owner alone and only while a session says that it copies; the role of the product never is the owner.

create function gjensvar.let_owner_copy() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare one record; begin
  for one in select n.nspname as home, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'gjensvar') and c.relkind = 'r' and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'copying') loop
    execute format('create policy copying on %I.%I for select to pg_database_owner
      using ((select current_setting(''gjensvar.copying'', true)) = ''on'')', one.home, one.name);
  end loop;
end $$;
revoke execute on function gjensvar.let_owner_copy() from public;
select gjensvar.let_owner_copy();
