// gjensvar migrate: brings the database to the newest schema and says which files ran.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "../platform/db/migrate.server.ts";
import { openEmbedded, openPostgres } from "../platform/db/open.server.ts";
import { configured } from "./ground.server.ts";
import { print, printJson } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" } } });
  const config = configured();
  const opened = config.DATABASE_URL
    ? await openPostgres(config.DATABASE_URL)
    : await openEmbedded(join(config.GJENSVAR_FOLDER, "database"));
  try {
    const ran = await migrate(opened);
    if (values.json) printJson({ ran });
    else print(ran.length === 0 ? "The database is up to date." : `Ran ${ran.join(", ")}.`);
    return 0;
  } finally {
    await opened.close();
  }
}
