// What the page of sending says of each mail server, and of the mails that wait.
import { countOf, formatMoment, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { serverWords } from "./words-servers.ts";

type Rest = { why: "auth" | "sender" | "bounces" | "connection"; since: Date | null; until: Date | null };
type Server = { server: string; rest: Rest | null; lastTaken: Date | null; perMinute: number | null };
type Queue = { waiting: number; due: number; first: Date | null; leftMs: number | null };

export type ShownServer = { key: string; server: string; state: string; last: string; pace: string };

/** Servers and queue in words. The time left is an estimate and is called one; while a server rests none is given. */
export function shownServers(
  lang: Lang,
  zone: string,
  { servers, queue }: { servers: readonly Server[]; queue: Queue },
): { servers: ShownServer[]; queue: string } {
  const words = serverWords[lang];
  const when = (at: Date) => formatMoment(lang, at, zone);
  const stateOf = (rest: Rest | null): string =>
    rest === null
      ? words.works
      : [
          words.rests[rest.why],
          rest.since && words.since(when(rest.since)),
          rest.until && words.tries(when(rest.until)),
        ]
          .filter(Boolean)
          .join(", ");
  const shown = servers.map(({ server, rest, lastTaken, perMinute }, at) => ({
    key: String(at),
    server,
    state: stateOf(rest),
    last: lastTaken ? when(lastTaken) : words.never,
    pace: perMinute === null ? words.noLimit : words.perMinute(formatNumber(lang, perMinute)),
  }));
  const flows = servers.some((one) => one.rest === null);
  return { servers: shown, queue: queueInWords(lang, when, queue, flows) };
}

function queueInWords(lang: Lang, when: (at: Date) => string, queue: Queue, flows: boolean): string {
  const words = serverWords[lang];
  if (queue.waiting === 0) return words.quiet;
  const said = [words.queue(...countOf(lang, queue.waiting))];
  if (queue.due > 0 && queue.due < queue.waiting) said.push(words.now(...countOf(lang, queue.due)));
  else if (queue.due === 0 && queue.first) said.push(words.later(when(queue.first)));
  if (flows && queue.leftMs !== null)
    said.push(words.left(...countOf(lang, Math.max(1, Math.ceil(queue.leftMs / 60_000)))));
  return said.join(" ");
}
