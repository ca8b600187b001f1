// Opens the database: PostgreSQL by address, or the embedded one in a folder, with its lock, its syncs and its duties.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import pg from "pg";
import { type ConstructorOptions, fromPglite } from "pg-boss";
import type { Tables } from "../../../migrations/tables.ts";
import type { Db } from "./db.server.ts";
import { DurableFolder, durableStart } from "./durable.server.ts";
import { takeLock } from "./lock.server.ts";

export type OpenedDatabase = {
  db: Db;
  /** For the migration runner and the sign-in library, which bring their own SQL and run as the owner. */
  owner: Kysely<Tables>;
  /** Several statements in one call, without parameters. */
  exec: (statements: string) => Promise<void>;
  /** What the queue library is given: an adapter (embedded) or an address (PostgreSQL). */
  queue: { db: NonNullable<ConstructorOptions["db"]> } | { connectionString: string };
  /** The duties PGlite leaves to us; on PostgreSQL they do nothing. */
  checkpoint: () => Promise<void>;
  vacuum: () => Promise<void>;
  /** The embedded engine itself, for its backup only. */
  pglite: PGlite | undefined;
  close: () => Promise<void>;
};

const DATE = 1082;
const INT8 = 20;

/**
 * Opens the embedded database in `folder`, or in memory for tests.
 * @throws FolderTaken when another process holds the folder, naming it.
 */
export async function openEmbedded(folder: string | "memory", options: { load?: Blob } = {}): Promise<OpenedDatabase> {
  const parsers = { [DATE]: (text: string) => text, [INT8]: (text: string) => Number(text) };
  const inMemory = folder === "memory";
  if (!inMemory) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = inMemory ? undefined : takeLock(join(folder, "lock.sqlite"));
  const load = options.load ? { loadDataDir: options.load } : {};
  const disk = inMemory ? undefined : new DurableFolder(join(folder, "db"));
  const pglite = await PGlite.create({ ...(disk ? { fs: disk, startParams: durableStart } : {}), parsers, ...load });
  disk?.opened();
  const checkpoint = async (): Promise<void> => {
    const run = () => pglite.exec("checkpoint");
    await (disk ? disk.checkpoint(run) : run());
  };
  const begin = () => new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  let closed = false;
  return {
    db: { engine: "pglite", begin },
    owner: begin(),
    exec: async (statements) => {
      await pglite.exec(statements);
    },
    queue: { db: fromPglite(pglite) },
    checkpoint,
    vacuum: async () => {
      await pglite.exec("vacuum analyze");
    },
    pglite,
    close: async () => {
      if (closed) return;
      closed = true;
      await checkpoint().catch(() => undefined);
      await pglite.close();
      lock?.release();
    },
  };
}

/** Opens PostgreSQL 15 or newer by its address. The user must own the database. */
export async function openPostgres(address: string): Promise<OpenedDatabase> {
  const types = {
    getTypeParser: ((oid: number, format?: "text" | "binary") => {
      if (oid === DATE) return (text: string) => text;
      if (oid === INT8) return (text: string) => Number(text);
      return pg.types.getTypeParser(oid, format as "text");
    }) as typeof pg.types.getTypeParser,
  };
  // A database user called "gjensvar" would otherwise find the schema of that name before public.
  const options = "-c search_path=public";
  // A server that is gone without a word must not hold anybody for ever: the next try may find it.
  const limits = { statement_timeout: 60_000, query_timeout: 65_000, connectionTimeoutMillis: 30_000, keepAlive: true };
  const pool = new pg.Pool({ connectionString: address, max: 10, types, options, ...limits });
  pool.on("error", () => undefined);
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db: { engine: "postgres", begin: () => owner },
    owner,
    exec: async (statements) => {
      await pool.query(statements);
    },
    queue: { connectionString: address },
    checkpoint: async () => undefined,
    vacuum: async () => undefined,
    pglite: undefined,
    close: async () => {
      await owner.destroy();
    },
  };
}
