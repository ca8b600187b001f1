// Cuts a letter into body and signature, sentences and clauses, and marks what stands in quotes; all with places.
import { flatten } from "./cues.ts";
import { type Lang, langs, wordScores } from "./languages.ts";
import { lists } from "./lists.ts";

/** A stretch [start, end) of the text, in UTF-16 units. */
export type Span = { start: number; end: number };

/** A sentence: its place, its flattened text with quotes blanked, and the quotes it holds. */
export type Sentence = Span & {
  text: string;
  /** Lower case without marks, quotes blanked, one space at either end; `flat[i]` is `text[start + i - 1]`. */
  flat: string;
  clauses: Span[];
  quotes: Span[];
  question: boolean;
  paragraph: number;
  /** How much its words speak for each language. */
  scores: Record<Lang, number>;
};

/** The letter in parts. `signature` starts at the words of farewell; null when there are none. `postscript`: what is said after them. */
export type Letter = {
  text: string;
  body: Span;
  signature: Span | null;
  quotes: Span[];
  sentences: Sentence[];
  postscript: Sentence[];
};

const endings =
  /^[ \t]*(?:(?:med )?(?:de )?(?:beste|bedste|bästa|vennlig(?:e|ste)?|venleg(?:e)?|venlig(?:e|ste)?|vänlig(?:a)?|mange|hjertelig|varme|varma|kærlig|god|gode)?[ ]?(?:hilsen|hilsner|helsing|helsingar|hälsning|hälsningar)\b|mvh\b|m\.v\.h|vänligen[ ,]*$|(?:kind|kindest|best|warm|warmest|with kind|with best|with warm)?[ ]?regards\b|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?[ ,]*$|best wishes\b|all the best[ ,]*$|cheers[ ,]*$|best,[ ]*$|warmly,?[ ]*$|thanks,[ ]*$|hei hei|vh[ ,]*$)/iu;
const inlineEnding =
  /(?<=[.!?…]["”»“]?\s)(?:med )?(?:vennlig|venleg|venlig|vänlig|vänliga|kind|best|beste|bedste|bästa|warm)\s(?:hilsen|helsing|hälsning|hälsningar|regards)(?![\p{L}])/iu;
const historyMark =
  /^(?:-{2,}\s*(?:original|opprinnelig|opphavleg|oprindelig|ursprung)|(?:fra|frå|från|from):\s.+@|(?:on|den|på|el)\s.{5,80}\b(?:wrote|skrev|skreiv):\s*$|_{10,}\s*$|--\s*$)/iu;

const openers: Record<string, string> = { "«": "»", "“": "”", "„": "“", "»": "«", "”": "”", '"': '"' };

/** The quoted zones: «…», ”…”, “…”, "…" and lines that start with >. A mark that is never closed quotes nothing. */
export function quotedZones(text: string): Span[] {
  const zones: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? "";
    if (mark === ">" && (at === 0 || text[at - 1] === "\n")) {
      const line = text.indexOf("\n", at);
      const end = line < 0 ? text.length : line;
      zones.push({ start: at, end });
      at = end;
      continue;
    }
    const closer = openers[mark];
    if (closer === undefined) {
      at++;
      continue;
    }
    const end = closingOf(text, at + 1, mark, closer);
    if (end < 0) at++;
    else {
      zones.push({ start: at, end: end + 1 });
      at = end + 1;
    }
  }
  return zones;
}

function closingOf(text: string, from: number, mark: string, closer: string): number {
  const paragraph = text.indexOf("\n\n", from);
  const limit = Math.min(paragraph < 0 ? text.length : paragraph, from + 400);
  for (let at = from; at < limit; at++) {
    const here = text[at];
    if (here === closer || (mark === "“" && here === "“") || (mark === "”" && here === "“")) return at;
  }
  return -1;
}

const abbreviations = new Set(
  "kl nr bl bl.a f.eks t.ex f.d dvs d.v.s ca osv o.s.v mv m.m jf jfr evt ev inkl ekskl tlf mob pr p.t e.g i.e etc dr mr mrs ms st no vs approx tel dept m.fl fx pga p.g.a iht mht ift alt maks min prof ing co jr sr bl.andet t.d f.k.s såk ang obs feb jan mar apr jun jul aug sep sept okt oct nov des dec dez".split(
    " ",
  ),
);

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && !/[\s"”»“)\]]/u.test(next)) return false;
  if (text[at] !== ".") return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  // "No. 12" is a number, "the answer is no." is an end.
  if (before.toLowerCase() === "no" && !/^\s*\d/.test(text.slice(at + 1, at + 4))) return true;
  if (abbreviations.has(before.toLowerCase())) return /^["”»)]*(?:\s*$|\s*\n)/u.test(text.slice(at + 1, at + 8));
  if (/^\p{Lu}$/u.test(before)) return !/^\s+\p{Lu}/u.test(text.slice(at + 1, at + 4));
  if (/^\d{1,2}$/.test(before)) return !/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
  return true;
}

function breaksLine(text: string, at: number, lineStart: number): boolean {
  const rest = text.slice(at + 1);
  if (/^[ \t]*(?:\n|$)/.test(rest)) return true;
  const line = text.slice(lineStart, at).trimEnd();
  if (/^[ \t]*(?:[-–•*]\s|\d+[.)]\s|>)/u.test(rest)) return true;
  if (!/^[ \t]*[\p{Lu}\p{N}"«”“{[(]/u.test(rest)) return false;
  if (
    /^[ \t]*(?:I|If|We|You|The|This|Thank|Vi|Du|Jeg|Eg|Jag|Hvis|Viss|Om|Takk|Tak|Tack|Det|Dette|Har)(?!\p{L})/u.test(
      rest,
    )
  )
    return true;
  return /[.!?:,;…]["”»]?$/u.test(line) || line.length < 46;
}

function cutSentences(text: string, from: number, to: number, zones: Span[]): Span[] {
  const spans: Span[] = [];
  let start = from;
  let lineStart = from;
  let zone = 0;
  const push = (end: number) => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a] ?? "")) a++;
    while (b > a && /\s/.test(text[b - 1] ?? "")) b--;
    if (b > a) spans.push({ start: a, end: b });
    start = end;
  };
  for (let at = from; at < to; at++) {
    while (zone < zones.length && (zones[zone] as Span).end <= at) zone++;
    const inside = zones[zone];
    const mark = text[at] ?? "";
    if (inside !== undefined && inside.start <= at && text[inside.start] !== ">") {
      at = Math.min(inside.end, to) - 1;
      if (
        /[.!?]["”»“]$/u.test(text.slice(inside.start, inside.end)) &&
        /^\s+[\p{Lu}]/u.test(text.slice(at + 1, at + 4))
      )
        push(at + 1);
      continue;
    }
    if (mark === "\n") {
      if (breaksLine(text, at, lineStart)) push(at + 1);
      lineStart = at + 1;
    } else if ((mark === "." || mark === "!" || mark === "?" || mark === "…") && endsSentence(text, at)) {
      let end = at + 1;
      while (end < to && /["”»)\]]/u.test(text[end] ?? "")) end++;
      push(end);
    }
  }
  push(to);
  return spans;
}

/** The sentences of any text: where each begins and ends. Lines of a list are sentences too. */
export const sentenceSpans = (text: string): Span[] => cutSentences(text, 0, text.length, quotedZones(text));

const subordinators = Object.fromEntries(
  langs.map((lang) => [lang, new Set(lists[lang].grammar.subordinators.split(" "))]),
) as Record<Lang, Set<string>>;

/** Clauses of a sentence, cut at comma, semicolon, colon and before subordinators; places are in the whole text. */
function cutClauses(text: string, flat: string, span: Span, lang: Lang): Span[] {
  const words = subordinators[lang];
  const clauses: Span[] = [];
  let start = span.start;
  const push = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) clauses.push({ start, end });
    start = end;
  };
  for (const match of flat.matchAll(/[^ ]+/g)) {
    const at = span.start + match.index - 1;
    const gap = text.slice(Math.max(start, at - 3), at);
    const aside = /^(?:unfortunately|therefore|however|dessverre|desværre|tyvärr|sadly|also)$/.test(match[0]);
    if (/[,;:–—]\s*$|\s-\s*$/u.test(gap) && !aside && at > start) {
      const before = text.slice(start, at);
      if (!/^\s*(?:unfortunately|sadly|however|therefore)[,\s]*$/i.test(before)) push(at);
    } else if (words.has(match[0]) && at > start && opensClause(match[0], flat.slice(match.index + match[0].length)))
      push(at);
  }
  push(span.end);
  return clauses;
}

// Danish *at* and Swedish *att* are also the mark of the infinitive, which opens no clause.
function opensClause(word: string, rest: string): boolean {
  if (word !== "at" && word !== "att") return true;
  return /^ +(?:vi|du|jeg|eg|jag|det|den|han|hun|ho|hon|de|dei|der|her|här|där|din|ditt|dit|dina|dine|stilling\p{L}*|tjänst\p{L}*|ansøg\p{L}*|ansök\p{L}*|søknad\p{L}*|vår|en|et|ei|ein|ett|alle|andre|andra|flere|flera|ingen|man|i|på|ved|efter|etter|med)(?!\p{L})/u.test(
    rest,
  );
}

const mostSignatureLines = 9;

function signatureStart(text: string): number {
  const lines = text.split("\n");
  let offset = text.length;
  let following = 0;
  for (let index = lines.length - 1; index >= 0 && following <= mostSignatureLines; index--) {
    const line = lines[index] ?? "";
    offset -= line.length + (index === lines.length - 1 ? 0 : 1);
    if (line.length < 160 && endings.test(line) && !/^[ \t]*hei hei/i.test(line)) return offset;
    if (line.trim() !== "") following++;
  }
  return inlineEnding.exec(text)?.index ?? -1;
}

function historyStart(text: string): number {
  let offset = 0;
  for (const line of text.split("\n")) {
    if (historyMark.test(line.trim())) return offset;
    offset += line.length + 1;
  }
  return text.length;
}

/** Reads a letter: body without history and signature, quotes, sentences and clauses. Pure; never throws. */
export function readLetter(text: string, lang: Lang): Letter {
  const live = historyStart(text);
  const sign = signatureStart(text.slice(0, live));
  const body = { start: 0, end: sign < 0 ? live : sign };
  const zones = quotedZones(text.slice(0, live));
  let blanked = text;
  if (zones.length > 0) {
    let out = "";
    let at = 0;
    for (const zone of zones) {
      out += text.slice(at, zone.start) + " ".repeat(zone.end - zone.start);
      at = zone.end;
    }
    blanked = out + text.slice(at);
  }
  const flatAll = ` ${flatten(blanked)} `;
  let paragraph = 0;
  let last = 0;
  // Sentences and quotes come in the order of the text: what lies before this sentence is not looked at again.
  let passed = 0;
  const quotesIn = (span: Span): Span[] => {
    while (passed < zones.length && (zones[passed] as Span).end <= span.start) passed++;
    const inside: Span[] = [];
    for (let at = passed; at < zones.length && (zones[at] as Span).start < span.end; at++) {
      const zone = zones[at] as Span;
      if (zone.start >= span.start && zone.end <= span.end) inside.push(zone);
    }
    return inside;
  };
  const sentenceOf = (span: Span): Sentence => {
    if (/\n[ \t]*\n/.test(text.slice(last, span.start))) paragraph++;
    last = span.end;
    const flat = ` ${flatAll.slice(span.start + 1, span.end + 1)} `;
    return {
      ...span,
      text: text.slice(span.start, span.end),
      flat,
      clauses: cutClauses(text, flat, span, lang),
      quotes: quotesIn(span),
      question: /\?["”»)]?$/u.test(text.slice(span.start, span.end)),
      paragraph,
      scores: wordScores(flat),
    };
  };
  const sentences = cutSentences(text, body.start, body.end, zones).map(sentenceOf);
  if (sign < 0) return { text, body, signature: null, quotes: zones, sentences, postscript: [] };
  const after = cutSentences(text, sign, live, zones).map(sentenceOf);
  // Names, titles and numbers are lines; what is said is a sentence.
  const postscript = after.filter((one) => /[.!?]["”»)]*$/.test(one.text) && one.flat.trim().split(/ +/).length >= 4);
  return { text, body, signature: { start: sign, end: live }, quotes: zones, sentences, postscript };
}

/** The flattened text of a stretch of a sentence, with a space at either end. */
export function flatOf(sentence: Sentence, span: Span): string {
  return ` ${sentence.flat.slice(span.start - sentence.start + 1, span.end - sentence.start + 1)} `;
}

/** Everything the letter says, also after the words of farewell: what must not be said must not be said there either. */
export function everySentence(letter: Letter): Sentence[] {
  return letter.postscript.length === 0 ? letter.sentences : [...letter.sentences, ...letter.postscript];
}
