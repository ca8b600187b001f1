// gjensvar restore: puts a copy into an empty folder, checks it, and pauses sending: letters may have left after the copy was made.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pauseSending } from "../access/access.server.ts";
import { verifyAudit } from "../platform/audit/audit.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { migrate } from "../platform/db/migrate.server.ts";
import { openEmbedded } from "../platform/db/open.server.ts";
import { configured, employersOf } from "./ground.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: "string" }, json: { type: "boolean" } },
  });
  const [file] = positionals;
  if (!file || !existsSync(file)) throw new WrongUse("use: gjensvar restore FILE [--into FOLDER] [--json]");
  const folder = values.into ? resolve(values.into) : join(configured().GJENSVAR_FOLDER, "database");
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new WrongUse(`${folder} is not empty: a restore never overwrites`);
  const opened = await openEmbedded(folder, { load: new Blob([readFileSync(file)]) });
  try {
    await migrate(opened);
    const verdicts = [];
    for (const { id, slug } of await employersOf(opened)) {
      await pauseSending(opened.db, id, "restored", new Date());
      const verdict = await inTransaction(opened.db, { employer: id }, (tx) => verifyAudit(tx, id));
      verdicts.push({ employer: slug, ...verdict, paused: true });
      if (values.json) continue;
      print(
        `${slug}: ${verdict.lines} audit lines, ${verdict.ok ? "the chain holds" : `line ${verdict.firstAltered} does not fit`}. Sending is paused until somebody resumes it.`,
      );
    }
    if (values.json) printJson({ folder, employers: verdicts });
    return verdicts.every((verdict) => verdict.ok) ? 0 : 1;
  } finally {
    await opened.close();
  }
}
