// The table in another order: every order pages through everybody once.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { readChoice } from "./applicants/choice.ts";
import { applicantsView } from "./applicants.server.ts";

const world = useWorld();
let cast: Cast;
let job: string;
beforeEach(async () => {
  cast = await makeCast(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
});

/** The names of all pages of one person each. */
async function paged(query: string): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = ""; after !== null && names.length < 9; ) {
    const asked = new URLSearchParams(`${query}&per=1${after ? `&after=${after}` : ""}`);
    const { rows, next } = await applicantsView(world.db, cast.rakel, job, readChoice(asked), world.now);
    names.push(...rows.map((row) => row.name));
    after = next;
  }
  return names;
}

test("by name Cem comes first, and the newest order is the usual one from behind", async () => {
  expect(await paged("sort=name")).toEqual(["Cem Yıldız", "Elin Åkesson", "Neha Kapoor", "Solveig Brekke"]);
  const usual = await paged("");
  expect(await paged("sort=newest")).toEqual(usual.toReversed());
  expect((await paged("sort=due")).toSorted()).toEqual(usual.toSorted());
});

test("an order nobody knows is the usual one", async () => {
  expect(await paged("sort=merit")).toEqual(await paged(""));
});
