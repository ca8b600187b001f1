// A list comes into Rakel's job: what its columns meant last time, whose law counts, and a job that closes meanwhile.
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, mailsEnd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { readImportIn, startImport, storePeopleIn } from "../applications/applications.server.ts";
import { readJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import {
  approve,
  closeJob,
  decide,
  draftsOf,
  queueApproved,
  readLetter,
  receiveApplicants,
  runImport,
  unanswered,
} from "./answers.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
});

const file = (...lines: string[]) => ({ fileName: "liste.csv", bytes: new TextEncoder().encode(lines.join("\n")) });
const receive = (given: Parameters<typeof receiveApplicants>[3]) =>
  receiveApplicants(world.db, cast.rakel, slug, given, world.now);
const close = () =>
  inTransaction(world.db, cast.rakel, (tx) => sql`update job set state = 'closed' where slug = ${slug}`.execute(tx));

describe("what the columns mean", () => {
  const rows = (n: number) =>
    file("Navn;Adresse", ...Array.from({ length: n }, (_, i) => `Cem ${i};c${i}@post.example`));

  test("is remembered from the list before, for the same columns only", async () => {
    expect((await receive(rows(1))).people[0]?.email).toBeNull();
    const map = { Navn: "fullName", Adresse: "email" } as const;
    await receive({ ...rows(1), map });
    expect((await receive(rows(2))).people.map((one) => one.email)).toEqual(["c0@post.example", "c1@post.example"]);
    const other = await receive(file("Navn;Adresse;Sted", "Elin;elin@post.example;Oslo"));
    expect(other.people[0]?.email).toBeNull();
  });

  test("is not remembered from a list that nobody came in from", async () => {
    const list = file("Navn;E-post", "Cem Yıldız;cem@post.example");
    expect((await receive({ ...list, map: { Navn: "city", "E-post": "phone" } })).refused).toBe("no-name-column");
    expect((await receive(list)).imported).toBe(1);
  });
});

test("what the job's law or the named one forbids is left out; a named law gives back nothing", async () => {
  const list = file("Navn;E-post;Fødselsår", "Cem Yıldız;cem@post.example;1984");
  expect((await receive(list)).dropped).toEqual([]);
  for (const law of [{ country: "DK" }, { sector: "private" }])
    expect((await receive({ ...list, law })).dropped).toMatchObject([{ header: "Fødselsår" }]);
  await inTransaction(world.db, cast.rakel, (tx) =>
    sql`update job set sector = 'private' where slug = ${slug}`.execute(tx),
  );
  const back = await receive({ ...list, law: { country: "NO", sector: "public" } });
  expect(back.dropped).toMatchObject([{ header: "Fødselsår" }]);
});

describe("a job that closes", () => {
  test("while Rakel's list waits to run: the report says so, and all that was wrong stays in it", async () => {
    const { id: job } = await readJob(world.db, cast.rakel, slug);
    const { fileName, bytes } = file("Navn;E-post", "Cem Yıldız;cem@post.example", "Elin;elin@@feil");
    const started = await startImport(world.db, cast.rakel, job, fileName, bytes, world.now);
    const id = started.ok ? started.id : "";
    await close();
    await runImport(world.db, cast.rakel, id, world.now);
    const { state, report } = await inTransaction(world.db, cast.rakel, (tx) => readImportIn(tx, cast.rakel, id));
    expect(state).toBe("failed");
    expect(report).toMatchObject({
      refused: "job-closed",
      imported: 0,
      rejected: [{ code: "job-closed" }, { line: 3, column: "E-post", code: "bad-address" }],
    });
  });

  test("between two parts of a list keeps what came in before", async () => {
    const lines = Array.from({ length: 501 }, (_, i) => `Cem ${i};c${i}@post.example`);
    const report = await receiveApplicants(
      world.db,
      cast.rakel,
      slug,
      file("Navn;E-post", ...lines),
      world.now,
      async (done) => {
        if (done < 501)
          await inTransaction(world.db, cast.rakel, async (tx) => {
            await sql`update promise set kept_at = now()`.execute(tx);
            await sql`update application set state = 'withdrawn'`.execute(tx);
            await sql`update job set state = 'closed' where slug = ${slug}`.execute(tx);
          });
      },
    );
    expect(report).toMatchObject({ refused: "job-closed", imported: 500 });
  });

  test("takes nobody in who waits, whoever asks the database", async () => {
    const people = await applied(world.db, cast.rakel, slug, [cem], world.now);
    await inTransaction(world.db, cast.rakel, async (tx) => {
      await sql`update promise set kept_at = now()`.execute(tx);
      await sql`update application set state = 'withdrawn'`.execute(tx);
    });
    await close();
    const job = await readJob(world.db, cast.rakel, slug);
    await expect(
      inTransaction(world.db, cast.rakel, (tx) => storePeopleIn(tx, cast.rakel, job, [], world.now)),
    ).rejects.toThrow("takes nobody in");
    const ask = (statement: string) =>
      inTransaction(world.db, cast.rakel, (tx) => sql.raw<never>(statement).execute(tx));
    const [id] = people.values();
    await expect(ask(`update application set state = 'open' where id = '${id}'`)).rejects.toThrow(
      "nobody can wait for an answer in a closed job",
    );
    await expect(
      ask(`insert into application (employer, job, candidate, applied_at, language)
        select employer, job, (select id from candidate limit 1), now(), 'nb' from application`),
    ).rejects.toThrow();
    await ask(`delete from application`);
    await expect(
      ask(`insert into application (employer, job, candidate, applied_at, language)
        select j.employer, j.id, c.id, now(), 'nb' from job j, candidate c`),
    ).rejects.toThrow("nobody can wait for an answer in a closed job");
  });

  test("is open again when Cem's letter comes back after all", async () => {
    const people = await applied(world.db, cast.rakel, slug, [cem], world.now);
    await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
    const [letter = ""] = (await draftsOf(world.db, cast.rakel, slug)).groups.flatMap((one) =>
      one.people.map(({ letterId }) => letterId),
    );
    const { hash } = await readLetter(world.db, cast.rakel, letter, world.now);
    await approve(world.db, cast.rakel, letter, hash, world.now);
    await queueApproved(world.db, cast.rakel, slug, { key: "a", typed: 1, baseUrl: world.baseUrl }, world.now);
    await mailsEnd(world, cast.fjordvik, "accepted");
    expect(await closeJob(world.db, cast.rakel, slug, world.now)).toEqual({ ok: true });
    for (const _ of [1, 2]) await mailsEnd(world, cast.fjordvik, "refused", [letter]);
    const job = await readJob(world.db, cast.rakel, slug);
    expect([job.state, job.closedAt]).toEqual(["open", null]);
    expect((await unanswered(world.db, cast.rakel, { job: slug }, world.now)).open).toBe(1);
    expect(await closeJob(world.db, cast.rakel, slug, world.now)).toMatchObject({ ok: false, why: "unanswered" });
    const lines = await inTransaction(world.db, cast.rakel, (tx) =>
      tx.selectFrom("audit_line").select("what").where("what", "=", "job.reopened").execute(),
    );
    expect(lines).toHaveLength(1);
  });
});
