// The human tone: the reader is spoken to, met with thanks or praise that is true, and neither blamed nor compared.
import type { Lexicon } from "./letter-words.ts";
import type { MoveRead } from "./moves.ts";
import type { Letter } from "./sentences.ts";

/** Why a text is not humane; an empty list means that it is. */
export type Unkind =
  | "no greeting"
  | "not spoken to"
  | "nothing kind"
  | "blame"
  | "comparison"
  | "ban"
  | "irony"
  | "stiff";

const kindMoves = new Set(["thank", "strength", "acknowledge", "contact", "wish", "reapply", "advise"]);
// A name after the noun speaks to somebody: "Dear applicant Bjørn".
const nobody =
  /^(?:\p{L}+[,]?\s+)(?:[Ss]øker|[Ss]økjar|[Aa]nsøger|[Ss]ökande|[Aa]pplicant|[Cc]andidate|[Kk]andidat|[Ss]ir|[Mm]adam|[Ss]ir\/[Mm]adam|[Aa]ll|[Aa]lle|[Aa]lla)(?!\p{L})(?! \p{Lu}\p{Ll})/u;

const byName = /^\p{L}+(?: \p{Ll}+)?,? \p{Lu}\p{Ll}/u;

/** What stands against a humane tone, with the rules of the letter guide, section 8. */
export function unkindIn(letter: Letter, reads: readonly MoveRead[], { cues, greeting, you }: Lexicon): Unkind[] {
  const found: Unkind[] = [];
  let spokenTo = 0;
  const words = reads.reduce((sum, { sentence }) => sum + sentence.flat.split(" ").filter(you).length, 0);
  let stiffly = 0;
  for (const { sentence } of reads) {
    for (const clause of sentence.clauses) {
      const part = ` ${sentence.flat.slice(clause.start - sentence.start + 1, clause.end - sentence.start + 1)} `;
      if (cues.you.test(part)) spokenTo++;
      else if (cues.stiffYou.test(part)) stiffly++;
    }
    if (cues.blame.test(sentence.flat)) found.push("blame");
    if (cues.comparison.test(sentence.flat)) found.push("comparison");
    if (cues.ban.test(sentence.flat)) found.push("ban");
    if (cues.irony.test(sentence.flat) && !cues.acknowledge.test(sentence.flat)) found.push("irony");
  }
  // A greeting by name speaks to the reader, and so does a thank you.
  const opener = letter.sentences[0]?.text.trim() ?? "";
  const named = greeting.test(opener) && byName.test(opener) && !nobody.test(opener);
  const thanked = reads.some((read) => read.move === "thank") ? 1 : 0;
  if (Math.max(spokenTo, words) + (named ? (words > 0 ? 1 : thanked + thanked) : 0) < 2) found.push("not spoken to");
  if (stiffly > 1 && stiffly > spokenTo) found.push("stiff");
  else if (reads.filter((read) => cues.stiff.test(read.sentence.flat)).length > 1) found.push("stiff");
  // A reason that speaks of the person is a kindness too.
  const no = reads.some((read) => read.closure !== null);
  const warm = ({ sentence: { flat } }: MoveRead) => cues.praise.test(flat) && cues.you.test(flat);
  if (no && !reads.some((read) => kindMoves.has(read.move) || read.specific || warm(read))) found.push("nothing kind");
  // "Dear applicant" is said to nobody. No greeting at all only adds to what is missing: many short letters speak to their reader without.
  if (nobody.test(opener) || (!greeting.test(opener) && found.length > 0)) found.unshift("no greeting");
  return [...new Set(found)];
}
