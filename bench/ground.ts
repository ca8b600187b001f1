// What the benches share: a database of their own, a clock, one JSON line at the end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../src/platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";

export type BenchDatabase = {
  opened: OpenedDatabase;
  engine: "pglite" | "postgres";
  folder: string;
  close: () => Promise<void>;
};

/** An empty migrated database: on DATABASE_URL's server when that is set, else embedded in a folder of its own. */
export async function benchDatabase(name: string): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), `gjensvar-bench-${name}-`));
  const address = process.env.DATABASE_URL;
  const opened = address
    ? await openPostgres(await emptyDatabase(address, `gjensvar_bench_${name}`))
    : await openEmbedded(join(folder, "database"));
  await migrate(opened);
  return {
    opened,
    engine: address ? "postgres" : "pglite",
    folder,
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function emptyDatabase(address: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.toString();
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
