// Finds an open door: an invitation to apply again that is meant for this reader.

import type { Lexicon } from "./letter-words.ts";
import { everySentence, flatOf, type Letter, type Sentence } from "./sentences.ts";

// "Can you send us a new one by Thursday?" asks for a paper of this application.
const asksFor = /^ (?:kan|kunne|kunde|vil|vill|can|could|would) (?:du|you) /;

/** True when the sentence invites the reader to apply again; a ban, a negation or a memory of an earlier application is not. */
export function invitesIn(sentence: Sentence, { cues }: Lexicon): boolean {
  const { flat } = sentence;
  if (sentence.question && asksFor.test(flat)) return false;
  if (!cues.openDoor.test(flat) || cues.ban.test(flat) || cues.past.test(flat)) return false;
  const asks = cues.newApplication.test(flat) || (cues.again.test(flat) && cues.applyVerbs.test(flat));
  if (!asks) return false;
  return !sentence.clauses.some((clause) => {
    const part = flatOf(sentence, clause);
    return cues.negators.test(part) && cues.applyVerbs.test(part) && !cues.verbFirst.test(part);
  });
}

/** True when any sentence of the letter invites the reader to apply again. */
export function invitesReapply(letter: Letter, lexicon: Lexicon): boolean {
  return everySentence(letter).some((sentence) => invitesIn(sentence, lexicon));
}
