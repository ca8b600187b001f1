// gjensvar backup: a compressed copy of the embedded database. It needs the lock, so it waits for no running server: it refuses.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { withDatabase } from "./ground.server.ts";
import { print, WrongUse } from "./terminal.server.ts";

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new WrongUse("use: gjensvar backup FILE");
  return withDatabase(async (opened) => {
    if (!opened.pglite) throw new WrongUse("on PostgreSQL a backup is made with: pg_dump -Fc");
    const dump = await opened.pglite.dumpDataDir("gzip");
    const bytes = new Uint8Array(await dump.arrayBuffer());
    writeFileSync(file, bytes, { flag: "wx", mode: 0o600 });
    print(`${bytes.length} bytes in ${file}. Try it now and then: gjensvar restore ${file} --into a-new-folder`);
    return 0;
  });
}
