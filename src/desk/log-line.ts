// One line of the log in words: what happened, and the figures it carries. Pure.
import { words as accessWords } from "../access/words.ts";
import { words as answerWords } from "../answers/words.ts";
import { formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { logWords } from "./words-log.ts";

/** What happened, in the reader's language; a name that has no words yet is shown as it is. */
export function happened(lang: Lang, what: string): string {
  const known: Readonly<Record<string, string>> = logWords[lang].happened;
  return Object.hasOwn(known, what) ? (known[what] ?? what) : what;
}

/** So much of a hash can be compared by eye. */
const shortHash = 12;

function shown(lang: Lang, key: string, value: unknown): string {
  const words = logWords[lang];
  if (typeof value === "number") return formatNumber(lang, value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(String).join(", ");
  const text = String(value);
  if (key === "hash") return text.slice(0, shortHash);
  const roles: Readonly<Record<string, string>> = accessWords[lang].roles;
  if ((key === "role" || key === "roleBefore") && Object.hasOwn(roles, text)) return roles[text] ?? text;
  const outcomes: Readonly<Record<string, string>> = answerWords[lang].outcome;
  return key === "outcome" && Object.hasOwn(outcomes, text) ? (outcomes[text] ?? text) : text;
}

/** The figures and short words of a line, as `brev: 412`. Ids are left out: the page shows what they stand for. */
export function detailsOf(lang: Lang, about: Readonly<Record<string, unknown>>): string {
  const known: Readonly<Record<string, string>> = logWords[lang].details;
  return Object.entries(about)
    .filter(([key, value]) => Object.hasOwn(known, key) && value !== null && value !== "")
    .map(([key, value]) => `${known[key]}: ${shown(lang, key, value)}`)
    .join(", ");
}
