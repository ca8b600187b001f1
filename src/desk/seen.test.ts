// Who has seen an application: opening the card or the panel is noted, a list is not, and nobody is written down twice an hour.
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { askManager, decisionsAsked } from "../answers/answers.server.ts";
import { NotFound } from "../platform/decision.ts";
import { readChoice } from "./applicants/choice.ts";
import { applicantsView, cardView } from "./applicants.server.ts";

const world = useWorld();
let cast: Cast;
let id: string;
let job: string;
beforeEach(async () => {
  cast = await makeCast(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  id = (await applied(world.db, cast.rakel, job, [cem], world.now)).get("Cem Yıldız") ?? "";
});

const later = (minutes: number) => new Date(world.now.getTime() + minutes * 60_000);
const rows = async () =>
  (await sql<{ times: number }>`select times from application_seen order by first_at`.execute(world.opened.owner)).rows;
const list = (query: string, now = world.now, who = cast.rakel) =>
  applicantsView(world.db, who, job, readChoice(new URLSearchParams(query)), now);

test("Rakel opens Cem's card, Henrik his panel: each stands on the card with the first time", async () => {
  await cardView(world.db, cast.rakel, id, world.now);
  await list(`a=${id}`, later(5), cast.henrik);
  const { seen } = await cardView(world.db, cast.rakel, id, later(10));
  expect(seen.map(({ name, role, firstAt, times }) => [name, role, firstAt, times])).toEqual([
    ["Rakel Sunde", "recruiter", world.now, 1],
    ["Henrik Aasen", "hiring-manager", later(5), 1],
  ]);
});

test("the list of applicants alone opens nobody's application", async () => {
  await list("");
  expect(await rows()).toEqual([]);
});

test("Rakel turns back and forth for an hour: it is one opening; after the hour it is a second", async () => {
  for (const minutes of [0, 1, 30, 59]) await cardView(world.db, cast.rakel, id, later(minutes));
  expect(await rows()).toEqual([{ times: 1 }]);
  const { seen } = await cardView(world.db, cast.rakel, id, later(60));
  expect(seen).toMatchObject([{ times: 2, firstAt: world.now, lastAt: later(60) }]);
});

test("Henrik reads those he is asked to decide about on one page: he has seen each of them, and nobody else of the job", async () => {
  const others = await applied(world.db, cast.rakel, job, [solveig, elin], world.now);
  const asked = [id, others.get("Elin Åkesson") ?? ""];
  await askManager(world.db, cast.rakel, job, { applications: asked, baseUrl: world.baseUrl }, world.now);
  for (const minutes of [1, 2]) await decisionsAsked(world.db, cast.henrik, job, later(minutes));
  const { rows: seen } = await sql<{ application: string }>`
    select application::text from application_seen where staff = ${cast.henrik.id}`.execute(world.opened.owner);
  expect(seen.map((row) => row.application).sort()).toEqual(asked.sort());
});

test("two windows that open at once leave one row", async () => {
  await Promise.all([1, 2, 3].map(() => cardView(world.db, cast.rakel, id, world.now)));
  expect(await rows()).toEqual([{ times: 1 }]);
});

test("Stina and Petra find nothing, and leave no trace", async () => {
  for (const who of [cast.stina, cast.petra])
    await expect(cardView(world.db, who, id, world.now)).rejects.toThrow(NotFound);
  expect(await rows()).toEqual([]);
});
