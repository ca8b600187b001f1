// What `npm run reset` does on PostgreSQL. `look` says what would go; `empty` takes it away. Only what Gjensvar made: its own
// tables and its two schemas. The database, its users and whatever else lies in it stay.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

const folder = join(import.meta.dirname, "../migrations");

/** The tables that the migrations make, and the one that remembers the migrations. */
const ownTables = (): string[] => [
  "migration",
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), "utf8").matchAll(/^create table (?:if not exists )?(\w+)/gm),
    ])
    .map((match) => match[1] ?? ""),
];

type Found = { where: string; tables: string[]; people: number; others: number };

/** Undefined: nothing of Gjensvar is there. */
async function look(client: pg.Client): Promise<Found | undefined> {
  const { rows: here } = await client.query<{ where: string; ours: boolean; others: number }>(
    `select current_database() as where, to_regclass('public.migration') is not null as ours,
      (select count(*)::int from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend') as others`,
  );
  const [place] = here;
  if (!place?.ours) return undefined;
  const first = await client.query("select from public.migration where name = '0001_ground.sql'");
  if (first.rowCount === 0) return undefined;
  const { rows } = await client.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' and tablename = any($1) order by tablename",
    [ownTables()],
  );
  const people = await client.query<{ n: number }>("select count(*)::int as n from public.candidate");
  return {
    where: place.where,
    tables: rows.map((row) => row.tablename),
    people: people.rows[0]?.n ?? 0,
    others: place.others,
  };
}

async function empty(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query("begin");
  await client.query(`drop table if exists ${tables.map((name) => `public."${name}"`).join(", ")} cascade`);
  await client.query("drop schema if exists gjensvar cascade");
  await client.query("drop schema if exists pgboss cascade");
  await client.query("commit");
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  const found = await look(client);
  const where = `${client.host}:${client.port}`;
  if (!found) console.log(`  nothing on ${where}: there is no Gjensvar in the database ${client.database}`);
  else {
    console.log(
      `  on ${where}, in the database ${found.where}: Gjensvar's ${found.tables.length} tables with ${found.people} candidates, and its schemas gjensvar and pgboss`,
    );
    if (found.others > 0) {
      console.error(`Somebody is connected to it (${found.others}). Stop Gjensvar first. Nothing was removed.`);
      process.exitCode = 1;
    } else if (process.argv[2] === "empty") await empty(client, found.tables);
  }
} finally {
  await client.end();
}
