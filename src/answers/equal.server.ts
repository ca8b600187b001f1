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
import { type Difference, differences, maySign, notCompared, peopleIn, type SignRefused, withPeople } from "./equal.ts";
import { insertSigned, judgedIn, namesOf, signedIn } from "./equal-store.server.ts";
import { must, staffOnly } from "./who.server.ts";

/** So many of a group are named; the rest are a number. */
const NAMED = 8;

export type ShownPeople = { named: { application: string; fullName: string }[]; more: number };
type Signed = { reason: string; by: string; at: Date };

/** A difference with the reason that somebody signed for it, if any. `hash` says between whom. */
export type Found<People = readonly string[]> = Difference<People> & { hash: string; signed: Signed | null };
export type ShownDifference = Found<ShownPeople>;

const hashOf = (one: Difference): string => hashText(one.key, one.between);

type ComparedJob = Pick<Job, "id" | "employer" | "requirements">;

/** The differences that letters to these people would carry out, each with its signed reason. Without `leaving`: to all whose letter somebody can still send. */
export async function differencesIn(tx: Tx, job: ComparedJob, leaving?: readonly string[]): Promise<Found[]> {
  if (leaving?.length === 0) return [];
  const judged = await judgedOf(tx, job);
  return signedOf(tx, job, differences(judged, leaving ? new Set(leaving) : standingIn(judged)));
}

type Standing = Awaited<ReturnType<typeof judgedIn>>;

const judgedOf = (tx: Tx, { id, requirements }: ComparedJob): Promise<Standing> =>
  judgedIn(tx, id, new Map(requirements.map((one) => [one.id, one.key])));

const standingIn = (judged: Standing): ReadonlySet<string> =>
  new Set(judged.flatMap((one) => (one.standing ? [one.application] : [])));

/** Each with its signed reason. */
async function signedOf(tx: Tx, job: ComparedJob, found: readonly Difference[]): Promise<Found[]> {
  if (found.length === 0) return [];
  const signed = await signedIn(tx, job.id);
  const staff = await readStaffIn(
    tx,
    job.employer,
    signed.map((one) => one.by),
  );
  return found.map((one): Found => {
    const hash = hashOf(one);
    const own = signed.find((row) => row.finding === one.key.slice(0, 300) && row.betweenHash === hash);
    const by = own && { reason: own.reason, by: staff.get(own.by)?.name ?? "", at: own.at };
    return { ...one, hash, signed: by ?? null };
  });
}

/** People as a page shows them: the first by name, and how many more there are. */
async function shownOf(
  tx: Tx,
  groups: readonly (readonly string[])[],
): Promise<(people: readonly string[]) => ShownPeople> {
  const names = await namesOf(tx, [...new Set(groups.flatMap((people) => people.slice(0, NAMED)))]);
  return (people) => ({
    named: people.slice(0, NAMED).map((application) => ({ application, fullName: names.get(application) ?? "" })),
    more: Math.max(0, people.length - NAMED),
  });
}

const groupsOf = (found: readonly Found[]): (readonly string[])[] =>
  found.flatMap((one) => (one.kind === "gap" ? [one.declined, one.advanced] : one.groups.map((group) => group.people)));

const showing = (found: readonly Found[], shown: (people: readonly string[]) => ShownPeople): ShownDifference[] =>
  found.map(({ hash, signed, ...one }) => ({ ...withPeople(one, shown), hash, signed }));

/** Every difference among the job's letters that have not left, and those of them that no comparison reads. */
export type Compared = { found: ShownDifference[]; notCompared: ShownPeople };

/** @throws NotFound */
export async function differencesOf(db: Db, actor: Actor, jobSlug: string): Promise<Compared> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    const judged = await judgedOf(tx, job);
    const leaving = standingIn(judged);
    const found = await signedOf(tx, job, differences(judged, leaving));
    const unread = notCompared(judged, leaving);
    const shown = await shownOf(tx, [...groupsOf(found), unread]);
    return { found: showing(found, shown), notCompared: shown(unread) };
  });
}

/** The differences that nobody has signed for yet, and by application those it is part of, as their keys. */
export type Unequal = { found: ShownDifference[]; of: ReadonlyMap<string, readonly string[]> };

/** For the answer room: which letters must wait for somebody to mend or explain, and for what. @throws NotFound */
export async function unequalOf(db: Db, actor: Actor, jobSlug: string): Promise<Unequal> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    const found = (await differencesIn(tx, job)).filter((one) => one.signed === null);
    const of = new Map<string, string[]>();
    for (const one of found)
      for (const application of peopleIn(one)) of.set(application, [...(of.get(application) ?? []), one.key]);
    return { found: showing(found, await shownOf(tx, groupsOf(found))), of };
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
    const found = await differencesIn(tx, job);
    const one = found.find(({ key, hash }) => key === input.key && hash === input.hash);
    if (!one) return refuse("changed");
    const of = { employer: job.employer, job: job.id, finding: one.key.slice(0, 300), betweenHash: one.hash };
    const isNew = await insertSigned(tx, { ...of, reason, by: by.id, at: now });
    if (isNew) await record(tx, actor, "equal.signed", { job: job.id, difference: one.key, reason });
    return allow;
  });
}
