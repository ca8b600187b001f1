// Copies of a PostgreSQL database, by PostgreSQL's own programs: pg_dump and pg_restore must be installed beside Gjensvar.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { sql } from "kysely";
import type { Backup } from "../platform/db/backup.server.ts";
import { type OpenedDatabase, openPostgres } from "../platform/db/open.server.ts";
import { WrongUse } from "./terminal.server.ts";

/** Runs one of the programs. The password goes by the environment: arguments can be read by everybody on the machine. */
function runProgram(program: string, address: string, args: readonly string[]): void {
  const url = new URL(address);
  const password = decodeURIComponent(url.password);
  url.password = "";
  const env = { ...process.env, ...(password === "" ? {} : { PGPASSWORD: password }) };
  const done = spawnSync(program, [...args, `--dbname=${url}`], { env, encoding: "utf8" });
  if (done.error) throw new WrongUse(`${program} is not installed: it comes with PostgreSQL's client programs`);
  if (done.status !== 0)
    throw new WrongUse(`${program} failed: ${done.stderr.trim().split("\n").slice(0, 3).join(" ")}`);
}

/** The address of a session that copies: row security then shows the owner every row. */
export function copyingAddress(address: string): string {
  const url = new URL(address);
  const options = `${url.searchParams.get("options") ?? ""} -c gjensvar.copying=on`.trim();
  url.searchParams.set("options", options);
  // The client library reads "+" as itself; a plus that is meant stands as %2B.
  url.search = url.search.replaceAll("+", "%20");
  return url.toString();
}

/** Somebody whom row security would show a part only must not make a copy that looks whole. */
async function mustSeeAll(opened: OpenedDatabase): Promise<void> {
  const { rows } = await sql<{ owns: boolean; above: boolean; ready: boolean }>`
    select pg_has_role(current_user, 'pg_database_owner', 'usage') as owns,
      exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)) as above,
      to_regprocedure('gjensvar.let_owner_copy()') is not null as ready`.execute(opened.owner);
  const found = rows[0];
  if (found?.above) return;
  if (!found?.owns) throw new WrongUse("the user in DATABASE_URL does not own the database: it would copy a part only");
  if (!found.ready) throw new WrongUse("start this version once, or copy as a superuser: the owner may not copy yet");
  // Tables that came after this function did get their policy here.
  await opened.exec("select gjensvar.let_owner_copy()");
}

/** A copy in PostgreSQL's own format, consistent as of its beginning, also while letters are sent. The owner of the database makes it. */
export async function dumpPostgres(address: string, file: string): Promise<Backup> {
  const opened = await openPostgres(address);
  try {
    await mustSeeAll(opened);
  } finally {
    await opened.close();
  }
  const args = ["--format=custom", "--no-owner", "--enable-row-security", `--file=${file}`];
  runProgram("pg_dump", copyingAddress(address), args);
  return { file, bytes: statSync(file).size };
}

/** Puts a copy into the database at `address`, which must be empty. */
export async function restorePostgres(opened: OpenedDatabase, address: string, file: string): Promise<void> {
  const tables = await opened.owner
    .selectFrom("pg_catalog.pg_tables" as never)
    .select((one) => one.fn.countAll<number>().as("n"))
    .where("schemaname" as never, "in", ["public", "gjensvar"] as never)
    .executeTakeFirstOrThrow();
  if (Number(tables.n) > 0) throw new WrongUse("the database is not empty: a restore never overwrites");
  // A dump holds what the product's role may do, but not the role, which belongs to the server.
  await opened.exec(`do $$ begin
    if not exists (select 1 from pg_roles where rolname = 'gjensvar_app') then
      create role gjensvar_app nologin nosuperuser nobypassrls;
    end if;
    if not pg_has_role(current_user, 'gjensvar_app', 'member') then
      execute format('grant gjensvar_app to %I', current_user);
    end if;
  end $$`);
  runProgram("pg_restore", address, ["--no-owner", "--exit-on-error", file]);
}
