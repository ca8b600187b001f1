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
  /(?<![\w.])\+?\d[\d\s().-]{6,}\d|(?<![\w.])(?!no-?reply|noreply|ikke-?svar|donotreply)[\w.+-]+@[\w-]+\.[\w.-]+/iu;

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
  if (letter.signature === null) return { name: null, reachable: canReach };
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
    const name = personIn(line, lexicon);
    if (name !== null) return { name, reachable: canReach };
  }
  return { name: null, reachable: canReach };
}
