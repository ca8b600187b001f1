// Drafts for many at once: a few reads, one pure call a letter, a few writes.
import { closingDaysIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Application } from "../applications/application.ts";
import { record } from "../platform/audit/audit.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { LetterCase } from "./case.ts";
import { type CaseDecision, type CaseSetting, caseOf, firstReason } from "./case-of.ts";
import { draftLetter } from "./draft.ts";
import { elsewhereIn } from "./elsewhere.server.ts";
import { isDeclining } from "./kinds.ts";
import { type DraftRow, letters, lockLettersOf, refreshDrafts } from "./letters-store.server.ts";
import { numbersOf } from "./lists-store.server.ts";
import { currentDecisions, openPromises } from "./store.server.ts";
import { must, mustBeIds, seenApplications } from "./who.server.ts";

/** What all letters of a job share: who signs, the numbers, the day. */
export async function settingsOf(tx: Tx, people: readonly Application[], now: Date): Promise<Map<string, CaseSetting>> {
  const jobs = new Map(people.map((person) => [person.job.id, person.job]));
  const settings = new Map<string, CaseSetting>();
  const [first] = jobs.values();
  if (!first) return settings;
  const employer = await readEmployerIn(tx, first.employer);
  const staff = await readStaffIn(
    tx,
    first.employer,
    [...jobs.values()].map((job) => job.owner),
  );
  const numbers = await numbersOf(tx, [...jobs.keys()]);
  const today = dateIn(now, employer.timeZone);
  const promised = await openPromises(
    tx,
    people.map((person) => person.id),
  );
  const closed = await closingDaysIn(tx, first.employer);
  const elsewhere = await elsewhereIn(tx, first.employer, people);
  for (const job of jobs.values()) {
    const sender = staff.get(job.owner);
    if (!sender) throw new Error("a job's owner is not of its employer's staff");
    settings.set(job.id, {
      job,
      employer,
      sender,
      today,
      closed,
      promised,
      elsewhere,
      numbers: numbers.get(job.id) ?? { applicants: 0, interviewed: 0 },
    });
  }
  return settings;
}

/** The case of somebody who has been declined, as it stands now; null while no such decision does. */
export async function caseFor(tx: Tx, person: Application, now: Date): Promise<LetterCase | null> {
  const decision = (await currentDecisions(tx, [person.id])).get(person.id);
  const setting = (await settingsOf(tx, [person], now)).get(person.job.id);
  if (!setting || !decision || !isDeclining(decision.outcome)) return null;
  const { outcome, cause, reasons } = decision;
  return caseOf(person, { outcome, cause, reasons }, setting);
}

/** The draft of one person's letter, as a row. */
function draftRow(person: Application, decision: CaseDecision, setting: CaseSetting): DraftRow {
  const case_ = caseOf(person, decision, setting);
  const draft = draftLetter(case_);
  const reason = firstReason(draft.sentences, case_.assessments ?? []);
  return {
    application: person.id,
    language: case_.language,
    subject: draft.subject,
    body: draft.text,
    sentences: draft.sentences,
    check: draft.check,
    reasonKey: reason?.key ?? null,
    reasonLevel: reason?.level ?? null,
  };
}

/** Drafts for these people, each with the decision that stands for them. */
export async function draftsFor(
  tx: Tx,
  items: readonly { person: Application; decision: CaseDecision }[],
  now: Date,
): Promise<DraftRow[]> {
  const settings = await settingsOf(
    tx,
    items.map((item) => item.person),
    now,
  );
  return items.flatMap(({ person, decision }) => {
    const setting = settings.get(person.job.id);
    return setting ? [draftRow(person, decision, setting)] : [];
  });
}

type Redrafted = {
  ok: true;
  redrafted: number;
  /** Letters a human wrote in or approved: left as they are. */
  kept: string[];
};

/**
 * Makes the drafts of these applications anew, after their assessments changed. A letter that somebody edited, approved or
 * sent is never touched. A second run makes the same text.
 */
export async function redraftIn(tx: Tx, actor: Actor, applications: readonly string[], now: Date): Promise<Redrafted> {
  must(actor, "assess");
  mustBeIds(applications);
  await lockLettersOf(tx, applications);
  const standing = await letters(tx, { applications });
  const fresh = new Set(
    standing.filter((letter) => letter.way === "draft" && !letter.edited).map((letter) => letter.application),
  );
  const kept = standing.filter((letter) => !fresh.has(letter.application)).map((letter) => letter.id);
  if (fresh.size === 0) return { ok: true, redrafted: 0, kept };
  const decisions = await currentDecisions(tx, [...fresh]);
  const items = (await seenApplications(tx, actor, [...fresh])).flatMap((person) => {
    const decision = decisions.get(person.id);
    if (!decision || !isDeclining(decision.outcome)) return [];
    return [{ person, decision: { outcome: decision.outcome, cause: decision.cause, reasons: decision.reasons } }];
  });
  const redrafted = await refreshDrafts(tx, await draftsFor(tx, items, now));
  if (redrafted > 0) await record(tx, actor, "letters.redrafted", { letters: redrafted });
  return { ok: true, redrafted, kept };
}
