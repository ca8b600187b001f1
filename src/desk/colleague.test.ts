// A colleague's page: Arne shuts Rakel out with her promises in the same act, before a holiday they only change hands, and there is a way back.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, crowd, rakelsJob } from "../../test/rakels-job.ts";
import { askPage, drawn, openHouse, thrown, unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { changeStaff, listStaff } from "../access/access.server.ts";
import type { Staff } from "../access/actor.ts";
import type { HouseParts } from "../access/asks.server.ts";
import { lockOut, unanswered } from "../answers/answers.server.ts";
import { NotFound } from "../platform/decision.ts";
import { ColleagueHead, Promises } from "./Colleague.tsx";
import { readLog } from "./log.server.ts";
import * as page from "./pages/colleague.tsx";

const world = useWorld();
let cast: Cast;
let house: HouseParts;

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  await applied(world.db, cast.rakel, slug, [cem, ...crowd(2)], world.now);
});

const ask = (who: Staff, person: string, form?: Record<string, string>) =>
  askPage(house, page, who, { path: `/staff/${person}`, params: { staff: person }, ...(form ? { form } : {}) });
const shown = async (person: string) =>
  unwrapped(await ask(cast.arne, person)).value as Awaited<ReturnType<typeof page.loader>>;
const pressed = async (person: string, form: Record<string, string>) =>
  (await thrown(ask(cast.arne, person, form))).headers.get("location");
const owners = async () => (await unanswered(world.db, cast.rakel, {}, world.now)).people.map((one) => one.owner.name);
const isActive = async (person: string) =>
  (await listStaff(world.db, cast.arne, world.now)).staff.find((row) => row.id === person)?.active;

test("before Arne shuts Rakel out the page says how many promises she owns, in which jobs, and who can take them; looking changes nothing", async () => {
  const { rakel, arne } = cast;
  const before = await shown(rakel.id);
  expect(before).toMatchObject({ owned: { open: 3, late: 0 }, last: null, jobs: [{ title: "Økonomirådgiver" }] });
  expect(before.takers).toEqual([{ value: arne.id, label: "Arne Holm" }]);
  expect((await shown(arne.id)).takers).toEqual([{ value: rakel.id, label: "Rakel Sunde" }]);
  world.now = new Date("2027-03-01T09:00:00Z");
  expect((await shown(rakel.id)).owned).toEqual({ open: 3, late: 3 });
  expect(await isActive(rakel.id)).toBe(true);
});

test("Arne shuts Rakel out and takes her promises in one act; the log tells both; he lets her in again, and keeps them", async () => {
  const { rakel, arne } = cast;
  expect(await pressed(rakel.id, { act: "lock", to: arne.id })).toBe(`/staff/${rakel.id}?done=locked`);
  expect(await isActive(rakel.id)).toBe(false);
  expect(await owners()).toEqual(["Arne Holm", "Arne Holm", "Arne Holm"]);
  const after = await shown(rakel.id);
  expect(after).toMatchObject({
    owned: { open: 0 },
    last: { to: "Arne Holm", promises: 3 },
    person: { active: false },
  });
  const told = (await readLog(world.db, arne, {})).lines.slice(0, 2).map((line) => line.what);
  expect(told).toEqual(["promises.handed-over", "staff.changed"]);
  expect(await pressed(rakel.id, { act: "let-in" })).toBe(`/staff/${rakel.id}?done=let-in`);
  expect(await isActive(rakel.id)).toBe(true);
  expect(await owners()).toEqual(["Arne Holm", "Arne Holm", "Arne Holm"]);
});

test("with nobody to take them yet, Rakel is out all the same and her promises stay under her name, to be handed over later", async () => {
  const { rakel, arne } = cast;
  await pressed(rakel.id, { act: "lock", to: "" });
  expect(await isActive(rakel.id)).toBe(false);
  expect(await owners()).toEqual(["Rakel Sunde", "Rakel Sunde", "Rakel Sunde"]);
  expect(await pressed(rakel.id, { act: "hand-over", to: arne.id })).toBe(`/staff/${rakel.id}?done=handed`);
  expect(await owners()).toEqual(["Arne Holm", "Arne Holm", "Arne Holm"]);
});

test("before a holiday the promises change hands and Rakel can still sign in", async () => {
  const { rakel, arne } = cast;
  expect(await pressed(rakel.id, { act: "hand-over", to: arne.id })).toBe(`/staff/${rakel.id}?done=handed`);
  expect(await isActive(rakel.id)).toBe(true);
  expect((await shown(arne.id)).owned.open).toBe(3);
});

test("what is refused moves no promise: Arne himself, the last admin, and a taker who may not send, is out or the same", async () => {
  const { rakel, arne, henrik } = cast;
  const refused = async (person: string, to: string) => unwrapped(await ask(cast.arne, person, { act: "lock", to }));
  expect(await refused(arne.id, rakel.id)).toEqual({ value: { why: "yourself" }, status: 400 });
  expect(await refused(rakel.id, rakel.id)).toEqual({ value: { why: "same" }, status: 400 });
  expect(await refused(rakel.id, henrik.id)).toEqual({ value: { why: "cannot-answer" }, status: 400 });
  await changeStaff(world.opened, arne, henrik.id, { active: false });
  expect(await refused(rakel.id, henrik.id)).toEqual({ value: { why: "not-active" }, status: 400 });
  expect(await owners()).toEqual(["Rakel Sunde", "Rakel Sunde", "Rakel Sunde"]);
  expect(await isActive(rakel.id)).toBe(true);
  await changeStaff(world.opened, arne, rakel.id, { role: "admin" });
  const boss: Staff = { ...rakel, role: "admin" };
  expect(await lockOut(world.opened, boss, arne.id, rakel.id)).toEqual({ ok: true, moved: 0 });
});

test("Rakel, Henrik and Stina find no such page and can press nothing on it, nor can anybody with an id that is none", async () => {
  const { rakel, henrik, stina, arne } = cast;
  const stinaAsAdmin: Staff = { ...stina, role: "admin" };
  for (const who of [rakel, henrik, stina, stinaAsAdmin]) {
    await expect(ask(who, arne.id)).rejects.toThrow(NotFound);
    await expect(ask(who, arne.id, { act: "lock", to: "" })).rejects.toThrow(NotFound);
    await expect(ask(who, arne.id, { act: "let-in" })).rejects.toThrow(NotFound);
  }
  await expect(ask(arne, "no id", { act: "lock" })).rejects.toThrow(NotFound);
  await expect(ask(arne, "no id", { act: "let-in" })).rejects.toThrow(NotFound);
  await expect(ask(arne, rakel.id, { act: "hand-over", to: "x" })).rejects.toThrow(NotFound);
  await expect(ask(arne, rakel.id, { act: "else" })).rejects.toThrow(NotFound);
});

test("Rakel gives her own promises to Arne before her holiday; Henrik has no such page, and nobody but an admin moves another's", async () => {
  const { rakel, arne, henrik } = cast;
  const mine = unwrapped(await ask(rakel, rakel.id)).value as Awaited<ReturnType<typeof page.loader>>;
  expect(mine).toMatchObject({ manages: false, owned: { open: 3 }, takers: [{ value: arne.id }] });
  await expect(ask(henrik, henrik.id)).rejects.toThrow(NotFound);
  await expect(ask(rakel, arne.id, { act: "hand-over", to: rakel.id })).rejects.toThrow(NotFound);
  await expect(ask(rakel, rakel.id, { act: "lock", to: arne.id })).rejects.toThrow(NotFound);
  expect((await thrown(ask(rakel, rakel.id, { act: "hand-over", to: arne.id }))).status).toBe(302);
  expect(await owners()).toEqual(["Arne Holm", "Arne Holm", "Arne Holm"]);
});

test("Unni, whose title is her role, is told of once; Rakel's own page is called what her menu calls it and speaks to her", async () => {
  const { rakel, revisor } = cast;
  const head = async (who: Staff, person: string) => {
    const value = unwrapped(await ask(who, person)).value;
    return drawn(ColleagueHead, value) + drawn(Promises, value);
  };
  const unni = await shown(revisor.id);
  const twice = { ...unni, person: { ...unni.person, title: "Revisor" } };
  expect(drawn(ColleagueHead, twice).match(/revisor,/gi)).toHaveLength(1);
  expect(drawn(ColleagueHead, { ...unni, person: { ...unni.person, title: "rådgiver" } })).toContain(
    "rådgiver, revisor,",
  );
  const own = await head(rakel, rakel.id);
  expect(own).toContain("<h1>Mine løfter</h1>");
  expect(own).toContain("Du eier 3 åpne løfter.");
  expect(await head(cast.arne, rakel.id)).toContain("Eier 3 åpne løfter.");
});
