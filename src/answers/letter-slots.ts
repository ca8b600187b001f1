// What fills the slots of a frame: labels, titles, names, places, with the grammar each slot promises.
import type { Lang } from "../language/languages.ts";
import { listWords } from "../language/numbers.ts";
import type { LetterCase, Requirement } from "./case.ts";
import { type FixedParts, frameBook } from "./frames.ts";
import type { SourceName } from "./sources.ts";

/** A requirement's label in a letter: as a noun phrase, or quoted from the advert when the language has none. */
export type Label = { text: string; quoted: boolean };

const lowerable =
  /^(?:Erfaring|Kunnskap|Kompetanse|Utdanning|Utdannelse|Evne|Ferdigheter?|Ferdigheiter|Kjennskap|Mulighet|Interesse|Autorisasjon|Førerkort|God|Gode|Avanserte|Norsk|Engelsk|Svensk|Dansk|Svenska|Engelska|Skriftlig|Skriftleg|Muntlig|Munnleg|Erfarenhet|Kunskap|Kompetens|Utbildning|Förmåga|Kännedom|Legitimation|Körkort|Skriftligt|Mundtligt|Viden|Kendskab|Uddannelse|Kompetence|Færdigheder|Avancerede|Avancerade|Kørekort|Experience|Knowledge|Skills?|The|An?|Education|Ability|Advanced|Good|Strong|Written|Spoken|Fluent|Understanding|Training|Command|Expertise|Authorisation|Driving|En|Et|Ein|Ei|Eit|Ett)(?!\p{L})/u;

// Markup, pictures and signs that nobody sees are no part of what a requirement is called.
const stray = /<[^<>]*>|\ufe0f|[\p{Extended_Pictographic}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

function plainLabel(text: string): string {
  const trimmed = text
    .replace(stray, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;:,]+$/, "");
  if (!lowerable.test(trimmed)) return trimmed;
  return trimmed.charAt(0).toLowerCase() + trimmed.slice(1);
}

// The contract for a noun phrase: no punctuation inside, at most nine words, nobody spoken to. Anything else is quoted.
function keepsContract(text: string): boolean {
  return (
    !/[,;:/()[\]{}<>!?"«»”“.]/.test(text) &&
    text.split(" ").length <= 9 &&
    !/(?:^| )(?:du|you|deg|dig|vi|we)(?: |$)/i.test(text) &&
    /^[\p{Ll}\p{Lu}\d]/u.test(text)
  );
}

/** The label of a requirement in a language. Null when nothing is printable. A label typed without language is taken as it stands. */
export function labelOf(requirement: Requirement, lang: Lang): Label | null {
  const own = typeof requirement.label === "string" ? requirement.label : requirement.label[lang];
  if (own !== undefined && own.trim() !== "") {
    const text = plainLabel(own);
    return { text: keepsContract(text) ? text : text.replace(/["«»“”{}<>]/g, ""), quoted: !keepsContract(text) };
  }
  if (typeof requirement.label === "string") return null;
  const other = ["nb", "nn", "sv", "da", "en"]
    .map((code) => (requirement.label as Record<string, string>)[code])
    .find((text) => text !== undefined && text.trim() !== "");
  return other === undefined ? null : { text: plainLabel(other).replace(/["«»“”{}<>]/g, ""), quoted: true };
}

const properWords =
  /^(?:Norwegian|Danish|Swedish|Nordic|English|German|French|Sami|European|Scandinavian|Finnish|Dutch|Oslo|Bergen|Microsoft|Java|Python)/;

/** The title in running text, or null when it is no bare singular noun phrase and must be quoted whole. */
export function runningTitle(title: string, lang: Lang): string | null {
  const clean = title.replace(/\s+/g, " ").trim();
  if (clean === "" || /[!?%,;:/()[\]{}<>"«»“”|–—\d]|\s-\s/.test(clean)) return null;
  if (
    /(?:^| )(?:vi|we|du|you|søker|søkjer|söker|søges|søkes|sökes|wanted|til|till|med|hos|ved|vid|og|och|and|eller|or|to|two|två|flere|fleire|flera|several)(?: |$)/i.test(
      clean,
    )
  )
    return null;
  if (clean.split(" ").length > 6 || isPlural(clean, lang)) return null;
  const words = clean.split(" ");
  const lower = (word: string) =>
    /^\p{Lu}\p{Ll}/u.test(word) && !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !properWords.test(word)
      ? word.charAt(0).toLowerCase() + word.slice(1)
      : word;
  const allCapital = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  return words.map((word, index) => (index === 0 || allCapital ? lower(word) : word)).join(" ");
}

function isPlural(title: string, lang: Lang): boolean {
  const last = title.split(" ").at(-1) ?? "";
  if (lang === "en") return /(?:[^s]s|ses)$/.test(last) && !/(?:ss|us|is)$/.test(last);
  if (lang === "sv")
    return (
      /(?:or|ar|er|skor|skötare[ns]?)$/.test(last) &&
      !/(?:ör|tor|itor|ister|ler|ger|ker)$/.test(last) &&
      /(?:skor|orer|ikor)$/.test(last)
    );
  if (lang === "nn") return /(?:arar|erar|ørar|ingar)$/.test(last);
  return /(?:ere|ører)$/.test(last);
}

/** Control characters and line separators as spaces, so that a value stays on its line. */
export function oneLine(value: string): string {
  return [...value].map((sign) => (isControl(sign) ? " " : sign)).join("");
}

function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code < 32 || code === 127 || code === 0x2028 || code === 0x2029;
}

/** True when a text holds control characters other than white space, or marks that turn the writing direction. */
export function hasHiddenSigns(value: string): boolean {
  return [...value].some(
    (sign) => (isControl(sign) && !/\s/.test(sign)) || /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(sign),
  );
}

/** Printable on one line: control characters become spaces; a name that runs right to left is isolated. */
export function printable(name: string): string {
  const line = oneLine(name).trim();
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(line) ? `\u2068${line}\u2069` : line;
}

/** Where it stood, with the verb that fits: written unless it was only said in an interview. */
export function placeOf(sources: readonly SourceName[], lang: Lang): { src: string; said: string } {
  const { fixed } = frameBook(lang);
  const spoken = sources.length > 0 && sources.every((one) => one === "interview");
  return {
    src: listWords(
      sources.map((one) => fixed.src[one]),
      lang,
    ),
    said: spoken ? fixed.spoken : fixed.written,
  };
}

/** Words for {labels}: at most three, only the first when one of them holds a conjunction. */
export function labelList(labels: readonly string[], lang: Lang): string {
  const joined = / (?:og|eller|och|and|or|samt) /;
  const first = labels[0] ?? "";
  if (labels.some((label) => joined.test(label))) return first;
  return listWords(labels.slice(0, 3), lang);
}

/** How a frame must be bent before filling. */
export type Bend = { quotedLabel?: boolean; wish?: boolean; oneLabel?: boolean; title: string | null };

/** Applies the small rewrites of the slot contract to a frame's text: quoted label, wish, singular, quoted title. */
export function bend(frame: string, fixed: FixedParts, { quotedLabel, wish, oneLabel, title }: Bend): string {
  let text = frame;
  if (quotedLabel === true) {
    for (const [from, to] of fixed.labelAs) text = text.replaceAll(from ?? "", to ?? "");
    const [open, close] = fixed.quote;
    if (!text.includes(`${open}{label}${close}`)) text = text.replaceAll("{label}", `${open}{label}${close}`);
  }
  if (oneLabel === true) for (const [from, to] of fixed.one) text = text.replaceAll(from ?? "", to ?? "");
  if (wish === true) for (const [from, to] of fixed.wish) text = text.replaceAll(from ?? "", to ?? "");
  if (title === null) text = text.replaceAll(fixed.position[0] ?? "", fixed.position[1] ?? "");
  return text;
}

/** Fills the slots in one pass, so that nothing inside a value is ever read as a slot. Null when a slot has no value. */
export function fill(frame: string, slots: Readonly<Record<string, string | undefined>>): string | null {
  let missing = false;
  let text = frame;
  const quote = slots.quote;
  if (quote !== undefined && /[?!]$/.test(quote)) text = text.replace(/(\{quote\}[»”])\./, "$1");
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined || value === "") missing = true;
    return value ?? "";
  });
  return missing ? null : filled;
}

/** The case as every frame may use it. */
export function commonSlots(c: LetterCase, lang: Lang): Record<string, string | undefined> {
  return {
    given: printable(c.candidate.givenName) || undefined,
    title: runningTitle(c.job.title, lang) ?? undefined,
    Title: printable(c.job.title),
    employer: c.employer?.name === undefined ? undefined : printable(c.employer.name),
    phone: c.sender.phone === undefined ? undefined : printable(c.sender.phone),
    email: c.sender.email === undefined ? undefined : printable(c.sender.email),
  };
}
