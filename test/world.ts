// One world for a test file: a migrated database of its own, a clock that the test sets, and nobody in it yet.
import { readFileSync } from "node:fs";
import { beforeAll, beforeEach } from "vitest";
import type { Db } from "../src/platform/db/db.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";
import { dumpFile, ownName, templateName } from "./once.ts";
import { makeDatabase } from "./own-databases.ts";

export type TestWorld = {
  readonly db: Db;
  readonly opened: OpenedDatabase;
  /** The time of the test, Tuesday 24 November 2026 at nine in Oslo unless the test moves it. */
  now: Date;
  /** The address people use. */
  readonly baseUrl: string;
};

const morning = "2026-11-24T08:00:00Z";

/** Gives the file's tests the database of this worker, empty before each. Opening one takes a second: the files of a worker share it. */
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
    opened = await databaseOfWorker();
  });
  beforeEach(async () => {
    world.now = new Date(morning);
    await empty(get());
  });
  return world;
}

/** Where a worker keeps its database from file to file; it goes with the process. */
const kept = globalThis as { gjensvarTestDatabase?: Promise<OpenedDatabase> | undefined };
const databaseOfWorker = (): Promise<OpenedDatabase> => {
  kept.gjensvarTestDatabase ??= openTestDatabase().catch((fault) => {
    kept.gjensvarTestDatabase = undefined;
    throw fault;
  });
  return kept.gjensvarTestDatabase;
};

async function openTestDatabase(): Promise<OpenedDatabase> {
  const address = process.env.DATABASE_URL;
  if (!address) return openEmbedded("memory", { load: new Blob([readFileSync(dumpFile())]) });
  return openPostgres(await makeDatabase(address, ownName(`worker_${process.pid}`), `template ${templateName()}`));
}

/**
 * All tables but the migrations. Rows are deleted with the triggers asleep, which takes a tenth of a truncation of
 * every table: a truncation makes new files for each table and index. The role of the tests must be a superuser.
 */
async function empty(opened: OpenedDatabase): Promise<void> {
  await opened.exec(`do $$ declare one text; used boolean; begin
    set local session_replication_role = replica;
    for one in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'public' and tablename <> 'migration' loop
      execute 'select exists (select from ' || one || ')' into used;
      if used then execute 'delete from ' || one; end if;
    end loop;
    perform setval(format('%I.%I', schemaname, sequencename), start_value, false)
      from pg_sequences where schemaname = 'public' and last_value is not null;
  end $$;`);
}
