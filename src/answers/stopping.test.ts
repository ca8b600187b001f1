// One letter taken out of a batch that has not left: the others go, and every letter of the batch stays on its list.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, crowd, mailsEnd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import {
  batches,
  batchLetters,
  batchState,
  decide,
  queueApproved,
  sendAgain,
  stopBatch,
  stopLetters,
} from "./answers.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;
let ids: string[];
let batch: string;

async function queue(key: string, typed: number): Promise<string> {
  const press = { key, typed, baseUrl: "https://svar.fjordvik.example" };
  const done = await queueApproved(world.db, cast.rakel, slug, press, world.now);
  if (!done.ok) throw new Error(done.why);
  return done.batch;
}

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = [...(await applied(world.db, cast.rakel, slug, crowd(4), world.now)).values()];
  await decide(world.db, cast.rakel, people, { outcome: "declined" }, world.now);
  ids = await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: people })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, world.now);
    return standing;
  });
  batch = await queue("first", 4);
});

const stop = (some: readonly string[]) => stopLetters(world.db, cast.rakel, batch, some, world.now);
const state = () => batchState(world.db, cast.rakel, batch, world.now);
const stoppedLines = () =>
  inTransaction(world.db, cast.rakel, async (tx) =>
    (await auditLinesOf(tx, cast.fjordvik, { what: ["batch.stopped"] })).map((line) => line.about),
  );
const ways = async () =>
  Object.fromEntries((await batchLetters(world.db, cast.rakel, batch)).map((one) => [one.letterId, one.way]));

test("two are taken out, two leave; the figures add up and a second press is too late", async () => {
  const [a = "", b = "", c = "", d = ""] = ids;
  expect(await stop([a, b])).toEqual({ ok: true, stopped: 2, gone: 0 });
  expect(await state()).toMatchObject({ size: 4, stopped: 2, stoppedAt: null, ways: { queued: 2 } });
  expect(await stop([a, b])).toEqual({ ok: false, why: "too-late", stopped: 0, gone: 0 });
  expect((await mailsEnd(world, cast.fjordvik, "accepted")).sort()).toEqual([c, d].sort());
  expect(await ways()).toEqual({ [a]: "stopped", [b]: "stopped", [c]: "accepted", [d]: "accepted" });
  expect(await state()).toMatchObject({ size: 4, stopped: 2, done: true, ways: { accepted: 2 } });
});

test("one the sender had taken counts as gone", async () => {
  const [a = "", b = ""] = ids;
  await mailsEnd(world, cast.fjordvik, "claimed", [a]);
  expect(await stop([a, b])).toEqual({ ok: true, stopped: 1, gone: 1 });
});

test("taking out all of them one by one stops the batch; queued again they are another batch, and still on the first one's list", async () => {
  for (const one of ids) await stop([one]);
  expect((await state()).stoppedAt).toEqual(world.now);
  expect(await stoppedLines()).toMatchObject([{ batch, stopped: 1, gone: 0 }]);
  const second = await queue("second", 4);
  expect(second).not.toBe(batch);
  expect(new Set(Object.values(await ways()))).toEqual(new Set(["stopped"]));
  expect((await batchLetters(world.db, cast.rakel, second)).map((one) => one.way)).toEqual(Array(4).fill("queued"));
});

test("stopping the rest tells of the rest: what was taken out before is not told again, and a second press says the same", async () => {
  const [a = "", b = ""] = ids;
  await stop([a]);
  await mailsEnd(world, cast.fjordvik, "claimed", [b]);
  const rest = { ok: true, stopped: 2, gone: 1 };
  for (let press = 0; press < 2; press += 1)
    expect(await stopBatch(world.db, cast.rakel, batch, world.now)).toEqual(rest);
  expect(await stoppedLines()).toMatchObject([{ batch, stopped: 2, gone: 1 }]);
});

test("when the others had gone, stopping is too late, though one was taken out before", async () => {
  await stop(ids.slice(0, 1));
  await mailsEnd(world, cast.fjordvik, "accepted");
  const late = { ok: false, why: "too-late", stopped: 0, gone: 3 };
  expect(await stopBatch(world.db, cast.rakel, batch, world.now)).toEqual(late);
  expect(await stoppedLines()).toEqual([]);
});

test("a letter of another batch is not taken out with this one", async () => {
  await stopBatch(world.db, cast.rakel, batch, world.now);
  await queue("second", 4);
  expect(await stop(ids)).toMatchObject({ ok: false, why: "too-late" });
});

test("sent again, a letter leaves its batch and says so there", async () => {
  const [a = "", ...rest] = ids;
  await stop(rest);
  await mailsEnd(world, cast.fjordvik, "refused");
  expect(await sendAgain(world.db, cast.rakel, a)).toEqual({ ok: true });
  expect((await ways())[a]).toBe("again");
  expect(await batches(world.db, cast.rakel, { job: slug })).toMatchObject([{ size: 3, stopped: 3, done: true }]);
});
