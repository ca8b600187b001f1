// Finds the clear ending: a main clause that says no, to this person, for this job, without a condition or a delay.

import type { Lexicon } from "./letter-words.ts";
import { flatOf, type Letter, type Sentence, type Span } from "./sentences.ts";

// "It will therefore not be assessed" points back at the application without naming it.
const therefore = / (?:derfor|difor|därför|therefore) /;
const joiner = / (?:og|men|og så|och|and|but|så) /;
const anyJoiner = / (?:og|men|och|and|but|så) /g;

/** The place of a no in one sentence, or null. The rules and their blockers: the letter guide, section 8. */
export function closureIn(sentence: Sentence, lexicon: Lexicon): Span | null {
  const { cues } = lexicon;
  if (sentence.question) return null;
  if (startsWithCondition(sentence, lexicon)) return null;
  // What no part of the sentence holds, no clause of it holds: most sentences need no look at their clauses.
  const mayEnd = (cues.negators.test(sentence.flat) && cues.steps.test(sentence.flat)) || cues.gone.test(sentence.flat);
  for (const clause of mayEnd ? sentence.clauses : []) {
    const flat = flatOf(sentence, clause);
    if (cues.clauseStops.test(flat) || cues.hedges.test(flat) || cues.unreal.test(flat) || cues.otherTimes.test(flat))
      continue;
    const hit = noInClause(flat, sentence, lexicon) ?? noInPart(flat, sentence, lexicon);
    if (hit === null || conditional(sentence, clause, hit, lexicon)) continue;
    return { start: clause.start + hit.start - 1, end: Math.min(clause.start + hit.end - 1, sentence.end) };
  }
  const { flat } = sentence;
  const answer =
    (cues.anchors.test(flat) ? cues.lexicalNo.find(flat) : null) ??
    chosenAnother(sentence, lexicon) ??
    choseSomeoneElse(sentence, lexicon) ??
    (cues.negators.test(flat) ? null : cues.tookAnother.find(flat));
  if (answer === null || conditional(sentence, sentence, answer, lexicon)) return null;
  if (doubted(answer, sentence, lexicon)) return null;
  return { start: sentence.start + answer.start - 1, end: sentence.start + answer.end - 1 };
}

// A word of doubt or of another time counts where the no stands, not in the clause beside it.
function doubted(answer: Span, sentence: Sentence, { cues }: Lexicon): boolean {
  const clause = sentence.clauses.find((one) => holds(one, sentence, answer)) ?? sentence;
  const [here, own] = [sentence.flat, flatOf(sentence, clause)];
  return cues.hedges.test(own) || cues.unreal.test(here) || cues.otherTimes.test(here);
}

function startsWithCondition(sentence: Sentence, { cues }: Lexicon): boolean {
  if (!sentence.text.includes(",")) return false;
  const first = cues.verbFirst.find(sentence.flat);
  return first !== null && first.start === 1;
}

function noInClause(flat: string, sentence: Sentence, { cues }: Lexicon): Span | null {
  const negated = cues.negators.test(flat);
  if (negated && (cues.anchors.test(sentence.flat) || therefore.test(flat))) {
    for (const negator of cues.negators.hits(flat)) {
      for (const step of cues.steps.hits(flat)) {
        const between = flat.slice(Math.min(negator.end, step.end), Math.max(negator.start, step.start) + 1);
        if (!joiner.test(between))
          return { start: Math.min(negator.start, step.start), end: Math.max(negator.end, step.end) };
      }
    }
  }
  return negated ? null : cues.gone.find(flat);
}

// "Is not eligible and will not be considered": the no may stand in the second half.
function noInPart(flat: string, sentence: Sentence, lexicon: Lexicon): Span | null {
  let from = 0;
  for (const match of flat.matchAll(anyJoiner)) {
    const found = noInClause(flat.slice(from, match.index + 1), sentence, lexicon);
    if (found !== null) return { start: from + found.start, end: from + found.end };
    from = match.index + match[0].length - 1;
  }
  if (from === 0) return null;
  const last = noInClause(flat.slice(from), sentence, lexicon);
  return last === null ? null : { start: from + last.start, end: from + last.end };
}

const applicantNoun =
  /(?:^| )(?:søk|kandid|candid|ansøg|sökand|applic|person|profil|elev|lærling|lärling|apprentic|lærer|lærar|lärare|teacher|sykeplei|sjukeplei|sygeplej|sjuksköt|nurse|medarbei|medarbej|medarbet|kolleg|colleague|leder|leiar|ledar|rådgiv|rådgjev|ingeniør|ingenjör|engineer|jobbsøk|jobbsök|jobsøg|individ|somebody|someone|noen som|nokon som|nogen der|någon som|(?:kar|karl|dame|svend|svenn|fyr|jente|pige|tjej|kille|mand|mann|kvinne|kvinde|guy|woman|man|hånd|hand)(?= |$))/;
const goesOn =
  /^ +(?:til|for|som|med|i|på|over|der|där|og|denne|den|fra|frå|från|hos|with|to|who|whose|that|in|at|on|this|och|men|but|and|än|enn|end|till|för|vid|ved|so|så|as|because|får|fick|fikk|fekk|skal|ska|kan|har|hade|hadde|havde|ville|will|can|has|had|bliver|blir|er|är|is|stannar|inn|ind|att|igjen|heretter|framover|om|vi|eg|jeg) /;

// "The board has called another": a choice of somebody else, whatever verb it is told with.
function choseSomeoneElse(sentence: Sentence, { cues }: Lexicon): Span | null {
  const { flat } = sentence;
  for (const other of cues.someoneElse.hits(flat)) {
    const clause = sentence.clauses.find((one) => holds(one, sentence, other)) ?? sentence;
    const part = flatOf(sentence, clause);
    const before = sameBreath(flat.slice(0, other.start));
    if (!anotherPerson(sentence, other) || !cues.deciders.test(before) || cues.elseStops.test(before)) continue;
    const stopped = [cues.elseStops, cues.negators, cues.hedges, cues.clauseStops].some((cue) => cue.test(part));
    if (!stopped) return other;
  }
  return null;
}

// "We have your letter, and another in the office will write": who decides must stand in the same half.
const sameBreath = (before: string): string => ` ${before.split(anyJoiner).at(-1) ?? ""} `;

const holds = (clause: Span, sentence: Sentence, hit: Span): boolean =>
  clause.start <= sentence.start + hit.end - 2 && sentence.start + hit.end - 2 < clause.end;

const ofTime = / (?:tid|tida|tiden|timen|time|tidspunkt[^ ]*|klokkeslett|slot|dato|datoen|date) /;

// "Another" must be another person: nothing after it, a mark, a word that goes on, an applicant or a trade within four words.
function anotherPerson(sentence: Sentence, hit: Span): boolean {
  const { flat, text } = sentence;
  const rest = flat.slice(hit.end);
  if (rest.trim() === "" || applicantNoun.test(flat.slice(hit.start, hit.end)) || goesOn.test(rest)) return true;
  // Flattened text begins with a space that the sentence does not have. "The time you chose was taken by another" is of a time.
  if (/^[,;:.!–—]/.test(text.slice(hit.end - 1)) && !ofTime.test(flat)) return true;
  return applicantNoun.test(rest.split(/ +/).slice(0, 5).join(" ")) || tradeNamed(sentence, hit, rest);
}

const hires =
  /(?:^| )(?:valg|vald|valt|vælg|velg|vel|väl|ansa|anset|ansæt|anst|tilset|tilsat|hyr|hir|chos|choos|appoint|employ|took|tar|tager|tok|tek|kall|kald|gik|gikk|gjekk|gick|blir|bliver|blei|blev|ble|vart|vert)/;
const notPeople =
  /^ +[^ ]*(?:tid|time|gang|gong|gång|runde|runda|stilling|jobb|avdeling|afdeling|histor|dag|date|dato|løsning|lösning|solution|vei|vej|väg|veg|way|metod|method|model|leverand|leverant|supplier|system|form|type|plan|profil[^ ]*|retning|riktning|sted|ställe|stad|place|måte|måde|sätt|kandidat[^ ]*|språk|sprog|bil|bok|bog) /;

// "We have chosen another graphic designer.": a trade is one noun, and the sentence ends or goes on after it.
function tradeNamed({ flat, text }: Sentence, hit: Span, rest: string): boolean {
  if (!hires.test(flat.slice(Math.max(0, hit.start - 40), hit.end)) || notPeople.test(`${rest} `)) return false;
  const noun = /^ +\p{L}{4,}/u.exec(rest)?.[0];
  if (noun === undefined) return false;
  const after = hit.end - 1 + noun.length;
  return /^[.!,;:]/.test(text.slice(after)) || rest.trim() === noun.trim() || goesOn.test(rest.slice(noun.length));
}

// "We have your letter, and another in the office …": the other is whom the next half is about.
const newSubject = /,? (?:og|men|och|and|but) +[^ ]+ +[^ ]+ *$/;

function chosenAnother(sentence: Sentence, { cues }: Lexicon): Span | null {
  const { flat } = sentence;
  for (const another of cues.another.hits(flat)) {
    const before = flat.slice(Math.max(0, another.start - 30), another.end);
    const apart = newSubject.test(flat.slice(another.start - 1, another.end));
    if (!apart && anotherPerson(sentence, another) && !cues.negators.test(` ${before} `)) return another;
  }
  return null;
}

// "We will not proceed, until we have met you": also after a comma, which Danish and Swedish always put there.
const opensUntil = /^ *(?:før|førend|innan|förrän|until|unless|medmindre|med mindre|om inte|såfremt|forutsatt) /;

// An if-clause before the no, or after it with no comma between, makes the no depend on something.
function conditional(sentence: Sentence, clause: Span, hit: Span, { cues }: Lexicon): boolean {
  const rest = sentence.flat.slice(clause.start + hit.end - sentence.start).replace(/^[^ ]*/, "");
  if (opensUntil.test(rest)) return true;
  const found = cues.ifWords.find(sentence.flat);
  if (found === null) return false;
  const at = sentence.start + found.start - 1;
  const end = clause.start + hit.end - 1;
  if (at < clause.start + hit.start - 1) return true;
  return at >= end && !/[,;:–—\n]/.test(sentence.text.slice(end - sentence.start, at - sentence.start));
}

/** The first clear ending of a letter, and the number of its sentence counted from the greeting (1 = the first). */
export function findClosure(letter: Letter, lexicon: Lexicon): { at: Span; sentence: number } | null {
  for (const [index, sentence] of letter.sentences.entries()) {
    const at = closureIn(sentence, lexicon);
    if (at !== null) return { at, sentence: index };
  }
  return null;
}
