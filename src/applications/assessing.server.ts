// Assessing applications against their job's requirements. Part of the front door, which re-exports it.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { readJobsIn } from "../jobs/jobs.server.ts";
import { isUuid } from "../jobs/rules.ts";
import { recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { AssessmentInput, Level } from "./application.ts";
import { type AssessmentNow, type AssessWhy, assessedAs, mayAssess, sameAssessment } from "./rules.ts";
import { refreshSearchIn } from "./searching.server.ts";
import {
  type AssessmentWrite,
  assessmentRows,
  dropAssessments,
  holdApplications,
  putAssessments,
} from "./store.server.ts";

/** `application` is the first one at fault; nothing was written. */
export type Assessed = { ok: true; changed: number } | { ok: false; why: AssessWhy; application: string };

/**
 * One requirement of one application. "not-assessed" without evidence takes the row away; evidence and source that are left out stay.
 * Audit: `assessment.made` with the old and the new level, without the evidence; nothing when nothing is different.
 * @throws NotFound for a stranger, or who does not see the job
 */
export const assess = (
  db: Db,
  actor: Actor,
  applicationId: string,
  input: AssessmentInput,
  now: Date,
): Promise<Assessed> => assessMany(db, actor, [applicationId], input, now);

/** The same assessment for several applications, all or none. */
export const assessMany = (
  db: Db,
  actor: Actor,
  applicationIds: readonly string[],
  input: AssessmentInput,
  now: Date,
): Promise<Assessed> =>
  inTransaction(db, actor, (tx) =>
    assessManyIn(
      tx,
      actor,
      applicationIds.map((application) => ({ ...input, application })),
      now,
    ),
  );

export type AssessmentOf = AssessmentInput & { application: string };

type Change = {
  application: string;
  requirement: string;
  key: string;
  from: Level;
  to: AssessmentNow | null;
  evidence: boolean;
};

/** Many assessments, of one or several jobs, all or none: the last of two for the same requirement counts. @throws NotFound */
export async function assessManyIn(
  tx: Tx,
  actor: Actor,
  inputs: readonly AssessmentOf[],
  now: Date,
): Promise<Assessed> {
  if (!mayDo(actor, "assess")) throw new NotFound();
  const ids = [...new Set(inputs.map((one) => one.application))];
  if (!ids.every(isUuid)) throw new NotFound();
  const standing = new Map((await holdApplications(tx, ids)).map((row) => [row.id, row]));
  if (standing.size !== ids.length) throw new NotFound();
  const jobs = await readJobsIn(
    tx,
    actor,
    [...standing.values()].map((row) => row.job),
  );
  const before = new Map(
    (await assessmentRows(tx, ids)).map((row) => [`${row.application} ${row.requirement}`, row as AssessmentNow]),
  );
  const changes = new Map<string, Change>();
  for (const input of inputs) {
    const row = standing.get(input.application);
    const requirement = row && jobs.get(row.job)?.requirements.find((one) => one.key === input.requirement);
    const decision = mayAssess(input, row?.state ?? "answered", requirement?.kind);
    if (!decision.ok || !requirement)
      return { ok: false, why: decision.ok ? "no-such-requirement" : decision.why, application: input.application };
    const place = `${input.application} ${requirement.id}`;
    const stands = before.get(place);
    const to = assessedAs(input, requirement.kind, stands);
    if (sameAssessment(stands, to)) changes.delete(place);
    else {
      const from = stands?.level ?? "not-assessed";
      const evidence = (stands?.evidence ?? null) !== (to?.evidence ?? null);
      changes.set(place, {
        application: input.application,
        requirement: requirement.id,
        key: requirement.key,
        from,
        to,
        evidence,
      });
    }
  }
  await write(tx, actor, [...changes.values()], now);
  return { ok: true, changed: changes.size };
}

async function write(tx: Tx, actor: Actor, changes: readonly Change[], now: Date): Promise<void> {
  const kept: AssessmentWrite[] = changes.flatMap(({ application, requirement, to }) =>
    to ? [{ application, requirement, ...to }] : [],
  );
  await putAssessments(tx, kept, { employer: actor.employer, staff: actor.kind === "staff" ? actor.id : null, now });
  await dropAssessments(
    tx,
    changes.filter((one) => one.to === null),
  );
  await refreshSearchIn(tx, [...new Set(changes.filter((one) => one.evidence).map((one) => one.application))]);
  await recordMany(
    tx,
    actor,
    "assessment.made",
    changes.map(({ application, key, from, to }) => ({
      application,
      requirement: key,
      from,
      to: to?.level ?? "not-assessed",
    })),
  );
}
