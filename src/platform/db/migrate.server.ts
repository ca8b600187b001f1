// Runs the plain SQL files of migrations/, each once, in order, in one transaction; forward only.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { OpenedDatabase } from "./open.server.ts";

export const migrationsFolder = join(import.meta.dirname, "../../../migrations");

const letOwnerCopy = `do $$ begin
  if to_regprocedure('gjensvar.let_owner_copy()') is not null then perform gjensvar.let_owner_copy(); end if;
end $$`;

/**
 * Brings the database to the newest schema. Returns the names of the files that ran.
 * Throws when a file that ran before has changed since, or when a newer version of the product has been here.
 */
export async function migrate(opened: OpenedDatabase, folder = migrationsFolder): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort();
  await opened.exec(
    "create table if not exists migration (name text primary key, hash text not null, at timestamptz not null default now())",
  );
  const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration`.execute(opened.owner);
  const known = new Map(rows.map((row) => [row.name, row.hash]));
  const newer = rows.find((row) => !files.includes(row.name));
  if (newer) throw new Error(`the database has ${newer.name}, which this version does not know: start a newer version`);
  const ran: string[] = [];
  for (const name of files) {
    const text = readFileSync(join(folder, name), "utf8");
    const hash = createHash("sha256").update(text).digest("hex");
    const before = known.get(name);
    if (before === hash) continue;
    if (before !== undefined) throw new Error(`${name} has changed since it ran: migrations are never edited`);
    await opened
      .exec(
        `begin;\nset local lock_timeout = '2s';\n${text}\n;insert into migration (name, hash) values ('${name}', '${hash}');\ncommit;`,
      )
      .catch(async (fault) => {
        await opened.exec("rollback").catch(() => undefined);
        throw new Error(`migration ${name} failed: ${fault instanceof Error ? fault.message : fault}`, {
          cause: fault,
        });
      });
    ran.push(name);
  }
  // Row security binds the owner too: a new table must not be missing in the owner's copies.
  if (ran.length > 0) await opened.exec(letOwnerCopy);
  return ran;
}
