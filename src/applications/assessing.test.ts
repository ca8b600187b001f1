// Henrik and Rakel assess.
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { useApplicants } from "../../test/applicants-room.ts";
import type { Cast } from "../../test/cast.ts";
import { cem, solveig } from "../../test/people.ts";
import type { Job } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import {
  assess,
  assessMany,
  assessManyIn,
  listApplications,
  readApplication,
  setStateIn,
} from "./applications.server.ts";

const room = useApplicants();
const { lines, take, takeOne, world } = room;
let cast: Cast;
let job: Job;

beforeEach(() => {
  cast = room.cast();
  job = room.job();
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
