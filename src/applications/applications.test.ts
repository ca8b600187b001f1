// The room's stories: a list comes in, people are found, Henrik and Ingrid assess, Stina sees nothing.
import fc from "fast-check";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import type { Actor } from "../access/actor.ts";
import { type Job, makeJob, readJob } from "../jobs/jobs.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  addSaidIn,
  applicationIds,
  assess,
  assessMany,
  assessManyIn,
  changeApplication,
  jobsOfIn,
  listApplications,
  readApplication,
  readManyIn,
  setStageIn,
  setStateIn,
  storePeopleIn,
} from "./applications.server.ts";
import type { Person } from "./reading/people.ts";

const world = useWorld();
let cast: Cast;
let job: Job;

beforeEach(async () => {
  cast = await makeCast(world);
  job = await jobCalled("Økonomirådgiver", { manager: cast.henrik.id, members: [cast.ingrid.id] });
});

async function jobCalled(title: string, more: { manager?: string; members?: string[] } = {}): Promise<Job> {
  const requirements = [
    {
      key: "procurement",
      label: { nb: "erfaring med offentlige anskaffelser", en: "experience of public procurement" },
      kind: "experience",
      must: true,
    },
    {
      key: "licence",
      label: { nb: "førerkort klasse B", en: "a category B driving licence" },
      kind: "formal",
      must: false,
    },
  ];
  const made = await makeJob(
    world.db,
    cast.rakel,
    { title, country: "NO", sector: "public", languages: ["nb", "en"], requirements, ...more },
    world.now,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return readJob(world.db, cast.rakel, made.slug);
}

const person = (given: Partial<Person>): Person => ({
  line: 2,
  externalId: null,
  givenName: null,
  familyName: null,
  fullName: "Cem Yıldız",
  email: null,
  phone: null,
  city: null,
  appliedAt: null,
  language: null,
  internal: false,
  stage: null,
  source: null,
  reason: null,
  notes: null,
  jobTitle: null,
  birthYear: null,
  gender: null,
  extra: {},
  ...given,
});
const cem = person({
  externalId: "7",
  givenName: "Cem",
  familyName: "Yıldız",
  email: "Cem.Yildiz@Example.no",
  appliedAt: "2026-11-12",
  notes: "virker dyktig",
  assessments: [{ requirement: "procurement", level: "partly", evidence: "jobbet med to anbud som sykepleier" }],
});
const solveig = person({
  fullName: "Solveig Bjørnsen",
  email: "solveig@fjordvik.example",
  internal: true,
  appliedAt: "2026-11-10",
  language: "nn",
});

/** What the answers room does in real life: one promise for each new application. */
async function promise(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`insert into promise (employer, application, what, owner, due_on)
    select ${cast.fjordvik}::uuid, id, 'first-word', ${cast.rakel.id}::uuid, '2026-12-15' from unnest(${ids}::uuid[]) as id`.execute(
    tx,
  );
}
const take = (people: Person[], into = job, actor: Actor = cast.rakel) =>
  inTransaction(world.db, actor, async (tx) => {
    const stored = await storePeopleIn(tx, actor, into, people, world.now);
    await promise(tx, stored.imported);
    return stored;
  });
async function takeOne(one: Person, into = job): Promise<string> {
  const [id] = (await take([one], into)).imported;
  if (id === undefined) throw new Error("nobody was taken in");
  return id;
}
const lines = (what: string) =>
  inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("audit_line").select(["actor", "about"]).where("what", "=", what).orderBy("id").execute(),
  );
const names = async (filters: Parameters<typeof listApplications>[3]) =>
  (await listApplications(world.db, cast.rakel, job.id, filters)).rows.map((row) => row.fullName);

describe("a list of people", () => {
  test("taken in by Rakel is there, whole", async () => {
    const id = await takeOne(cem);
    const read = await readApplication(world.db, cast.rakel, id);
    expect(read).toMatchObject({
      fullName: "Cem Yıldız",
      email: "cem.yildiz@example.no",
      stage: "application",
      state: "open",
      language: "nb",
      externalId: "7",
      levels: { procurement: { level: "partly", short: null } },
      reported: { notes: "virker dyktig" },
      assessments: [
        {
          requirement: "procurement",
          evidence: "jobbet med to anbud som sykepleier",
          source: "application",
          byStaff: cast.rakel.id,
        },
      ],
    });
    expect(read.appliedAt.toISOString()).toBe("2026-11-12T12:00:00.000Z");
    expect(read.job.slug).toBe(job.slug);
  });

  test("taken in twice changes nothing, and writes no line", async () => {
    expect(await take([cem, solveig])).toMatchObject({ updated: [], unchanged: 0 });
    const before = await inTransaction(world.db, cast.rakel, (tx) =>
      sql`select a.*, c.*, a.xmin::text as version from application a join candidate c on c.id = a.candidate order by a.id`.execute(
        tx,
      ),
    );
    const nothing = { imported: [], appliedAt: new Map(), updated: [], unchanged: 2, unknownRequirements: [] };
    expect(await take([cem, solveig])).toEqual(nothing);
    const after = await inTransaction(world.db, cast.rakel, (tx) =>
      sql`select a.*, c.*, a.xmin::text as version from application a join candidate c on c.id = a.candidate order by a.id`.execute(
        tx,
      ),
    );
    expect(after.rows).toEqual(before.rows);
    expect(await lines("applications.imported")).toHaveLength(1);
  });

  test("that changed updates only whom it changed", async () => {
    await take([cem, solveig]);
    const again = await take([cem, { ...solveig, phone: "55 00 00 00" }]);
    expect(again).toMatchObject({ imported: [], unchanged: 1 });
    expect(again.updated).toHaveLength(1);
    expect(await readApplication(world.db, cast.rakel, again.updated[0] ?? "")).toMatchObject({
      phone: "55 00 00 00",
      fullName: "Solveig Bjørnsen",
    });
  });

  test("for another job finds the same candidate, and an address is one whatever its letter case", async () => {
    const first = await takeOne(cem);
    const other = await jobCalled("Controller");
    const second = await takeOne(person({ email: "CEM.yildiz@example.NO" }), other);
    const read = (id: string) => readApplication(world.db, cast.rakel, id);
    expect((await read(second)).candidateId).toBe((await read(first)).candidateId);
    expect((await read(second)).levels).toEqual({});
  });

  test("without promises cannot be committed", async () => {
    const bare = inTransaction(world.db, cast.rakel, (tx) => storePeopleIn(tx, cast.rakel, job, [cem], world.now));
    await expect(bare).rejects.toThrow(/is open and has no promise/);
    expect((await listApplications(world.db, cast.rakel, job.id)).total).toBe(0);
  });

  test("where one of many has no promise cannot be committed, nor a promise for somebody who was answered", async () => {
    const many = Array.from({ length: 20 }, (_, n) => person({ fullName: `Person ${n}`, email: `p${n}@example.no` }));
    const short = inTransaction(world.db, cast.rakel, async (tx) => {
      const { imported } = await storePeopleIn(tx, cast.rakel, job, many, world.now);
      await promise(tx, imported.slice(1));
    });
    await expect(short).rejects.toThrow(/is open and has no promise/);
    const { imported } = await take(many);
    await inTransaction(world.db, cast.rakel, async (tx) => {
      await sql`update promise set kept_at = now() where application = ${imported[3]}::uuid`.execute(tx);
      await sql`update application set state = 'answered' where id = ${imported[3]}::uuid`.execute(tx);
    });
    const after = inTransaction(world.db, cast.rakel, (tx) => promise(tx, imported.slice(3, 4)));
    await expect(after).rejects.toThrow(/is not open and still has a promise/);
    const early = inTransaction(world.db, cast.rakel, (tx) => sql`delete from gjensvar.unchecked`.execute(tx));
    await expect(early).rejects.toThrow(/permission denied/);
    const left = await sql<{ n: number }>`select count(*)::int as n from gjensvar.unchecked`.execute(
      world.opened.owner,
    );
    expect(left.rows[0]?.n).toBe(0);
  });

  test("of one person taken in twice at the same time is one person", async () => {
    const both = await Promise.all([take([cem]), take([cem])]);
    expect(both.map((one) => one.imported.length).sort()).toEqual([0, 1]);
  });

  test("is not for Henrik or Ingrid to take in, nor for a closed job", async () => {
    for (const who of [cast.henrik, cast.ingrid, cast.petra, cast.revisor])
      await expect(take([cem], job, who)).rejects.toThrow(NotFound);
    await inTransaction(world.db, cast.rakel, (tx) =>
      sql`update job set state = 'closed' where id = ${job.id}::uuid`.execute(tx),
    );
    await expect(take([cem])).rejects.toThrow(/closed/);
  });

  test("of 500 takes a handful of statements", async () => {
    const people = Array.from({ length: 500 }, (_, n) =>
      person({
        fullName: `Søker ${n}`,
        email: `s${n}@example.no`,
        assessments: [{ requirement: "procurement", level: "meets", evidence: `prosjekt ${n}` }],
      }),
    );
    const stored = await take(people);
    expect(stored.imported).toHaveLength(500);
    expect(new Set(stored.imported).size).toBe(500);
    expect(await names({ search: "prosjekt 499" })).toEqual(["Søker 499"]);
  });
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

describe("assessing", () => {
  test("by Henrik keeps his name, the time, and a line without the evidence", async () => {
    const id = await takeOne(cem);
    const done = await assess(
      world.db,
      cast.henrik,
      id,
      { requirement: "procurement", level: "not-shown", short: "deep", evidence: "«to anbud»", source: "conversation" },
      world.now,
    );
    expect(done).toEqual({ ok: true, changed: 1 });
    const [made] = (await readApplication(world.db, cast.ingrid, id)).assessments;
    expect(made).toEqual({
      requirement: "procurement",
      level: "not-shown",
      short: "deep",
      evidence: "«to anbud»",
      source: "conversation",
      byStaff: cast.henrik.id,
      at: world.now,
    });
    expect(await lines("assessment.made")).toEqual([
      {
        actor: cast.henrik.id,
        about: { application: id, requirement: "procurement", from: "partly", to: "not-shown" },
      },
    ]);
    expect(
      await assess(world.db, cast.henrik, id, { requirement: "procurement", level: "not-shown" }, world.now),
    ).toEqual({ ok: true, changed: 0 });
    expect(await lines("assessment.made")).toHaveLength(1);
  });

  test("many at once is all or none", async () => {
    const { imported } = await take([cem, solveig]);
    expect(
      await assessMany(
        world.db,
        cast.rakel,
        imported,
        { requirement: "licence", level: "not-shown", short: "deep" },
        world.now,
      ),
    ).toEqual({ ok: true, changed: 2 });
    expect((await listApplications(world.db, cast.rakel, job.id)).rows.map((row) => row.levels.licence)).toEqual([
      { level: "not-shown", short: null },
      { level: "not-shown", short: null },
    ]);
    const mixed = imported.map((application, at) => ({
      application,
      requirement: at === 0 ? "licence" : "charm",
      level: "meets" as const,
    }));
    const refused = await inTransaction(world.db, cast.rakel, (tx) => assessManyIn(tx, cast.rakel, mixed, world.now));
    expect(refused).toEqual({ ok: false, why: "no-such-requirement", application: imported[1] });
    expect((await readApplication(world.db, cast.rakel, imported[0] ?? "")).levels.licence?.level).toBe("not-shown");
  });

  test("can be taken back, and importing again does not bring it up", async () => {
    const id = await takeOne(cem);
    await assess(
      world.db,
      cast.rakel,
      id,
      { requirement: "procurement", level: "not-assessed", evidence: null },
      world.now,
    );
    expect((await readApplication(world.db, cast.rakel, id)).assessments).toEqual([]);
    expect(await take([cem])).toMatchObject({ updated: [], unchanged: 1 });
    expect((await readApplication(world.db, cast.rakel, id)).assessments).toEqual([]);
  });

  test("stops when the answer is given", async () => {
    const id = await takeOne(cem);
    await inTransaction(world.db, cast.rakel, async (tx) => {
      await setStateIn(tx, [id], "answered");
      await sql`update promise set kept_at = ${world.now.toISOString()}::timestamptz where application = ${id}::uuid`.execute(
        tx,
      );
    });
    const refused = await assess(world.db, cast.rakel, id, { requirement: "procurement", level: "meets" }, world.now);
    expect(refused).toEqual({ ok: false, why: "not-open", application: id });
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
