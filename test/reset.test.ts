// `npm run reset` takes away what Gjensvar made, where its settings say, and nothing of anybody else's.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reset } from "../bin/reset.mjs";
import { migrate } from "../src/platform/db/migrate.server.ts";
import { openPostgres } from "../src/platform/db/open.server.ts";
import { ownName } from "./once.ts";
import { addressOf } from "./own-databases.ts";

let root: string;
let said: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gjensvar-reset-"));
  said = "";
  for (const name of ["build", ".cache/compiled", "elsewhere/database", "elsewhere/mail", "var/database"])
    mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, ".cache/installed"), "yes");
  writeFileSync(join(root, "elsewhere/henriks-notes.txt"), "mine");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (env: Record<string, string | undefined>, yes = false): number =>
  reset({
    root,
    env,
    yes,
    node: () => process.execPath,
    prepare: () => undefined,
    say: (text: string) => {
      said += `${text}\n`;
    },
  });
const has = (name: string) => existsSync(join(root, name));

test("it obeys GJENSVAR_FOLDER, says what it removes, and leaves what Gjensvar did not make", () => {
  expect(run({ GJENSVAR_FOLDER: join(root, "elsewhere") })).toBe(0);
  expect([has("elsewhere/database"), has("elsewhere/mail"), has("build")]).toEqual([false, false, false]);
  expect([has("elsewhere/henriks-notes.txt"), has("var/database")]).toEqual([true, true]);
  // Dependencies stay, so the next start asks no network.
  expect([has(".cache/compiled"), has(".cache/installed")]).toEqual([false, true]);
  for (const name of ["elsewhere/database", "elsewhere/mail", "build"]) expect(said).toContain(join(root, name));
  expect(said).toContain("henriks-notes.txt");
});

test("in production it removes nothing without an explicit yes", () => {
  expect(run({ GJENSVAR_MODE: "production" })).toBe(1);
  expect(said).toContain("--yes");
  expect([has("var/database"), has("build")]).toEqual([true, true]);
  expect(run({ GJENSVAR_MODE: "production" }, true)).toBe(0);
  expect([has("var"), has("build")]).toEqual([false, false]);
});

test("settings that lie in files count as much; one that cannot be read removes nothing", () => {
  writeFileSync(join(root, "mode"), "production\n");
  expect(run({ GJENSVAR_MODE_FILE: join(root, "mode") })).toBe(1);
  expect(said).toContain("This is production");
  expect(run({ DATABASE_URL_FILE: join(root, "no-such-file") }, true)).toBe(1);
  expect(said).toContain("no-such-file");
  writeFileSync(join(root, "folder"), join(root, "elsewhere"));
  expect([has("var/database"), has("build")]).toEqual([true, true]);
  expect(run({ GJENSVAR_FOLDER_FILE: join(root, "folder") })).toBe(0);
  expect([has("var/database"), has("elsewhere/database")]).toEqual([true, false]);
});

test("while Gjensvar runs on the folder nothing is removed; a holder that was killed is no hindrance", () => {
  const card = join(root, "var/database/lock.sqlite.holder");
  writeFileSync(card, `process ${process.pid} on ${hostname()}, since today`);
  expect(run({}, true)).toBe(1);
  expect(has("var/database")).toBe(true);
  writeFileSync(card, `process 4194999 on ${hostname()}, since today`);
  expect(run({})).toBe(0);
  expect(has("var")).toBe(false);
});

const address = process.env.DATABASE_URL;
if (!address) console.warn("skipped: DATABASE_URL is not set, so emptying a PostgreSQL database is not tried");
test.skipIf(!address)(
  "on PostgreSQL it wants a yes, empties what Gjensvar made, and leaves Henrik's table",
  async () => {
    const name = ownName("reset");
    const server = new pg.Client({ connectionString: address });
    await server.connect();
    await server.query(`create database ${name}`);
    const own = addressOf(address ?? "", name);
    try {
      const opened = await openPostgres(own);
      await migrate(opened);
      await opened.exec("create table henriks (note text)");
      await opened.close();
      const env = { ...process.env, GJENSVAR_FOLDER: join(root, "var"), DATABASE_URL: own };
      const left = async () => {
        const client = new pg.Client({ connectionString: own });
        await client.connect();
        const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public'");
        await client.end();
        return rows.map((row: { tablename: string }) => row.tablename);
      };
      expect([run(env), (await left()).includes("candidate")]).toEqual([1, true]);
      expect(said).toContain(`the database ${name}`);
      expect([run(env, true), await left()]).toEqual([0, ["henriks"]]);
      const again = await openPostgres(own);
      expect(await migrate(again)).not.toEqual([]);
      await again.close();
    } finally {
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    }
  },
);
