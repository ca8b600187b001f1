// A copy of the embedded database, made by the process that has it open: nobody else can make one that holds together.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { OpenedDatabase } from "./open.server.ts";

export type Backup = { file: string; bytes: number };

/**
 * Writes a compressed copy to `file`, which must not exist; the engine stands still meanwhile (about a second for 100 MB). The file
 * appears under its name when it is whole and on disk. @throws when it exists, cannot be written, or the database is not the embedded one
 */
export async function backUp(opened: OpenedDatabase, file: string): Promise<Backup> {
  if (!opened.pglite) throw new Error("this is PostgreSQL: pg_dump makes its copies");
  closeSync(openSync(file, "wx", 0o600));
  const part = `${file}.part`;
  try {
    await opened.checkpoint();
    const bytes = new Uint8Array(await (await opened.pglite.dumpDataDir("gzip")).arrayBuffer());
    const handle = openSync(part, "w", 0o600);
    writeSync(handle, bytes);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, file);
    return { file, bytes: bytes.length };
  } catch (fault) {
    for (const left of [file, part]) rmSync(left, { force: true });
    throw fault;
  }
}
