// Deciding: a human says what happens to one or to six hundred; the promise moves, and a no gets its draft.
import { closingDaysIn, readEmployerIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Application, Stage } from "../applications/application.ts";
import { setStageIn } from "../applications/applications.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { draftsFor } from "./drafting.server.ts";
import { endHoldings } from "./holding.server.ts";
import { isDeclining, type Outcome } from "./kinds.ts";
import {
  insertDrafts,
  type LetterRow,
  letters,
  lockLettersOf,
  refreshDrafts,
  withdrawLetters,
} from "./letters-store.server.ts";
import { dueAfterDecision, dueDate } from "./promises.ts";
import { mayDecide } from "./rules.ts";
import {
  type CurrentDecision,
  currentDecisions,
  endPromises,
  freshPlansAfter,
  insertDecisions,
  insertPromises,
  lockPromises,
  type NewPromise,
  type OpenPromise,
} from "./store.server.ts";
import { mustBeIds, seenApplications, staffOnly } from "./who.server.ts";

export type DecisionInput = {
  outcome: Outcome;
  /** The employer's own words, for a vacancy that was withdrawn. */
  cause?: string | null | undefined;
  /** Requirement keys that shall stand as the reason; left out: as the assessments say. */
  reasons?: readonly string[] | undefined;
};

export type Left = { applicationId: string; fullName: string; why: "answered" | "withdrawn" | "on-its-way" };
export type Decided =
  | {
      ok: true;
      /** Applications whose decision is new. */
      decided: string[];
      /** The same was decided before. */
      unchanged: string[];
      /** Those for whom nothing can be decided, and why. */
      left: Left[];
      drafted: number;
      /** Edited or approved letters that another outcome took out of play. */
      replaced: string[];
    }
  | { ok: false; why: Left["why"] | "nothing"; left: Left[] };

type Standing = {
  promises: Map<string, OpenPromise>;
  decisions: Map<string, CurrentDecision>;
  letters: Map<string, LetterRow>;
};

/** What stands for these people, locked in one order: promises, then letters. */
async function standingOf(tx: Tx, ids: readonly string[]): Promise<Standing> {
  const promises = await lockPromises(tx, ids);
  await lockLettersOf(tx, ids);
  const standing = await letters(tx, { applications: ids });
  return {
    promises,
    decisions: await currentDecisions(tx, ids),
    letters: new Map(standing.map((letter) => [letter.application, letter])),
  };
}

/**
 * Decides for these applications, in one transaction. A no makes or refreshes the draft of the letter; other outcomes keep the
 * application open and take a draft out of play. Deciding again supersedes; deciding the same again changes nothing but
 * drafts that nobody touched. Nothing of it can be seen by the candidate. Audit: `decision.made` for each.
 * @throws NotFound when one of them is not for this person
 */
export async function decide(
  db: Db,
  actor: Actor,
  applicationIds: readonly string[],
  input: DecisionInput,
  now: Date,
): Promise<Decided> {
  staffOnly(actor, "decide");
  return inTransaction(db, actor, (tx) => decideIn(tx, actor, applicationIds, input, now));
}

export async function decideIn(
  tx: Tx,
  actor: Actor,
  applicationIds: readonly string[],
  input: DecisionInput,
  now: Date,
): Promise<Decided> {
  const by = staffOnly(actor, "decide");
  mustBeIds(applicationIds);
  if (applicationIds.length === 0) return { ok: false, why: "nothing", left: [] };
  const standing = await standingOf(tx, applicationIds);
  const people = await seenApplications(tx, actor, applicationIds);
  const { free, left } = sift(people, standing);
  if (free.length === 0) return { ok: false, why: left[0]?.why ?? "nothing", left };
  const decision = {
    outcome: input.outcome,
    cause: input.cause?.trim() || null,
    reasons: [...new Set(input.reasons ?? [])],
  };
  checkReasons(free, decision.reasons);
  const isNew = (person: Application) => !sameDecision(standing.decisions.get(person.id), decision);
  const fresh = free.filter(isNew);
  const decided = fresh.map((person) => person.id);
  const unchanged = free.filter((person) => !isNew(person)).map((person) => person.id);
  await insertDecisions(tx, { employer: by.employer, by: by.id, applications: decided, ...decision }, now);
  await movePromisesOn(tx, by.employer, { people: fresh, outcome: decision.outcome, promises: standing.promises }, now);
  await moveStages(tx, fresh, decision.outcome);
  await recordMany(
    tx,
    actor,
    "decision.made",
    decided.map((application) => ({ application, outcome: decision.outcome })),
  );
  await endHoldings(tx, decided);
  const replaced = await clearLetters(tx, actor, free, { standing, outcome: decision.outcome });
  const drafted = await draftAgain(tx, actor, free, { standing, decision }, now);
  await freshPlansAfter(tx, decided.length);
  return { ok: true, decided, unchanged, left, drafted, replaced };
}

function sift(people: readonly Application[], standing: Standing): { free: Application[]; left: Left[] } {
  const free: Application[] = [];
  const left: Left[] = [];
  for (const person of people) {
    const may = mayDecide({ state: person.state, way: standing.letters.get(person.id)?.way ?? null });
    if (may.ok) free.push(person);
    else left.push({ applicationId: person.id, fullName: person.fullName, why: may.why });
  }
  return { free, left };
}

/** A reason names a requirement of the job. A key that the job does not have is a fault of the caller, told as "not there". */
function checkReasons(people: readonly Application[], reasons: readonly string[]): void {
  for (const { job } of people) {
    for (const key of reasons) if (!job.requirements.some((one) => one.key === key)) throw new NotFound();
  }
}

const sameDecision = (
  before: CurrentDecision | undefined,
  after: { outcome: Outcome; cause: string | null; reasons: string[] },
): boolean =>
  before?.outcome === after.outcome &&
  before.cause === after.cause &&
  before.reasons.join(" ") === after.reasons.join(" ");

type Moving = { people: readonly Application[]; outcome: Outcome; promises: Map<string, OpenPromise> };

/** A decision ends the open promise and makes the next. The owner stays, so that nothing shows outside. */
async function movePromisesOn(tx: Tx, employer: string, moving: Moving, now: Date): Promise<void> {
  if (moving.people.length === 0) return;
  const today = dateIn(now, (await readEmployerIn(tx, employer)).timeZone);
  const closed = await closingDaysIn(tx, employer);
  const no = isDeclining(moving.outcome);
  const next = moving.people.map(({ id, job }): NewPromise => {
    const old = moving.promises.get(id);
    const days = moving.outcome === "advance" ? job.promise.afterInterviewDays : job.promise.afterDecisionDays;
    return {
      application: id,
      what: moving.outcome === "advance" ? "after-interview" : "after-decision",
      owner: old?.owner ?? job.owner,
      dueOn: dueAfterDecision(no, old?.dueOn ?? null, dueDate(today, days, job.country, closed)),
    };
  });
  await endPromises(
    tx,
    next.map((promise) => promise.application),
    "decided",
    now,
  );
  await insertPromises(tx, employer, next, now);
}

const stageAfter: Partial<Record<Outcome, Stage>> = { advance: "interview", offer: "final", hire: "final" };

async function moveStages(tx: Tx, people: readonly Application[], outcome: Outcome): Promise<void> {
  const stage = stageAfter[outcome];
  if (!stage) return;
  const behind = people.filter(
    (person) => person.stage === "application" || (stage === "final" && person.stage === "interview"),
  );
  if (behind.length > 0)
    await setStageIn(
      tx,
      behind.map((person) => person.id),
      stage,
    );
}

/** Takes letters out of play that say something else than what was decided now. Returns those a human had worked on. */
async function clearLetters(
  tx: Tx,
  actor: Actor,
  people: readonly Application[],
  at: { standing: Standing; outcome: Outcome },
): Promise<string[]> {
  const old = people.flatMap((person) => {
    const letter = at.standing.letters.get(person.id);
    const before = at.standing.decisions.get(person.id)?.outcome;
    return letter && before !== at.outcome ? [letter] : [];
  });
  await withdrawLetters(
    tx,
    old.map((letter) => letter.id),
  );
  const worked = old.filter((letter) => letter.edited || letter.way !== "draft").map((letter) => letter.id);
  if (worked.length > 0) await record(tx, actor, "letters.withdrawn", { letters: worked });
  return worked;
}

/** Drafts for those who have none, and fresh ones where nobody touched the old. */
async function draftAgain(
  tx: Tx,
  actor: Actor,
  people: readonly Application[],
  at: { standing: Standing; decision: { outcome: Outcome; cause: string | null; reasons: string[] } },
  now: Date,
): Promise<number> {
  const { outcome, cause, reasons } = at.decision;
  if (!isDeclining(outcome)) return 0;
  const stays = (person: Application): LetterRow | undefined =>
    at.standing.decisions.get(person.id)?.outcome === outcome ? at.standing.letters.get(person.id) : undefined;
  const touched = (letter: LetterRow | undefined) => letter !== undefined && (letter.edited || letter.way !== "draft");
  const items = people
    .filter((person) => !touched(stays(person)))
    .map((person) => ({ person, decision: { outcome, cause, reasons } }));
  const drafts = await draftsFor(tx, items, now);
  const had = new Set(items.filter(({ person }) => stays(person)).map(({ person }) => person.id));
  await refreshDrafts(
    tx,
    drafts.filter((draft) => had.has(draft.application)),
  );
  await insertDrafts(
    tx,
    actor.employer,
    drafts.filter((draft) => !had.has(draft.application)),
    now,
  );
  if (drafts.length > 0) await record(tx, actor, "letters.drafted", { letters: drafts.length, outcome });
  return drafts.length;
}
