// One letter with everything that stands around it: the text, what each sentence stands on, the check, the neighbours.
import { closingDaysIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import type { Application, Assessment } from "../applications/application.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { compareFor, heldOf, listed } from "./approving.server.ts";
import { batchById } from "./batches-store.server.ts";
import { caseFor } from "./drafting.server.ts";
import { type OtherApplication, otherApplicationsOf } from "./elsewhere.server.ts";
import { groupLetters, neighbours } from "./grouping.ts";
import type { Outcome, PromiseKind, Verdict, Way } from "./kinds.ts";
import type { Check, Sentence } from "./letter.ts";
import { type LetterText, letters, letterTexts, markSeen, seenTexts } from "./letters-store.server.ts";
import { planLetter } from "./plan.ts";
import type { Flag } from "./reasons.ts";
import { lastPromise, openPromises } from "./store.server.ts";
import { type Timeliness, timelinessOf } from "./timeliness.ts";
import { must, mustBeIds, seenApplications } from "./who.server.ts";

export type Evidence = {
  /** The figure beside the sentence, from 1. */
  n: number;
  requirement: string;
  label: string;
  must: boolean;
  level: Assessment["level"];
  short: Assessment["short"];
  evidence: string | null;
  source: Assessment["source"];
  byStaff: string | null;
  at: Date;
};

type Named = { id: string; name: string };

export type ReadLetter = {
  letterId: string;
  job: { id: string; slug: string; title: string; requirements: { key: string; label: string; must: boolean }[] };
  person: {
    applicationId: string;
    fullName: string;
    givenName: string;
    email: string | null;
    phone: string | null;
    internal: boolean;
    stage: Application["stage"];
    state: Application["state"];
  };
  language: Lang;
  subject: string;
  body: string;
  /** Bind an approval to this. */
  hash: string;
  way: Way;
  edited: boolean;
  sentences: Sentence[];
  /** What to look at before approving; of a draft that nobody has written in. */
  flags: Flag[];
  check: Check | null;
  verdict: Verdict;
  /** The assessments the sentences stand on, in the order they first do; then the others. */
  evidence: Evidence[];
  outcome: Outcome | null;
  decided: { by: Named | null; at: Date } | null;
  /** `opened`: somebody had had this very text on the screen by then. */
  approved: { by: Named | null; at: Date; opened: boolean } | null;
  /** When the batch it went with was to leave: the day that stands on the letter. Null while it is ours. */
  leftAt: Date | null;
  promise: { what: PromiseKind; dueOn: string; owner: Named | null } | null;
  /** Against what the person was promised: as it is now, or as it was when they heard. */
  timing: Timeliness | null;
  /** Why it does not leave, though it is ours: a call was the answer, or the person has withdrawn. */
  held: "answered" | "withdrawn" | null;
  /** The same person's other applications. */
  others: OtherApplication[];
  prev: string | null;
  next: string | null;
  group: { key: string; position: number; size: number } | null;
};

/** A requirement's label in the letter's language, or in the first that has one. */
const labelIn = (label: Partial<Record<Lang, string>>, lang: Lang): string =>
  label[lang] ?? Object.values(label)[0] ?? "";

function evidenceOf(person: Application, letter: LetterText, names: Map<string, { name: string }>): Evidence[] {
  const stands = [...new Set(letter.sentences.flatMap((sentence) => sentence.standsOn ?? []))];
  const place = (key: string) => (stands.includes(key) ? stands.indexOf(key) : stands.length);
  return person.assessments
    .filter((one) => one.level !== "not-assessed")
    .map((one) => ({ one, requirement: person.job.requirements.find((item) => item.key === one.requirement) }))
    .sort(
      (a, b) =>
        place(a.one.requirement) - place(b.one.requirement) ||
        (a.requirement?.position ?? 0) - (b.requirement?.position ?? 0),
    )
    .map(({ one, requirement }, index) => ({
      n: index + 1,
      requirement: one.requirement,
      label: labelIn(requirement?.label ?? {}, letter.language),
      must: requirement?.must ?? false,
      level: one.level,
      short: one.short,
      evidence: one.evidence,
      source: one.source,
      byStaff: one.byStaff ? (names.get(one.byStaff)?.name ?? null) : null,
      at: one.at,
    }));
}

/**
 * One letter for the answer room. Remembers that this person has had this text on the screen; a second look changes nothing.
 * @throws NotFound
 */
export async function readLetter(db: Db, actor: Actor, letterId: string, now: Date): Promise<ReadLetter> {
  must(actor, "decide");
  mustBeIds([letterId]);
  return inTransaction(db, actor, async (tx) => {
    const [letter] = await letterTexts(tx, { ids: [letterId] });
    if (!letter) throw new NotFound();
    const [person] = await seenApplications(tx, actor, [letter.application]);
    if (!person) throw new NotFound();
    if (actor.kind === "staff" && mayDo(actor, "write-letter")) {
      await markSeen(tx, { employer: actor.employer, letter: letter.id, staff: actor.id, hash: letter.hash }, now);
    }
    const drafted = letter.way === "draft" && !letter.edited ? await caseFor(tx, person, now) : null;
    const others = await otherApplicationsOf(tx, actor, person);
    return { ...(await shown(tx, letter, person, drafted ? planLetter(drafted).flags : [], now)), others };
  });
}

/** How this person's promise stands: on the day they heard, or today while they have not. Null without a promise. */
export async function timingOf(tx: Tx, person: Application, now: Date): Promise<Timeliness | null> {
  const promise = await lastPromise(tx, person.id);
  if (!promise) return null;
  const { timeZone } = await readEmployerIn(tx, person.job.employer);
  const closed = await closingDaysIn(tx, person.job.employer);
  return timelinessOf(promise.dueOn, dateIn(promise.keptAt ?? now, timeZone), person.job.country, closed);
}

/** Whether anybody had opened the text that stands by that time. */
const openedBy = async (tx: Tx, letter: LetterText, at: Date): Promise<boolean> =>
  (await seenTexts(tx, [letter.id])).some((one) => one.hash === letter.hash && one.first <= at);

async function shown(
  tx: Tx,
  letter: LetterText,
  person: Application,
  flags: Flag[],
  now: Date,
): Promise<Omit<ReadLetter, "others">> {
  const { job } = person;
  const promise = (await openPromises(tx, [person.id])).get(person.id);
  const ids = [letter.decidedBy, letter.approvedBy, promise?.owner, ...person.assessments.map((one) => one.byStaff)];
  const names = await readStaffIn(
    tx,
    job.employer,
    ids.filter((id): id is string => typeof id === "string"),
  );
  const named = (id: string | null): Named | null => {
    const one = id ? names.get(id) : undefined;
    return one ? { id: one.id, name: one.name } : null;
  };
  const groups = groupLetters((await letters(tx, { job: job.id })).map(listed), compareFor(job));
  const { prev, next, group, position } = neighbours(groups, letter.id);
  return {
    letterId: letter.id,
    job: {
      id: job.id,
      slug: job.slug,
      title: job.title,
      requirements: job.requirements.map(({ key, label, must: isMust }) => ({
        key,
        label: labelIn(label, letter.language),
        must: isMust,
      })),
    },
    person: {
      applicationId: person.id,
      fullName: person.fullName,
      givenName: person.givenName,
      email: person.email,
      phone: person.phone,
      internal: person.internal,
      stage: person.stage,
      state: person.state,
    },
    language: letter.language,
    subject: letter.subject,
    body: letter.body,
    hash: letter.hash,
    way: letter.way,
    edited: letter.edited,
    sentences: letter.sentences,
    flags,
    check: letter.check,
    verdict: letter.says,
    evidence: evidenceOf(person, letter, names),
    outcome: letter.outcome,
    decided: letter.decidedAt ? { by: named(letter.decidedBy), at: letter.decidedAt } : null,
    approved: letter.approvedAt
      ? { by: named(letter.approvedBy), at: letter.approvedAt, opened: await openedBy(tx, letter, letter.approvedAt) }
      : null,
    leftAt: letter.batch ? ((await batchById(tx, letter.batch))?.notBefore ?? null) : null,
    promise: promise ? { what: promise.what, dueOn: promise.dueOn, owner: named(promise.owner) } : null,
    timing: await timingOf(tx, person, now),
    held: heldOf(letter).held ?? null,
    prev,
    next,
    group: group ? { key: group.key, position, size: group.people.length } : null,
  };
}
