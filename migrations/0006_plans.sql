-- Plans stay good while tables grow. The embedded engine has no autovacuum, and PostgreSQL's comes a minute late: checks of foreign
-- keys and of invariant 1 would keep plans made for empty tables, and an import would get slower with every row.

create function gjensvar.keep_plans_fresh() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare stale regclass; done int := 0;
begin
  for stale in
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
      and pg_relation_size(c.oid) / current_setting('block_size')::int > 2 * greatest(c.relpages, 0) + 4
    order by c.relname
  loop
    execute format('analyze (skip_locked) %s', stale);
    done := done + 1;
  end loop;
  return done;
end $$;
