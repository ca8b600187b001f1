// Before all tests: one migrated database, kept as a dump (embedded; one at a time) or as a template (PostgreSQL), so that each worker starts fast.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate, migrationsFolder } from "../src/platform/db/migrate.server.ts";
import { openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";
import { beginRun, nameOf } from "./own-databases.ts";

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

/** The number of this run; every process of it hears it from the first. */
const RUN = "GJENSVAR_TEST_RUN";
/** A database of this run on the server of DATABASE_URL. */
export const ownName = (what: string): string => nameOf(process.env[RUN] ?? "0", what);
export const templateName = (): string => ownName("template");

type Ended = (() => Promise<void>) | undefined;
/** Each project of a run asks once; the first does it for all. */
const begun = globalThis as { gjensvarOnce?: Promise<Ended> };

export default async function once(): Promise<Ended> {
  if (begun.gjensvarOnce) return void (await begun.gjensvarOnce);
  begun.gjensvarOnce = process.env.DATABASE_URL ? makeTemplate(process.env.DATABASE_URL) : makeDump();
  return begun.gjensvarOnce;
}

async function makeDump(): Promise<undefined> {
  if (existsSync(dumpFile())) return;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((name) => name.startsWith("migrated-"))) rmSync(join(cache, old));
  const opened = await openEmbedded("memory");
  await migrate(opened);
  const dump = await opened.pglite?.dumpDataDir("none");
  // Two runs may make it at the same time: each writes its own, and the last name stands.
  const half = join(cache, `half-${process.pid}`);
  if (dump) writeFileSync(half, new Uint8Array(await dump.arrayBuffer()));
  if (dump) renameSync(half, dumpFile());
  await opened.close();
}

async function makeTemplate(server: string): Promise<Ended> {
  const own = await beginRun(server);
  process.env[RUN] = String(own.run);
  const opened = await openPostgres(await own.make("template"));
  await migrate(opened);
  await opened.close();
  return own.end;
}
