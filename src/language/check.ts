// The letter check: reads any letter and says what is there, what is missing and what must not be sent.
import { findClosure } from "./closure.ts";
import { namedComparisons } from "./comparison.ts";
import { type Country, findGrounds, homeOf, offersHelp, type Risk } from "./grounds.ts";
import { type Unkind, unkindIn } from "./humane.ts";
import { invitesReapply } from "./invitation.ts";
import { detectLang, type Lang, langs } from "./languages.ts";
import { type Lexicon, lexicon } from "./letter-words.ts";
import { type Move, type MoveRead, readMoves } from "./moves.ts";
import { falsePromises } from "./promises.ts";
import { checkQuestion } from "./question.ts";
import { lix, wordsOf } from "./readability.ts";
import type { ReasonKind } from "./reason.ts";
import { readSender } from "./sender.ts";
import { everySentence, type Letter, readLetter } from "./sentences.ts";
import { judgeSvada, type Svada } from "./svada.ts";

/** What may be said about the letter from outside; everything optional. */
export type CheckOptions = { lang?: Lang; country?: Country; sector?: "public" | "private" };

/** The answer of `letter check`; places are [start, end) in UTF-16 units of the text. */
export type TextCheck = {
  lang: Lang;
  lix: number;
  words: number;
  elements: {
    closure: { ok: boolean; at: [number, number] | null };
    reason: { ok: boolean; kind: ReasonKind; at: [number, number] | null };
    humane: { ok: boolean; against?: Unkind[] };
    timing?: { ok: boolean; days: number };
  };
  invitesReapply: boolean;
  namedSender: boolean;
  svada: Svada;
  risks: Risk[];
  missing: string[];
  /** Leftovers and mix-ups with their place: a placeholder, a second language; with a case also name, title, reason, quote. */
  faults: Fault[];
  verdict: "send" | "mend" | "stop";
};

/** Something that is wrong in the text itself; `stop` keeps the letter from being sent at all. */
export type Fault = { what: string; quote: string; at: [number, number] | null; level: "mend" | "stop" };

/** A letter as read, for callers that judge further (the case-bound check). */
export type ReadText = { letter: Letter; reads: MoveRead[]; lexicon: Lexicon };

/** Reads a text once: sentences, quotes, moves. */
export function readText(text: string, lang: Lang): ReadText {
  const words = lexicon(lang);
  const letter = readLetter(text, lang);
  return { letter, reads: readMoves(letter, words), lexicon: words };
}

/**
 * Checks any letter on its own. Pure and deterministic; an empty text is a letter without closure.
 * The verdict follows the contract of `letter check`: stop, mend or send.
 */
export function checkText(text: string, options: CheckOptions = {}): TextCheck {
  const lang = options.lang ?? detectLang(text);
  return judge(text, lang, readText(text, lang), options);
}

/** The check of a text that has been read already. */
export function judge(text: string, lang: Lang, read: ReadText, options: CheckOptions): TextCheck {
  const { letter, reads, lexicon: words } = read;
  const country = options.country ?? homeOf(lang);
  const closure = findClosure(letter, words);
  const against = unkindIn(letter, reads, words);
  const sender = readSender(letter, words);
  const promise = options.sector === undefined ? { country } : { country, sector: options.sector };
  const body = text.slice(letter.body.start, letter.body.end);
  const risks = risksOf(letter, words, { lang, ...promise });
  const weighed = reads.map(
    (one): MoveRead =>
      risks.some((risk) => isReason(one, risk)) ? { ...one, specific: true, generic: false, trueOf: "person" } : one,
  );
  const check: TextCheck = {
    lang,
    lix: lix(body, reads.filter((one) => one.move !== "greet").length),
    words: wordsOf(body).length,
    elements: {
      closure: { ok: closure !== null, at: closure === null ? null : [closure.at.start, closure.at.end] },
      reason: reasonOf(weighed),
      humane: against.length === 0 ? { ok: true } : { ok: false, against },
    },
    invitesReapply: invitesReapply(letter, words),
    namedSender: sender.name !== null && sender.reachable,
    svada: judgeSvada(weighed),
    risks,
    missing: [],
    faults: [...placeholders(text), ...secondLanguage(reads, lang)],
    verdict: "send",
  };
  return settle(check);
}

// A reason that must not be one is still what the writer gives as the reason: the risk says so, svada does not.
const isReason = ({ sentence, move }: MoveRead, { at, level, ground }: Risk): boolean =>
  (level === "block" || ofThePerson.has(ground)) &&
  at[0] >= sentence.start &&
  at[1] <= sentence.end &&
  reasonPlaces.has(move);
const ofThePerson: ReadonlySet<Risk["ground"]> = new Set(["overqualified", "availability", "appearance", "comparison"]);
const reasonPlaces: ReadonlySet<Move> = new Set([
  "filler",
  "other",
  "context",
  "reason",
  "close",
  "thank",
  "acknowledge",
  "strength",
]);

type Place = { lang: Lang; country: Country; sector?: "public" | "private" };

// "Fortell oss om helsa di." asks without a question mark.
const asked =
  /^ +(?:(?:please|kindly|do|vennligst|venlegst|venligst|vänligen|gjerne|gerne|gärna|but|men|og|och|and|så|so|we +(?:also +)?(?:ask|need|want) +(?:you +)?to(?: +know)?|vi +(?:ber|vil|ønsker|ønskjer|vill) +(?:[^ ]+ +){0,2}(?:om +)?(?:å|at|att)) +)*(?:(?:fortell|fortel|fortelje|fortelle|fortæl|fortælle|berätta|tell|beskriv|beskrive|describe|skriv|skrive|write|oppgi|oppgje|oplys|opplys|ange|uppge|state|say|si|sei|sig|säg|send|skicka|list|vedlegg|vedlæg|bifoga|attach|forklar|förklara|explain|share|del|dela)(?: +(?:gjerne|gerne|gärna|også|også +gjerne|også +gerne|också|also|now|nå|no|nu|litt|lidt|lite|kort|briefly))? +(?:oss|os|us|meg|mig|me|litt|lidt|lite|om|about|hvor|kvar|var|hva|kva|hvad|vad|what|whether|if|when|når|hvis|dersom|ditt|din|dit|dine|dina|your|a|an|en|et|ein|eit|ett)|(?:let|lat|la|lad|låt) +(?:us|me|oss|os|mig|meg) +(?:know|vite|få +vite|vide|veta|høre|høyre)) +/;

// What the letter leans on, what it promises, and what it asks: a question in a letter is a question to a candidate.
function risksOf(letter: Letter, words: Lexicon, place: Place): Risk[] {
  const said = [
    ...findGrounds(letter, place.lang, place.country),
    ...falsePromises(letter, words, place),
    ...namedComparisons(letter, words, place.country),
  ];
  const questions = everySentence(letter).flatMap((sentence): Risk[] => {
    if (
      !(sentence.question || asked.test(sentence.flat)) ||
      offersHelp.test(sentence.flat) ||
      said.some((risk) => risk.at[0] >= sentence.start && risk.at[1] <= sentence.end)
    )
      return [];
    const { verdict, ground, law } = checkQuestion({ text: sentence.text, ...place });
    if (verdict === "ok" || ground === null) return [];
    return [{ ground, quote: sentence.text, at: [sentence.start, sentence.end], law: law ?? "", level: verdict }];
  });
  return [...said, ...questions];
}

function reasonOf(reads: readonly MoveRead[]): TextCheck["elements"]["reason"] {
  const specific = reads.filter((read) => read.specific);
  const first = specific[0];
  if (first !== undefined) {
    const run = specific.filter((read, index) => read.sentence.start >= first.sentence.start && index < 2);
    const last = run.findLast((read) => read.sentence.paragraph === first.sentence.paragraph) ?? first;
    return { ok: true, kind: "specific", at: [first.sentence.start, last.sentence.end] };
  }
  const generic = reads.find((read) => read.generic);
  if (generic !== undefined) return { ok: false, kind: "generic", at: [generic.sentence.start, generic.sentence.end] };
  return { ok: false, kind: "none", at: null };
}

const leftover =
  /\{\{[^}\n]{0,60}\}\}|\$\{[^}\n]{0,60}\}|\{[\w .]{1,40}\}|\[[\p{L}][\p{L} ’'/.-]{2,40}\](?!\()|<[\p{L} _]{3,30}>|\bX{3,}\b|_{4,}|%[A-Za-z_]+%|\bundefined\b|\[object Object\]/u;

function placeholders(text: string): Fault[] {
  const hit = leftover.exec(text);
  if (hit === null) return [];
  return [{ what: "placeholder", quote: hit[0], at: [hit.index, hit.index + hit[0].length], level: "mend" }];
}

const neighbours = new Set(["nb nn", "nn nb", "nb da", "da nb", "nn da", "da nn"]);

// A sentence that speaks clearly in another language than the letter. Neighbours (nb, nn) share too much for one short sentence.
function secondLanguage(reads: readonly MoveRead[], lang: Lang): Fault[] {
  for (const { sentence } of reads) {
    const words = sentence.flat.trim().split(/ +/).length;
    if (words < 6) continue;
    const { scores } = sentence;
    const other = langs.reduce((best, one) => (scores[one] > scores[best] ? one : best), lang);
    if (other === lang) continue;
    const near = neighbours.has(`${lang} ${other}`);
    const clearly = near
      ? scores[other] - scores[lang] > 7 && scores[other] > scores[lang] * 1.8
      : scores[other] >= 4 && scores[lang] < scores[other] * 0.35;
    if (clearly) {
      return [{ what: "two languages", quote: sentence.text, at: [sentence.start, sentence.end], level: "mend" }];
    }
  }
  return [];
}

/** Fills `missing` and `verdict` from the rest; called again when the case has added faults. */
export function settle(check: TextCheck): TextCheck {
  const { elements } = check;
  const missing: string[] = [];
  if (!elements.closure.ok) missing.push("closure");
  if (!elements.reason.ok) missing.push(elements.reason.kind === "generic" ? "specific reason" : "reason");
  if (!elements.humane.ok) missing.push("humane tone");
  if (!check.namedSender) missing.push("named sender");
  for (const fault of check.faults) if (!missing.includes(fault.what)) missing.push(fault.what);
  check.missing = missing;
  const stops =
    !elements.closure.ok ||
    check.risks.some((risk) => risk.level === "block") ||
    check.faults.some((fault) => fault.level === "stop");
  const mends = missing.length > 0 || check.risks.length > 0 || check.svada.is;
  check.verdict = stops ? "stop" : mends ? "mend" : "send";
  return check;
}
