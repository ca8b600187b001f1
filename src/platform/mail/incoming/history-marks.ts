// Where, in the lines of a mail, something earlier begins: "On … wrote:", a quoted header, a divider, a phone's signature.
import {
  attributionStarts,
  dayWords,
  dividerWords,
  headerLabels,
  type Label,
  phoneSignatures,
  wroteWords,
} from "./history-words.ts";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const START = new RegExp(`^(?:${oneOf(attributionStarts)})(?![\\p{L}\\p{N}])|^(?:在|于|於)`, "iu");
const DAY = new RegExp(`^(?:\\d|[(\\[]?(?:${oneOf(dayWords)})(?![\\p{L}]))`, "iu");
const WROTE = new RegExp(`(?<![\\p{L}])(?:${oneOf(wroteWords)})(?![a-zæøåäöéèáíóúß])`, "iu");
const WROTE_LAST = new RegExp(`(?:${oneOf(wroteWords)})\\s?[-_]*$`, "iu");
const MOMENT = /\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d{1,2}[./-]\s?\d{1,2}|\d{1,2}\.? \p{L}{3,}/u;
const DIVIDER = new RegExp(`^[-_=*>\\s]{0,40}(?:${oneOf(dividerWords)})[-_=*:<\\s]{0,40}$`, "iu");
const PHONE = new RegExp(`^[*_\\s]{0,3}(?:${oneOf(phoneSignatures)})(?![\\p{L}])`, "iu");
const DEVICE =
  /iphone|ipad|ipod|android|samsung|galaxy|outlook|huawei|xperia|oneplus|xiaomi|pixel|redmi|mobil|mobiltelefon|matkapuhelin|puhelim|phone|telefon|téléphone|teléfono|telefoon|handy|blackberry|windows|gmail|yahoo|hotmail|icloud|spark|proton|bluemail|thunderbird|nokia|htc\b|sony|\blg\b|webmail|apple|\bmac\b|macbook|tablet|nettbrett|surfplatta|mail for|mail app|aol\b|gmx|web\.de|mailbird|edison|newton|airmail|smartphone|telenor|telia|\bapp\b|acompli|mailspring|k-9|fairemail|superhuman|zimbra|roundcube|vivaldi|aqua ?mail|tuta|移动|手机|모바일/i;
const LABEL_OF = new Map<string, Label>();
for (const kind of ["cc", "to", "subject", "sent", "from"] as const)
  for (const word of headerLabels[kind]) LABEL_OF.set(word, kind);

export const isQuote = (line: string): boolean => /^\s{0,4}>/.test(line);
export const isBlank = (line: string): boolean => line.trim() === "";
const flat = (text: string): string => text.replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e]+/g, " ").trim();

/** "-----Original Message-----" in any of the languages. */
export const isDivider = (line: string): boolean =>
  line.length < 120 &&
  DIVIDER.test(flat(line)) &&
  /[-_=*:]{1}|^begin|^start|^inicio|^início|^inizio|^anfang|^début/i.test(line);

/** "-- " and its like: what follows is a signature. */
export const isSignatureMark = (line: string): boolean =>
  /^\s{0,3}(?:--|—|––?|__)\s{0,5}$/.test(line.slice(0, 12)) && line.trim().length <= 2;

/** "Sent from my iPhone": short, begins as such lines do, and names a thing that sends. */
export function isPhoneSignature(line: string): boolean {
  const text = flat(line.replace(/<https?:[^>\s]{0,400}>/g, ""));
  return text.length < 110 && PHONE.test(text) && DEVICE.test(text) && !/[.!?] +\p{L}{2,} \p{L}/u.test(text);
}

/**
 * How many lines an attribution takes that begins at `at`; 0 when there is none there.
 * At most five lines and 500 signs are looked at, so that the whole mail is read in linear time.
 */
export function attributionAt(lines: readonly string[], at: number): number {
  const first = flat((lines[at] ?? "").slice(0, 500));
  if (first === "" || isQuote(first)) return 0;
  let joined = "";
  let taken = 0;
  for (let i = at; i < lines.length && i < at + 8 && taken < 5; i += 1) {
    const line = flat((lines[i] ?? "").slice(0, 500));
    if (line === "") {
      // Only a line that is plainly cut in the middle goes on after an empty one.
      if (!/^(?:on|den|le|am) /i.test(joined) || /[.!?:]$/.test(joined)) return 0;
      continue;
    }
    if (taken > 0 && isQuote(line) && !/^>\s?(?::|wrote|skrev|написал|schrieb)/i.test(line)) return 0;
    joined = taken === 0 ? line : `${joined} ${line}`;
    taken += 1;
    if (joined.length > 500) return 0;
    const alone = taken === 1 || line.length < 12 || !(START.test(line) || DAY.test(line));
    if (isAttribution(joined, alone && taken <= 2)) return i - at + 1;
    if (taken === 1 && nameOnly(joined) && nextIsQuote(lines, at + 1)) return 1;
    if (/[.!?]$/.test(line) && !/\b\p{L}{1,5}\.$/u.test(line)) return 0;
  }
  return 0;
}

const nextIsQuote = (lines: readonly string[], from: number): boolean =>
  isQuote(lines[from] ?? "") || (isBlank(lines[from] ?? "") && isQuote(lines[from + 1] ?? ""));

const nameOnly = (text: string): boolean => text.length < 120 && /[:：]$/.test(text) && WROTE.test(text);

function isAttribution(joined: string, nameMayLead: boolean): boolean {
  const dashed = /^[-_]{2,}/.test(joined) && /[-_]{2,}$/.test(joined);
  const text = joined.replace(/^[-_*\s]+/, "").replace(/^(.{0,500}?)[-_*\s]{1,60}$/, "$1");
  const ends = /[:：]$|:\s?<\/?$/.test(text);
  const address = /@[\p{L}\d-]/u.test(text);
  const wrote = WROTE.test(text);
  const moment = MOMENT.test(text);
  if (dashed && wrote && text.length < 200) return true;
  if (!ends && !(wrote && (WROTE_LAST.test(text) || (address && /(?:uhr|\d)$/i.test(text))))) return false;
  if (START.test(text) && wrote && (moment || address)) return /\d/.test(text) || address;
  if (DAY.test(text) && moment && (wrote || (ends && /@\S{1,255}[>)\]]{1,2}\s?:$/.test(text))))
    return wrote ? true : text.length < 250;
  if (DAY.test(text) && ends && moment && wrote) return true;
  if (nameMayLead && address && wrote && /^[^:]{0,80}[<([]/.test(text)) return true;
  return ends && /^\d{4}年/.test(text) && address;
}

/** The kinds of a quoted header's lines from `at` on, and where it ends; null when there is no header there. */
export function headerBlockAt(lines: readonly string[], at: number): { end: number } | null {
  if (labelOf(lines[at] ?? "") === undefined) return null;
  const kinds = new Set<Label>();
  let end = at;
  let address = false;
  let dated = false;
  for (let i = at, strays = 0; i < lines.length && i < at + 16; i += 1) {
    const line = lines[i] ?? "";
    const kind = labelOf(line);
    if (kind !== undefined) {
      if (kinds.has(kind) && kind !== "cc" && kind !== "to") break;
      kinds.add(kind);
      address ||= line.slice(0, 500).includes("@");
      dated ||= kind === "sent" && /\b(?:19|20)\d\d\b/.test(line) && /\d[:.]\d\d/.test(line);
      end = i + 1;
      strays = 0;
    } else {
      if (isBlank(line) && (labelOf(lines[i + 1] ?? "") === undefined || kinds.size === 0)) break;
      address ||= strays === 0 && line.slice(0, 500).includes("@");
      strays += 1;
      if (strays > 3) break;
    }
  }
  const named = kinds.has("from") && (kinds.has("sent") || kinds.has("subject"));
  const addressed = kinds.has("sent") && kinds.has("to") && address;
  const subject = kinds.has("from") && kinds.has("to") && kinds.has("subject");
  const enough = address || ((kinds.has("subject") || dated) && kinds.size >= 3);
  return (named && enough) || addressed || subject ? { end } : null;
}

function labelOf(line: string): Label | undefined {
  const found = /^\s{0,8}[*_|]{0,2}\s?([\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,12}){0,3})\s?[*_]{0,2}\s?[:：]/u.exec(
    line.slice(0, 90).replace(/\u00a0/g, " "),
  );
  return found?.[1] === undefined ? undefined : LABEL_OF.get(found[1].toLowerCase());
}
