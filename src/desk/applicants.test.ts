// The applicants' page, its acts and the card, as the cast see them, on a real database.
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { assessAndRedraft, decide, receivePeopleIn } from "../answers/answers.server.ts";
import type { Person } from "../applications/reading/people.ts";
import { makeJob, readJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { readChoice } from "./applicants/choice.ts";
import { applicantsView, cardView, chosenPeople, exportRows, openOnes } from "./applicants.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;

const requirement = (key: string, nb: string) => ({ key, label: { nb }, kind: "experience", must: true });
const people = ["Cem Yıldız", "Amina Warsame", "Solveig Dahl", "Lan Nguyen", "Ole Utsi"];

function person(fullName: string, n: number): Person {
  const [givenName = "", familyName = ""] = fullName.split(" ");
  return {
    line: n + 2,
    externalId: `E${n}`,
    givenName,
    familyName,
    fullName,
    email: `p${n}@example.no`,
    phone: null,
    city: null,
    appliedAt: `2026-11-1${n}`,
    language: "nb",
    internal: givenName === "Solveig",
    stage: null,
    source: null,
    reason: null,
    notes: null,
    jobTitle: null,
    birthYear: null,
    gender: null,
    extra: {},
    assessments: [
      { requirement: "accounting", level: n % 2 === 0 ? "meets" : "not-shown", evidence: null },
      ...(n === 4 ? [] : [{ requirement: "analysis", level: "meets" as const, evidence: null }]),
    ],
  };
}

beforeEach(async () => {
  cast = await makeCast(world);
  const made = await makeJob(
    world.db,
    cast.rakel,
    {
      title: "Økonomirådgiver",
      country: "NO",
      sector: "public",
      languages: ["nb"],
      manager: cast.henrik.id,
      members: [cast.ingrid.id],
      requirements: [
        requirement("accounting", "erfaring med kommuneregnskap"),
        requirement("analysis", "erfaring med analyse"),
      ],
    },
    world.now,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  slug = made.slug;
  const job = await readJob(world.db, cast.rakel, slug);
  await inTransaction(world.db, cast.rakel, (tx) =>
    receivePeopleIn(tx, cast.rakel, job, people.map(person), world.now),
  );
});

const view = (query: string, who = cast.rakel) =>
  applicantsView(world.db, who, slug, readChoice(new URLSearchParams(query)), world.now);
const names = async (query: string) => (await view(query)).rows.map((row) => row.name);
const idOf = async (name: string) => (await view("")).rows.find((row) => row.name === name)?.id ?? "";

function form(fields: Record<string, string>, who: string[] = []): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  for (const id of who) made.append("who", id);
  return made;
}

describe("Rakel's list", () => {
  test("stands in the order people applied, with their levels, and says how it is going", async () => {
    const seen = await view("");
    expect(seen.rows.map((row) => row.name)).toEqual(people);
    expect(seen.rows.map((row) => row.levels)).toEqual(["mm", "nm", "mm", "nm", "m-"]);
    expect(seen.numbers).toMatchObject({ all: 5, answered: 0, waiting: 5, late: 0 });
    expect(seen.decider).toBe("Henrik Aasen");
  });

  test("shows a level, internal ones, or those whose letter would have no reason", async () => {
    expect(await names("need=accounting&level=not-shown")).toEqual(["Amina Warsame", "Lan Nguyen"]);
    expect(await names("need=analysis&level=not-assessed")).toEqual(["Ole Utsi"]);
    expect(await names("internal=yes")).toEqual(["Solveig Dahl"]);
    expect(await names("gap=none")).toEqual(["Cem Yıldız", "Solveig Dahl", "Ole Utsi"]);
  });

  test("goes on from page to page without a level filter and with one", async () => {
    for (const query of ["per=2", "per=2&gap=none"]) {
      const first = await view(query);
      const second = await view(`${query}&after=${first.next}`);
      const seen = [...first.rows, ...second.rows].map((row) => row.name);
      expect(new Set(seen).size).toBe(seen.length);
      expect(second.total).toBe(first.total);
    }
    expect(await names("per=5000")).toHaveLength(5);
  });

  test("opens Cem at the side with his promise", async () => {
    const { panel } = await view(`a=${await idOf("Cem Yıldız")}`);
    expect(panel).toMatchObject({
      name: "Cem Yıldız",
      promise: { what: "first-word", owner: "Rakel Sunde", late: false },
    });
  });

  test("opens nobody of another job", async () => {
    await expect(view("a=018f0000-0000-7000-8000-000000000000")).rejects.toThrow(NotFound);
  });
});

describe("many at once", () => {
  test("all that fit are looked up again by the same filters, less the one taken away", async () => {
    const list = "internal=no&per=2";
    const page = (await view(list)).rows.map((row) => row.id);
    const chosen = await chosenPeople(world.db, cast.rakel, slug, form({ list, whole: "1" }, page.slice(0, 1)));
    expect(chosen.names).toEqual(["Cem Yıldız", "Lan Nguyen", "Ole Utsi"]);
    expect(chosen).toMatchObject({ noGap: 2, notAssessed: 0, ended: 0 });
  });

  test("without a tick, the person at the side is meant", async () => {
    const cem = await idOf("Cem Yıldız");
    expect((await chosenPeople(world.db, cast.rakel, slug, form({ list: `a=${cem}` }))).ids).toEqual([cem]);
    expect((await chosenPeople(world.db, cast.rakel, slug, form({}))).ids).toEqual([]);
  });

  test("after a decision the list says so, and the card has the letter", async () => {
    const amina = await idOf("Amina Warsame");
    const made = await decide(world.db, cast.rakel, [amina], { outcome: "declined" }, world.now);
    expect(made).toMatchObject({ ok: true, drafted: 1 });
    expect((await view("")).rows[1]?.where).toBe("decided");
    const card = await cardView(world.db, cast.rakel, amina, world.now);
    expect(card.letter).toMatchObject({ way: "draft", outcome: "declined" });
  });

  test("a level set for all leaves the closed ones alone", async () => {
    const ids = (await view("")).rows.map((row) => row.id);
    expect(await openOnes(world.db, cast.rakel, slug, ids)).toHaveLength(5);
    const inputs = ids.map((application) => ({ application, requirement: "analysis", level: "partly" as const }));
    expect(await assessAndRedraft(world.db, cast.ingrid, inputs, world.now)).toEqual({ ok: true, changed: 5 });
  });

  test("a file holds the chosen ones, or all that the address names", async () => {
    const cem = await idOf("Cem Yıldız");
    expect(
      (await exportRows(world.db, cast.rakel, slug, form({}, [cem]), world.now)).rows.map((row) => row.fullName),
    ).toEqual(["Cem Yıldız"]);
    expect(
      (await exportRows(world.db, cast.rakel, slug, form({ list: "internal=yes" }), world.now)).rows.map(
        (row) => row.fullName,
      ),
    ).toEqual(["Solveig Dahl"]);
  });
});

describe("others", () => {
  test("Ingrid may assess and not decide; the export is not hers; she sees no letter", async () => {
    expect((await view("", cast.ingrid)).may).toEqual({ assess: true, decide: false, call: false, change: false });
    await expect(exportRows(world.db, cast.ingrid, slug, form({}), world.now)).rejects.toThrow(NotFound);
    expect((await cardView(world.db, cast.ingrid, await idOf("Cem Yıldız"), world.now)).letter).toBeNull();
  });

  test("Stina, Petra and the auditor find nothing here", async () => {
    const cem = await idOf("Cem Yıldız");
    for (const who of [cast.stina, cast.petra, cast.revisor]) {
      await expect(view("", who)).rejects.toThrow(NotFound);
      await expect(cardView(world.db, who, cem, world.now)).rejects.toThrow(NotFound);
      await expect(exportRows(world.db, who, slug, form({ ids: cem }), world.now)).rejects.toThrow(NotFound);
    }
  });
});
