// The room's stories: who makes, changes and sees a job.
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { houseOf } from "../access/actor.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { JobInput } from "./job.ts";
import { changeJob, jobsSeenIn, listJobs, makeJob, markClosedIn, readJob } from "./jobs.server.ts";

const world = useWorld();
let cast: Cast;
beforeEach(async () => {
  cast = await makeCast(world);
});

const advisor: JobInput = {
  title: "Økonomirådgiver",
  team: "Økonomi",
  country: "NO",
  sector: "public",
  languages: ["nb", "nn", "en"],
  deadline: "2026-11-20",
  requirements: [
    {
      key: "procurement",
      label: {
        nb: "erfaring med offentlige anskaffelser",
        nn: "erfaring med offentlege innkjøp",
        en: "experience of public procurement",
      },
      kind: "experience",
      must: true,
    },
    {
      key: "law",
      label: {
        nb: "kunnskap om forvaltningsrett",
        nn: "kunnskap om forvaltingsrett",
        en: "knowledge of administrative law",
      },
      kind: "competence",
      must: false,
    },
  ],
};
const make = async (input: JobInput = advisor, actor = cast.rakel) => {
  const made = await makeJob(world.db, actor, input, world.now);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made;
};
const whats = async () => {
  const lines = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").orderBy("id").execute(),
  );
  return lines.map((line) => line.what).filter((what) => what.startsWith("job."));
};

test("Rakel makes a job and reads it back whole", async () => {
  const made = await make({ ...advisor, manager: cast.henrik.id, members: [cast.ingrid.id] });
  expect(made.slug).toBe("okonomiradgiver");
  const job = await readJob(world.db, cast.rakel, made.slug);
  expect(job).toMatchObject({
    id: made.id,
    title: "Økonomirådgiver",
    deadline: "2026-11-20",
    state: "open",
    owner: cast.rakel.id,
    manager: cast.henrik.id,
    members: [cast.ingrid.id],
    promise: { firstWordDays: 15, afterInterviewDays: 5, afterDecisionDays: 2 },
    createdAt: world.now,
  });
  expect(job.requirements.map((one) => [one.key, one.position, one.must])).toEqual([
    ["procurement", 0, true],
    ["law", 1, false],
  ]);
  expect((await make()).slug).toBe("okonomiradgiver-2");
  expect(await whats()).toEqual(["job.made", "job.made"]);
});

test("Stina of another employer finds none of Rakel's jobs, by any verb", async () => {
  const { id, slug } = await make();
  for (const address of [id, slug]) await expect(readJob(world.db, cast.stina, address)).rejects.toThrow(NotFound);
  await expect(changeJob(world.db, cast.stina, slug, advisor, world.now)).rejects.toThrow(NotFound);
  await expect(
    inTransaction(world.db, cast.stina, (tx) => markClosedIn(tx, cast.stina, id, world.now)),
  ).rejects.toThrow(NotFound);
  expect(await listJobs(world.db, cast.stina)).toEqual([]);
  expect(await inTransaction(world.db, cast.stina, (tx) => jobsSeenIn(tx, cast.stina))).toEqual([]);
});

test("Henrik and Ingrid see the jobs they belong to, and no other", async () => {
  const his = await make({ ...advisor, manager: cast.henrik.id });
  const hers = await make({ ...advisor, title: "Controller", members: [cast.ingrid.id] });
  expect((await listJobs(world.db, cast.henrik)).map((job) => job.id)).toEqual([his.id]);
  expect((await listJobs(world.db, cast.ingrid)).map((job) => job.id)).toEqual([hers.id]);
  await expect(readJob(world.db, cast.henrik, hers.slug)).rejects.toThrow(NotFound);
  expect((await readJob(world.db, cast.ingrid, hers.slug)).id).toBe(hers.id);
  expect(await inTransaction(world.db, cast.rakel, (tx) => jobsSeenIn(tx, cast.rakel))).toHaveLength(2);
  expect(
    await inTransaction(world.db, houseOf(cast.fjordvik), (tx) => jobsSeenIn(tx, houseOf(cast.fjordvik))),
  ).toHaveLength(2);
});

test("Henrik, Petra and the auditor make and change no jobs; Petra sees none", async () => {
  const { slug } = await make();
  for (const who of [cast.henrik, cast.ingrid, cast.petra, cast.revisor]) {
    await expect(makeJob(world.db, who, advisor, world.now)).rejects.toThrow(NotFound);
    await expect(changeJob(world.db, who, slug, advisor, world.now)).rejects.toThrow(NotFound);
  }
  await expect(listJobs(world.db, cast.petra)).rejects.toThrow(NotFound);
  expect(await listJobs(world.db, cast.revisor)).toHaveLength(1);
});

test("only Fjordvik's own people can work on its jobs, in a role that can", async () => {
  const tried = await makeJob(
    world.db,
    cast.rakel,
    { ...advisor, owner: cast.stina.id, manager: cast.ingrid.id, members: [cast.revisor.id] },
    world.now,
  );
  expect(tried).toEqual({
    ok: false,
    faults: ["owner", "manager", "members"].map((field) => ({ field, why: "not-staff" })),
  });
});

test("Petra is put on Rakel's job and taken off; it opens nothing of the job to her", async () => {
  const { slug } = await make({ ...advisor, members: [cast.petra.id] });
  expect((await readJob(world.db, cast.rakel, slug)).members).toEqual([cast.petra.id]);
  await expect(readJob(world.db, cast.petra, slug)).rejects.toThrow(NotFound);
  await expect(listJobs(world.db, cast.petra)).rejects.toThrow(NotFound);
  expect(await inTransaction(world.db, cast.petra, (tx) => jobsSeenIn(tx, cast.petra))).toEqual([]);
  expect(await changeJob(world.db, cast.rakel, slug, { ...advisor, members: [] }, world.now)).toMatchObject({
    ok: true,
  });
  expect((await readJob(world.db, cast.rakel, slug)).members).toEqual([]);
});

describe("changing a job", () => {
  test("an old job keeps a label it lacks, and lacks no other", async () => {
    const { slug } = await make();
    await world.opened.exec(`update requirement set label = label - 'nn' where key = 'law'`);
    const [first, law] = advisor.requirements ?? [];
    if (!first || !law) throw new Error("the job has two requirements");
    const { nn: _nn, ...lacking } = law.label;
    const { en: _en, ...fewer } = lacking;
    const change = (label: typeof lacking) =>
      changeJob(
        world.db,
        cast.rakel,
        slug,
        { ...advisor, openings: 2, requirements: [first, { ...law, label }] },
        world.now,
      );
    expect(await change(fewer)).toMatchObject({
      ok: false,
      faults: [{ field: "requirements.1.label.en", why: "label-language", word: "en" }],
    });
    expect(await change(lacking)).toMatchObject({ ok: true });
  });

  test("keeps requirements by key, adds and removes, and says what changed", async () => {
    const { slug } = await make();
    const before = await readJob(world.db, cast.rakel, slug);
    const [first] = advisor.requirements ?? [];
    const requirements = [
      {
        key: "excel",
        label: {
          nb: "avanserte ferdigheter i Excel",
          nn: "avanserte ferdigheiter i Excel",
          en: "advanced skills in Excel",
        },
        kind: "skill",
        must: false,
      },
      ...(first ? [first] : []),
    ];
    expect(await changeJob(world.db, cast.rakel, slug, { ...advisor, requirements }, world.now)).toEqual({
      ok: true,
      slug,
    });
    const after = await readJob(world.db, cast.rakel, slug);
    expect(after.requirements.map((one) => one.key)).toEqual(["excel", "procurement"]);
    expect(after.requirements[1]?.id).toBe(before.requirements[0]?.id);
  });

  test("to the same writes no line", async () => {
    const { slug } = await make();
    expect(await changeJob(world.db, cast.rakel, slug, advisor, world.now)).toEqual({ ok: true, slug });
    expect(await whats()).toEqual(["job.made"]);
    await changeJob(world.db, cast.rakel, slug, { ...advisor, promise: { firstWordDays: 12 } }, world.now);
    await changeJob(world.db, cast.rakel, slug, advisor, world.now);
    expect((await readJob(world.db, cast.rakel, slug)).promise.firstWordDays).toBe(12);
    expect(await whats()).toEqual(["job.made", "job.changed"]);
  });

  test("never removes a requirement that Cem was assessed against", async () => {
    const { id, slug } = await make();
    const job = await readJob(world.db, cast.rakel, slug);
    await inTransaction(world.db, cast.rakel, async (tx) => {
      const person = { employer: cast.fjordvik, full_name: "Cem Yıldız" };
      const { id: candidate } = await tx
        .insertInto("candidate")
        .values(person)
        .returning("id")
        .executeTakeFirstOrThrow();
      const row = { employer: cast.fjordvik, job: id, candidate, applied_at: world.now, language: "nb" };
      const { id: application } = await tx
        .insertInto("application")
        .values(row)
        .returning("id")
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("promise")
        .values({
          employer: cast.fjordvik,
          application,
          what: "first-word",
          owner: cast.rakel.id,
          due_on: "2026-12-15",
        })
        .execute();
      const requirement = job.requirements[1]?.id ?? "";
      await tx
        .insertInto("assessment")
        .values({ employer: cast.fjordvik, application, requirement, level: "meets" })
        .execute();
    });
    const requirements = (advisor.requirements ?? []).slice(0, 1);
    const refused = await changeJob(world.db, cast.rakel, slug, { ...advisor, requirements }, world.now);
    expect(refused).toEqual({ ok: false, faults: [{ field: "requirements", why: "assessed", word: "law" }] });
    expect((await readJob(world.db, cast.rakel, slug)).requirements).toHaveLength(2);
    await expect(
      inTransaction(world.db, cast.rakel, (tx) => markClosedIn(tx, cast.rakel, id, world.now)),
    ).rejects.toThrow(/waits for an answer/);
  });

  test("a closed job stays as it was, and closing twice is one line", async () => {
    const { id, slug } = await make();
    for (const _ of [1, 2])
      await inTransaction(world.db, cast.rakel, (tx) => markClosedIn(tx, cast.rakel, id, world.now));
    expect(await readJob(world.db, cast.rakel, slug)).toMatchObject({ state: "closed", closedAt: world.now });
    const refused = await changeJob(world.db, cast.rakel, slug, { ...advisor, title: "Annet" }, world.now);
    expect(refused).toEqual({ ok: false, faults: [{ field: "state", why: "closed" }] });
    expect(await whats()).toEqual(["job.made", "job.closed"]);
  });

  test("an open job does not become a draft again; a draft opens with a requirement", async () => {
    const { slug } = await make({ ...advisor, state: "draft", requirements: [] });
    expect(
      await changeJob(world.db, cast.rakel, slug, { ...advisor, state: "open", requirements: [] }, world.now),
    ).toMatchObject({ ok: false });
    expect(await changeJob(world.db, cast.rakel, slug, { ...advisor, state: "open" }, world.now)).toMatchObject({
      ok: true,
    });
    const back = await changeJob(world.db, cast.rakel, slug, { ...advisor, state: "draft" }, world.now);
    expect(back).toEqual({ ok: false, faults: [{ field: "state", why: "cannot-go-back" }] });
  });
});

test("an address with signs that no address has is no job's: NUL, dots, capitals, nothing", async () => {
  const { slug } = await make();
  for (const wrong of [`${slug}\u0000`, "a\u0000b", "..", slug.toUpperCase(), `${slug}\n`, ""])
    await expect(readJob(world.db, cast.rakel, wrong)).rejects.toThrow(NotFound);
});

test("two jobs of one title made at the same time get two addresses", async () => {
  const made = await Promise.all([make(), make(), make()]);
  expect(new Set(made.map((one) => one.slug)).size).toBe(3);
  const { rows } = await inTransaction(world.db, cast.rakel, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from job`.execute(tx),
  );
  expect(rows[0]?.n).toBe(3);
});

describe("the hours in which letters leave", () => {
  const hoursOf = async (slug: string) => (await readJob(world.db, cast.rakel, slug)).hours;
  const change = (slug: string, hours: NonNullable<JobInput["hours"]> | null) =>
    changeJob(world.db, cast.rakel, slug, { ...advisor, hours }, world.now);

  test("are eight to five for a new job, and what Rakel says for any other", async () => {
    expect(await hoursOf((await make()).slug)).toEqual({ from: "08:00", until: "17:00" });
    expect(await hoursOf((await make({ ...advisor, hours: { from: "09:30" } })).slug)).toEqual({
      from: "09:30",
      until: "17:00",
    });
    expect(await hoursOf((await make({ ...advisor, hours: "any" })).slug)).toBeNull();
  });

  test("are changed, turned off and on again, and left as they are by who does not speak of them", async () => {
    const { slug } = await make();
    const steps = [
      [
        { from: "07:00", until: "16:00" },
        { from: "07:00", until: "16:00" },
      ],
      [null, { from: "07:00", until: "16:00" }],
      ["any", null],
      [null, null],
      [{ until: "15:00" }, { from: "08:00", until: "15:00" }],
    ] as const;
    for (const [given, stands] of steps) {
      expect(await change(slug, given)).toMatchObject({ ok: true });
      expect(await hoursOf(slug)).toEqual(stands);
    }
    const lines = await inTransaction(world.db, cast.rakel, (tx) =>
      tx.selectFrom("audit_line").select("about").where("what", "=", "job.changed").orderBy("id").execute(),
    );
    expect(lines.map((line) => (line.about as { fields: string[] }).fields)).toEqual([["hours"], ["hours"], ["hours"]]);
  });
});
