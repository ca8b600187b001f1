// A comparison with somebody who is named: the letter tells one applicant about another.
import { type Country, groundLaws, type Risk } from "./grounds.ts";
import type { Lexicon } from "./letter-words.ts";
import { everySentence, type Letter, type Sentence } from "./sentences.ts";

const person = /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,2}(?!\p{L})/gu;
// What a person does after the name, and what is done to somebody before it; in the five languages.
const acts =
  /^,? (?:som |der |who )?(?:har|hadde|havde|hade|er|var|är|fikk|fekk|får|fick|fik|blir|ble|blei|blev|kunne|kan|skal|ska|kommer|kjem|has|had|is|was|got|gets|will|brought)(?!\p{L})/u;
const chosen =
  /(?:valgte|valgt|velger|vel|valde|valt|vald|ansatt|ansatte|ansetter|ansætter|ansat|tilsett|tilset|anställt|anställde|anställer|tilbudt|tilbydt|erbjudit|falt på|faldt på|föll på|enn|end|än|than|chose|chosen|choosing|hired|appointed|offered|selected|gikk til|gick till|gik til|went to) $/u;
const comparing =
  / (?:mer|mere|meir|mera|more|lengre|lenger|lengere|længere|lengst|längre|longer|bedre|betre|bättre|better|sterkere|sterkare|stærkere|starkare|stronger|flere|fleire|flera|høyere|høgare|højere|högre|higher|foran|framom|framför|ahead|deep[^ ]*|dyp[^ ]*) /;

const inPlace = /(?:^|\s)(?:i|på|in|at|hos|fra|frå|från|from|near|ved|vid) $/iu;
// "The choice stood between you and …", and what only the one who was chosen got.
const besideYou = /(?:mellom|mellem|mellan|between) (?:deg|dig|you) (?:og|och|and) $/iu;
const gotIt =
  /^,? (?:som |der |who |that )?(?:fikk|fekk|får|fick|fik|got|gets|was given|has got) (?:jobb|job|stilling|tjänst|rolle|rolla|roll|post|plass|plads|plats|oppdrag|the (?:job|post|position|role|place))/u;
// "Kari had more experience of …": a merit that is weighed against the reader's.
const hadMore =
  /^ (?:har|hadde|havde|hade|has|had) (?:\p{L}+ ){0,2}(?:mer|mere|meir|mera|more|lengre|lenger|længere|lengere|längre|longer|flere|fleire|flera|bredere|breiare|bredare|broader|dypere|djupare|dybere|deeper|tyngre|bedre|betre|bättre|better|sterkere|sterkare|stærkere|starkare|stronger) (?:\p{L}+ ){0,2}(?:erfaring|røynsle|erfarenhet|experience|praksis|praktik|years|år|årene|kunnskap|kunskap|viden|knowledge|kompetanse|kompetence|kompetens|utdanning|uddannelse|utbildning|education|merit|resultat|results|bakgrunn|baggrund|bakgrund|background)/u;
const thanYou = / (?:enn|end|än|than) (?:du|deg|dig|you|din|dine|ditt|dit|yours) /;

/** Sentences that compare the reader with a named other, or name who was chosen. GDPR art. 5: the other's data is nobody else's. */
export function namedComparisons(letter: Letter, lexicon: Lexicon, country: Country): Risk[] {
  const own = ownNames(letter);
  return everySentence(letter).flatMap((sentence): Risk[] => {
    const { flat } = sentence;
    const compares = comparing.test(flat) || lexicon.cues.comparison.test(flat) || lexicon.cues.another.test(flat);
    const name = otherPerson(sentence, own, compares, lexicon);
    if (name === null) return [];
    const at: [number, number] = [sentence.start + name.index, sentence.start + name.index + name.text.length];
    return [{ ground: "comparison", quote: sentence.text, at, law: groundLaws[country].comparison, level: "warn" }];
  });
}

// The reader's name stands in the greeting, the writer's under the letter.
function ownNames(letter: Letter): Set<string> {
  const greeting = letter.text.slice(0, Math.max(0, letter.text.indexOf("\n")));
  const last = letter.text.trimEnd().split("\n").at(-1) ?? "";
  const under = letter.signature ? letter.text.slice(letter.signature.start) : last.split(" ").length > 8 ? "" : last;
  return new Set(`${greeting} ${under}`.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
}

// What the candidate said is theirs, also what it says of others.
function unquoted({ text, start, quotes }: Sentence): string {
  let own = text;
  for (const zone of quotes)
    own = own.slice(0, zone.start - start) + " ".repeat(zone.end - zone.start) + own.slice(zone.end - start);
  return own;
}

function otherPerson(sentence: Sentence, own: ReadonlySet<string>, compares: boolean, lexicon: Lexicon) {
  const text = unquoted(sentence);
  for (const match of text.matchAll(person)) {
    const words = match[0].split(" ");
    if (words.some((word) => own.has(word)) || lexicon.organisation.test(match[0])) continue;
    if (words.every((word) => lexicon.general(word.toLowerCase()))) continue;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (besideYou.test(before) || hadMore.test(after) || (words.length > 1 && gotIt.test(after)))
      return { index: match.index, text: match[0] };
    if (!compares) continue;
    const doing = acts.test(after);
    const done = match.index > 0 && chosen.test(before);
    // One capital may be a place or the first noun of a sentence: a single name counts where the reader is the other half.
    const place = words.length === 1 && inPlace.test(before);
    if (words.length > 1 ? doing || done : doing && !place && thanYou.test(sentence.flat))
      return { index: match.index, text: match[0] };
  }
  return null;
}
