// gjensvar backup: a compressed copy of the embedded database. It needs the lock, so it waits for no running server: it refuses.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { withDatabase } from "./ground.server.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new WrongUse("use: gjensvar backup FILE [--json]");
  return withDatabase(async (opened) => {
    if (!opened.pglite) throw new WrongUse("on PostgreSQL a backup is made with: pg_dump -Fc");
    const dump = await opened.pglite.dumpDataDir("gzip");
    const bytes = new Uint8Array(await dump.arrayBuffer());
    writeFileSync(file, bytes, { flag: "wx", mode: 0o600 });
    if (values.json) printJson({ file, bytes: bytes.length });
    else print(`${bytes.length} bytes in ${file}. Try it now and then: gjensvar restore ${file} --into a-new-folder`);
    return 0;
  });
}
