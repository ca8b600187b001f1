// The list by promise, owner and language: together, in the address, and as what "all that match" means.
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import type { Staff } from "../access/actor.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { addressOf, readChoice } from "./applicants/choice.ts";
import { Filters } from "./applicants/Filters.tsx";
import { applicantsView } from "./applicants.server.ts";
import { exportRows, keepTicks } from "./ticks.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;
let ids: Map<string, string>;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, slug, [cem, solveig, elin, neha], world.now);
});

/** What was promised somebody is kept, and another promise made: days from now, by this owner. */
const promised = (name: string, days: number, owner: Staff = cast.rakel) =>
  inTransaction(world.db, cast.rakel, async (tx) => {
    const application = ids.get(name) ?? "";
    const due = new Date(world.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    await tx.updateTable("promise").set({ kept_at: world.now }).where("application", "=", application).execute();
    await tx
      .insertInto("promise")
      .values({ employer: cast.fjordvik, application, what: "first-word", owner: owner.id, due_on: due })
      .execute();
  });

async function seen(query: string): Promise<string[]> {
  const view = await applicantsView(world.db, cast.rakel, slug, readChoice(new URLSearchParams(query)), world.now);
  expect(view.total).toBe(view.rows.length);
  return view.rows.map((row) => row.name).sort();
}

test("Rakel finds whom she owes a word, whom she will, whose promise is Henrik's, and who reads Swedish", async () => {
  await promised("Cem Yıldız", -1);
  await promised("Solveig Brekke", 0, cast.henrik);
  await promised("Elin Åkesson", 7);
  await promised("Neha Kapoor", 8);
  expect(await seen("promise=late")).toEqual(["Cem Yıldız"]);
  expect(await seen("promise=week")).toEqual(["Elin Åkesson", "Solveig Brekke"]);
  expect(await seen(`promise=week&owner=${cast.henrik.id}`)).toEqual(["Solveig Brekke"]);
  expect(await seen("language=sv")).toEqual(["Elin Åkesson"]);
  expect(await seen("language=sv&promise=late")).toEqual([]);
  expect(await seen(`owner=${cast.stina.id}`)).toEqual([]);
});

test("what no address should hold narrows nothing, and breaks nothing", async () => {
  const everybody = await seen("");
  for (const query of ["owner=%27%20or%201", "owner=", "promise=never", "language=xx", "language=%00"])
    expect([query, await seen(query)]).toEqual([query, everybody]);
});

test("all that match are those of the filter: ticked whole, and in the file", async () => {
  await promised("Cem Yıldız", -3);
  const list = readChoice(new URLSearchParams("promise=late"));
  const form = new FormData();
  form.set("list", addressOf("", list).slice(1));
  form.set("whole", "1");
  form.set("shown", "");
  const ticks = await keepTicks(world.db, cast.rakel, slug, form, world.now);
  const view = await applicantsView(world.db, cast.rakel, slug, { ...list, promise: undefined, ticks }, world.now);
  expect(view.ticked).toEqual([ids.get("Cem Yıldız")]);
  const file = await exportRows(world.db, cast.rakel, slug, form, world.now);
  expect(file.rows.map((row) => row.fullName)).toEqual(["Cem Yıldız"]);
});

test("each filter is a chip that goes by itself, and the owners are asked for only where there are several", async () => {
  await promised("Solveig Brekke", -2, cast.henrik);
  const choice = readChoice(new URLSearchParams(`promise=late&language=nb&owner=${cast.henrik.id}`));
  const view = await applicantsView(world.db, cast.rakel, slug, choice, world.now);
  expect(view.owners.map((one) => one.name)).toEqual(["Henrik Aasen", "Rakel Sunde"]);
  const page = renderToStaticMarkup(
    <Filters
      {...{ base: "/jobs/x", choice, requirements: [], owners: view.owners, total: view.total, shown: "open" }}
      {...{ numbers: view.numbers, may: view.may, more: false, lang: "nb" }}
    />,
  );
  const gone = page.match(/fjern filteret/g) ?? [];
  for (const chip of ["Forbi løftet", "Løfte hos Henrik Aasen", "Bokmål"]) expect(page).toContain(chip);
  expect([gone.length, page.includes('id="f-owner"')]).toEqual([3, true]);
});
