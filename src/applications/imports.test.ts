// An import under way: the file waits, runs, ends and is let go; columns are remembered for one employer only.
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import type { Actor } from "../access/actor.ts";
import { makeJob } from "../jobs/jobs.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { LARGEST_FILE } from "../platform/http/limits.ts";
import {
  discardImport,
  finishIn,
  importsOf,
  progressIn,
  readColumnMapIn,
  readImportBytesIn,
  readImportIn,
  recentImports,
  saveColumnMapIn,
  saveMapIn,
  startImport,
} from "./applications.server.ts";

const world = useWorld();
let cast: Cast;
let job: string;
const bytes = new TextEncoder().encode("Navn;E-post\nCem Yıldız;cem@example.no\n");

beforeEach(async () => {
  cast = await makeCast(world);
  const input = {
    title: "Økonomirådgiver",
    country: "NO",
    sector: "public",
    languages: ["nb"],
    state: "draft",
    manager: cast.henrik.id,
  };
  const made = await makeJob(world.db, cast.rakel, input, world.now);
  job = made.ok ? made.id : "";
});
const setJob = (state: string) =>
  inTransaction(world.db, cast.rakel, (tx) => sql`update job set state = ${state} where id = ${job}::uuid`.execute(tx));
const inRoom = <T>(work: (tx: Tx) => Promise<T>, who: Actor = cast.rakel) => inTransaction(world.db, who, work);
const start = async (who: Actor = cast.rakel) => {
  const started = await startImport(world.db, who, job, "søkere.csv", bytes, world.now);
  return started.ok ? started.id : "";
};

test("Rakel's file waits with its map, runs forward only, ends once, and is let go", async () => {
  const id = await start();
  expect(await inRoom((tx) => readImportBytesIn(tx, cast.rakel, id))).toEqual(
    expect.objectContaining({ length: bytes.length }),
  );
  await inRoom((tx) => saveMapIn(tx, cast.rakel, id, [{ header: "Navn", as: "fullName" }]));
  expect(await inRoom((tx) => readImportIn(tx, cast.rakel, id))).toMatchObject({
    state: "waiting",
    map: [{ header: "Navn", as: "fullName" }],
    fileName: "søkere.csv",
    doneRows: 0,
    allRows: 1,
  });
  await inRoom((tx) => progressIn(tx, cast.rakel, id, 500));
  await inRoom((tx) => progressIn(tx, cast.rakel, id, 400));
  expect(await inRoom((tx) => readImportIn(tx, cast.rakel, id))).toMatchObject({ state: "running", doneRows: 500 });
  for (const imported of [1, 2])
    await inRoom((tx) => finishIn(tx, cast.rakel, id, { state: "done", report: { imported }, now: world.now }));
  expect(await inRoom((tx) => readImportIn(tx, cast.rakel, id))).toMatchObject({
    state: "done",
    report: { imported: 1 },
    finishedAt: world.now,
  });
  expect(await inRoom((tx) => readImportBytesIn(tx, cast.rakel, id))).toBeNull();
  expect(await importsOf(world.db, cast.rakel, job)).toHaveLength(1);
  const whats = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").where("what", "like", "import.%").execute(),
  );
  expect(whats.map((line) => line.what)).toEqual(["import.started", "import.done"]);
});

test("a failed import keeps its file", async () => {
  const id = await start();
  await inTransaction(world.db, cast.rakel, (tx) =>
    finishIn(tx, cast.rakel, id, { state: "failed", report: null, now: world.now }),
  );
  expect(await inRoom((tx) => readImportBytesIn(tx, cast.rakel, id))).not.toBeNull();
});

test("what cannot be read is not kept, and the refusal says why", async () => {
  const tried = (given: Uint8Array) => startImport(world.db, cast.rakel, job, "x.csv", given, world.now);
  const text = (given: string) => new TextEncoder().encode(given);
  expect(await tried(new Uint8Array(0))).toEqual({ ok: false, why: "file-empty" });
  expect(await tried(text(" \r\n \r\n"))).toEqual({ ok: false, why: "file-empty" });
  expect(await tried(text("Navn;E-post\r\n"))).toEqual({ ok: false, why: "no-rows" });
  expect(await tried(text("%PDF-1.7 søknad"))).toEqual({ ok: false, why: "not-a-table" });
  expect(await tried(new Uint8Array(LARGEST_FILE + 1))).toEqual({ ok: false, why: "file-too-big" });
  expect(await importsOf(world.db, cast.rakel, job)).toEqual([]);
});

test("how many rows a file has stands from the start, and a list on its way stands on today", async () => {
  const id = await start();
  expect(await inRoom((tx) => readImportIn(tx, cast.rakel, id))).toMatchObject({ allRows: 1, doneRows: 0 });
  const since = new Date(world.now.getTime() - 1000);
  const recent = (who: Actor, from = since) => recentImports(world.db, who, { since: from, most: 5 });
  expect(await recent(cast.rakel)).toEqual([]);
  await setJob("open");
  const line = { id, slug: "okonomiradgiver", title: "Økonomirådgiver", state: "waiting", rows: 1, at: world.now };
  expect(await recent(cast.rakel)).toEqual([line]);
  expect(await recent(cast.rakel, new Date(world.now.getTime() + 1))).toEqual([]);
  for (const who of [cast.stina, cast.henrik]) expect(await recent(who)).toEqual([]);
  await setJob("closed");
  expect(await recent(cast.rakel)).toEqual([]);
});

test("the lists that want somebody stand before those that are in, each the newest first", async () => {
  await setJob("open");
  const ids: string[] = [];
  for (let minute = 0; minute < 4; minute++) {
    world.now = new Date(world.now.getTime() + 60_000);
    ids.push(await start());
  }
  const [first = "", second = "", third = "", fourth = ""] = ids;
  for (const id of [first, fourth])
    await inTransaction(world.db, cast.rakel, (tx) =>
      finishIn(tx, cast.rakel, id, { state: "done", report: null, now: world.now }),
    );
  const found = await recentImports(world.db, cast.rakel, { since: new Date(0), most: 3 });
  expect(found.map((one) => one.id)).toEqual([third, second, [first, fourth].sort()[0]]);
});

test("Rakel throws a file away that has not run; one that runs or is in stays; nobody else can", async () => {
  const id = await start();
  for (const who of [cast.stina, cast.henrik, cast.petra])
    await expect(discardImport(world.db, who, id)).rejects.toThrow(NotFound);
  expect(await discardImport(world.db, cast.rakel, id)).toEqual({ ok: true });
  await expect(inRoom((tx) => readImportIn(tx, cast.rakel, id))).rejects.toThrow(NotFound);
  await expect(discardImport(world.db, cast.rakel, id)).rejects.toThrow(NotFound);
  const runs = await start();
  await inTransaction(world.db, cast.rakel, (tx) => progressIn(tx, cast.rakel, runs, 0));
  expect(await discardImport(world.db, cast.rakel, runs)).toEqual({ ok: false, why: "running" });
  const end = { state: "done" as const, report: null, now: world.now };
  await inTransaction(world.db, cast.rakel, (tx) => finishIn(tx, cast.rakel, runs, end));
  expect(await discardImport(world.db, cast.rakel, runs)).toEqual({ ok: false, why: "done" });
  const said = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("audit_line").select("about").where("what", "=", "import.discarded").execute(),
  );
  expect(said).toEqual([{ about: { import: id, job } }]);
});

test("Stina, Henrik and Petra find no import", async () => {
  const id = await start();
  for (const who of [cast.stina, cast.henrik, cast.petra]) {
    await expect(start(who)).rejects.toThrow(NotFound);
    await expect(inRoom((tx) => readImportIn(tx, who, id), who)).rejects.toThrow(NotFound);
    await expect(inRoom((tx) => readImportBytesIn(tx, who, id), who)).rejects.toThrow(NotFound);
    await expect(importsOf(world.db, who, job)).rejects.toThrow(NotFound);
  }
});

test("columns are remembered by their headers, for this employer only", async () => {
  const [headers, all] = [["Navn", "E-post"], { Navn: "fullName", "E-post": "email" }];
  for (const map of [{ Navn: "fullName" }, all])
    await inRoom((tx) => saveColumnMapIn(tx, cast.rakel, headers, map, world.now));
  const known = (who: Actor, given: string[]) => inRoom((tx) => readColumnMapIn(tx, who, given), who);
  expect(await known(cast.arne, ["navn", "E-post"])).toEqual(all);
  expect(await known(cast.rakel, ["Navn"])).toBeUndefined();
  expect(await known(cast.stina, headers)).toBeUndefined();
});
