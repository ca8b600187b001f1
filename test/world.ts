// One world for a test file: a migrated database of its own, a clock that the test sets, and nobody in it yet.
import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Db } from "../src/platform/db/db.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";
import { addressOf, dumpFile, templateName } from "./once.ts";

export type TestWorld = {
  readonly db: Db;
  readonly opened: OpenedDatabase;
  /** The time of the test, Tuesday 24 November 2026 at nine in Oslo unless the test moves it. */
  now: Date;
  /** The address people use. */
  readonly baseUrl: string;
};

const morning = "2026-11-24T08:00:00Z";

/** Opens a database before the file's tests, empties it before each, closes it after all. */
export function useWorld(): TestWorld {
  let opened: OpenedDatabase | undefined;
  const get = (): OpenedDatabase => {
    if (!opened) throw new Error("the world opens in beforeAll: use it inside a test");
    return opened;
  };
  const world = {
    now: new Date(morning),
    baseUrl: "https://svar.fjordvik.example",
    get db() {
      return get().db;
    },
    get opened() {
      return get();
    },
  };
  beforeAll(async () => {
    opened = await openTestDatabase();
  });
  beforeEach(async () => {
    world.now = new Date(morning);
    await empty(get());
  });
  afterAll(async () => {
    await opened?.close();
  });
  return world;
}

async function openTestDatabase(): Promise<OpenedDatabase> {
  const address = process.env.DATABASE_URL;
  if (!address) return openEmbedded("memory", { load: new Blob([readFileSync(dumpFile())]) });
  const name = `gjensvar_test_${process.pid}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} template ${templateName}`);
  await client.end();
  return openPostgres(addressOf(address, name));
}

/** All tables but the migrations; the audit log's own trigger forbids deletes, not truncation by the owner. */
async function empty(opened: OpenedDatabase): Promise<void> {
  await opened.exec(`do $$ declare list text; begin
    select string_agg(format('%I.%I', schemaname, tablename), ', ') into list from pg_tables
      where schemaname = 'public' and tablename <> 'migration';
    execute 'truncate ' || list || ' restart identity cascade';
  end $$;`);
}
