// One process, one folder: an exclusive lock that the operating system frees when the holder dies.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { DatabaseSync } from "node:sqlite";

/** Another process has the folder open. `holder` says which, as far as it told us. */
export class FolderTaken extends Error {
  readonly holder: string;
  constructor(holder: string) {
    super(
      `the database folder is in use by ${holder}. Two processes on one folder would lose data; stop the other first.`,
    );
    this.name = "FolderTaken";
    this.holder = holder;
  }
}

/** Locks that this process holds. A file that nobody refers to is closed when memory is cleared, and its lock goes with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock at `path` at once or throws FolderTaken. Never steals: a slow holder is still a holder.
 * The lock is SQLite's own exclusive one (an advisory file lock), so `kill -9` frees it.
 */
export function takeLock(path: string): { release: () => void } {
  const card = `${path}.holder`;
  const file = new DatabaseSync(path);
  try {
    file.exec("pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive;");
  } catch {
    file.close();
    throw new FolderTaken(readCard(card));
  }
  held.add(file);
  writeFileSync(card, `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`, { mode: 0o600 });
  return {
    release: () => {
      rmSync(card, { force: true });
      held.delete(file);
      file.close();
    },
  };
}

function readCard(card: string): string {
  try {
    return readFileSync(card, "utf8").trim();
  } catch {
    return "another process";
  }
}
