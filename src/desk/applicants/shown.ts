// How things of an application are put in words on these pages. Pure.
import { words as answerWords } from "../../answers/words.ts";
import type { Level, Place } from "../../applications/application.ts";
import type { Requirement } from "../../jobs/job.ts";
import { labelIn } from "../../jobs/rules.ts";
import { dateIn, formatDate, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { applicantsWords } from "../words-applicants.ts";
import { shortLabel } from "./short-label.ts";
import type { Panel, Where } from "./table.ts";

/** Who reads, where the clock is. */
export type Reader = { lang: Lang; zone: string };

/** A requirement as a page shows it. */
export type ShownRequirement = { key: string; label: string; must: boolean; formal: boolean };

export const shownRequirements = (
  requirements: readonly Requirement[],
  languages: readonly Lang[],
  lang: Lang,
): ShownRequirement[] =>
  requirements.map(({ key, label, must, kind }) => ({
    key,
    label: shortLabel(lang, labelIn(label, lang, languages)),
    must,
    formal: kind === "formal",
  }));

export const dayOf = ({ lang, zone }: Reader, at: Date): string => formatDate(lang, dateIn(at, zone));

export const levelWord = (lang: Lang, level: Level): string => applicantsWords[lang].levels[level];

/** A number and whether it is one, as most of the words here want it. */
export const counted = (lang: Lang, n: number): [string, boolean] => [formatNumber(lang, n), n === 1];

export function whereWord(lang: Lang, where: Where): string {
  const words = applicantsWords[lang];
  if (where === "decided" || where === "bounced" || where === "answered" || where === "withdrawn") return words[where];
  return answerWords[lang].stage[where];
}

export const sourceWord = (lang: Lang, source: Place | null): string | undefined =>
  source ? answerWords[lang].source[source] : undefined;

/** Evidence stands in quotation marks when it is what the person said, word for word. */
export const isQuote = (evidence: string, said: Panel["said"]): boolean =>
  said.some(({ text }) => text.includes(evidence));

/** The requirement whose turn it is: the one named, else the first without a level, though it may have evidence, else the first. */
export function turnOf(
  requirements: readonly ShownRequirement[],
  panel: Panel,
  at: string | undefined,
): string | undefined {
  if (requirements.some((one) => one.key === at)) return at;
  const done = new Set(panel.assessments.flatMap((one) => (one.level === "not-assessed" ? [] : [one.requirement])));
  return (requirements.find((one) => !done.has(one.key)) ?? requirements[0])?.key;
}

/** The one after, or the same when it is the last. */
export const nextOf = (requirements: readonly ShownRequirement[], key: string): string =>
  requirements[requirements.findIndex((one) => one.key === key) + 1]?.key ?? key;
