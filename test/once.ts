// Before all tests: one migrated database, kept as a dump (embedded; one at a time) or as a template (PostgreSQL), so that each worker starts fast.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { migrate, migrationsFolder } from "../src/platform/db/migrate.server.ts";
import { openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";

const cache = join(import.meta.dirname, "../.cache");

/** Where the dump of the migrated database lies; its name changes when a migration does. */
export function dumpFile(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrationsFolder)
    .filter((file) => file.endsWith(".sql"))
    .sort()) {
    hash.update(readFileSync(join(migrationsFolder, name)));
  }
  return join(cache, `migrated-${hash.digest("hex").slice(0, 16)}.tar`);
}

export const templateName = "gjensvar_test_template";

/** The same server, another database. */
export function addressOf(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.toString();
}

export default async function once(): Promise<void> {
  const address = process.env.DATABASE_URL;
  if (address) return makeTemplate(address);
  if (existsSync(dumpFile())) return;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((name) => name.startsWith("migrated-"))) rmSync(join(cache, old));
  const opened = await openEmbedded("memory");
  await migrate(opened);
  const dump = await opened.pglite?.dumpDataDir("none");
  if (dump) writeFileSync(`${dumpFile()}.half`, new Uint8Array(await dump.arrayBuffer()));
  if (dump) renameSync(`${dumpFile()}.half`, dumpFile());
  await opened.close();
}

async function makeTemplate(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`drop database if exists ${templateName}`);
  await client.query(`create database ${templateName}`);
  await client.end();
  const opened = await openPostgres(addressOf(address, templateName));
  await migrate(opened);
  await opened.close();
}
