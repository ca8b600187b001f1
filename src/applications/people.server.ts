// Taking a list of people into a job. Part of the front door, which re-exports it.
import { revokeLinksIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { newId } from "../platform/ids.server.ts";
import type { Stored } from "./application.ts";
import type { KnownCandidate, Plan } from "./known-people.ts";
import { planPeople } from "./merging.ts";
import { holdPeople, knownApplications, knownCandidates, writePlan } from "./people-store.server.ts";
import type { Person } from "./reading/people.ts";
import { searchText } from "./search.ts";
import { refreshSearchIn } from "./searching.server.ts";
import { applicationsOfCandidates, putAssessments } from "./store.server.ts";

function searchOfNew(
  plan: Plan,
  names: ReadonlyMap<string, { full_name: string; email: string | null }>,
): Map<string, string> {
  const evidence = Map.groupBy(plan.assessments, (one) => one.application);
  return new Map(
    plan.newApplications.map((row) => {
      const who = names.get(row.candidate);
      return [
        row.id,
        searchText(
          [who?.full_name ?? null, who?.email ?? null],
          (evidence.get(row.id) ?? []).map((one) => one.evidence),
        ),
      ];
    }),
  );
}

/** Those whom the list gives another address than the one they had: what was sent to the old one opens nothing any more. */
function readdressed(plan: Plan, known: readonly KnownCandidate[]): string[] {
  const before = new Map(known.map((one) => [one.id, one.person.email]));
  const differs = (one: { id: string; email: string | null }) => (before.get(one.id) ?? one.email) !== one.email;
  return plan.changedCandidates.filter(differs).map((one) => one.id);
}

/**
 * Takes people into a job: new ones, and what is new about known ones. Known is who shares the external id, else the address,
 * else name and day. Doing it twice changes nothing; what the list leaves out stays; a level somebody set by hand stays.
 * `spent` is carried from part to part of one list: applications that a row is already. Every id in `imported` needs its promise before the transaction commits: the caller's duty.
 * Audit: `applications.imported` with the ids, one line a call. A dozen statements at most, however many people.
 * @throws NotFound for who may not import; Error when the job is closed, which the caller asks first
 */
export async function storePeopleIn(
  tx: Tx,
  actor: Actor,
  job: Pick<Job, "id">,
  people: readonly Person[],
  now: Date,
  spent?: Set<string>,
): Promise<Stored> {
  if (!mayDo(actor, "import")) throw new NotFound();
  await holdPeople(tx, actor.employer);
  const held = await readJobIn(tx, actor, job.id, "share");
  if (held.state === "closed") throw new Error("the job is closed and takes nobody in");
  const candidates = await knownCandidates(tx, people);
  const applications = await knownApplications(tx, held.id, people, candidates);
  const plan = planPeople(people, { applications, candidates }, { job: held, now, newId, spent });
  const names = new Map([
    ...candidates.map((one) => [one.id, one.person] as const),
    ...[...plan.newCandidates, ...plan.changedCandidates].map((one) => [one.id, one] as const),
  ]);
  await writePlan(tx, plan, { employer: actor.employer, job: held.id, now, search: searchOfNew(plan, names) });
  await putAssessments(tx, plan.assessments, {
    employer: actor.employer,
    staff: actor.kind === "staff" ? actor.id : null,
    now,
  });
  if (plan.updated.length > 0 || plan.changedCandidates.length > 0) {
    const elsewhere = await applicationsOfCandidates(
      tx,
      plan.changedCandidates.map((one) => one.id),
    );
    await refreshSearchIn(tx, [...new Set([...plan.updated, ...elsewhere])]);
    const moved = readdressed(plan, [
      ...candidates,
      ...applications.map(({ candidate, person }) => ({ id: candidate, person })),
    ]);
    await revokeLinksIn(tx, actor, await applicationsOfCandidates(tx, moved), now);
  }
  const { imported, updated, unchanged, unknownRequirements } = plan;
  const appliedAt = new Map(plan.newApplications.map((row) => [row.id, new Date(row.applied_at)]));
  if (imported.length + updated.length > 0) {
    await record(tx, actor, "applications.imported", { job: held.id, imported, updated, unchanged });
  }
  return { imported, appliedAt, updated, unchanged, unknownRequirements };
}
