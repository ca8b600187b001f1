// Equal treatment: the same gap gives the same reason, and where it does not, somebody signs for it before a letter leaves.
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { assessMany } from "../applications/applications.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  approveGreen,
  decide,
  differencesOf,
  draftsOf,
  editLetter,
  queueApproved,
  readLetter,
  signDifference,
} from "./answers.server.ts";
import { differences, type Judged, notCompared } from "./equal.ts";

const of = (name: string, over: Partial<Judged> = {}): Judged => ({
  application: name,
  outcome: "declined",
  stage: "application",
  levels: { budget: "partly", writing: "meets" },
  reasons: ["budget"],
  edited: false,
  ownReason: false,
  metBy: [],
  metOn: 0,
  ...over,
});
const went = (name: string, over: Partial<Judged> = {}) => of(name, { outcome: "advance", reasons: [], ...over });
const all = (judged: readonly Judged[]) => differences(judged, new Set(judged.map((one) => one.application)));

describe("the rule", () => {
  test("Cem is declined for part of a requirement that Elin has less of, and she went on", () => {
    const [one, ...more] = all([
      of("Cem"),
      went("Elin", { levels: { budget: "not-shown" } }),
      went("Neha", { levels: { budget: "meets" } }),
    ]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      kind: "gap",
      requirement: "budget",
      level: "partly",
      declined: ["Cem"],
      advanced: ["Elin"],
    });
  });

  test("somebody who showed nothing may be declined while somebody who showed part of it goes on", () => {
    expect(all([of("Cem", { levels: { budget: "not-shown" } }), went("Elin")])).toEqual([]);
  });

  test("the same assessments and another reason is a difference; the luxury of others standing closer is one, too", () => {
    const [one] = all([of("Cem"), of("Elin", { reasons: [], outcome: "luxury" })]);
    expect(one?.kind === "reasons" && one.groups.map((group) => [group.why, group.people])).toEqual([
      [["budget"], ["Cem"]],
      [["luxury"], ["Elin"]],
    ]);
  });

  test("a reason that Rakel wrote anew is not held against the others'; the gap it was decided for still is", () => {
    const own = of("Cem", { edited: true, ownReason: true });
    const both = ["budget", "writing"];
    const elin = of("Elin", { levels: { budget: "partly", writing: "partly" }, reasons: both });
    const alike = [{ ...own, levels: elin.levels }, elin];
    expect(all(alike)).toEqual([]);
    expect(notCompared(alike, new Set(["Cem", "Elin"]))).toEqual(["Cem"]);
    expect(notCompared([own, elin], new Set(["Cem", "Elin"]))).toEqual([]);
    expect(notCompared(alike, new Set(["Elin"]))).toEqual([]);
    expect(all([own, went("Neha")]).map((one) => one.kind)).toEqual(["gap"]);
  });

  test("a word changed in a letter hides no difference: what still stands of its draft is compared", () => {
    const levels = { budget: "partly", writing: "partly" } as const;
    const both = ["budget", "writing"];
    const luxury = all([of("Cem", { edited: true }), of("Elin", { reasons: [], outcome: "luxury", edited: true })]);
    expect(luxury.map((one) => one.kind)).toEqual(["reasons"]);
    const [one] = all([
      of("Cem", { levels, reasons: ["writing"], edited: true }),
      of("Elin", { levels, reasons: ["budget"] }),
    ]);
    expect(one?.kind === "reasons" && one.groups).toEqual([
      { why: ["budget"], people: ["Elin"] },
      { why: ["writing"], people: ["Cem"] },
    ]);
    const part = of("Cem", { levels, reasons: ["writing"], edited: true });
    expect(all([part, of("Elin", { levels, reasons: both }), of("Neha", { levels, reasons: both })])).toEqual([]);
    const three = all([part, of("Elin", { levels, reasons: both }), of("Neha", { levels, reasons: ["budget"] })]);
    expect(three.map((one) => one.kind === "reasons" && one.groups.map((group) => group.people))).toEqual([
      [["Neha"], ["Cem", "Elin"]],
    ]);
  });

  test("people met by others, or assessed on less, are named", () => {
    const met = (name: string, metBy: string[], metOn: number) => of(name, { stage: "interview", metBy, metOn });
    const [one] = all([met("Cem", ["Ingrid"], 3), met("Elin", ["Ingrid"], 3), met("Neha", ["Henrik", "Ingrid"], 5)]);
    expect(one?.kind === "meeting" && one.groups.map((group) => [group.on, group.people.length])).toEqual([
      [5, 1],
      [3, 2],
    ]);
    expect(all([met("Cem", ["Ingrid"], 3), met("Elin", ["Ingrid"], 3)])).toEqual([]);
  });

  test("a cancelled job, an offer elsewhere and people who were not assessed are no difference", () => {
    expect(all([of("Cem", { outcome: "cancelled" }), went("Elin")])).toEqual([]);
    expect(
      all([of("Cem", { levels: {}, reasons: [] }), of("Elin", { levels: {}, outcome: "luxury", reasons: [] })]),
    ).toEqual([]);
  });

  const level = fc.constantFrom("exceeds", "meets", "partly", "not-shown");
  const people = fc.array(
    fc.record({
      outcome: fc.constantFrom("declined", "luxury", "advance", "hire"),
      stage: fc.constantFrom("application", "interview"),
      levels: fc.record({ a: level, b: level }),
      metOn: fc.nat(2),
      edited: fc.boolean(),
      ownReason: fc.boolean(),
    }),
    { maxLength: 14 },
  );
  const judgedOf = (given: typeof people extends fc.Arbitrary<infer T> ? T : never): Judged[] =>
    given.map((one, at) => ({
      ...of(`p${at}`),
      ...one,
      reasons: Object.entries(one.levels).flatMap(([key, is]) => (is === "partly" || is === "not-shown" ? [key] : [])),
    })) as Judged[];

  test("nobody is declined for a gap that somebody who went on has as well, unless it is shown; and nothing else is shown as a gap", () => {
    const rank = { "not-shown": 0, partly: 1, meets: 2, exceeds: 3, "not-assessed": 9 };
    fc.assert(
      fc.property(people, (given) => {
        const judged = judgedOf(given);
        const shown = all(judged).flatMap((one) =>
          one.kind === "gap" ? one.declined.map((who) => `${who} ${one.requirement}`) : [],
        );
        const expected = judged
          .filter((one) => one.outcome === "declined" || one.outcome === "luxury")
          .flatMap((one) =>
            one.reasons
              .filter((key) =>
                judged.some(
                  (other) =>
                    (other.outcome === "advance" || other.outcome === "hire") &&
                    rank[other.levels[key] ?? "exceeds"] <= rank[one.levels[key] ?? "exceeds"],
                ),
              )
              .map((key) => `${one.application} ${key}`),
          );
        expect(shown.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test("the order of the people changes nothing, and who does not get a letter is not compared for a gap", () => {
    fc.assert(
      fc.property(people, (given) => {
        const judged = judgedOf(given);
        const names = (list: Judged[]) => all(list).map((one) => [one.key, one.between]);
        expect(names(judged.toReversed())).toEqual(names(judged));
        expect(differences(judged, new Set())).toEqual([]);
      }),
    );
  });
});

describe("before letters leave", () => {
  const world = useWorld();
  let cast: Cast;
  let job: string;
  let ids: Map<string, string>;
  beforeEach(async () => {
    cast = await makeCast(world);
    job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
    ids = await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
    const everybody = [...ids.values()];
    for (const requirement of ["accounting", "budget", "writing"]) {
      const to = { requirement, level: requirement === "budget" ? "partly" : "meets", source: "application" } as const;
      await assessMany(world.db, cast.rakel, everybody, to, world.now);
    }
    await decide(world.db, cast.rakel, [id("Cem Yıldız")], { outcome: "declined" }, world.now);
    await decide(world.db, cast.rakel, [id("Neha Kapoor")], { outcome: "advance" }, world.now);
    const { mustSee } = await draftsOf(world.db, cast.rakel, job);
    for (const { letterId } of mustSee) await readLetter(world.db, cast.rakel, letterId, world.now);
    await approveGreen(world.db, cast.rakel, job, { typed: 1 }, world.now);
  });
  const id = (name: string) => ids.get(name) ?? "";
  const queue = (key = "press") =>
    queueApproved(world.db, cast.rakel, job, { key, typed: 1, baseUrl: "https://svar.example" }, world.now);
  const found = async () => (await differencesOf(world.db, cast.rakel, job)).found[0];
  const sign = async (reason: string, by = cast.rakel) => {
    const one = await found();
    return signDifference(world.db, by, job, { key: one?.key ?? "", hash: one?.hash ?? "", reason }, world.now);
  };
  const why = "Neha har ledet budsjettarbeidet i en større kommune siden, og det ble bekreftet av referansen.";

  test("nothing leaves while Neha went on with what Cem is declined for; a signed reason lets it go", async () => {
    expect(await queue()).toEqual({ ok: false, why: "unequal", count: 1 });
    expect(await found()).toMatchObject({
      kind: "gap",
      requirement: "budget",
      signed: null,
      declined: { named: [{ application: id("Cem Yıldız"), fullName: "Cem Yıldız" }], more: 0 },
      advanced: { named: [{ fullName: "Neha Kapoor" }], more: 0 },
    });
    expect(await sign("Fordi.")).toEqual({ ok: false, why: "short" });
    expect(await sign("Hun er yngre enn Cem, og vi vil helst ha en ung kvinne i avdelingen vår.")).toEqual({
      ok: false,
      why: "risk",
    });
    expect(await sign(why.replace(" ", " \u0000"))).toEqual({ ok: true });
    expect(await sign(why)).toEqual({ ok: true });
    expect((await found())?.signed).toMatchObject({ reason: why, by: "Rakel Sunde" });
    expect(await queue()).toMatchObject({ ok: true, size: 1 });
  });

  test("mending the decision lets it go as well", async () => {
    await assessMany(
      world.db,
      cast.rakel,
      [id("Neha Kapoor")],
      { requirement: "budget", level: "meets", source: "application" },
      world.now,
    );
    expect(await found()).toBeUndefined();
    expect(await queue()).toMatchObject({ ok: true });
  });

  test("when one more goes on with the same, the reason is signed anew", async () => {
    await sign(why);
    await decide(world.db, cast.rakel, [id("Elin Åkesson")], { outcome: "advance" }, world.now);
    expect((await found())?.signed).toBeNull();
    expect(await queue()).toMatchObject({ ok: false, why: "unequal" });
  });

  test("Solveig's letter has a reason in Rakel's own words; it is named to be read beside Cem's, who has the same assessments", async () => {
    const two = [id("Solveig Brekke"), id("Cem Yıldız")];
    const partly = { requirement: "budget", level: "partly", source: "application" } as const;
    await assessMany(world.db, cast.rakel, two, partly, world.now);
    await decide(world.db, cast.rakel, two, { outcome: "declined" }, world.now);
    const shown = async () => (await differencesOf(world.db, cast.rakel, job)).notCompared;
    expect(await shown()).toEqual({ named: [], more: 0 });
    const people = (await draftsOf(world.db, cast.rakel, job)).groups.flatMap((group) => group.people);
    const letter = people.find((one) => one.applicationId === two[0])?.letterId ?? "";
    const { subject, body, hash, sentences } = await readLetter(world.db, cast.rakel, letter, world.now);
    const write = (text: string) => editLetter(world.db, cast.rakel, letter, { subject, body: text, hash }, world.now);
    const reasons = sentences.filter((one) => one.does === "reason").map((one) => one.text);
    expect(reasons.length).toBeGreaterThan(0);
    await write(reasons.reduce((text, reason) => text.replace(reason, "Andre kjente arbeidet bedre."), body));
    expect(await shown()).toEqual({ named: [{ application: two[0], fullName: "Solveig Brekke" }], more: 0 });
  });

  test("a page that was open while it changed signs nothing, and Stina, Ingrid and Henrik sign nothing at all", async () => {
    const stale = { key: "gap budget.partly", hash: "0".repeat(64), reason: why };
    expect(await signDifference(world.db, cast.rakel, job, stale, world.now)).toEqual({ ok: false, why: "changed" });
    for (const who of [cast.stina, cast.ingrid, cast.henrik]) await expect(sign(why, who)).rejects.toThrow(NotFound);
    await expect(differencesOf(world.db, cast.stina, job)).rejects.toThrow(NotFound);
  });
});
