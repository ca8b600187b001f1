// Copies of a PostgreSQL database, by PostgreSQL's own programs: pg_dump and pg_restore must be installed beside Gjensvar.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import type { Backup } from "../platform/db/backup.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
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

/** A copy in PostgreSQL's own format, consistent as of its beginning, also while letters are sent. */
export function dumpPostgres(address: string, file: string): Backup {
  runProgram("pg_dump", address, ["--format=custom", "--no-owner", `--file=${file}`]);
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
    execute format('grant gjensvar_app to %I', current_user);
  end $$`);
  runProgram("pg_restore", address, ["--no-owner", "--exit-on-error", file]);
}
