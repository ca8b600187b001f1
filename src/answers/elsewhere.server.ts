// The other applications of a person, read for their letter and for those who write it.
import { readEmployerIn } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import type { Application, ApplicationState } from "../applications/application.ts";
import { otherApplicationsIn, readManyIn } from "../applications/applications.server.ts";
import { jobsSeenIn, readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { type Elsewhere, elsewhereOf } from "./elsewhere.ts";
import type { Way } from "./kinds.ts";
import { letters } from "./letters-store.server.ts";
import { mayLeave } from "./rules.ts";
import { lastPromise } from "./store.server.ts";
import { must } from "./who.server.ts";

/** The same person's other applications, by application, whole. The house reads them: what is shown of them is decided later. */
async function othersIn(tx: Tx, employer: string, ids: readonly string[]): Promise<Map<string, Application[]>> {
  const others = await otherApplicationsIn(tx, ids);
  const all = [...new Set([...others.values()].flat())];
  const whole = new Map((await readManyIn(tx, houseOf(employer), all)).map((one) => [one.id, one]));
  return new Map([...others].map(([id, theirs]) => [id, theirs.flatMap((other) => whole.get(other) ?? [])]));
}

/** What the letters of these people take from their other applications. Who has only one is left out. */
export async function elsewhereIn(
  tx: Tx,
  employer: string,
  people: readonly Application[],
): Promise<Map<string, Elsewhere>> {
  const others = await othersIn(
    tx,
    employer,
    people.map((person) => person.id),
  );
  return new Map(
    people.flatMap((person) => {
      const theirs = others.get(person.id);
      return theirs ? [[person.id, elsewhereOf(person, theirs)] as const] : [];
    }),
  );
}

/** Another application of the same person, as a member of staff may know of it. */
export type OtherApplication = {
  applicationId: string;
  /** Null for a job this member of staff does not see: that there is one is said, not which. */
  job: { slug: string; title: string } | null;
  state: ApplicationState;
  /** The day they were answered, `YYYY-MM-DD`. */
  answeredOn: string | null;
  /** Where the answer to it stands. */
  way: Way | null;
};

/** The same person's other applications, oldest first, for a person who has been let in to this one. */
export async function otherApplicationsOf(tx: Tx, actor: Actor, person: Application): Promise<OtherApplication[]> {
  const others = (await othersIn(tx, actor.employer, [person.id])).get(person.id) ?? [];
  if (others.length === 0) return [];
  const seen = new Set(await jobsSeenIn(tx, actor));
  const { timeZone } = await readEmployerIn(tx, actor.employer);
  const standing = await letters(tx, { applications: others.map((one) => one.id) });
  const shown: OtherApplication[] = [];
  for (const one of others) {
    const kept = one.state === "answered" ? (await lastPromise(tx, one.id))?.keptAt : null;
    const { slug, title } = one.job;
    const visible = seen.has(one.job.id);
    shown.push({
      applicationId: one.id,
      job: visible ? { slug, title } : null,
      state: one.state,
      answeredOn: kept ? dateIn(kept, timeZone) : null,
      way: visible ? (standing.find((letter) => letter.application === one.id)?.way ?? null) : null,
    });
  }
  return shown;
}

/** Somebody whose approved letter would not be the only one they get. */
export type Double = { letterId: string; fullName: string; others: OtherApplication[] };

/** Letters that a person would get within so many days are read as one answer. */
const CLOSE_DAYS = 7;
const day = 24 * 60 * 60 * 1000;

/**
 * People with an approved letter in this job and another one that is approved, on its way, or was taken in during the last week:
 * two letters to one person, to be held against each other before they leave. By name. @throws NotFound
 */
export async function doublesOf(db: Db, actor: Actor, jobSlug: string, now: Date): Promise<Double[]> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    const leaving = (await letters(tx, { job: job.id })).filter(
      (row) => row.way === "approved" && mayLeave({ state: row.applicationState, stage: row.stage }).ok,
    );
    const others = await otherApplicationsIn(
      tx,
      leaving.map((row) => row.application),
    );
    const theirs = await letters(tx, { applications: [...new Set([...others.values()].flat())] });
    const close = new Set(
      theirs
        .filter(({ way, acceptedAt }) =>
          way === "accepted"
            ? acceptedAt !== null && now.getTime() - acceptedAt.getTime() < CLOSE_DAYS * day
            : way !== "draft" && way !== "bounced",
        )
        .map((row) => row.application),
    );
    const twice = leaving.filter((row) => others.get(row.application)?.some((id) => close.has(id)));
    const people = new Map(
      (
        await readManyIn(
          tx,
          actor,
          twice.map((row) => row.application),
        )
      ).map((one) => [one.id, one]),
    );
    const doubles: Double[] = [];
    for (const row of twice) {
      const person = people.get(row.application);
      if (!person) continue;
      const all = await otherApplicationsOf(tx, actor, person);
      doubles.push({
        letterId: row.id,
        fullName: row.fullName,
        others: all.filter((one) => one.state !== "withdrawn"),
      });
    }
    return doubles.sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
  });
}
