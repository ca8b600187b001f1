// The employer's own closing days: nobody works on them, and no promise counts them.
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { addClosingDays, closures, removeClosingDays } from "../access/access.server.ts";
import { mayClose } from "../access/closing-days.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { decide, today } from "./answers.server.ts";
import { workingDaysBetween } from "./promises.ts";
import { openPromises } from "./store.server.ts";

const world = useWorld();
let cast: Cast;
beforeEach(async () => {
  cast = await makeCast(world);
});

const dueOf = (application: string) =>
  inTransaction(
    world.db,
    cast.rakel,
    async (tx) => (await openPromises(tx, [application])).get(application)?.dueOn ?? null,
  );
const shut = (first: string, last = first, name = "Planleggingsdag") =>
  addClosingDays(world.db, cast.arne, { first, last, name }, world.now);

test("whoever applies after Arne has closed three days hears three working days later; who had applied keeps the date", async () => {
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const before = [...(await applied(world.db, cast.rakel, slug, [cem], world.now)).values()][0] ?? "";
  const kept = await dueOf(before);
  expect(await shut("2026-12-01", "2026-12-03")).toEqual({ ok: true });
  const after = [...(await applied(world.db, cast.rakel, slug, [elin], world.now)).values()];
  expect(await dueOf(before)).toBe(kept);
  const [late] = after.filter((id) => id !== before);
  expect([kept, await dueOf(late ?? "")]).toEqual(["2026-12-09", "2026-12-14"]);
});

test("a decision's days leave them out too, and Today draws them as days off", async () => {
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const [id = ""] = (await applied(world.db, cast.rakel, slug, [cem], world.now)).values();
  const all = [...(await applied(world.db, cast.rakel, slug, [elin], world.now)).values()];
  const other = all.find((one) => one !== id) ?? "";
  await decide(world.db, cast.rakel, [other], { outcome: "advance" }, world.now);
  await shut("2026-11-26", "2026-11-27");
  await decide(world.db, cast.rakel, [id], { outcome: "advance" }, world.now);
  expect(workingDaysBetween((await dueOf(other)) ?? "", (await dueOf(id)) ?? "", "NO")).toBe(2);
  const { days } = await today(world.db, cast.rakel, world.now);
  const thatWeek = days.filter((day) => ["2026-11-26", "2026-11-27"].includes(day.date));
  expect(thatWeek.map((day) => day.working)).toEqual([false, false]);
});

test("only an admin changes them, everybody who works with jobs sees them, and another employer neither", async () => {
  await shut("2026-12-24", "2026-12-31", "Julestengt\u0000\n her");
  const [mine] = (await closures(world.db, cast.henrik, world.now)).coming;
  expect(mine).toMatchObject({ first: "2026-12-24", last: "2026-12-31", name: "Julestengt her" });
  await expect(
    addClosingDays(world.db, cast.rakel, { first: "2026-12-01", last: "2026-12-01", name: "" }, world.now),
  ).rejects.toThrow(NotFound);
  await expect(removeClosingDays(world.db, cast.rakel, mine?.id ?? "")).rejects.toThrow(NotFound);
  expect((await closures(world.db, cast.stina, world.now)).coming).toEqual([]);
  await removeClosingDays(world.db, cast.arne, mine?.id ?? "");
  expect((await closures(world.db, cast.arne, world.now)).coming).toEqual([]);
});

test.each([
  ["no-date", "2026-02-30", "2026-02-30"],
  ["no-date", "", ""],
  ["no-date", "2026-12-01", "x'; drop table closing_day; --"],
  ["backwards", "2026-12-02", "2026-12-01"],
  ["passed", "2026-11-23", "2026-11-25"],
  ["too-long", "2026-12-01", "2027-02-01"],
  ["too-far", "2031-01-01", "2031-01-01"],
] as const)("%s: %s to %s is refused, and nothing is kept", async (why, first, last) => {
  expect(await shut(first, last)).toEqual({ ok: false, why });
  expect((await closures(world.db, cast.arne, world.now)).coming).toEqual([]);
});

test("whatever is typed, what may be closed is a real span of at most 62 days from today on", () => {
  const day = fc.oneof(
    fc.string(),
    fc
      .date({ min: new Date("2026-01-01"), max: new Date("2032-01-01"), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(day, day, fc.nat({ max: 80 }), (first, last, there) => {
      const may = mayClose({ first, last, name: "" }, "2026-11-24", there);
      if (!may.ok) return;
      expect(first >= "2026-11-24" && last >= first && there < 60).toBe(true);
      expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBeLessThan(62);
    }),
  );
});
