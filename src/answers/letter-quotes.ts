// Decides whether a piece of evidence may be quoted to the person, and cleans what may.
import { protectedWordIn } from "../language/grounds.ts";
import type { LetterCase } from "./case.ts";
import { hasHiddenSigns } from "./letter-slots.ts";

/** A quote ready for a frame, or why it is not used. */
export type Quotable =
  | { ok: true; quote: string }
  | { ok: false; why: "empty" | "hostile" | "protected" | "remark" | "third person" };

const hostile =
  /[<>{}[\]\\`|^~$%#*_=]|&[a-z#0-9]+;|https?:|www\.|\b[\w.+-]+@[\w-]+\.|javascript:|\b(?:select|insert|drop|delete|update)\s+(?:from|into|table|\*)|--\s*$|\b(?:ignore|disregard|forget)\s+(?:all|any|the|previous|prior|above)|\b(?:system|assistant)\s*(?:prompt|:)|\p{Extended_Pictographic}|\d{6}[ -]?\d{4,5}|\+?\d[\d ]{7,}\d/iu;
const remark = new RegExp(
  [
    // who speaks about the candidate in the third person
    "(?<!\\p{L})(?:kandidat(?:en)?|søker(?:en)?|søkjar(?:en)?|ansøger(?:en)?|sökanden?|applicant|candidate|vedkommende|han|hun|ho|hon|he|she|her|hans|hennes|hendes|his|him|henne|hende)(?!\\p{L})",
    // verdicts and hints meant for colleagues
    "(?<!\\p{L})(?:virker|verkar|virkar|seems?|appears|verkade|virket|kommer over som|comes across|tror ikke|trur ikkje|tror inte|don't think|usikker på|uncertain about|magefølelse|magkänsla|mavefornemmelse|gut feeling|bekymret for|worried about|red flags?|rødt flagg|rødt flag|röd flagg|obs!?|nb:|n\\.b\\.|ikke send|do not send|don't (?:send|tell|hire)|ikke (?:si|nevn|fortell)|ikkje (?:sei|nemn)|inte (?:säg|nämn)|internt|internal note|intern(?:t)? notat|konfidensiel\\p{L}*|fortrolig\\p{L}*|confidential|mellom oss|mellan oss|between us|unna|avslå|reject|decline|nei takk|overkvalifi\\p{L}*|overkvalif\\p{L}*|överkvalif\\p{L}*|over-?qualified|for gammel|too old|for ung|too young|referanse\\p{L}*|referent\\p{L}*|reference|referee|ifølge|enligt|according to|svak(?:t|e)?|svag(?:t|a|e)?|weak|treg|arrogant|nervøs|nervös|nervous|rotete|slurvete?|sloppy|dårlig|dårleg|dålig|poor|elendig|useless|håpløs\\p{L}*|idiot\\p{L}*|lat|lazy|score[ds]?|poeng|points?:?|karakter|rangert|ranked|sjekk\\p{L}*|check (?:with|this)|todo|tbd|xxx|lorem|n/a)(?!\\p{L})",
    "\\?\\?|!!|\\b\\d{1,2}\\s?/\\s?(?:5|6|10)\\b",
  ].join("|"),
  "iu",
);
const twoNames = /(?<=[\p{Ll},;:)] )(?:\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}+)(?![\p{L}])/u;
const personNamed =
  /(?<!\p{L})(?:sjefen|sjef|lederen|leder|leiar|chef|chefen|kollega(?:en)?|boss|manager|colleague|min|my|mitt|mot|med|hos|under|with|from|fra|frå|från|til|till|to) (?!I |Excel|SAP|Oslo|Bergen)(?:\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}+)/u;

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function names(c: LetterCase): string[] {
  return [c.candidate.givenName, c.candidate.familyName ?? "", c.sender.name]
    .flatMap((name) => fold(name).split(/[\s-]+/))
    .filter((part) => part.length >= 3);
}

// Longest run of whole clauses within twenty words; the cut is marked.
function shorten(text: string): string {
  const words = text.split(" ");
  if (words.length <= 20) return text;
  const head = words.slice(0, 20).join(" ");
  const clause = head.search(/[,;:.!?–][^,;:.!?–]*$/);
  const cut = clause > head.length / 3 ? head.slice(0, clause) : words.slice(0, 18).join(" ");
  return `${cut.replace(/[\s,;:.–-]+$/, "")} …`;
}

/** Cleans evidence to a quote, or refuses it. Anything in doubt is refused: a frame without a quote is always there. */
export function quotable(evidence: string | undefined, c: LetterCase): Quotable {
  if (evidence === undefined) return { ok: false, why: "empty" };
  if (hasHiddenSigns(evidence)) return { ok: false, why: "hostile" };
  let text = evidence.replace(/\s+/g, " ").trim();
  text = text.replace(/^["'«»“”„‘’]+(?=\S)/u, "").replace(/["'«»“”„]+([.,;:]?)$/u, "$1");
  text = text.replace(/[\s.,;:]+$/u, "").trim();
  if (text.length < 8 || !/\p{L}{2}/u.test(text) || text.split(" ").length < 2) return { ok: false, why: "empty" };
  if (hostile.test(text)) return { ok: false, why: "hostile" };
  if (protectedWordIn(text) !== null) return { ok: false, why: "protected" };
  if (remark.test(text)) return { ok: false, why: "remark" };
  const folded = fold(text);
  if (
    names(c).some((name) =>
      new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "u").test(folded),
    )
  )
    return { ok: false, why: "remark" };
  if (twoNames.test(text) || personNamed.test(text)) return { ok: false, why: "third person" };
  if (/^(?:du|you|søkte|applied|fin |god |good |great |nice )/iu.test(text)) return { ok: false, why: "remark" };
  return { ok: true, quote: shorten(text.replace(/["«»“„]([^"«»“”„]*)["«»”“]/gu, "‘$1’").replace(/["«»“”„]/gu, "’")) };
}
