// What has been decided, written and sent in the demo before anybody signs in.
import type { Staff } from "../src/access/actor.ts";
import {
  approveGreen,
  decide,
  differencesOf,
  draftsOf,
  editLetter,
  queueApproved,
  readLetter,
  signDifference,
} from "../src/answers/answers.server.ts";
import type { Outcome } from "../src/answers/kinds.ts";
import { ownWords, whyCem } from "./jobs-words.ts";
import { type Applicant, assessAll, assessedPart, type DemoJob, type Place } from "./receiving.server.ts";
import { momentBefore } from "./times.ts";

/** How many letters of the large job are in which state. */
export const wanted = { sent: 150, approved: 38, drafts: 54, luxury: 3, advanced: 11 } as const;

type People = Record<string, Staff>;
type Step = { place: Place; job: DemoJob; by: Staff };

const idsOf = (people: readonly Applicant[]): string[] => people.map((one) => one.id);

async function decideAll(step: Step, people: readonly Applicant[], outcome: Outcome, at: Date): Promise<void> {
  if (people.length === 0) return;
  const decided = await decide(step.place.db, step.by, idsOf(people), { outcome }, at);
  if (!decided.ok || decided.decided.length !== people.length)
    throw new Error(`a decision of the demo was refused for ${outcome}`);
}

/** Reads what must be read, then approves every letter whose check is green. Returns how many. */
async function approveReady({ place, job, by }: Step, at: Date): Promise<number> {
  const drafts = await draftsOf(place.db, by, job.slug);
  for (const letter of drafts.mustSee) await readLetter(place.db, by, letter.letterId, at);
  const approved = await approveGreen(place.db, by, job.slug, { typed: drafts.ready }, at);
  if (!approved.ok) throw new Error(`approving the demo's letters was refused: ${approved.why}`);
  return approved.approved;
}

/** Rakel's own sentence, before the closing lines of one draft. */
async function writeByHand({ place, job, by }: Step, applicant: Applicant, at: Date): Promise<void> {
  const { groups } = await draftsOf(place.db, by, job.slug);
  const letter = groups.flatMap((group) => group.people).find((one) => one.applicationId === applicant.id);
  if (!letter) throw new Error("the letter that is edited by hand is not among the drafts");
  const { subject, body, hash } = await readLetter(place.db, by, letter.letterId, at);
  const parts = body.split("\n\n");
  const edited = [...parts.slice(0, -2), ownWords, ...parts.slice(-2)].join("\n\n");
  const done = await editLetter(place.db, by, letter.letterId, { subject, body: edited, hash }, at);
  if (!done.ok) throw new Error(`editing a letter of the demo was refused: ${done.why}`);
}

const falls = (one: Applicant, musts: ReadonlySet<string>): boolean =>
  one.assessments.some(
    (found) => musts.has(found.requirement) && (found.level === "not-shown" || found.level === "partly"),
  );

/** Who is where in the large job. Always in the order in which they applied; nobody is ranked. */
export function sortEconomy(
  job: DemoJob,
  musts: ReadonlySet<string>,
  lastDay: number,
): Record<"sent" | "approved" | "drafts" | "luxury" | "late" | "advanced", Applicant[]> {
  const assessed = [...job.applicants]
    .sort((a, b) => b.daysAgo - a.daysAgo || (a.fullName < b.fullName ? -1 : 1))
    .filter((one) => one.daysAgo <= 15 && one.daysAgo >= lastDay && partOf(one) === "whole");
  const byName = (names: readonly string[]) => assessed.filter((one) => names.includes(one.fullName));
  const kept = byName(["Amina Warsame", "Bjørn-Erik Nilsen", "Ingvild Tveit Moen"]);
  const unreachable = byName(["Bo Ek"]);
  const gaps = assessed.filter((one) => falls(one, musts) && !kept.includes(one) && !unreachable.includes(one));
  const full = assessed.filter((one) => !falls(one, musts) && !kept.includes(one));
  const cem = byName(["Cem Yıldız"]);
  const others = full.filter((one) => !cem.includes(one));
  const next = wanted.sent + wanted.approved - unreachable.length;
  return {
    sent: gaps.slice(0, wanted.sent),
    approved: [...gaps.slice(wanted.sent, next), ...unreachable],
    drafts: [...gaps.slice(next, next + wanted.drafts - kept.length), ...kept],
    advanced: [...cem, ...others.slice(0, wanted.advanced - cem.length)],
    luxury: others.slice(wanted.advanced, wanted.advanced + wanted.luxury),
    late: job.applicants.filter((one) => one.daysAgo < lastDay),
  };
}

const alwaysWhole: ReadonlySet<string> = new Set([
  "Amina Warsame",
  "Cem Yıldız",
  "Bo Ek",
  "Bjørn-Erik Nilsen",
  "Ingvild Tveit Moen",
]);

function partOf(one: Applicant): "whole" | "part" | "none" {
  if (alwaysWhole.has(one.fullName)) return "whole";
  return one.daysAgo > 15 ? "part" : assessedPart(one, 0.7);
}

/** The large job. Returns the batch that is under way, where letters may leave. */
export async function economyAffairs(
  place: Place,
  job: DemoJob,
  people: People,
  sending: { baseUrl: string } | null,
): Promise<string | undefined> {
  const { rakel, henrik, ingrid } = people as { rakel: Staff; henrik: Staff; ingrid: Staff };
  await assessAll(place, job, { assessors: [ingrid, rakel, ingrid, henrik], part: partOf, daysAgo: 6 });
  const musts = new Set(["degree", "accounting", "analysis", "norwegian"]);
  const groups = sortEconomy(job, musts, 9);
  const step: Step = { place, job, by: rakel };
  const yesterday = (hour: number) => momentBefore(place.today, 1, hour);
  await decideAll({ ...step, by: henrik }, groups.advanced, "advance", momentBefore(place.today, 4, 13));
  await decideAll(step, groups.sent, "declined", yesterday(8));
  const ready = await approveReady(step, yesterday(9));
  const batch = sending ? await send(step, ready, sending.baseUrl) : undefined;
  await decideAll(step, groups.approved, "declined", yesterday(12));
  await approveReady(step, yesterday(13));
  await decideAll(step, groups.drafts, "declined", yesterday(14));
  await decideAll(step, groups.luxury, "luxury", yesterday(14));
  await decideAll(step, groups.late, "late", yesterday(14));
  const amina = groups.drafts.find((one) => one.fullName === "Amina Warsame");
  if (amina) await writeByHand(step, amina, yesterday(14));
  return batch;
}

/** Cem went on with part of what others are declined for. Rakel says why, before any of the letters leaves. */
async function explain({ place, job, by }: Step, at: Date): Promise<void> {
  for (const { key, hash } of (await differencesOf(place.db, by, job.slug)).found) {
    const signed = await signDifference(place.db, by, job.slug, { key, hash, reason: whyCem }, at);
    if (!signed.ok) throw new Error(`signing the demo's difference was refused: ${signed.why}`);
  }
}

/** Sent an hour ago, so that the time in which it can be undone has passed. */
async function send({ place, job, by }: Step, typed: number, baseUrl: string): Promise<string> {
  await explain({ place, job, by }, momentBefore(place.today, 1, 13));
  const queued = await queueApproved(
    place.db,
    by,
    job.slug,
    // Whatever the hour at which the demo is made.
    { key: `demo-${job.id}`, typed, baseUrl, anyHour: true },
    new Date(place.now.getTime() - 3_600_000),
  );
  if (!queued.ok) throw new Error(`sending the demo's letters was refused: ${queued.why}`);
  return queued.batch;
}

/** The nurses: half of them assessed, nobody decided, two past the promise. */
export async function nurseAffairs(place: Place, job: DemoJob, people: People): Promise<void> {
  const { rakel, torunn } = people as { rakel: Staff; torunn: Staff };
  await assessAll(place, job, {
    assessors: [torunn, rakel],
    part: (one) => (one.daysAgo >= 11 ? "whole" : assessedPart(one, 0.45)),
    daysAgo: 1,
  });
}

/** The head of a unit: thirteen interviewed, two of them waiting too long; three answers are drafted, one to Solveig. */
export async function leaderAffairs(place: Place, job: DemoJob, people: People): Promise<void> {
  const { rakel, torunn } = people as { rakel: Staff; torunn: Staff };
  const met = job.applicants.filter((one) => one.daysAgo >= 20);
  const early = met.filter((one) => one.daysAgo > 20);
  const step: Step = { place, job, by: torunn };
  await decideAll(step, early, "advance", momentBefore(place.today, 12, 13));
  await decideAll(
    step,
    met.filter((one) => !early.includes(one)),
    "advance",
    momentBefore(place.today, 8, 13),
  );
  await assessAll(place, job, {
    assessors: [torunn, rakel],
    part: (one) => (met.includes(one) ? "whole" : "part"),
    daysAgo: 3,
  });
  const gaps = met.filter(
    (one) => !early.includes(one) && one.fullName !== "Solveig Brekke" && falls(one, new Set(["leading", "rota"])),
  );
  const solveig = met.filter((one) => one.fullName === "Solveig Brekke");
  await decideAll(
    { ...step, by: rakel },
    [...solveig, ...gaps.slice(0, 2)],
    "declined",
    momentBefore(place.today, 1, 11),
  );
}
