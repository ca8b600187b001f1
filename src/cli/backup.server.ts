// gjensvar backup: a compressed copy of the database, also while the server runs: then the server itself is asked to make it.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { askRunning } from "../platform/control.server.ts";
import { type Backup, backUp } from "../platform/db/backup.server.ts";
import { FolderTaken } from "../platform/db/lock.server.ts";
import { configured, withDatabase } from "./ground.server.ts";
import { dumpPostgres } from "./postgres-copies.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new WrongUse("use: gjensvar backup FILE [--json]");
  const file = resolve(name);
  if (existsSync(file)) throw new WrongUse(`${name} exists already: a backup never overwrites`);
  const made = await copyTo(file);
  if (values.json) printJson({ file: name, bytes: made.bytes });
  else print(`${made.bytes} bytes in ${name}. Try it now and then: gjensvar restore ${name} --into a-new-folder`);
  return 0;
}

async function copyTo(file: string): Promise<Backup> {
  const config = configured();
  if (config.DATABASE_URL) return dumpPostgres(config.DATABASE_URL, file);
  try {
    return await withDatabase((opened) => backUp(opened, file));
  } catch (fault) {
    if (!(fault instanceof FolderTaken)) throw fault;
    const said = await askRunning(config.GJENSVAR_FOLDER, "backup", file);
    if (!said) throw fault;
    if (!said.ok) throw new WrongUse(`the running server could not make the copy: ${said.why}`);
    return said.answer as Backup;
  }
}
