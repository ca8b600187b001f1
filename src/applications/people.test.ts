// A list of people comes into Rakel's job, once or twice, and finds who is there.
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { useApplicants } from "../../test/applicants-room.ts";
import type { Cast } from "../../test/cast.ts";
import { cem, person, solveig } from "../../test/people.ts";
import type { Job } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { listApplications, readApplication, storePeopleIn } from "./applications.server.ts";
import { candidatesNamed } from "./people-store.server.ts";

const room = useApplicants();
const { jobCalled, lines, names, promise, take, takeOne, world } = room;
let cast: Cast;
let job: Job;

beforeEach(() => {
  cast = room.cast();
  job = room.job();
});

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

describe("a name without an address", () => {
  const written = ["Åse Ødegård", "ÅSE  ØDEGÅRD ", "A\u030ase\u00a0\u00d8deg\u00e5rd"];
  const bare = (fullName: string) => person({ fullName, appliedAt: "2026-11-12" });

  test.each(written)("is Åse's however a list writes it: %s", async (fullName) => {
    const id = await takeOne(bare(written[0] ?? ""));
    const again = await take([bare(fullName)]);
    expect(again.imported).toEqual([]);
    expect(again.updated).toEqual(fullName === written[0] ? [] : [id]);
    expect((await take([bare(fullName)])).unchanged).toBe(1);
    expect((await listApplications(world.db, cast.rakel, job.id)).total).toBe(1);
  });

  test("that two people share, more than 500 rows apart, is two people the first time and changes nothing the second", async () => {
    const others = Array.from({ length: 498 }, (_, n) => person({ fullName: `Søker ${n}`, email: `s${n}@example.no` }));
    const parts = [
      [bare("Åse Ødegård"), ...others],
      [person({ fullName: "Neha Rao", email: "neha@example.no" }), bare("ÅSE  ØDEGÅRD")],
    ];
    const twice = [];
    for (const _ of [1, 2]) {
      const spent = new Set<string>();
      for (const part of parts) twice.push(await take(part, job, cast.rakel, spent));
    }
    expect(twice.map((one) => [one.imported.length, one.updated.length, one.unchanged])).toEqual([
      [499, 0, 0],
      [2, 0, 0],
      [0, 0, 499],
      [0, 0, 2],
    ]);
    expect(await names({ search: "ødegård" })).toHaveLength(2);
  });

  test("stored before names had keys is found, and has its key from then on", async () => {
    await takeOne(bare("ÅSE  ØDEGÅRD"));
    await inTransaction(world.db, cast.rakel, (tx) => sql`update candidate set name_key = null`.execute(tx));
    expect((await take([bare("åse ødegård")])).imported).toEqual([]);
    const keys = await inTransaction(world.db, cast.rakel, (tx) =>
      tx.selectFrom("candidate").select("name_key").execute(),
    );
    expect(keys).toEqual([{ name_key: "åse ødegård" }]);
  });

  test("is looked up by index, also behind row security", async () => {
    await take(Array.from({ length: 200 }, (_, n) => bare(`Søker ${n}`)));
    await world.opened.exec("analyze candidate");
    const plan = await inTransaction(world.db, cast.rakel, async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx);
      return sql<{ "QUERY PLAN": string }>`explain ${candidatesNamed(["åse ødegård"])}`.execute(tx);
    });
    const steps = plan.rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(steps).toContain("candidate_name_key");
    expect(steps).toMatch(/Index Cond: .*name_key/);
  });
});
