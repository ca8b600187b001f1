// Tells the words of any letter of rejection from the words that speak of this work or this person.
import type { Letter, Sentence } from "./sentences.ts";

/** Whether a flattened word belongs to the vocabulary that any letter may be made of. */
export type Vocabulary = (word: string) => boolean;

const shortestPrefix = 2;
const longestPrefix = 16;

/** Compiles a list parted by `|`; a star at the end of an entry is the rest of the word. */
export function vocabulary(list: string): Vocabulary {
  const words = new Set<string>();
  const prefixes = new Set<string>();
  for (const entry of list.split("|")) {
    const word = entry.trim().toLowerCase();
    if (word.endsWith("*")) prefixes.add(word.slice(0, -1));
    else if (word !== "") words.add(word);
  }
  const known = new Map<string, boolean>();
  const look = (word: string): boolean => {
    if (words.has(word)) return true;
    for (let end = shortestPrefix; end <= Math.min(word.length, longestPrefix); end++)
      if (prefixes.has(word.slice(0, end))) return true;
    return false;
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const is = look(word);
    if (known.size >= 5000) known.clear();
    known.set(word, is);
    return is;
  };
}

const afterTitle =
  / (?:stilling|roll|jobb|post|tjänst|tjenest|vakans|vikariat|befattning|oppdrag|opgave|uppdrag|anställning|rekrytering|ansettels|tilsetting|ansættels|plads|plass|vacanc|position|opening|job)[^ ]* +(?:som|as|of|for|för|til|till|av|af|inom|innen) +/g;
const endOfTitle =
  /^(?:i|hos|ved|på|in|at|with|within|vid|till|og|och|and|men|but|er|är|is|har|has|ble|blev|was|gikk|gick|som|der|which|that)$/;

/** The words of the job's title, as the letter itself names it: nobody learns anything from its own job's name. */
export function titleWords(letter: Letter): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { flat, text } of letter.sentences) {
    for (const match of flat.matchAll(afterTitle)) {
      let at = match.index + match[0].length;
      for (const word of flat.slice(at).split(" ")) {
        if (word !== "" && endOfTitle.test(word)) break;
        if (word !== "") found.add(stem(word));
        at += word.length + 1;
        if (/[,.:;!?–()]/.test(text.slice(at - 2, at))) break;
      }
    }
  }
  return found;
}

const stem = (word: string) => (word.length > 7 ? word.slice(0, -3) : word);

// "Petter, Anne-Lise and I": a sentence that opens with names, and not with a word that is written large because it opens.
const namesFollow = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:,| og| och| and)? \p{Lu}\p{Ll}/u;

/** How many words of a sentence speak of something: outside the vocabulary, no name, no number, not the job's title. */
export function speakingWords(sentence: Sentence, known: Vocabulary, title: ReadonlySet<string>): number {
  const { flat, text } = sentence;
  let count = 0;
  let first = true;
  for (const match of flat.matchAll(/[^ ]+/g)) {
    const word = match[0];
    const opens = first;
    first = false;
    if (word.length < 3 || /\d/.test(word)) continue;
    const written = text.slice(match.index - 1, match.index - 1 + word.length);
    const capital = /^\p{Lu}/u.test(written);
    const shouted = /^\p{Lu}{2,}(?:-|\d|$)/u.test(written);
    if (capital && !shouted && (!opens || namesFollow.test(text))) continue;
    if (known(word) || title.has(stem(word))) continue;
    if (word.includes("-") && word.split("-").every((part) => part.length < 3 || known(part))) continue;
    count++;
  }
  return count;
}
