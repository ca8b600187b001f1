// Letters counted in words, by what a person can do with them and how far they have come; what is nothing is left out. Pure.
import type { Drafts } from "../../answers/answers.server.ts";
import { type GoneWay, goneWays } from "../../answers/kinds.ts";
import { formatList, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { answersWords } from "../words-answers.ts";

export type Counts = {
  look?: number;
  ready?: number;
  approved?: number;
  held?: number;
  gone?: Readonly<Partial<Record<GoneWay, number>>>;
};

/** `9 trenger et blikk, 165 klare, 38 godkjent, 20 i kø, 4 tatt imot`. */
export function counted(lang: Lang, counts: Counts): string {
  const words = answersWords[lang];
  const part = (count: number | undefined, say: (n: string, one: boolean) => string) =>
    count ? [say(formatNumber(lang, count), count === 1)] : [];
  return [
    ...part(counts.look, words.lookN),
    ...part(counts.ready, words.readyN),
    ...part(counts.approved, words.approvedN),
    ...part(counts.held, words.heldN),
    ...goneWays.flatMap((way) => part(counts.gone?.[way], words.goneN[way])),
  ].join(", ");
}

/** All figures of the job's letters; they add up to the number in the heading. */
export const countsOf = (
  drafts: Pick<Drafts, "look" | "ready" | "approved" | "alreadyAnswered" | "withdrawn" | "gone">,
): Counts => ({
  look: drafts.look,
  ready: drafts.ready,
  approved: drafts.approved,
  held: drafts.alreadyAnswered + drafts.withdrawn,
  gone: drafts.gone,
});

/** How many of the approved letters somebody has opened, and who approved the others together. */
export function openings(lang: Lang, { opened, unopened }: Pick<Drafts, "opened" | "unopened">): string {
  const words = answersWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return [
    ...(opened > 0 ? [words.openedN(n(opened), opened === 1)] : []),
    ...(unopened.count > 0
      ? [words.unopenedN(n(unopened.count), unopened.count === 1, formatList(lang, unopened.by))]
      : []),
  ].join(" ");
}
