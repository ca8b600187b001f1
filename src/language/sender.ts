// Who signs: a person with a name, and a way to reach that person.
import type { Lexicon } from "./letter-words.ts";
import type { Letter } from "./sentences.ts";

/** The signature as read: the name of a person or null, and whether the letter says how to reach somebody. */
export type Sender = { name: string | null; reachable: boolean };

const closing =
  /^[ \t]*(?:(?:med |with )?(?:de )?(?:beste|bedste|bästa|vennlig(?:e|ste)?|venleg(?:e)?|venlig(?:e|ste)?|vänlig(?:a)?|mange|hjertelig|varme|varma|kærlig|god|gode|kind|kindest|best|warm|warmest)?\s?(?:hilsen|hilsner|helsing|helsingar|hälsning|hälsningar|regards|wishes)|mvh|vh|vänligen|(?:yours )?(?:sincerely|faithfully|truly)|all the best|cheers|best|warmly|thanks)[ ,.!]*/iu;
const placeholder = /[{}[\]<>]|\bX{3,}\b|your name|ditt navn|ditt namn|dit navn|_{3,}/i;
const particle = /^(?:van|von|de|der|den|la|le|al|el|bin|ibn|af|av|da|dos|du|di|ter|ten|zu|y|e|st\.?)$/iu;
const reachable =
  /(?<![\w.])\+?\d[\d\s().-]{6,}\d|(?<![\w.+-])(?!no-?reply|noreply|ikke-?svar|donotreply)[\w.+-]+@[\w-]+\.[\w.-]+/iu;

function personIn(line: string, lexicon: Lexicon): string | null {
  const name = (line.split(/[,|·•/]|\s[-–—]\s/)[0] ?? "").trim().replace(/[.,;]+$/, "");
  if (name === "" || placeholder.test(name) || /[@\d]{2,}|https?:/.test(name) || lexicon.organisation.test(name))
    return null;
  const words = name.split(/\s+/);
  if (words.length > 8) return null;
  const capital = (word: string) => /^["'(‘“\u2066-\u2069]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
  const good = words.every((word) => capital(word) || particle.test(word));
  return good && words.some(capital) ? name : null;
}

/** Reads the signature block: after the words of farewell, on the same line or the two next. */
export function readSender(letter: Letter, lexicon: Lexicon): Sender {
  const live = letter.text.slice(0, letter.signature?.end ?? letter.body.end);
  const canReach = reachable.test(live) || letter.sentences.some((sentence) => lexicon.cues.reach.test(sentence.flat));
  if (letter.signature === null) return { name: nameAtTheEnd(live, lexicon), reachable: canReach };
  const block = letter.text.slice(letter.signature.start, letter.signature.end);
  const lines = block.split("\n").map((line) => line.trim());
  const rest = (lines[0] ?? "").replace(closing, "");
  for (const line of [
    rest,
    ...lines
      .slice(1)
      .filter((l) => l !== "")
      .slice(0, 2),
  ]) {
    if (line === "") continue;
    const name = personIn(line, lexicon) ?? personIn(firstOf(line), lexicon);
    if (name !== null) return { name, reachable: canReach };
  }
  return { name: nameAtTheEnd(live, lexicon), reachable: canReach };
}

// "kyrkjeverje Bjørg Nes", "Ulf Sand og Guri Hætta", "Sofie og Rasmus i Værkstedet": the first name, without title and place.
const firstOf = (line: string): string =>
  line
    .replace(/^(?:\p{Ll}[\p{L}-]+ ){1,2}(?=\p{Lu})/u, "")
    .replace(/ (?:og|och|and|&) .*$/u, "")
    .replace(after, "")
    .replace(/ x+$/i, "");

// What stands before a name: "Klem fra Solfrid", "/Ida", "v/ Marianne", "mvh Terje".
const before =
  /^.*?(?:(?:^|\s)(?:fra|frå|från|from|by|hilsen|hilsner|hilsener|helsing|helsingar|hälsning|hälsningar|regards|wishes|greetings|hugs?|klem|knus|kram|mvh|vh|din|deres|yours)[ ,:]+|(?:^|\s)v?\/\s?)(?=\p{Lu})/iu;
// What stands after it: title, firm, number, address.
const after =
  /\s*(?:[,(|·•/<&]|\s[-–—]\s|\s(?:i|på|hos|ved|vid|at|in|from|tlf|tel|tfn|mob|telefon|phone|direkte|direkt|ankn)[\s.:]|\+?\d|[\w.+-]+@).*$/iu;
const longestEnd = 6;

/** A person's name at the end of a letter without words of farewell: on a line of its own, or after the last sentence. */
function nameAtTheEnd(text: string, lexicon: Lexicon): string | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const end: string[] = [];
  for (const line of lines.slice(1).toReversed()) {
    if (end.length === longestEnd || isSaid(line)) break;
    end.unshift(line);
  }
  const tailText = text.slice(-longestTail);
  const inline = (farewell.exec(tailText) ?? typed.exec(tailText))?.groups?.name;
  const last = lines.at(-1) ?? "";
  const tail = afterLastSentence.exec(last)?.groups?.rest ?? "";
  const bare = last.replace(addressAtTheEnd, "");
  const parts =
    bare === last ? [] : (/^.*[.!?)…]["”»]?\s*(?<rest>.{2,80})$/u.exec(bare)?.groups?.rest ?? "").split(",");
  const lineAbove = isSaid(last) ? (lines.slice(1).at(-2) ?? "") : "";
  for (const line of [...end, tail, isSaid(lineAbove) ? "" : lineAbove, ...parts]) {
    const plain = line.replace(before, "");
    const first = firstOf(plain);
    // "Klinikchef Otto Friis": without the first word.
    const name =
      personIn(plain.replace(after, ""), lexicon) ??
      personIn(first, lexicon) ??
      personIn(/^\p{L}+ (?=\p{Lu}\p{Ll}+ \p{Lu})/u.test(first) ? first.replace(/^\p{L}+ /u, "") : "", lexicon);
    // After "Mvh" a name is a name, also one that is a word besides: "Mvh Stig".
    if (name !== null && (isPerson(name, lexicon) || (plain !== line && /^\p{Lu}\p{Ll}+$/u.test(name)))) return name;
  }
  return inline === undefined ? null : nameAfterFarewell(inline, lexicon);
}

const afterLastSentence = /(?:[.!?)…]["”»)]?|\s(?=\/))\s*(?<rest>[^.!?…]{2,80}[\d).]?)$/u;
// "Mari i Bylgje, mari@bylgje.no": the address is full of points, which do not end a sentence.
const addressAtTheEnd = /[\s,]*(?:[\w.+-]+@[\w.-]+|(?:(?:tlf|tel|mob|telefon)[.:]?\s*)?\+?\d[\d\s]{5,}\d)[\s.,)]*$/iu;

// A sentence, as a letter's body has them: a signature's line has no end mark, or few words.
const isSaid = (line: string): boolean => /[.!?:…]["”»)]?$/u.test(line) && line.split(/\s+/).length > 4;

const longestTail = 160;
// "masse lykke til! mvh tor arne, butikksjef": the farewell and the name in the last line of a message, large letters or not.
const farewell =
  /(?:^|[\s.!?,(])(?:mvh|m\.?v\.?h\.?|vh|kh|hilsen|hilsner|helsing|hälsning|hälsningar|regards|best|best wishes|all the best|cheers|thanks|klem|knus|kram|kramar|hugs)(?: (?:fra|frå|från|from))?[,:!]? +(?<name>\p{L}+(?:[ -]\p{L}+){0,2}?)(?=[ ]*(?:[,.;(/|]|\+?\d|$|\n| (?:i|på|hos|ved|at) ))/iu;

// "silje på joker 452 10 990": typed without large letters, with the shop and the number.
const typed =
  /(?:^|[.!?\n]\s*)(?<name>\p{Ll}[\p{L}-]+) (?:på|i|@|hos|at|ved|vid|fra|frå|från|from) [^.!?\n]{2,30}?\s\+?\d[\d ]{6,}\s*$/u;

function nameAfterFarewell(name: string, lexicon: Lexicon): string | null {
  const words = name.split(/[ ]/);
  const ordinary = (word: string) => lexicon.general(word.toLowerCase()) && !/^(?:og|och|and|&)$/.test(word);
  if (lexicon.organisation.test(name) || words.some(ordinary)) return null;
  return name;
}

const isPerson = (name: string, lexicon: Lexicon): boolean => {
  const words = name.split(/\s+/);
  return words.length <= 4 && name.length >= 2 && !words.every((word) => lexicon.general(word.toLowerCase()));
};
