// From a case to a plan: which moves the letter makes, in which order, on what each stands, and which frames may say it.

import { protectedWordIn } from "../language/grounds.ts";
import type { Lang } from "../language/languages.ts";
import { dateWords, numberWord } from "../language/numbers.ts";
import type { LetterCase } from "./case.ts";
import { labelList } from "./letter-slots.ts";
import { move, type PlannedMove, placed } from "./plan-moves.ts";
import { consent, contact, outlook } from "./plan-outlook.ts";
import { type Choice, chooseReasons, type Finding, type Flag, gapFrames, plain, strengthFrames } from "./reasons.ts";

/** The plan of a letter. `flags` are for the person who approves. */
export type Plan = {
  case: LetterCase;
  moves: PlannedMove[];
  choice: Choice;
  flags: Flag[];
  words: readonly [number, number];
};

const lengths = {
  late: [30, 70],
  short: [40, 100],
  application: [50, 120],
  interview: [80, 190],
  final: [90, 220],
} as const;

/** Plans a letter. The outcome decides the shape; a luxury problem with an unmet requirement is planned as a declined one. */
export function planLetter(c: LetterCase): Plan {
  const choice = chooseReasons(c);
  const flags = [...choice.flags];
  const outcome = c.outcome === "luxury" && choice.gaps.length > 0 ? "declined" : c.outcome;
  if (outcome !== c.outcome) flags.push({ what: "written-as-declined" });
  const judged = outcome === "declined" || outcome === "luxury";
  const moves = [
    ...opening(c, outcome),
    ...(outcome === "declined" ? declined(c, choice) : []),
    ...(outcome === "luxury" ? luxury(c, choice) : []),
    ...(judged ? [] : unjudged(c, choice, outcome)),
    ...outlook(c, choice, outcome),
    ...consent(c),
    ...contact(c),
  ];
  if (judged && !moves.some((move) => move.does === "reason")) flags.push({ what: "no-ground" });
  const size = outcome === "late" ? "late" : judged ? c.stage : "short";
  const [least, most] = lengths[size];
  const asked = moves.some((one) => one.does === "consent") && size === "application" ? 50 : 0;
  return { case: c, moves, choice, flags, words: [least, most + asked] };
}

function opening(c: LetterCase, outcome: LetterCase["outcome"]): PlannedMove[] {
  const met = c.stage !== "application";
  const answered = (c.assessments ?? []).some((one) => one.source?.includes("conversation"));
  const thank = met ? ["T4", "T8"] : answered ? ["T3"] : ["T1", "T2", "T7"];
  const closing = {
    declined: met ? ["CO1", "CO2"] : ["CA1", "CA2", "CA3", "CA4", "CA5"],
    luxury: met ? ["CO3", "CO4"] : ["CA1", "CA2", "CA3", "CA4", "CA5"],
    cancelled: ["CX1", "CX2"],
    filled: ["CF1", "CF2"],
    late: ["CL1"],
    elsewhere: ["CE1", "CE2"],
  }[outcome];
  const moves = [move("thank", "opening", thank), move("close", "opening", closing, { standsOn: ["decision"] })];
  if (met && (outcome === "declined" || outcome === "luxury"))
    moves.push(move("close", "opening", ["CH1"], { standsOn: ["decision"], spare: c.stage === "final" ? 0 : 3 }));
  return moves;
}

function applicants(c: LetterCase): { n: number | null; k: number | null } {
  const n = c.job.applicants ?? 0;
  const k = c.job.interviewed ?? 0;
  return { n: n >= 10 ? n : null, k: k >= 3 && k < n ? k : null };
}

/** Facts about the job: numbers only where they point at nobody. */
function numbers(c: LetterCase, spare: number): PlannedMove[] {
  const { n, k } = applicants(c);
  if (n === null) return [];
  const met = c.stage !== "application";
  const frames = k === null ? ["X2", "X3"] : met ? ["X4"] : ["X1"];
  const slots = { n: numberWord(n, c.language), k: k === null ? undefined : numberWord(k, c.language) };
  return [move("context", met ? "body" : "opening", frames, { slots, spare, standsOn: ["applicants"] })];
}

function reasonMove(gap: Finding, index: number, choice: Choice, lang: Lang): PlannedMove {
  const musts = choice.gaps.some((one) => one.must && one !== gap);
  return move("reason", "body", gapFrames(gap, index === 0 && choice.gaps.length === 1, musts, lang), {
    standsOn: [gap.key],
    slots: placed(gap, lang),
    quotedLabel: gap.label.quoted,
    wish: !gap.must,
  });
}

function strengthMove(strength: Finding | null, lang: Lang, spare = 0): PlannedMove[] {
  if (strength === null) return [];
  return [
    move("strength", "body", strengthFrames(strength), {
      standsOn: [strength.key],
      slots: placed(strength, lang),
      quotedLabel: strength.label.quoted,
      wish: !strength.must,
      spare,
    }),
  ];
}

/** What an internal applicant gives today; only words about work, never about the person. */
function contribution(c: LetterCase): PlannedMove[] {
  const text = c.candidate.contribution
    ?.replace(/\s+/g, " ")
    .trim()
    .replace(/[.!]+$/, "");
  if (c.candidate.internal !== true || text === undefined || text === "") return [];
  if (/[{}<>[\]\\`|"]/.test(text) || text.split(" ").length > 25 || protectedWordIn(text) !== null) return [];
  return [move("strength", "body", ["FI1", "FI2"], { standsOn: ["contribution"], slots: { contribution: text } })];
}

/** Danish public employers must state the main considerations: forvaltningsloven §§ 22 and 24. */
function considerations(c: LetterCase, choice: Choice): PlannedMove[] {
  if (c.country !== "DK" || c.sector !== "public" || c.language !== "da") return [];
  const weighed = [...choice.gaps, ...(choice.strength === null ? [] : [choice.strength])].filter(plain).slice(0, 3);
  if (weighed.length === 0) return [];
  const labels = labelList(
    weighed.map((one) => one.label.text),
    c.language,
  );
  return [move("reason", "body", ["V1"], { standsOn: weighed.map((one) => one.key), slots: { labels } })];
}

// "We gave weight to" is said once: V1 says it already.
function without(name: string, one: PlannedMove): PlannedMove {
  const frames = one.frames.filter((frame) => frame !== name);
  return frames.length === 0 ? one : { ...one, frames };
}

function declined(c: LetterCase, choice: Choice): PlannedMove[] {
  const lang = c.language;
  const internal = contribution(c);
  const met = c.stage !== "application";
  const strength = strengthMove(choice.strength, lang);
  // Numbers say nothing to a colleague that the conversation before the letter did not.
  const context = met && c.candidate.internal !== true ? numbers(c, 2) : [];
  const grounds = considerations(c, choice);
  const reasons = choice.gaps
    .map((gap, index) => reasonMove(gap, index, choice, lang))
    .map((one) => (grounds.length === 0 ? one : without("N5", one)));
  const body =
    c.stage === "final" && internal.length === 0
      ? [...strength, ...grounds, ...reasons]
      : [...grounds, ...reasons, ...strength];
  return [...context, ...internal, ...body, ...advice(choice, strength.length > 0 && c.stage !== "final", lang)];
}

function advice(choice: Choice, strengthBetween: boolean, lang: Lang): PlannedMove[] {
  const gap = choice.gaps[0];
  if (gap === undefined) return [];
  const frames: string[] = [];
  if (gap.kind === "formal") frames.push(...(gap.level === "not-shown" && plain(gap) ? ["A5"] : []));
  else if (gap.kind === "language") frames.push("A6");
  else if (plain(gap)) frames.push("A1", "A3", "A4");
  const shown = gap.level === "not-shown" || gap.kind === "trait";
  if (shown && !strengthBetween && choice.gaps.length === 1 && gap.kind !== "formal") frames.push("A2");
  if (frames.length === 0) return [];
  return [move("advise", "body", frames, { standsOn: [gap.key], slots: placed(gap, lang), spare: 5 })];
}

function luxury(c: LetterCase, choice: Choice): PlannedMove[] {
  const lang = c.language;
  const strength = choice.strength;
  const named = choice.met.filter((one) => plain(one) && one.must);
  const others = named.filter((one) => one !== strength || named.length === 1);
  const labels = (others.length > 0 ? others : choice.met.filter(plain)).slice(0, 3);
  const context = numbers(c, 2).map((one) => ({ ...one, block: "opening" as const }));
  if (labels.length === 0) return [...context, ...strengthMove(strength, lang)];
  const list = labelList(
    labels.map((one) => one.label.text),
    lang,
  );
  const one = labels.length === 1 || list === labels[0]?.label.text;
  const frames = luxuryFrames(c, choice);
  const used = one ? labels.slice(0, 1) : labels;
  const reason = move("reason", "body", frames, {
    standsOn: used.map((finding) => finding.key),
    slots: {
      labels: list,
      label: labels[0]?.label.text,
      openings: c.openings === undefined ? undefined : numberWord(c.openings, lang),
    },
    oneLabel: one,
    wish: !used.some((finding) => finding.must),
  });
  return [...context, ...contribution(c), reason, ...strengthMove(strength, lang)];
}

// Before an interview the choice was whom to meet, not whom to hire.
function luxuryFrames(c: LetterCase, choice: Choice): string[] {
  if (c.stage === "application" && c.job.interviewed !== 0) return ["L7", "L8"];
  if (c.openings === undefined) return ["L6"];
  if (c.openings > 1) return ["L5", "L6"];
  return choice.assessedAll ? ["L1", "L2", "L3"] : ["L1", "L2"];
}

function unjudged(c: LetterCase, choice: Choice, outcome: LetterCase["outcome"]): PlannedMove[] {
  const moves: PlannedMove[] = [];
  if (outcome === "cancelled") {
    const cause = causeOf(c);
    moves.push(
      move("context", "opening", cause === undefined ? ["X6"] : ["X5"], { slots: { cause }, standsOn: ["cause"] }),
    );
  }
  if (outcome === "late" && c.deadline !== undefined) {
    const deadline = dateWords(c.deadline, c.language, c.today === undefined ? {} : { today: c.today }) ?? undefined;
    moves.push(move("context", "opening", ["X7"], { slots: { deadline }, standsOn: ["deadline"] }));
  }
  if (outcome === "filled")
    moves.push(...numbers({ ...c, stage: "application", job: { ...c.job, interviewed: undefined } }, 2));
  if (outcome === "cancelled" || outcome === "elsewhere") moves.push(...strengthMove(choice.strength, c.language, 1));
  return moves;
}

/** The employer's own words for why a job was cancelled, when they fit the sentence: a short noun phrase. */
function causeOf(c: LetterCase): string | undefined {
  const text = c.cause
    ?.replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]+$/, "");
  if (text === undefined || text === "" || text.split(" ").length > 14) return undefined;
  if (/[{}<>[\]\\`|"!?;:.]/.test(text) || protectedWordIn(text) !== null) return undefined;
  if (
    /^(?:fordi|because|eftersom|ettersom|sidan|siden|at|att|that|vi|we|da|på grunn|på grund|due to)(?: |$)/i.test(text)
  )
    return undefined;
  return /^\p{Lu}\p{Ll}/u.test(text) && /^(?:En|Et|Ein|Ei|Eit|Ett|A|An|The|Ny|Nye|Nytt|New)(?: |$)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export type { Does, PlannedMove } from "./plan-moves.ts";
