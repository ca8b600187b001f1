// An import under way: the file waits, runs, ends and is let go; columns are remembered for one employer only.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import type { Actor } from "../access/actor.ts";
import { makeJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  finishIn,
  importsOf,
  progressIn,
  readColumnMap,
  readImport,
  readImportBytes,
  saveColumnMap,
  saveMapIn,
  startImport,
} from "./applications.server.ts";
import { LARGEST_FILE } from "./rules.ts";

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
const start = async (who: Actor = cast.rakel) => {
  const started = await startImport(world.db, who, job, "søkere.csv", bytes, world.now);
  return started.ok ? started.id : "";
};

test("Rakel's file waits with its map, runs forward only, ends once, and is let go", async () => {
  const id = await start();
  expect(await readImportBytes(world.db, cast.rakel, id)).toEqual(expect.objectContaining({ length: bytes.length }));
  const step = (work: (tx: Parameters<Parameters<typeof inTransaction>[2]>[0]) => Promise<void>) =>
    inTransaction(world.db, cast.rakel, work);
  await step((tx) => saveMapIn(tx, cast.rakel, id, { map: { Navn: "fullName" }, rows: 1 }));
  expect(await readImport(world.db, cast.rakel, id)).toMatchObject({
    state: "waiting",
    map: { Navn: "fullName" },
    fileName: "søkere.csv",
    doneRows: 0,
    allRows: 1,
  });
  await step((tx) => progressIn(tx, cast.rakel, id, 500));
  await step((tx) => progressIn(tx, cast.rakel, id, 400));
  expect(await readImport(world.db, cast.rakel, id)).toMatchObject({ state: "running", doneRows: 500 });
  for (const imported of [1, 2])
    await step((tx) => finishIn(tx, cast.rakel, id, { state: "done", report: { imported }, now: world.now }));
  expect(await readImport(world.db, cast.rakel, id)).toMatchObject({
    state: "done",
    report: { imported: 1 },
    finishedAt: world.now,
  });
  expect(await readImportBytes(world.db, cast.rakel, id)).toBeNull();
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
  expect(await readImportBytes(world.db, cast.rakel, id)).not.toBeNull();
});

test("an empty file and one over ten megabytes are refused", async () => {
  const tried = (size: number) => startImport(world.db, cast.rakel, job, "x.csv", new Uint8Array(size), world.now);
  expect(await tried(0)).toEqual({ ok: false, why: "empty" });
  expect(await tried(LARGEST_FILE + 1)).toEqual({ ok: false, why: "too-large" });
});

test("Stina, Henrik and Petra find no import", async () => {
  const id = await start();
  for (const who of [cast.stina, cast.henrik, cast.petra]) {
    await expect(start(who)).rejects.toThrow(NotFound);
    await expect(readImport(world.db, who, id)).rejects.toThrow(NotFound);
    await expect(readImportBytes(world.db, who, id)).rejects.toThrow(NotFound);
    await expect(importsOf(world.db, who, job)).rejects.toThrow(NotFound);
  }
});

test("columns are remembered by their headers, for this employer only", async () => {
  await saveColumnMap(world.db, cast.rakel, ["Navn", "E-post"], { Navn: "fullName" }, world.now);
  await saveColumnMap(world.db, cast.rakel, ["Navn", "E-post"], { Navn: "fullName", "E-post": "email" }, world.now);
  expect(await readColumnMap(world.db, cast.arne, ["navn", "E-post"])).toEqual({ Navn: "fullName", "E-post": "email" });
  expect(await readColumnMap(world.db, cast.rakel, ["Navn"])).toBeUndefined();
  expect(await readColumnMap(world.db, cast.stina, ["Navn", "E-post"])).toBeUndefined();
});
