// Equal treatment before letters leave: the differences of a job, and signing a reason for one.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { checkText } from "../language/check.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { hashText } from "../platform/ids.server.ts";
import { type Difference, differences, maySign, type SignRefused } from "./equal.ts";
import { insertSigned, judgedIn, signedIn } from "./equal-store.server.ts";
import { letters } from "./letters-store.server.ts";
import { must, staffOnly } from "./who.server.ts";

/** A difference with the reason that somebody signed for it, if any. `hash` says between whom. */
export type ShownDifference = Difference & {
  hash: string;
  signed: { reason: string; by: string; at: Date } | null;
};

const hashOf = (one: Difference): string => hashText(one.key, one.between);

/** The differences that letters to these people would carry out, each with its signed reason. */
export async function differencesIn(tx: Tx, job: Pick<Job, "id" | "employer">, leaving: readonly string[]) {
  if (leaving.length === 0) return [];
  const found = differences(await judgedIn(tx, job.id), new Set(leaving));
  if (found.length === 0) return [];
  const signed = await signedIn(tx, job.id);
  const staff = await readStaffIn(
    tx,
    job.employer,
    signed.map((one) => one.by),
  );
  return found.map((one): ShownDifference => {
    const hash = hashOf(one);
    const own = signed.find((row) => row.finding === one.key.slice(0, 300) && row.betweenHash === hash);
    return {
      ...one,
      hash,
      signed: own ? { reason: own.reason, by: staff.get(own.by)?.name ?? "", at: own.at } : null,
    };
  });
}

/** The letters whose people are compared: those that a person can still send. */
async function standing(tx: Tx, job: string): Promise<string[]> {
  const rows = await letters(tx, { job });
  return rows.filter((row) => row.way === "draft" || row.way === "approved").map((row) => row.application);
}

/** Every difference among the job's letters that have not left. @throws NotFound */
export async function differencesOf(db: Db, actor: Actor, jobSlug: string): Promise<ShownDifference[]> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    return differencesIn(tx, job, await standing(tx, job.id));
  });
}

export type SignInput = { key: string; hash: string; reason: string };

/**
 * Signs the reason for a difference. It speaks of those who went on (or were met, or told, otherwise), and holds while these are the same: when
 * another goes on with the same gap, it is signed anew. Who is declined for the same gap later is covered by it.
 * A second press does nothing. Refused when the text is too short or long, leans on a protected ground, or the difference has changed.
 * Audit: `equal.signed`, with the text. @throws NotFound
 */
export async function signDifference(
  db: Db,
  actor: Actor,
  jobSlug: string,
  input: SignInput,
  now: Date,
): Promise<Decision<SignRefused>> {
  const by = staffOnly(actor, "send");
  const reason = input.reason
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return inTransaction(db, actor, async (tx): Promise<Decision<SignRefused>> => {
    const job = await readJobIn(tx, actor, jobSlug);
    const risks = checkText(reason, { country: job.country, sector: job.sector }).risks;
    const may = maySign(reason, risks.filter((risk) => risk.level === "block").length);
    if (!may.ok) return may;
    const found = await differencesIn(tx, job, await standing(tx, job.id));
    const one = found.find(({ key, hash }) => key === input.key && hash === input.hash);
    if (!one) return refuse("changed");
    const of = { employer: job.employer, job: job.id, finding: one.key.slice(0, 300), betweenHash: one.hash };
    const isNew = await insertSigned(tx, { ...of, reason, by: by.id, at: now });
    if (isNew) await record(tx, actor, "equal.signed", { job: job.id, difference: one.key, reason });
    return allow;
  });
}
