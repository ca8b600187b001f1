// A room of applicants for tests: Rakel's job with two requirements, and lists of people that come into it.
import { sql } from "kysely";
import { beforeEach } from "vitest";
import type { Actor } from "../src/access/actor.ts";
import { listApplications, type Stored, storePeopleIn } from "../src/applications/applications.server.ts";
import type { Person } from "../src/applications/reading/people.ts";
import { type Job, makeJob, readJob } from "../src/jobs/jobs.server.ts";
import { inTransaction, type Tx } from "../src/platform/db/db.server.ts";
import { type Cast, makeCast } from "./cast.ts";
import { type TestWorld, useWorld } from "./world.ts";

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

/** Opens a world, and makes the cast and the job "Økonomirådgiver" with Henrik and Ingrid before each test. */
export function useApplicants() {
  const world: TestWorld = useWorld();
  const standing: { cast?: Cast; job?: Job } = {};
  const cast = (): Cast => standing.cast ?? fail();
  const job = (): Job => standing.job ?? fail();

  async function jobCalled(title: string, more: { manager?: string; members?: string[] } = {}): Promise<Job> {
    const input = { title, country: "NO", sector: "public", languages: ["nb", "en"], requirements, ...more };
    const made = await makeJob(world.db, cast().rakel, input, world.now);
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    return readJob(world.db, cast().rakel, made.slug);
  }

  beforeEach(async () => {
    standing.cast = await makeCast(world);
    standing.job = await jobCalled("Økonomirådgiver", { manager: cast().henrik.id, members: [cast().ingrid.id] });
  });

  /** What the answers room does in real life: one promise for each new application. */
  async function promise(tx: Tx, ids: readonly string[]): Promise<void> {
    const { fjordvik, rakel } = cast();
    await sql`insert into promise (employer, application, what, owner, due_on)
      select ${fjordvik}::uuid, id, 'first-word', ${rakel.id}::uuid, '2026-12-15' from unnest(${ids}::uuid[]) as id`.execute(
      tx,
    );
  }

  /** Takes a list in, or one part of it: `spent` goes from part to part. */
  const take = (
    people: Person[],
    into: Job = job(),
    actor: Actor = cast().rakel,
    spent?: Set<string>,
  ): Promise<Stored> =>
    inTransaction(world.db, actor, async (tx) => {
      const stored = await storePeopleIn(tx, actor, into, people, world.now, spent);
      await promise(tx, stored.imported);
      return stored;
    });

  async function takeOne(one: Person, into: Job = job()): Promise<string> {
    const [id] = (await take([one], into)).imported;
    return id ?? fail();
  }

  const lines = (what: string) =>
    inTransaction(world.db, cast().rakel, (tx) =>
      tx.selectFrom("audit_line").select(["actor", "about"]).where("what", "=", what).orderBy("id").execute(),
    );
  const names = async (filters: Parameters<typeof listApplications>[3]) =>
    (await listApplications(world.db, cast().rakel, job().id, filters)).rows.map((row) => row.fullName);

  return { world, cast, job, jobCalled, promise, take, takeOne, lines, names };
}

function fail(): never {
  throw new Error("the room is made before each test: use it inside one, and with somebody in it");
}
