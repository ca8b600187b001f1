// The embedded engine does not sync to disk by itself; this folder gives it one fsync a commit.
// It leans on the inside of PGlite 0.5: the test beside it counts syncs, so an upgrade that undoes it is seen.
import { fstatSync, fsyncSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

export const syncs = { count: 0 };

type Stream = { nfd?: number };
type Module = { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } };

/** What changed this shortly before a checkpoint began counts as changed after it: file times move with the kernel's tick, 10 ms at most. */
const COARSE_MS = 100;

/**
 * A folder whose syncs reach the disk. After a crash the engine syncs every file twice before it begins, 2,500 in all, which takes many
 * seconds on a busy disk. Those that nobody has touched since the last checkpoint are on disk already and are left out.
 */
export class DurableFolder extends NodeFS {
  readonly #marker: string;
  #opening = true;

  constructor(folder: string) {
    super(folder);
    this.#marker = `${folder}.checkpoint`;
  }

  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const made = await super.init(...args);
    const safeBefore = this.#lastCheckpoint();
    const isSafe = (handle: number): boolean =>
      this.#opening && safeBefore !== undefined && fstatSync(handle).ctimeMs < safeBefore - COARSE_MS;
    const hook = (module: unknown) => {
      (module as Module).NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined && isSafe(stream.nfd)) return 0;
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        syncs.count += 1;
        return 0;
      };
    };
    const before = made.emscriptenOpts.preRun;
    made.emscriptenOpts.preRun = [...(Array.isArray(before) ? before : before ? [before] : []), hook];
    return made;
  }

  /** The engine is open: from here on every sync is done. */
  opened(): void {
    this.#opening = false;
  }

  /** Runs `checkpoint`, which syncs all that was written before it, and remembers when it began, by the clock of the disk's own files. */
  async checkpoint(checkpoint: () => Promise<unknown>): Promise<void> {
    const part = `${this.#marker}.part`;
    writeFileSync(part, "", { mode: 0o600 });
    const began = statSync(part).mtimeMs;
    // What the engine made when the folder was new it never synced.
    if (this.#lastCheckpoint() === undefined) await syncAll(this.rootDir);
    await checkpoint();
    writeFileSync(part, String(began));
    renameSync(part, this.#marker);
  }

  /** When the last known checkpoint began, in milliseconds; undefined when none is known. */
  #lastCheckpoint(): number | undefined {
    try {
      const at = Number(readFileSync(this.#marker, "utf8"));
      return at > 0 ? at : undefined;
    } catch {
      return undefined;
    }
  }
}

async function syncAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), "r+").catch(() => undefined);
    await file?.sync();
    await file?.close();
  }
}

export const durableStart = PGlite.defaultStartParams
  .filter((param) => param !== "-F")
  .concat(["-c", "fsync=on", "-c", "wal_sync_method=fsync", "-c", "max_wal_size=128MB"]);
