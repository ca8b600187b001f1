// gjensvar restore: puts a copy into an empty place and checks it. Letters may have left after the copy was made: sending is paused, and
// every letter that was waiting is uncertain until a human says what became of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pauseSendingIn } from "../access/access.server.ts";
import { type AuditVerdict, verifyAudit } from "../platform/audit/audit.server.ts";
import { inTransaction, worksFor } from "../platform/db/db.server.ts";
import { migrate } from "../platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../platform/db/open.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { doubtWaiting, dropHouseMail, newEpoch } from "../platform/mail/doubt.server.ts";
import { holdTurn } from "../platform/mail/turn.server.ts";
import { configured, employersOf } from "./ground.server.ts";
import { restorePostgres } from "./postgres-copies.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

const usage = "use: gjensvar restore FILE [--into FOLDER] [--json]";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: "string" }, json: { type: "boolean" } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new WrongUse(usage);
  if (!existsSync(file)) throw new WrongUse(`there is no file ${file}. ${usage}`);
  const { opened, place, release } = await putBack(file, values.into);
  try {
    await migrate(opened);
    const employers = await settleDown(opened);
    if (values.json) printJson({ ...(place ? { folder: place } : {}), employers });
    else for (const one of employers) print(inWords(one));
    return employers.every((one) => one.ok) ? 0 : 1;
  } finally {
    await release?.();
    await opened.close();
  }
}

type PutBack = { opened: OpenedDatabase; place?: string; release?: () => Promise<void> };

async function putBack(file: string, into: string | undefined): Promise<PutBack> {
  const config = configured();
  if (config.DATABASE_URL && into === undefined) {
    const opened = await openPostgres(config.DATABASE_URL);
    const release = await holdTurn(opened);
    try {
      if (!release) throw new WrongUse("a worker sends from this database: stop it first");
      await restorePostgres(opened, config.DATABASE_URL, file);
      return { opened, release };
    } catch (fault) {
      await release?.();
      await opened.close();
      throw fault;
    }
  }
  const folder = into ? resolve(into) : join(config.GJENSVAR_FOLDER, "database");
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new WrongUse(`${folder} is not empty: a restore never overwrites`);
  return { opened: await openEmbedded(folder, { load: new Blob([readFileSync(file)]) }), place: folder };
}

type Restored = AuditVerdict & { employer: string; paused: true; uncertain: number };

/** One commit stops all mail of all employers; only then, and however long it takes, the logs are looked at. */
async function settleDown(opened: OpenedDatabase): Promise<Restored[]> {
  const employers = await employersOf(opened);
  const uncertain = await inTransaction(opened.db, theHouse, async (tx) => {
    const found = new Map<string, number>();
    for (const { id } of employers) {
      await worksFor(tx, id);
      await pauseSendingIn(tx, id, "restored", new Date());
      found.set(id, await doubtWaiting(tx, id));
    }
    await dropHouseMail(tx);
    await newEpoch(tx);
    return found;
  });
  const restored: Restored[] = [];
  for (const { id, slug } of employers) {
    const verdict = await inTransaction(opened.db, { employer: id }, (tx) => verifyAudit(tx, id));
    restored.push({ employer: slug, ...verdict, paused: true, uncertain: uncertain.get(id) ?? 0 });
  }
  return restored;
}

function inWords(one: Restored): string {
  const chain = one.ok ? "the chain holds" : `line ${one.firstAltered} does not fit`;
  return `${one.employer}: ${one.lines} audit lines, ${chain}. Sending is paused until somebody resumes it. ${one.uncertain} mails were waiting when the copy was made: they may have left since, and are marked uncertain.`;
}
