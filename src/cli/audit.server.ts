// gjensvar audit verify: recomputes every employer's chain and names the first row that does not fit.
import { parseArgs } from "node:util";
import { verifyAudit } from "../platform/audit/audit.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { employersOf, withDatabase } from "./ground.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { employer: { type: "string" }, json: { type: "boolean" } },
  });
  if (positionals.join(" ") !== "verify") throw new WrongUse("use: gjensvar audit verify [--employer SLUG] [--json]");
  return withDatabase(async (opened) => {
    const verdicts = [];
    for (const { id, slug } of await employersOf(opened, values.employer)) {
      const verdict = await inTransaction(opened.db, { employer: id }, (tx) => verifyAudit(tx, id));
      verdicts.push({ employer: slug, ...verdict });
      if (values.json) continue;
      print(
        verdict.ok
          ? `${slug}: ${verdict.lines} lines, the chain holds. Head ${verdict.head}`
          : `${slug}: line ${verdict.firstAltered} does not fit (${verdict.why}); ${verdict.lines} lines before it hold.`,
      );
    }
    if (values.json) printJson(verdicts);
    return verdicts.every((verdict) => verdict.ok) ? 0 : 1;
  });
}
