// What Rakel owes to whom by when: promised at once, counted as the doctor counts, and handed over.
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { handover, today, unanswered } from "./answers.server.ts";

const world = useWorld();

type Started = Cast & { slug: string; people: Map<string, string>; id: (name: string) => string };

async function start(rows = [cem, solveig, elin, neha], over: { closingRule?: string } = {}): Promise<Started> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, over);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  const id = (name: string) => people.get(name) ?? "";
  return { ...cast, slug, people, id };
}

const open = (at: Started) => unanswered(world.db, at.rakel, { job: at.slug }, world.now);

test("everybody who applied is promised a first word by Rakel, fifteen working days after they applied", async () => {
  const at = await start();
  const { people, silent } = await open(at);
  expect(silent).toBe(0);
  expect(people.map((one) => [one.what, one.dueOn, one.owner.name])).toEqual(
    Array(4).fill(["first-word", "2026-12-09", "Rakel Sunde"]),
  );
});

test("Rakel's holiday: her promises go to Arne in one act", async () => {
  const at = await start([cem, elin]);
  expect(await handover(world.db, at.rakel, at.rakel.id, at.rakel.id, world.now)).toEqual({ ok: false, why: "same" });
  expect(await handover(world.db, at.rakel, at.rakel.id, at.arne.id, world.now)).toEqual({ ok: true, moved: 2 });
  // They are Arne's now: she cannot take them back, he can give them.
  await expect(handover(world.db, at.rakel, at.arne.id, at.rakel.id, world.now)).rejects.toThrow("not found");
  expect((await open(at)).people.map((one) => one.owner.name)).toEqual(["Arne Holm", "Arne Holm"]);
});

test("the day's page counts debts as the doctor does, by job and decider", async () => {
  const at = await start([cem, elin]);
  world.now = new Date("2026-12-11T08:00:00Z");
  const page = await today(world.db, at.rakel, world.now);
  expect(page).toMatchObject({ date: "2026-12-11", open: 2, silent: 2, dueToday: 0 });
  expect(page.debts).toMatchObject([
    { kind: "job", decider: { name: "Henrik Aasen" }, people: [{ daysLate: 2 }, { daysLate: 2 }] },
  ]);
  expect(page.days).toHaveLength(15);
  expect(page.days.find((day) => day.date === "2026-12-09")).toMatchObject({ due: 2, when: "past" });
  expect(page.jobs).toMatchObject([{ waiting: 2, late: 2, owner: { name: "Rakel Sunde" }, nextDue: null }]);
  expect(await unanswered(world.db, at.rakel, {}, world.now)).toMatchObject({ open: page.open, silent: page.silent });
});
