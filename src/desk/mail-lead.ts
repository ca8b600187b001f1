// The sentence over the incoming mail. Pure.
import { formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { mailWords } from "./words-mail.ts";

/** Who has written comes first, then what belongs to nobody yet; only when there is neither, nothing is new. */
export function mailLead(lang: Lang, unread: number, unplaced: number): string {
  const words = mailWords[lang];
  if (unread > 0) return words.lead(formatNumber(lang, unread), unread === 1);
  return unplaced > 0 ? words.leadUnplaced(formatNumber(lang, unplaced), unplaced === 1) : words.leadNone;
}
