// Only one sender: a lock on the folder with the journal, and on PostgreSQL a lock in the database on a connection of its own.
import { join } from "node:path";
import pg from "pg";
import { FolderTaken, takeLock } from "../db/lock.server.ts";
import type { OpenedDatabase } from "../db/open.server.ts";

export type Turn = {
  /** Takes the folder with the journal, or has it already. False while another process has it. */
  enter: () => boolean;
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
  const inDatabase = turnIn(opened);
  let lock: { release: () => void } | undefined;
  const enter = (): boolean => {
    lock ??= tryLock(join(folder, "sender.lock"));
    return lock !== undefined;
  };
  return {
    enter,
    held: () => lock !== undefined && inDatabase.held(),
    take: async (wake) => enter() && (inDatabase.held() || (await inDatabase.take(wake))),
    release: async () => {
      await inDatabase.release();
      lock?.release();
      lock = undefined;
    },
  };
}

const turnIn = (opened: OpenedDatabase): InDatabase =>
  "connectionString" in opened.queue ? onPostgres(opened.queue.connectionString) : onEmbedded(opened);

/** Takes the turn without sending, so that nobody sends from this database meanwhile. Gives what ends that; undefined while another has the turn. */
export async function holdTurn(opened: OpenedDatabase): Promise<(() => Promise<void>) | undefined> {
  const turn = turnIn(opened);
  if (await turn.take(() => {})) return turn.release;
  await turn.release();
  return undefined;
}

function tryLock(path: string): { release: () => void } | undefined {
  try {
    return takeLock(path);
  } catch (fault) {
    if (fault instanceof FolderTaken) return undefined;
    throw fault;
  }
}

type InDatabase = Omit<Turn, "enter">;

function onEmbedded(opened: OpenedDatabase): InDatabase {
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

/** One connection for as long as the sender lives: a sender that waits for its turn asks again on the same one. */
function onPostgres(address: string): InDatabase {
  let client: pg.Client | undefined;
  let got = false;
  const lose = (lost: pg.Client): void => {
    if (client === lost) {
      client = undefined;
      got = false;
    }
    lost.end().catch(() => undefined);
  };
  const connect = async (wake: () => void): Promise<pg.Client> => {
    const limits = { connectionTimeoutMillis: 10_000, query_timeout: 10_000 };
    const made = new pg.Client({ connectionString: address, keepAlive: true, ...limits });
    made.on("error", () => lose(made));
    made.on("end", () => lose(made));
    made.on("notification", wake);
    try {
      await made.connect();
      await made.query(`listen ${POSTED}`);
      return made;
    } catch (fault) {
      lose(made);
      throw fault;
    }
  };
  return {
    held: () => got && client !== undefined,
    take: async (wake) => {
      try {
        client ??= await connect(wake);
        const asked = client;
        const { rows } = await asked.query<{ got: boolean }>(`select pg_try_advisory_lock(${LOCK_KEY}) as got`);
        got = rows[0]?.got === true && client === asked;
      } catch {
        // The database is away: the next try may find it.
        if (client) lose(client);
      }
      return got;
    },
    release: async () => {
      const held = client;
      client = undefined;
      got = false;
      await held?.end().catch(() => undefined);
    },
  };
}
