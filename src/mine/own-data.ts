// Everything stored about a person, and how much of it may be shown yet. Pure.
import type { CandidateCase, OwnHeld } from "../answers/answers.server.ts";
import type { MyConcern } from "../concerns/concerns.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { whereOf } from "./rules.ts";

export type OwnPerson = {
  fullName: string;
  email: string | null;
  phone: string | null;
  timeZone: string | null;
  city: string | null;
  birthYear: number | null;
  gender: string | null;
};
export type OwnFile = { name: string; size: number; at: Date; text: string };
export type OwnApart = {
  needs: string | null;
  offList: boolean;
  offListWhy: string | null;
  offListGranted: boolean | null;
  birthYear: number | null;
  work: string | null;
  municipality: string | null;
  volunteered: readonly { sentence: string }[];
};
export type OwnAssessment = {
  requirement: string;
  level: string;
  evidence: string | null;
  by: string | null;
  at: Date;
};
export type OwnNote = { kind: string; text: string; by: string; at: Date };
/** What somebody asked to have stopped, and what was answered. `dueOn` is `YYYY-MM-DD`. */
export type OwnRestriction = {
  text: string;
  askedAt: Date;
  dueOn: string;
  answeredAt: Date | null;
  reply: string | null;
};
/** One line of the log: a code of the house's, and who: a name, `you` for the candidate, `house` for the product itself. */
export type OwnLine = { at: Date; what: string; by: string };

/** One application as it stands in the database, told or not. */
export type Stored = {
  case: CandidateCase;
  internal: boolean;
  contribution: string | null;
  reported: Readonly<Record<string, string>>;
  said: readonly { place: string; question: string | null; text: string }[];
  files: readonly OwnFile[];
  apart: OwnApart | null;
  assessments: readonly OwnAssessment[];
  notes: readonly OwnNote[];
  held: OwnHeld;
  restrictions: readonly OwnRestriction[];
  /** With an answer only when it has been told. */
  concerns: readonly MyConcern[];
  log: readonly OwnLine[];
};

/** The same as the person may see it today. `heldBack`: more may follow after the answer. */
export type Shown = Pick<
  Stored,
  "internal" | "said" | "files" | "apart" | "assessments" | "notes" | "log" | "reported" | "restrictions" | "concerns"
> & {
  job: string;
  language: Lang;
  appliedAt: Date;
  heldBack: boolean;
  /** Who has opened it, by the day alone, as on the candidate's page. `on` is `YYYY-MM-DD`. */
  readers: (Omit<CandidateCase["readers"][number], "firstAt"> & { on: string })[];
  contribution: string | null;
  letters: { subject: string; body: string; at: Date; from: string | null }[];
  mails: OwnHeld["mails"];
  decisions: OwnHeld["decisions"];
  calls: OwnHeld["calls"];
  withdrawnWhy: string | null;
};

/** What happened that says nothing of how a case goes. Everything else waits until the answer has been told. */
const harmless = new Set(
  "application.received application.withdrawn application.changed file.kept file.removed file.virus-found file.opened mail.read link.revoked data.exported data.corrected restriction.asked restriction.answered consent.given consent.taken-back".split(
    " ",
  ),
);

/**
 * Until which moment everything may be seen: null before an end was told; the moment it was told when the case is open once more; now
 * otherwise. The right of access (GDPR Art. 15) covers notes, levels and decisions too (C-434/16 Nowak), and invariant 3 forbids that a
 * page says a decision before the letter does. Both hold because nothing is refused: it waits for the answer, which has a promised day, and
 * the page says, to everybody alike, that more may follow. Text for preparing a decision may wait (NO: personopplysningsloven § 16(1) e).
 */
export function seenUntil(known: CandidateCase, now: Date): Date | null {
  const { where, since } = whereOf(known);
  if (where === "received" || where === "written") return null;
  return known.state === "open" ? since : now;
}

/** What of a stored application may be shown: the person's own words and files always, what we made of them once the answer is told. */
export function shownOf(stored: Stored, now: Date): Shown {
  const { held, apart } = stored;
  const until = seenUntil(stored.case, now);
  const told = <T extends { at: Date }>(rows: readonly T[]): T[] =>
    until ? rows.filter((row) => row.at <= until) : [];
  const machines = new Set(["bounce", "auto-reply"]);
  return {
    job: stored.case.job,
    language: stored.case.language,
    appliedAt: stored.case.appliedAt,
    heldBack: until === null,
    internal: stored.internal,
    said: stored.said,
    restrictions: stored.restrictions,
    concerns: stored.concerns,
    readers: stored.case.readers.map(({ firstAt, ...one }) => ({
      ...one,
      on: dateIn(firstAt, stored.case.employer.timeZone),
    })),
    files: stored.files,
    apart: apart && { ...apart, offListGranted: until ? apart.offListGranted : null },
    letters: stored.case.letters.map(({ subject, body, acceptedAt, from }) => ({
      subject,
      body,
      at: acceptedAt,
      from: from?.name ?? null,
    })),
    mails: held.mails.filter((mail) => !machines.has(mail.kind)),
    withdrawnWhy: held.withdrawnWhy,
    contribution: until ? stored.contribution : null,
    reported: until ? stored.reported : {},
    assessments: told(stored.assessments),
    notes: told(stored.notes),
    decisions: told(held.decisions),
    calls: told(held.calls),
    log: stored.log.filter((line) => (until && line.at <= until) || harmless.has(line.what)),
  };
}
