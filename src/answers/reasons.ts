// Which requirements become the reasons of a letter, and which one its strength. The words come later.
import type { Lang } from "../language/languages.ts";
import type { Assessment, LetterCase, Requirement } from "./case.ts";
import { quotable } from "./letter-quotes.ts";
import { type Label, labelOf } from "./letter-slots.ts";
import { type SourceName, sourcesOf } from "./sources.ts";

/** A requirement with what was found for it, ready for a frame. */
export type Finding = {
  key: string;
  requirement: Requirement;
  kind: "competence" | "experience" | "skill" | "trait" | "language" | "formal";
  must: boolean;
  level: Assessment["level"];
  short: Assessment["short"];
  label: Label;
  sources: SourceName[];
  /** The person's own words, cleaned; null when they may not be quoted. */
  quote: string | null;
};

/** What a person should look at before approving: no words for a requirement in the letter's language, a requirement that was not met
 * although the outcome says that all were, nothing assessed that a reason could stand on, another application of the same person
 * that was assessed otherwise. */
export type Flag =
  | { what: "no-label" | "differs"; keys: string[] }
  | { what: "written-as-declined" }
  | { what: "no-ground" };

/** The choice for one letter. */
export type Choice = {
  gaps: Finding[];
  strength: Finding | null;
  met: Finding[];
  assessedAll: boolean;
  flags: Flag[];
};

const rank = { exceeds: 4, meets: 3, partly: 2, "not-shown": 1, "not-assessed": 0 } as const;

function findingOf(requirement: Requirement, found: readonly Assessment[], c: LetterCase): Finding | null {
  const label = labelOf(requirement, c.language);
  if (label === null) return null;
  const best = found.reduce((a, b) => (rank[b.level] > rank[a.level] ? b : a));
  const level = best.level;
  const same = found.filter((one) => one.level === level);
  const given = [...new Set(same.flatMap(sourcesOf))];
  const fallback: SourceName = c.stage === "application" ? "application" : "interview";
  const quoted = same.map((one) => quotable(one.evidence, c)).find((one) => one.ok);
  return {
    key: requirement.key,
    requirement,
    kind: requirement.kind ?? "competence",
    must: requirement.must !== false,
    level,
    short: same.find((one) => one.short !== undefined)?.short,
    label,
    sources: given.length > 0 ? given.slice(0, 2) : [fallback],
    quote: level === "not-shown" || quoted === undefined || !quoted.ok ? null : quoted.quote,
  };
}

/** Everything that was assessed, in the order of the advert. A requirement nobody advertised is left out. */
export function findings(c: LetterCase): Finding[] {
  const assessed = c.assessments ?? [];
  return (c.job.requirements ?? []).flatMap((requirement) => {
    const found = assessed.filter((one) => one.requirement === requirement.key && one.level !== "not-assessed");
    const finding = found.length === 0 ? null : findingOf(requirement, found, c);
    return finding === null ? [] : [finding];
  });
}

// A should that a formal paper covers partly has no honest sentence; everything else can be said.
function sayable(finding: Finding): boolean {
  return !(finding.kind === "formal" && finding.level === "partly" && !finding.must);
}

/**
 * Chooses reasons and strength: musts before shoulds, then the order of the advert; after an early no one reason, else at most two,
 * three after an interview. The choice depends on the assessments alone, so that two people with the same gaps get the same reasons.
 */
export function chooseReasons(c: LetterCase): Choice {
  const all = findings(c);
  const below = all.filter((one) => (one.level === "partly" || one.level === "not-shown") && sayable(one));
  const musts = below.filter((one) => one.must);
  const ordered = [...musts, ...below.filter((one) => !one.must)];
  const early = c.stage === "application" && musts.some((one) => one.level === "not-shown");
  const most = early ? 1 : c.stage === "application" ? 2 : Math.max(2, Math.min(3, musts.length));
  const decisive = early ? [...musts.filter((one) => one.level === "not-shown"), ...ordered] : ordered;
  const met = all.filter((one) => one.level === "meets" || one.level === "exceeds");
  const required = (c.job.requirements ?? []).filter((one) => one.must !== false);
  const flags: Flag[] = [];
  const unlabelled = all.filter((one) => one.label.quoted).map((one) => one.key);
  if (unlabelled.length > 0) flags.push({ what: "no-label", keys: unlabelled });
  const differs = new Set(c.differsElsewhere ?? []);
  const gaps = decisive.slice(0, most);
  const agreed = met.filter((one) => !differs.has(one.key));
  const against = [...gaps, ...met].filter((one) => differs.has(one.key)).map((one) => one.key);
  if (against.length > 0) flags.push({ what: "differs", keys: against });
  return {
    gaps,
    // What another letter to the same person calls a gap is no praise in this one.
    strength: strongest(agreed),
    met: agreed.length > 0 ? agreed : met,
    assessedAll: required.length > 0 && required.every((one) => met.some((finding) => finding.key === one.key)),
    flags,
  };
}

function strongest(met: readonly Finding[]): Finding | null {
  const worth = (one: Finding) => (one.quote === null ? 0 : 4) + (one.level === "exceeds" ? 2 : 0) + (one.must ? 1 : 0);
  return met.reduce<Finding | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null);
}

/** True for labels that may stand in a running sentence; a quoted one needs its own frames. */
export function plain(finding: Finding): boolean {
  return !finding.label.quoted;
}

/** The frames that may say a gap, by its kind, level, and in which way it fell short. Source: the letter guide, sections 3.4 and 4. */
export function gapFrames(gap: Finding, first: boolean, otherMusts: boolean, lang: Lang): string[] {
  void lang;
  const { kind, must, quote } = gap;
  if (gap.level === "not-shown") {
    if (kind === "trait") return ["N5", "E2"];
    if (!must) {
      // M3 says "that you have": only a bare noun phrase may follow.
      const bare = gap.label.quoted ? [] : ["M3"];
      return otherMusts ? ["M1", ...bare] : ["M1", "M2", ...bare];
    }
    if (gap.label.quoted) return ["N3"];
    return [...["N1", "N2", "N3"], ...(first ? ["N4"] : []), ...(kind === "skill" ? ["N5"] : [])];
  }
  if (kind === "formal") return first && !gap.label.quoted ? ["N4", "N3"] : ["N3"];
  if (kind === "trait") return ["E1", "E2", "N5"];
  if (kind === "language" && must && !gap.label.quoted) return ["D3"];
  if (kind !== "language") {
    if (gap.short === "deep") return quote === null ? ["D1-", "D2-"] : ["D1", "D2", "D4"];
    if (gap.short === "broad") return quote === null ? ["B1-"] : ["B1", "B2"];
    if (gap.short === "specific") return quote === null ? ["S1-"] : opensSentence(quote) ? ["S1", "S2"] : ["S1"];
    if (gap.short === "concrete") return ["E1", "E2"];
  }
  if (quote === null) return ["P4"];
  return must ? ["P1", "P2", "P3"] : ["P3"];
}

/** Whether a quote may open a sentence: it starts with a capital or a digit. */
export function opensSentence(quote: string): boolean {
  return /^[\p{Lu}\d]/u.test(quote);
}

/** The frames that may say a strength. */
export function strengthFrames(strength: Finding): string[] {
  const { kind, quote } = strength;
  if (quote === null) return ["F5"];
  if (strength.label.quoted) return ["F1"];
  const frames = ["F1"];
  if (kind !== "language" && kind !== "formal") frames.push("F2");
  if (opensSentence(quote)) frames.push("F3");
  frames.push("F6");
  if (strength.level === "exceeds" && kind !== "formal") return strength.must ? ["F4", ...frames.slice(1)] : ["F4"];
  return frames;
}
