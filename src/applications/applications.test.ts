// The room's stories: people are found and corrected, Henrik and Ingrid see their own, Stina sees nothing.
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { useApplicants } from "../../test/applicants-room.ts";
import type { Cast } from "../../test/cast.ts";
import { cem, person, solveig } from "../../test/people.ts";
import type { Actor } from "../access/actor.ts";
import type { Job } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  addSaidIn,
  applicationIds,
  assess,
  assessMany,
  changeApplication,
  jobsOfIn,
  listApplications,
  readApplication,
  readManyIn,
  setStageIn,
  storePeopleIn,
} from "./applications.server.ts";

const room = useApplicants();
const { jobCalled, lines, names, take, takeOne, world } = room;
let cast: Cast;
let job: Job;

beforeEach(() => {
  cast = room.cast();
  job = room.job();
});

describe("the applicants' list", () => {
  test("is in the order people came in, and counts all that match", async () => {
    await take([cem, solveig]);
    const page = await listApplications(world.db, cast.rakel, job.slug, { limit: 1 });
    expect(page).toMatchObject({ total: 2, rows: [{ fullName: "Solveig Bjørnsen", internal: true, levels: {} }] });
    const rest = await listApplications(world.db, cast.rakel, job.id, { limit: 1, after: page.next ?? "" });
    expect(rest).toMatchObject({
      total: 2,
      next: null,
      rows: [{ fullName: "Cem Yıldız", levels: { procurement: { level: "partly", short: null } } }],
    });
  });

  test("is narrowed by state, stage, internal and chosen ids", async () => {
    const { imported } = await take([cem, solveig]);
    await inTransaction(world.db, cast.rakel, (tx) => setStageIn(tx, imported.slice(0, 1), "interview"));
    expect(await names({ stage: "interview" })).toEqual(["Cem Yıldız"]);
    expect(await names({ internal: true })).toEqual(["Solveig Bjørnsen"]);
    expect(await names({ state: "answered" })).toEqual([]);
    expect(await names({ ids: [imported[1] ?? "", "nonsense"] })).toEqual(["Solveig Bjørnsen"]);
    expect(await applicationIds(world.db, cast.rakel, job.id, { state: "open" })).toEqual([...imported].reverse());
  });

  test("finds by name, address, evidence and what was said, in any form of the word", async () => {
    const [id = ""] = (await take([cem, solveig])).imported;
    expect(await names({ search: "sykepleiere" })).toEqual(["Cem Yıldız"]);
    expect(await names({ search: "yildiz" })).toEqual(["Cem Yıldız"]);
    expect(await names({ search: "bjornsen" })).toEqual(["Solveig Bjørnsen"]);
    expect(await names({ search: "solveig@fjordvik" })).toEqual(["Solveig Bjørnsen"]);
    expect(await names({ search: "dyktig" })).toEqual([]);
    for (const signs of ["%", "_", "\\", "c%z", "~", "\0", "%\\", "\ud800"])
      expect(await names({ search: signs }), signs).toEqual([]);
    expect(await names({ search: " " })).toHaveLength(2);
    await inTransaction(world.db, cast.rakel, (tx) =>
      addSaidIn(tx, cast.rakel, [
        { application: id, place: "conversation", question: "Hva?", text: "Jeg ledet prosjektlederne" },
      ]),
    );
    expect(await names({ search: "prosjektleder" })).toEqual(["Cem Yıldız"]);
    await assess(
      world.db,
      cast.henrik,
      id,
      { requirement: "procurement", level: "meets", evidence: "innkjøp av brøytebiler" },
      world.now,
    );
    expect(await names({ search: "brøytebil" })).toEqual(["Cem Yıldız"]);
    expect(await names({ search: "sykepleier" })).toEqual([]);
  });

  test("gives every row once, whatever the size of the page", async () => {
    const people = Array.from({ length: 41 }, (_, n) =>
      person({ fullName: `Søker ${n}`, email: `s${n}@example.no`, appliedAt: `2026-11-${10 + (n % 4)}` }),
    );
    const { imported } = await take(people);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (limit) => {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await listApplications(world.db, cast.rakel, job.id, { limit, after });
          expect(page.total).toBe(41);
          seen.push(...page.rows.map((row) => row.id));
          after = page.next ?? undefined;
        } while (after);
        expect(seen).toHaveLength(41);
        expect(new Set(seen)).toEqual(new Set(imported));
        expect(seen).toEqual(await applicationIds(world.db, cast.rakel, job.id));
      }),
      { numRuns: 12 },
    );
  });
});

describe("who sees an application", () => {
  const verbs = (who: Actor, id: string): Record<string, () => Promise<unknown>> => ({
    list: () => listApplications(world.db, who, job.id),
    listBySlug: () => listApplications(world.db, who, job.slug),
    ids: () => applicationIds(world.db, who, job.id),
    read: () => readApplication(world.db, who, id),
    readMany: () => inTransaction(world.db, who, (tx) => readManyIn(tx, who, [id])),
    jobs: () => inTransaction(world.db, who, (tx) => jobsOfIn(tx, who, [id])),
    assess: () => assess(world.db, who, id, { requirement: "procurement", level: "meets" }, world.now),
    assessMany: () => assessMany(world.db, who, [id], { requirement: "procurement", level: "meets" }, world.now),
    change: () => changeApplication(world.db, who, id, { phone: "1" }, world.now),
    take: () => inTransaction(world.db, who, (tx) => storePeopleIn(tx, who, job, [cem], world.now)),
  });

  test("Stina of another employer gets not found on every verb", async () => {
    const id = await takeOne(cem);
    for (const [verb, call] of Object.entries(verbs(cast.stina, id)))
      await expect(call(), verb).rejects.toThrow(NotFound);
  });

  test("nor do Petra, the auditor, or Cem's own link", async () => {
    const id = await takeOne(cem);
    const bearer: Actor = { kind: "bearer", id, employer: cast.fjordvik, application: id };
    for (const who of [cast.petra, cast.revisor, bearer]) {
      for (const [verb, call] of Object.entries(verbs(who, id))) await expect(call(), verb).rejects.toThrow(NotFound);
    }
  });

  test("Henrik and Ingrid see those of their job, not of another", async () => {
    const mine = await takeOne(cem);
    const other = await jobCalled("Controller");
    const theirs = await takeOne(solveig, other);
    for (const who of [cast.henrik, cast.ingrid]) {
      expect((await readApplication(world.db, who, mine)).id).toBe(mine);
      await expect(readApplication(world.db, who, theirs)).rejects.toThrow(NotFound);
      await expect(listApplications(world.db, who, other.slug)).rejects.toThrow(NotFound);
      await expect(
        assess(world.db, who, theirs, { requirement: "procurement", level: "meets" }, world.now),
      ).rejects.toThrow(NotFound);
      await expect(inTransaction(world.db, who, (tx) => readManyIn(tx, who, [mine, theirs]))).rejects.toThrow(NotFound);
    }
  });

  test("an id that is none is not found, rather than a fault", async () => {
    for (const id of ["", "7", "../x", "00000000-0000-0000-0000-000000000000"])
      await expect(readApplication(world.db, cast.rakel, id)).rejects.toThrow(NotFound);
  });
});

test("Rakel corrects Solveig's address and contribution; an address that is Cem's is refused", async () => {
  const { imported } = await take([cem, solveig]);
  const id = imported[1] ?? "";
  const change = (what: Parameters<typeof changeApplication>[3]) =>
    changeApplication(world.db, cast.rakel, id, what, world.now);
  expect(await change({ email: "Solveig.Ny@fjordvik.example", contribution: "vaktplanen du har laget" })).toEqual({
    ok: true,
  });
  expect(await readApplication(world.db, cast.rakel, id)).toMatchObject({
    email: "solveig.ny@fjordvik.example",
    contribution: "vaktplanen du har laget",
  });
  expect(await names({ search: "solveig.ny" })).toEqual(["Solveig Bjørnsen"]);
  expect(await change({ email: "cem.yildiz@example.no" })).toEqual({ ok: false, why: "email-taken" });
  expect(await change({ email: "ikke en adresse" })).toEqual({ ok: false, why: "not-an-address" });
  expect(await change({ contribution: "vaktplanen du har laget" })).toEqual({ ok: true });
  expect((await lines("application.changed")).map((line) => line.about)).toEqual([
    { application: id, fields: ["contribution", "email"] },
  ]);
});
