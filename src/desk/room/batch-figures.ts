// The figures of a batch under the names the page and its stream share. Pure.
import type { BatchState } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { roomWords } from "../words-room.ts";

export const batchWays = ["accepted", "handed-over", "queued", "uncertain", "bounced"] as const;

/** How many of the batch there are to send: those taken back do not count. */
export const goingOut = (batch: Pick<BatchState, "size" | "stopped">): number => batch.size - batch.stopped;

/** One sentence with all that matters, read aloud when it changes. */
export function batchSummary(lang: Lang, batch: Pick<BatchState, "size" | "stopped" | "ways">): string {
  const { way } = answerWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const doubtful = (["uncertain", "bounced"] as const)
    .filter((key) => batch.ways[key] > 0)
    .map((key) => `${way[key]}: ${n(batch.ways[key])}.`);
  return [roomWords[lang].underWay(n(batch.ways.accepted), n(goingOut(batch))), ...doubtful].join(" ");
}
