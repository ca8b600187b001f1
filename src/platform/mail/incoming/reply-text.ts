// What a person wrote, without the history below it and the signature. Never empty when the mail had words.
import { withoutContactLines } from "./contact-lines.ts";
import {
  attributionAt,
  headerBlockAt,
  isBlank,
  isDivider,
  isPhoneSignature,
  isQuote,
  isSignatureMark,
} from "./history-marks.ts";
import { withoutMachineWords } from "./machine-words.ts";

/**
 * The visible part of a mail's plain text. History is what stands under an attribution, a quoted header or a divider, and
 * quotes at the end; a signature is what stands under its mark, or under closing words and a name. Quotes that nobody introduced stay, for the answer
 * between them would mean nothing alone. What a mail system put above and below goes too. When everything is history, the newest of it comes back.
 */
export function replyText(body: string): string {
  const lines = body
    .slice(0, 1_000_000)
    .replace(/\r\n?/g, "\n")
    .replace(/[\u200b\u200e\u200f\ufeff\u2060]/g, "")
    .split("\n", LINES)
    .map((line) => line.trimEnd());
  const kept = tidy(withoutHistory(lines));
  if (hasWords(kept)) return withoutContactLines(withoutMachineWords(kept).split("\n")).join("\n");
  const quoted = tidy(
    lines.filter((line) => !isDivider(line)).map((line) => line.replace(/^[\s>]{1,100}/, "")),
    false,
  );
  return hasWords(quoted) ? quoted : body.trim();
}

/** Nobody writes more lines; what is beyond would only cost time. */
const LINES = 20_000;

const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}?!]|[:;]-?[()DP]/u.test(text);

function withoutHistory(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let written = false;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? "";
    const block = headerBlockAt(lines, i);
    const divider = isDivider(line);
    if (block || divider || (isRule(line) && headerBlockAt(lines, nextFilled(lines, i + 1)))) {
      if (written) break;
      i = block ? block.end : i + 1;
      continue;
    }
    const attribution = attributionAt(lines, i);
    if (attribution > 0) {
      const next = nextFilled(lines, i + attribution);
      const quoted = isQuote(lines[next] ?? "");
      if (!quoted && written) break;
      i = quoted ? quoteEnd(lines, next) : next;
      continue;
    }
    if (isSignatureMark(line) || isPhoneSignature(line)) {
      if (written) break;
      i += 1;
      continue;
    }
    const within = /^(.{0,400}\S)\s?-{2,} ?On [^\n]{10,300} wrote:$/.exec(line.slice(0, 800));
    if (within) {
      kept.push(within[1] ?? "");
      break;
    }
    written ||= !isQuote(line) && hasWords(line);
    kept.push(line);
    i += 1;
  }
  return kept;
}

const isRule = (line: string): boolean => /^\s{0,4}[-_=*]{5,}\s{0,4}$/.test(line.slice(0, 100));

function nextFilled(lines: readonly string[], from: number): number {
  let i = from;
  while (i < lines.length && i < from + 20 && isBlank(lines[i] ?? "")) i += 1;
  return i;
}

/** The end of a run of quoted lines; a long quoted line broken without its mark belongs to it. */
function quoteEnd(lines: readonly string[], from: number): number {
  let end = from;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (isQuote(line)) end = i + 1;
    else if (isBlank(line)) {
      if (!isQuote(lines[i + 1] ?? "")) return end;
    } else if (!(brokenQuote(lines[i - 1] ?? "", line) && [1, 2].some((far) => isQuote(lines[i + far] ?? ""))))
      return end;
  }
  return end;
}

const brokenQuote = (before: string, line: string): boolean =>
  isQuote(before) && before.length >= 60 && /^\p{Ll}/u.test(line);

/** Without quotes, rules and empty lines at the end; `quotes` false when the quotes are all there is. */
function tidy(lines: readonly string[], quotes = true): string {
  let end = lines.length;
  const loose = (line: string): boolean =>
    isBlank(line) || (quotes && isQuote(line)) || /^[\s\-_=*#~+—–ᐧ]+$/.test(line);
  while (end > 0 && loose(lines[end - 1] ?? "")) end -= 1;
  let from = 0;
  while (from < end && isBlank(lines[from] ?? "")) from += 1;
  return lines.slice(from, end).join("\n").trimEnd();
}
