// Finds an open door: an invitation to apply again that is meant for this reader.

import type { Lexicon } from "./letter-words.ts";
import { everySentence, flatOf, type Letter, type Sentence } from "./sentences.ts";

// "Can you send us a new one by Thursday?" asks for a paper of this application.
const asksFor = /^ (?:kan|kunne|kunde|vil|vill|can|could|would) (?:du|you) /;

// Nobody is asked to apply again by a day this week: seasons, months, the next of something, or what the reader has to get first.
const occasions: Record<"nordic" | "english", RegExp> = {
  nordic:
    / (?:(?:i|til|over|etter|efter|før|inför|innan) (?:januar[iy]?|februar[iy]?|mars|marts|april|ma[ij]|jun[ie]|jul[iy]|august[i]?|september|o[kc]tober|november|de[sc]ember|våren|vår|foråret|høsten|hausten|hösten|efteråret|sommeren|sommaren|vinteren|vintern|påske[n]?|påsk|ferien|jul|jula|julen|nyttår|nytår|nyår|høstturen|höstturen)|(?:på|på den) (?:nyåret|nyttåret)|neste|næste|nästa|(?:når|da|då) +(?:vi|de|dei|kapellet|du) (?:[^ ]+ ){0,4}(?:igjen|igen|att|lyser|annonserar|har|er|är|mønstrer|mønstrar|skal|ska)|(?:på ny|på nytt|igen|igjen|på ny tid)) /,
  english:
    / (?:(?:in|after|before|by|come) (?:(?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas)|the (?:spring|summer|autumn|winter|new year|holidays))|next (?!steps?|week|few)[^ ]+|when we (?:[^ ]+ ){0,3}(?:again|next)|once you|when you have|again|another time) /,
};
const approaches: Record<"nordic" | "english", RegExp> = {
  nordic:
    / (?:(?:så|og|och|,)? ?(?:ring|hør|høyr|hör|bank|kast|meld|hiv|stikk|kom|skriv|gjør det|gjer det|søk|sök|søg) (?:på|att|innom|inn|til|med|deg|dig|oss|inför|igen|igjen|når|då|da|dig|til)|så prat(?:er|ar) vi|så snakk(?:es|ast|er|ar)|läsa om dig|lese om deg|(?:ser|se|leter|letar) (?:[^ ]+ ){0,4}(?:navnet ditt|namnet ditt|ditt namn|dit navn)|slå (?:en|på|meg|mig) (?:pling|tråden|signal|en)|ring(?= +(?:når|da|då|så|om|i|till?|etter|efter|inför))|la oss (?:ses|sjåast|møtes|møtast)|lad os (?:ses|mødes)|(?:håper|håpar|hoppas|håber|ønsker|ønskjer) (?:[^ ]+ )?(?:at )?du (?:kaster|kastar|melder|melde|hiver|slenger|hoppar|prøver|prøvar|søker|søkjer|söker|søger)) /,
  english:
    / (?:you (?:ought to|should|may|might|could|must) (?:[^ ]+ )?(?:put in|put your|try|ring|write|come)|(?:another|a fresh|a second|a new) look|put your(?:self| name) (?:forward|in|down)|(?:write to|ring|call|email|drop a line to) me|(?:do |and |then |please )(?:ring|call|write|try|come back|put in|get in touch|knock|drop) (?:us|me|in|back|again|for|with|on|then)?) /,
};

const aboutThisCase =
  / (?:feedback|tilbakemeld[^ ]*|tilbakemelding[^ ]*|tilbagemeld[^ ]*|återkoppling[^ ]*|spørsmål|spørgsmål|frågor|questions?|hvorfor|kvifor|hvorfor|varför|why|snakke|snakka|prata|tale|talk|more about) /;

/** Whether a time to come and a way back to us stand in one sentence: "Get the ticket, and we will take another look in February." */
function callsBack({ flat, question }: Sentence, { cues }: Lexicon): boolean {
  if (question || cues.negators.test(flat) || cues.ban.test(flat)) return false;
  if (aboutThisCase.test(flat)) return false;
  return (["nordic", "english"] as const).some((one) => occasions[one].test(flat) && approaches[one].test(flat));
}

/** True when the sentence invites the reader to apply again; a ban, a negation or a memory of an earlier application is not. */
export function invitesIn(sentence: Sentence, lexicon: Lexicon): boolean {
  const { cues } = lexicon;
  const { flat } = sentence;
  if (sentence.question && asksFor.test(flat)) return false;
  if (callsBack(sentence, lexicon)) return true;
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
