// What the benches share: a database of their own, a clock, one JSON line at the end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { migrate } from "../src/platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";
import { theHouse } from "../src/platform/db/scope.ts";
import { newId } from "../src/platform/ids.server.ts";
import { beginRun } from "../test/own-databases.ts";

/** A folder, and on DATABASE_URL's server an empty database, that belong to one run of one bench. */
export type BenchPlace = {
  folder: string;
  /** The address of the bench's own database; undefined where it is embedded, in `folder`. */
  address: string | undefined;
  /** Takes the folder and the database away. Close the database first. */
  clear: () => Promise<void>;
};

/**
 * The one rule of all benches: never in a database that is there. On the server of DATABASE_URL a bench makes a database
 * of its own and drops it; without DATABASE_URL it is embedded in a folder of its own.
 * @throws when the server cannot be reached, or its user may not make databases.
 */
export async function benchPlace(name: string): Promise<BenchPlace> {
  const folder = mkdtempSync(join(tmpdir(), `gjensvar-bench-${name}-`));
  const clearFolder = () => rmSync(folder, { recursive: true, force: true });
  const server = process.env.DATABASE_URL;
  if (!server) return { folder, address: undefined, clear: async () => clearFolder() };
  const own = await beginRun(server);
  return {
    folder,
    address: await own.make(name),
    clear: async () => {
      clearFolder();
      await own.end();
    },
  };
}

export type BenchDatabase = {
  opened: OpenedDatabase;
  engine: "pglite" | "postgres";
  folder: string;
  close: () => Promise<void>;
};

/** An empty migrated database in a place of its own. Closing takes both away. */
export async function benchDatabase(name: string): Promise<BenchDatabase> {
  const { folder, address, clear } = await benchPlace(name);
  const opened = address ? await openPostgres(address) : await openEmbedded(join(folder, "database"));
  await migrate(opened);
  return {
    opened,
    engine: address ? "postgres" : "pglite",
    folder,
    close: async () => {
      await opened.close();
      await clear();
    },
  };
}

/** An employer of the bench's own. */
export function foundEmployer(opened: OpenedDatabase): Promise<string> {
  return inTransaction(opened.db, theHouse, async (tx) => {
    const row = {
      slug: `bench-${newId().slice(-8)}`,
      name: "Fjordvik",
      country: "NO",
      sector: "public",
      language: "nb",
      mail_from: "svar@fjordvik.example",
    };
    return (await tx.insertInto("employer").values(row).returning("id").executeTakeFirstOrThrow()).id;
  });
}

export const say = (line: Record<string, unknown>): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** The middle and the 95th of a hundred. */
export function spread(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
