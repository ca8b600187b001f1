// The end of a letter: this position only, an open door, the pool question, and how to reach each other.
import { addMonths, dateWords, daysBetween, numberWord } from "../language/numbers.ts";
import type { LetterCase } from "./case.ts";
import { move, type PlannedMove, placed } from "./plan-moves.ts";
import { type Choice, plain } from "./reasons.ts";

/**
 * Scope and the open door: only what is true for this person. Of other applications that wait it says that each has its own answer
 * and nothing else, so that a decided one and an undecided one read the same; and nobody who stands in line is asked to come again.
 */
export function outlook(c: LetterCase, choice: Choice, outcome: LetterCase["outcome"]): PlannedMove[] {
  const judged = outcome === "declined" || outcome === "luxury";
  const gap = choice.gaps[0];
  const early = outcome === "declined" && c.stage === "application" && gap?.must === true && gap.level === "not-shown";
  const moves: PlannedMove[] = [];
  const elsewhere = c.openElsewhere ?? 0;
  // W3 speaks of another position as of something to come: not to somebody who has applied for one already.
  const scope = elsewhere > 0 ? ["W1", "W2", "W4"] : ["W1", "W2", "W3", "W4"];
  if (judged && !early) moves.push(move("scope", "outlook", scope, { spare: c.stage === "application" ? 3 : 1 }));
  if (judged && c.candidate.internal === true && c.candidate.permanent === true)
    moves.push(move("scope", "outlook", ["W6"], { spare: 1 }));
  if (elsewhere > 0)
    moves.push(move("scope", "outlook", [elsewhere === 1 ? "O1" : "O2"], { standsOn: ["other applications"] }));
  if (c.reapply !== true || (elsewhere > 0 && outcome !== "cancelled")) return moves;
  const canObtain = outcome === "declined" && gap?.kind === "formal" && gap.level === "not-shown" && plain(gap);
  if (canObtain) return moves;
  const strength = outcome === "late" || outcome === "filled" ? null : choice.strength;
  const frames = outcome === "cancelled" ? ["I5"] : ["I1", "I2"];
  if (outcome !== "cancelled" && strength !== null) {
    if (plain(strength)) frames.push("I3");
    frames.push("I4");
  }
  const label = strength === null ? {} : { slots: placed(strength, c.language) };
  moves.push(move("reapply", "outlook", frames, { ...label, spare: 0 }));
  return moves;
}

/** The pool question: only when a person asked for it and there is a page to answer on. Twelve months, or until a date where archives must keep. */
export function consent(c: LetterCase): PlannedMove[] {
  if (c.poolConsentAsked !== true || c.consentLink === undefined || c.today === undefined || /\s/.test(c.consentLink))
    return [];
  const end = addMonths(c.today, 12);
  const until = end === null ? null : dateWords(end, c.language, { today: c.today });
  if (until === null) return [];
  const archived = c.sector === "public" && (c.country === "NO" || c.country === "SE");
  const slots = { months: numberWord(12, c.language), link: c.consentLink, deleteOn: until, until };
  return [move("consent", "consent", [archived ? "Q2" : "Q1"], { slots, standsOn: ["consentLink"] })];
}

/** How the person is reached and reaches us: a promised call first, never one for a day that has passed. */
export function contact(c: LetterCase): PlannedMove[] {
  const ahead = c.feedbackCall === undefined ? null : c.today === undefined ? 0 : daysBetween(c.today, c.feedbackCall);
  const call =
    c.feedbackCall === undefined
      ? null
      : dateWords(c.feedbackCall, c.language, { weekday: true, ...(c.today === undefined ? {} : { today: c.today }) });
  if (call !== null && ahead !== null && ahead >= 0)
    return [move("contact", "contact", ["H3"], { slots: { call }, standsOn: ["feedbackCall"] })];
  const judged = c.outcome === "declined" || c.outcome === "luxury";
  if (c.stage !== "application" && judged) return [move("contact", "contact", ["H4"], {})];
  const { phone, email } = c.sender;
  if (phone === undefined) return [move("contact", "contact", ["H5"], {})];
  return [move("contact", "contact", email === undefined ? ["H1"] : ["H1", "H2"], {})];
}
