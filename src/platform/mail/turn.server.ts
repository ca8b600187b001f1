// Only one sender: a lock on the folder with the journal, and on PostgreSQL a lock in the database on a connection of its own.
import { join } from "node:path";
import pg from "pg";
import { FolderTaken, takeLock } from "../db/lock.server.ts";
import type { OpenedDatabase } from "../db/open.server.ts";

export type Turn = {
  /** Whether this process may begin a mail. False from the moment the lock's connection is lost. */
  held: () => boolean;
  /** Tries once to get the turn. `wake` is called whenever somebody has posted. */
  take: (wake: () => void) => Promise<boolean>;
  release: () => Promise<void>;
};

const POSTED = "gjensvar_outbox";
const LOCK_KEY = "7305418236501234567";

/** The turn of this process. Nothing is taken yet. */
export function turnFor(opened: OpenedDatabase, folder: string): Turn {
  const inDatabase =
    "connectionString" in opened.queue ? onPostgres(opened.queue.connectionString) : onEmbedded(opened);
  let lock: { release: () => void } | undefined;
  return {
    held: () => lock !== undefined && inDatabase.held(),
    take: async (wake) => {
      lock ??= tryLock(join(folder, "sender.lock"));
      return lock !== undefined && (inDatabase.held() || (await inDatabase.take(wake)));
    },
    release: async () => {
      await inDatabase.release();
      lock?.release();
      lock = undefined;
    },
  };
}

function tryLock(path: string): { release: () => void } | undefined {
  try {
    return takeLock(path);
  } catch (fault) {
    if (fault instanceof FolderTaken) return undefined;
    throw fault;
  }
}

function onEmbedded(opened: OpenedDatabase): Turn {
  let unlisten: (() => Promise<void>) | undefined;
  return {
    held: () => unlisten !== undefined,
    take: async (wake) => {
      unlisten = await opened.pglite?.listen(POSTED, wake);
      return unlisten !== undefined;
    },
    release: async () => {
      await unlisten?.();
      unlisten = undefined;
    },
  };
}

function onPostgres(address: string): Turn {
  let client: pg.Client | undefined;
  const lose = (lost: pg.Client): void => {
    if (client === lost) client = undefined;
    lost.end().catch(() => undefined);
  };
  return {
    held: () => client !== undefined,
    take: async (wake) => {
      const made = new pg.Client({ connectionString: address, keepAlive: true, connectionTimeoutMillis: 10_000 });
      made.on("error", () => lose(made));
      made.on("end", () => lose(made));
      made.on("notification", wake);
      try {
        await made.connect();
        const { rows } = await made.query<{ got: boolean }>(`select pg_try_advisory_lock(${LOCK_KEY}) as got`);
        if (rows[0]?.got) {
          await made.query(`listen ${POSTED}`);
          client = made;
          return true;
        }
      } catch {
        // The database is away: the next try may find it.
      }
      await made.end().catch(() => undefined);
      return false;
    },
    release: async () => {
      const held = client;
      client = undefined;
      await held?.end().catch(() => undefined);
    },
  };
}
