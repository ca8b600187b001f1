// The applicants' page, its acts and the card, as the cast see them, on a real database.
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { assessAndRedraft, decide, logCall, readLetter, receivePeopleIn } from "../answers/answers.server.ts";
import type { Person } from "../applications/reading/people.ts";
import { makeJob, readJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { readChoice } from "./applicants/choice.ts";
import { applicantsView, cardView } from "./applicants.server.ts";
import { actAddress, chosenPeople, exportRows, keepTicks, openOnes } from "./ticks.server.ts";

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
/** Whom the page that decides is about, after the form was pressed. */
async function pressed(made: FormData, who = cast.rakel) {
  const to = await actAddress(world.db, who, { slug, act: "decide" }, made, world.now);
  return chosenPeople(world.db, who, slug, new URL(to, "https://svar.example").searchParams, world.now);
}
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
    expect(seen.numbers).toMatchObject({ all: 5, answered: 0, open: 5, late: 0 });
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

  test("may be searched with any sign: one that no name can hold finds what is left of the text", async () => {
    expect(await names("q=Cem%00")).toEqual(["Cem Yıldız"]);
    expect(await names("q=%00")).toHaveLength(5);
    await expect(
      applicantsView(world.db, cast.rakel, `${slug}\u0000`, readChoice(new URLSearchParams()), world.now),
    ).rejects.toThrow(NotFound);
  });

  test("opens nobody of another job", async () => {
    await expect(view("a=018f0000-0000-7000-8000-000000000000")).rejects.toThrow(NotFound);
  });
});

describe("many at once", () => {
  test("all that fit are looked up again by the same filters, less the one taken away", async () => {
    const list = "internal=no&per=2";
    const page = (await view(list)).rows.map((row) => row.id);
    const chosen = await pressed(form({ list, whole: "1", shown: page.join(",") }, page.slice(0, 1)));
    expect(chosen.names).toEqual(["Cem Yıldız", "Lan Nguyen", "Ole Utsi"]);
    expect(chosen).toMatchObject({ noGap: 2, notAssessed: 0, ended: 0 });
  });

  test("all that fit, less Amina: she stays spared when somebody who applied earlier is taken in before the press", async () => {
    const list = "per=2";
    const page = (await view(list)).rows;
    expect(page.map((row) => row.name)).toEqual(["Cem Yıldız", "Amina Warsame"]);
    const sent = form({ list, whole: "1", shown: page.map((row) => row.id).join(",") }, [page[0]?.id ?? ""]);
    const job = await readJob(world.db, cast.rakel, slug);
    const earlier = { ...person("Eva Berg", 6), appliedAt: "2026-11-01" };
    await inTransaction(world.db, cast.rakel, (tx) => receivePeopleIn(tx, cast.rakel, job, [earlier], world.now));
    expect(await names(list)).toEqual(["Eva Berg", "Cem Yıldız"]);
    const { names: meant } = await pressed(sent);
    expect(meant).toEqual(["Eva Berg", "Cem Yıldız", "Solveig Dahl", "Lan Nguyen", "Ole Utsi"]);
  });

  test("all that fit, from a form that does not say whom it showed, are only those it ticked", async () => {
    const [cem = ""] = (await view("")).rows.map((row) => row.id);
    expect((await pressed(form({ whole: "1" }, [cem]))).ids).toEqual([cem]);
  });

  test("without a tick, the person at the side is meant", async () => {
    const cem = await idOf("Cem Yıldız");
    expect((await pressed(form({ list: `a=${cem}` }))).ids).toEqual([cem]);
    expect((await pressed(form({}))).ids).toEqual([]);
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

describe("those who wait", () => {
  test("are shown first; everybody is one press away, with counts on each", async () => {
    const ole = await idOf("Ole Utsi");
    await decide(world.db, cast.rakel, [ole], { outcome: "declined" }, world.now);
    await logCall(world.db, cast.rakel, ole, "Han tok det fint.", world.now);
    expect(await names("")).not.toContain("Ole Utsi");
    expect(await names("state=all")).toContain("Ole Utsi");
    expect(await names("state=answered")).toEqual(["Ole Utsi"]);
    expect((await view("")).numbers).toMatchObject({ open: 4, answered: 1, withdrawn: 0, all: 5 });
  });

  test("are all when everybody has had an answer", async () => {
    const ids = (await view("")).rows.map((row) => row.id);
    await decide(world.db, cast.rakel, ids, { outcome: "declined" }, world.now);
    for (const id of ids) await logCall(world.db, cast.rakel, id, "Ringt.", world.now);
    expect((await view("")).choice.state).toBe("all");
    expect(await names("")).toHaveLength(5);
  });
});

describe("ticks", () => {
  const kept = async (made: FormData, who = cast.rakel) => {
    const key = await keepTicks(world.db, who, slug, made, world.now);
    return key ? (await view(`ticks=${key}`, who)).ticked : [];
  };

  test("go from page to page: those of this page and those carried from another", async () => {
    const [cem = "", amina = "", solveig = ""] = (await view("")).rows.map((row) => row.id);
    expect(await kept(form({ list: "per=2", also: `${cem},${solveig}` }, [amina, cem]))).toEqual([cem, amina, solveig]);
    const chosen = await pressed(form({ also: solveig }, [amina]));
    expect(chosen.names).toEqual(["Amina Warsame", "Solveig Dahl"]);
  });

  test("of all that fit become theirs by name, less the one taken away, when a person is opened", async () => {
    const list = "internal=no&per=2";
    const page = (await view(list)).rows.map((row) => row.id);
    expect(await kept(form({ list, whole: "1", shown: page.join(",") }, page.slice(0, 1)))).toHaveLength(3);
  });

  test("stay when six hundred are ticked: the address is short, the same ticks have the same one, and only Rakel can open it", async () => {
    const job = await readJob(world.db, cast.rakel, slug);
    const crowd = Array.from({ length: 600 }, (_, n) => ({
      ...person("Kari Berg", 1),
      externalId: `K${n}`,
      email: null,
    }));
    await inTransaction(world.db, cast.rakel, (tx) => receivePeopleIn(tx, cast.rakel, job, crowd, world.now));
    const everybody = form({ list: "state=all", whole: "1", shown: "" });
    const press = (who = cast.rakel) => actAddress(world.db, who, { slug, act: "decide" }, everybody, world.now);
    const to = await press();
    expect(to.length).toBeLessThan(120);
    expect(await press()).toBe(to);
    const query = new URL(to, "https://svar.example").searchParams;
    expect((await chosenPeople(world.db, cast.rakel, slug, query, world.now)).ids).toHaveLength(605);
    expect((await chosenPeople(world.db, cast.henrik, slug, query, world.now)).ids).toEqual([]);
    await expect(chosenPeople(world.db, cast.stina, slug, query, world.now)).rejects.toThrow(NotFound);
  });

  test("of nobody mean nobody, though somebody is open at the side", async () => {
    expect(await kept(form({ list: `a=${await idOf("Cem Yıldız")}` }))).toEqual([]);
  });

  test("hold nobody of another job, and Stina finds nothing to tick", async () => {
    expect(await kept(form({ also: "018f0000-0000-7000-8000-000000000000,nonsense" }))).toEqual([]);
    await expect(kept(form({}), cast.stina)).rejects.toThrow(NotFound);
  });
});

describe("the story of Amina", () => {
  test("says what was promised, decided, written and said, when and by whom", async () => {
    const amina = await idOf("Amina Warsame");
    await decide(world.db, cast.henrik, [amina], { outcome: "declined" }, world.now);
    const { letter } = await cardView(world.db, cast.rakel, amina, world.now);
    await readLetter(world.db, cast.rakel, letter?.id ?? "", world.now);
    await logCall(world.db, cast.rakel, amina, "Hun takket for svaret.", world.now);
    const { story } = await cardView(world.db, cast.rakel, amina, world.now);
    expect(story.map((event) => [event.kind, event.by])).toEqual([
      ["promise", "Rakel Sunde"],
      ["promise", "Rakel Sunde"],
      ["decision", "Henrik Aasen"],
      ["call", "Rakel Sunde"],
      ["drafted", null],
      ["read", "Rakel Sunde"],
    ]);
    expect(story.find((event) => event.kind === "call")).toMatchObject({ note: "Hun takket for svaret." });
  });

  test("shows Ingrid, who does not decide, only what was promised", async () => {
    const amina = await idOf("Amina Warsame");
    await decide(world.db, cast.henrik, [amina], { outcome: "declined" }, world.now);
    const { story } = await cardView(world.db, cast.ingrid, amina, world.now);
    expect([...new Set(story.map((event) => event.kind))]).toEqual(["promise"]);
  });
});

describe("others", () => {
  test("Ingrid may assess and not decide; the export is not hers; she sees no letter", async () => {
    const nothingElse = { decide: false, send: false, call: false, change: false };
    expect((await view("", cast.ingrid)).may).toEqual({ assess: true, ...nothingElse });
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
