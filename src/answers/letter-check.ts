// The letter check with a case in hand: the right person, the right job, reasons that stand on the assessments, quotes that were said.
import {
  type CheckOptions,
  type Fault,
  judge,
  type ReadText,
  readText,
  settle,
  type TextCheck,
} from "../language/check.ts";
import { flatten } from "../language/cues.ts";
import { detectLang, type Lang, languageScores, leading } from "../language/languages.ts";
import { daysBetween } from "../language/numbers.ts";
import { quotedZones } from "../language/sentences.ts";
import type { LetterCase, Requirement } from "./case.ts";
import { oneLine } from "./letter-slots.ts";

/** A letter check; with a case it also carries timing and the faults that only the case can show. */
export type LetterCheck = TextCheck;

/** What may be told to the check. */
export type LetterCheckOptions = CheckOptions & { case?: LetterCase };

/**
 * Checks a letter on its own and, with a case, against the person, the job, the requirements and the evidence.
 * Another person's name or words stop it; a reason that no assessment backs, or the wrong title, must be mended.
 */
export function checkLetter(text: string, options: LetterCheckOptions = {}): LetterCheck {
  const c = options.case;
  // In a case's own letter the quotes are the candidate's words, in whatever language they were said.
  const scores = c === undefined ? null : languageScores(withoutQuotes(text));
  const lang = options.lang ?? (c === undefined || scores === null ? detectLang(text) : writtenIn(scores, c.language));
  const country = options.country ?? c?.country;
  const sector = options.sector ?? c?.sector;
  const read = readText(text, lang);
  const check = judge(text, lang, read, {
    lang,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
  });
  if (c === undefined || scores === null) return check;
  const given = c.candidate.givenName;
  check.faults = check.faults.filter(
    (fault) =>
      !(
        fault.what === "placeholder" &&
        (given.includes(fault.quote) ||
          (c.candidate.familyName ?? "").includes(fault.quote) ||
          c.job.title.includes(fault.quote))
      ),
  );
  check.elements.timing = timing(c);
  check.faults.push(
    ...nameFaults(read, c),
    ...languageFaults(scores, c),
    ...titleFaults(text, c),
    ...quoteFaults(read, c),
  );
  backReasons(check, read, c);
  return settle(check);
}

// A letter in a neighbour language is read in that language, so that its no is still found; the mix-up is a fault.
function writtenIn(scores: Readonly<Record<Lang, number>>, wanted: Lang): Lang {
  const found = leading(scores);
  return scores[found] > scores[wanted] * 1.15 + 2 ? found : wanted;
}

/** Days since the promised day when that has passed; else until the promised call, or since the deadline. A call already past is not in time. */
function timing(c: LetterCase): { ok: boolean; days: number } {
  if (c.today === undefined) return { ok: true, days: 0 };
  const late = c.promisedBy === undefined ? null : daysBetween(c.promisedBy, c.today);
  if (late !== null && late > 0) return { ok: false, days: late };
  const call = c.feedbackCall === undefined ? null : daysBetween(c.today, c.feedbackCall);
  if (call !== null) return { ok: call >= 0 && call <= 14, days: call };
  const waited = c.deadline === undefined ? null : daysBetween(c.deadline, c.today);
  return { ok: waited === null || waited <= (c.stage === "application" ? 45 : 90), days: Math.max(0, waited ?? 0) };
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2066-\u2069\u200b-\u200f]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The name after the greeting word; null when nobody is named. */
function greeted(read: ReadText): { name: string; at: [number, number] } | null {
  const first = read.letter.text.slice(0, read.letter.body.end).match(/^\s*[^\n]*/)?.[0] ?? "";
  const word = read.lexicon.greeting.exec(first);
  if (word === null) return null;
  const rest = first.slice(word[0].length).replace(/^[,\s]+/, "");
  const start = first.length - rest.length;
  const name = /^\s*(?:takk|tak|tack|thank|vi|we|there|alle|all)(?!\p{L})/iu.test(rest)
    ? ""
    : (rest.split(/[,!\n]|(?<=\p{L}{2})\.\s/u)[0] ?? "").trim();
  return name === "" || name.split(/\s+/).length > 12 ? null : { name, at: [start, start + name.length] };
}

function nameFaults(read: ReadText, c: LetterCase): Fault[] {
  const hit = greeted(read);
  if (hit === null) return [];
  const line = folded(
    read.letter.text.slice(0, read.letter.text.indexOf("\n") < 0 ? undefined : read.letter.text.indexOf("\n")),
  );
  const given = folded(oneLine(c.candidate.givenName));
  const family = folded(c.candidate.familyName ?? "");
  if (given !== "" && line.includes(given)) return [];
  const words = folded(hit.name)
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  const own = new Set([...given.split(" "), ...family.split(" ")].filter((word) => word !== ""));
  if (words.some((word) => own.has(word))) return [];
  return [{ what: "wrong name", quote: hit.name, at: hit.at, level: "stop" }];
}

function withoutQuotes(text: string): string {
  let own = text;
  for (const zone of quotedZones(text).toReversed()) own = `${own.slice(0, zone.start)} ${own.slice(zone.end)}`;
  return own;
}

function languageFaults(scores: Readonly<Record<Lang, number>>, c: LetterCase): Fault[] {
  const found = leading(scores);
  if (found === c.language || scores[found] < scores[c.language] * 1.12 + 2) return [];
  return [{ what: "wrong language", quote: found, at: null, level: "mend" }];
}

function titleFaults(text: string, c: LetterCase): Fault[] {
  if (text.includes(c.job.title)) return [];
  const title = folded(c.job.title);
  const stem = (word: string) => word.slice(0, Math.max(4, word.length - 3));
  const letter = folded(text);
  if (letter.includes(title)) return [];
  const words = title.split(/[^\p{L}\p{N}#+.]+/u).filter((word) => word.length > 3);
  if (words.length === 0 || words.filter((word) => letter.includes(stem(word))).length * 2 >= words.length) return [];
  return [{ what: "job title", quote: c.job.title, at: null, level: "mend" }];
}

function quoteFaults(read: ReadText, c: LetterCase): Fault[] {
  const { text } = read.letter;
  const squeeze = (value: string) =>
    folded(value)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const zones = read.letter.quotes.filter(
    (zone) => zone.start < read.letter.body.end && !text.startsWith(">", zone.start),
  );
  if (zones.length === 0) return [];
  const said = (c.assessments ?? []).map((one) => squeeze(one.evidence ?? ""));
  const labels = (c.job.requirements ?? []).flatMap((one) =>
    typeof one.label === "string" ? [one.label] : Object.values(one.label),
  );
  // Most quotes are the person's own words: the rest is only read for one that is not.
  const known = () =>
    [
      ...labels,
      c.job.title,
      c.cause ?? "",
      c.employer?.name ?? "",
      c.candidate.contribution ?? "",
      ...(c.otherJobs ?? []),
    ].map((one) => squeeze(one ?? ""));
  return zones.flatMap((zone): Fault[] => {
    const quote = text.slice(zone.start, zone.end);
    const words = squeeze(quote);
    if (words.split(" ").length < 3) return [];
    if (
      said.some((one) => one.includes(words)) ||
      known().some((one) => one.includes(words) || (one !== "" && words.includes(one)))
    )
      return [];
    return [{ what: "quote not in the evidence", quote, at: [zone.start, zone.end], level: "stop" }];
  });
}

const small = new Set(
  "med i om og til å at att av for på of in with and the to a an as at som fra frå från inden innen innan inom eller or level nivå niveau".split(
    " ",
  ),
);

const stemsOf = new WeakMap<Requirement, string[][]>();

// The same requirements are held against every sentence of every letter of the job.
function stems(requirement: Requirement): string[][] {
  const known = stemsOf.get(requirement);
  if (known !== undefined) return known;
  const made = makeStems(requirement);
  stemsOf.set(requirement, made);
  return made;
}

function makeStems(requirement: Requirement): string[][] {
  const labels = typeof requirement.label === "string" ? [requirement.label] : Object.values(requirement.label);
  return labels.map((label) =>
    flatten(label ?? "")
      .trim()
      .split(/ +/)
      .filter((word) => word.length > 1 && !small.has(word))
      .map((word) =>
        word.length > 6
          ? word.slice(0, Math.max(5, word.length - 3))
          : word.length > 4
            ? word.slice(0, word.length - 1)
            : word,
      ),
  );
}

// A label is hit when all its content words stand in the text, in any inflection; a single shell noun is not enough.
function names(flat: string, requirement: Requirement): boolean {
  return stems(requirement).some((words) => {
    if (words.length === 0) return false;
    const hits = words.filter((word) => flat.includes(` ${word}`) || (word.length >= 5 && flat.includes(word)));
    return (
      hits.length === words.length ||
      (words.length >= 3 && hits.length >= words.length - 1 && hits.some((word) => words.indexOf(word) > 0))
    );
  });
}

/** Holds the reasons and strengths of the letter against the assessments. */
function backReasons(check: TextCheck, read: ReadText, c: LetterCase): void {
  const flatOf = (index: number) =>
    [read.reads[index - 1], read.reads[index], read.reads[index + 1]]
      .filter((one, at) => at === 1 || one?.move === "reason")
      .map((one) => one?.sentence.flat ?? "")
      .join(" ");
  const levels = new Map<string, Set<string>>();
  for (const one of c.assessments ?? [])
    levels.set(one.requirement, (levels.get(one.requirement) ?? new Set()).add(one.level));
  const requirements = c.job.requirements ?? [];
  const at = (levelNames: string[]) =>
    requirements.filter((one) => [...(levels.get(one.key) ?? [])].some((level) => levelNames.includes(level)));
  const short = at(["partly", "not-shown"]);
  const met = at(["meets", "exceeds"]);
  if (c.outcome === "declined" || c.outcome === "luxury") {
    let backed = false;
    read.reads.forEach((one, index) => {
      if (!one.specific || one.move !== "reason") return;
      const flat = flatOf(index);
      const luxury = one.grounds.others || (read.reads[index + 1]?.grounds.others ?? false);
      if (
        short.some((requirement) => names(flat, requirement)) ||
        (luxury && met.some((requirement) => names(flat, requirement)))
      )
        backed = true;
      else if (met.some((requirement) => names(flat, requirement)))
        fault(check, "reason contradicted by an assessment", one.sentence);
      else if (!requirements.some((requirement) => names(flat, requirement)) && one.grounds.filled)
        fault(check, "reason not in the advert", one.sentence);
    });
    if (!backed && check.elements.reason.kind === "specific")
      check.elements.reason = { ...check.elements.reason, ok: false, kind: "generic" };
  }
  for (const one of read.reads) {
    if (one.move !== "strength" || !one.grounds.filled) continue;
    if (met.some((requirement) => names(one.sentence.flat, requirement))) continue;
    if (short.some((requirement) => names(one.sentence.flat, requirement)))
      fault(check, "strength contradicted by an assessment", one.sentence);
  }
}

function fault(
  check: TextCheck,
  what: string,
  { text, start, end }: { text: string; start: number; end: number },
): void {
  check.faults.push({ what, quote: text, at: [start, end], level: "mend" });
}
