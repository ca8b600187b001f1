// SQL for equal treatment: everybody judged in a job, and the signed reasons. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Judged } from "./equal.ts";

export async function judgedIn(tx: Tx, job: string): Promise<Judged[]> {
  const { rows } = await sql<Judged>`
    select application, full_name as "fullName", outcome, stage, coalesce(levels, '{}') as levels, coalesce(reasons, '{}') as reasons,
      coalesce(edited, false) as edited,
      coalesce(met_by, '{}') as "metBy", coalesce(met_on, 0) as "metOn"
    from judged where job = ${job}::uuid order by full_name, application`.execute(tx);
  return rows;
}

export type SignedReason = { finding: string; betweenHash: string; reason: string; by: string; at: Date };

/** Every signed reason of a job, the newest first. */
export async function signedIn(tx: Tx, job: string): Promise<SignedReason[]> {
  const rows = await tx
    .selectFrom("equal_reason")
    .select(["finding", "between_hash as betweenHash", "reason", "signed_by as by", "signed_at as at"])
    .where("job", "=", job)
    .orderBy("signed_at", "desc")
    .execute();
  return rows;
}

/** False when the same difference is signed already. */
export async function insertSigned(
  tx: Tx,
  of: { employer: string; job: string; finding: string; betweenHash: string; reason: string; by: string; at: Date },
): Promise<boolean> {
  const made = await tx
    .insertInto("equal_reason")
    .values({
      employer: of.employer,
      job: of.job,
      finding: of.finding,
      between_hash: of.betweenHash,
      reason: of.reason,
      signed_by: of.by,
      signed_at: of.at.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(["job", "finding", "between_hash"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}
