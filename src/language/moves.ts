// Names the move each sentence of a letter makes, and says of whom the sentence would be true.
import { closureIn } from "./closure.ts";
import { invitesIn } from "./invitation.ts";
import { settleDoubt } from "./leaning.ts";
import type { Lexicon } from "./letter-words.ts";
import { type Grounds, groundsOf, specificAlone, specificByWords } from "./reason.ts";
import type { Letter, Sentence, Span } from "./sentences.ts";
import { titleWords } from "./vocabulary.ts";

/** What a sentence does in a letter; `other` is a sentence no list knows. */
export type Move =
  | "greet"
  | "thank"
  | "close"
  | "context"
  | "reason"
  | "strength"
  | "advise"
  | "scope"
  | "reapply"
  | "consent"
  | "contact"
  | "acknowledge"
  | "wish"
  | "filler"
  | "other";

/** Of whom a sentence is true: anybody, everybody in this job, those with this gap or strength, this person. */
export type TrueOf = "anybody" | "job" | "gap" | "person";

/** A sentence with what was read out of it. */
export type MoveRead = {
  sentence: Sentence;
  move: Move;
  trueOf: TrueOf;
  closure: Span | null;
  specific: boolean;
  /** Speaks where a reason belongs, and would be true of anybody. */
  generic: boolean;
  grounds: Grounds;
};

/** Reads every sentence of a letter. Two passes: each alone, then those that lean on a neighbour. */
export function readMoves(letter: Letter, lexicon: Lexicon): MoveRead[] {
  const title = titleWords(letter);
  const reads = letter.sentences.map((sentence, index) => readOne(sentence, index, title, lexicon));
  for (let index = 0; index < reads.length; index++) leanOnNeighbours(reads, index);
  if (!reads.some((read) => read.specific))
    for (const read of reads.filter((one, index) => tellsMuch(one, lexicon) || tellsTogether(reads, index, lexicon)))
      mark(read, read.move === "close" ? "close" : "reason");
  const ends = reads.some((read) => read.closure !== null || read.move === "wish");
  if (ends && !reads.some((read) => read.specific)) reads.forEach(pretends);
  for (const read of reads) read.trueOf = truthOf(read, lexicon);
  settleDoubt(reads, (read) => knows(read, lexicon));
  return reads;
}

// A rule knows this reason: alone, or as a requirement that is named and met, which others met as well.
const knows = ({ sentence, grounds }: MoveRead, lexicon: Lexicon): boolean =>
  specificAlone(sentence, grounds, lexicon) || (grounds.filled && grounds.meets);

function readOne(sentence: Sentence, index: number, title: ReadonlySet<string>, lexicon: Lexicon): MoveRead {
  const closure = closureIn(sentence, lexicon);
  const grounds = groundsOf(sentence, lexicon, title);
  const strong = specificAlone(sentence, grounds, lexicon);
  const plain = moveOf(sentence, index, closure, grounds, strong, lexicon);
  const specific = strong || (specificByWords(grounds) && mayReason(plain, grounds, sentence, lexicon));
  const move = specific && !strong && plain !== "close" ? "reason" : plain;
  const generic = !specific && speaksForReason(sentence, move, grounds, lexicon);
  return {
    sentence,
    move: move === "other" && generic ? "filler" : move,
    trueOf: "anybody",
    closure,
    specific,
    generic,
    grounds,
  };
}

// "Thank you for applying, but the post requires a licence": thanks that go on to what the work asks.
function mayReason(move: Move, grounds: Grounds, sentence: Sentence, lexicon: Lexicon): boolean {
  if (sentence.question) return false;
  if (move === "context") return !lexicon.cues.plainContext.test(sentence.flat);
  // An ending that also gives its reason says more than one word about it.
  if (move === "close")
    return (grounds.speaking > 1 || (grounds.work && grounds.contrast)) && !invitesIn(sentence, lexicon);
  return move === "other" || (move === "thank" && grounds.work);
}

function moveOf(
  sentence: Sentence,
  index: number,
  closure: Span | null,
  grounds: Grounds,
  specific: boolean,
  lexicon: Lexicon,
): Move {
  const { cues } = lexicon;
  const { flat } = sentence;
  if (index < 2 && lexicon.greeting.test(sentence.text) && flat.trim().split(/ +/).length <= 7 && closure === null)
    return "greet";
  // "You did not take a stand on the parents' consent" is of the case, not of the letter's own.
  const tells =
    grounds.reader &&
    grounds.speaking > 1 &&
    cues.negators.test(flat) &&
    !asksForAYes.test(flat) &&
    !cues.ifWords.test(flat) &&
    !cues.onFile.test(flat);
  if (cues.consent.test(flat) && closure === null && !tells) return "consent";
  if (closure !== null) return "close";
  const advises = cues.advise.test(flat);
  if (specific && !advises && !grounds.process) return "reason";
  if (cues.acknowledge.test(flat)) return "acknowledge";
  if (cues.scope.test(flat)) return "scope";
  if (advises) return "advise";
  if (invitesIn(sentence, lexicon)) return "reapply";
  if (cues.contact.test(flat)) return "contact";
  if (grounds.meets) return "strength";
  if (cues.value.test(flat)) return "strength";
  if (cues.wishes.test(flat)) return "wish";
  if (cues.thanks.test(flat) && !cues.notThanks.test(flat)) return "thank";
  if (specific) return "context";
  if (cues.plainContext.test(flat) || cues.considerations.test(flat)) return "context";
  if (cues.crowd.test(flat) && /\d|[^ ]{2,}/.test(flat) && !grounds.filler) return "context";
  return "other";
}

const asksForAYes = / (?:ja|yes|svaret|svare[rt]?|svarar|answer) /;

const manyWords = / (?:mange|många|many|stort antal|stor mengde|large number|hundreds|hundre|hundra) /;

function speaksForReason(sentence: Sentence, move: Move, grounds: Grounds, { cues }: Lexicon): boolean {
  const { flat } = sentence;
  if (move === "close")
    return grounds.filler || cues.another.test(flat) || (cues.crowd.test(flat) && manyWords.test(flat));
  if (
    move === "strength" ||
    move === "advise" ||
    move === "scope" ||
    move === "reapply" ||
    move === "consent" ||
    move === "greet"
  )
    return false;
  if (move === "contact" || move === "wish" || move === "acknowledge") return cues.filler.test(flat);
  if (move === "thank") return cues.filler.test(flat) || cues.praise.test(flat);
  if (move === "context") return grounds.filler || cues.considerations.test(flat) || cues.crowd.test(flat);
  if ((grounds.requires && grounds.filled) || cues.filled.test(flat)) return true;
  return grounds.filler || cues.comparison.test(flat);
}

const leaning = new Set<Move>(["other", "filler", "context", "strength"]);

// "The position requires X." + "In your CV we found nothing that shows this." are one reason in two sentences.
function leanOnNeighbours(reads: MoveRead[], index: number): void {
  const read = reads[index] as MoveRead;
  const before = reads[index - 1];
  luxury(reads, index);
  if (before === undefined || !leaning.has(read.move)) {
    if (before !== undefined && (read.move === "reason" || read.move === "strength")) pullBefore(read, before);
    if (read.move === "reason" && before?.grounds.filled && leaning.has(before.move) && read.grounds.shortfall)
      mark(before, "reason");
    return;
  }
  if (leaning.has(before.move) && makeAPair(read, before)) {
    mark(read, "reason");
    mark(before, "reason");
    return;
  }
  const twoBefore = reads[index - 2];
  const base = [before, twoBefore].find((one) => one?.grounds.filled && leaning.has(one.move) && !one.specific);
  const closes = read.grounds.shortfall || (read.grounds.others && base?.grounds.meets === true);
  if (base !== undefined && closes && !read.specific) {
    mark(read, "reason");
    mark(base, "reason");
    return;
  }
  if (
    before.move === "reason" &&
    ((read.grounds.others && !read.grounds.filler) ||
      (read.grounds.evidence && read.grounds.pointsBack && read.move === "other"))
  ) {
    mark(read, "reason");
    return;
  }
  if (before.move === "reason" && read.grounds.shortfall && read.move === "other") mark(read, "reason");
  if (read.move === "strength") pullBefore(read, before);
}

// "You have welded in duplex steel, all that we asked for." + "So had two others, and there is one berth": no gap, and a reason all the same.
function luxury(reads: MoveRead[], index: number): void {
  const read = reads[index] as MoveRead;
  if (!read.grounds.others || read.grounds.meets) return;
  const base = [reads[index - 1], reads[index - 2], reads[index + 1]].find(
    (one) => one?.grounds.meets && (one.grounds.filled || one.grounds.speaking > 1) && leaning.has(one.move),
  );
  if (base === undefined) return;
  if (!base.specific) mark(base, "reason");
  if (leaning.has(read.move)) mark(read, "reason");
}

// What the work asks, and what this person has: with a gap set in one of them, the two are one reason.
function makeAPair(read: MoveRead, before: MoveRead): boolean {
  const [one, other] = [read.grounds, before.grounds];
  if (one.speaking === 0 && other.speaking === 0) return false;
  if (one.meets || other.meets) return false;
  const bothSpeak = one.speaking > 0 && other.speaking > 0;
  if (!one.contrast && !other.contrast && !bothSpeak) return false;
  return (one.work && other.reader) || (one.reader && other.work);
}

const wherever: ReadonlySet<Move> = new Set(["other", "filler", "context", "close", "acknowledge"]);
const enough = 3;
// Among phrases, beside the ending itself, which names the job, and where applicants are counted.
const enoughElsewhere = 4;
const fewWords = 9;

// Where no list knows the reason: a sentence that holds several words no other letter holds is of this work or this person. What is
// said in thanks, in praise or in a farewell is not the reason, and neither is a line of the signature.
function tellsMuch(read: MoveRead, { cues }: Lexicon): boolean {
  const { sentence, move, grounds } = read;
  if (!mayTell(read)) return false;
  const words = sentence.flat.trim().split(/ +/).length;
  if (!/[.!…]["”»)]*$/u.test(sentence.text) && words < fewWords) return false;
  const touches = grounds.reader || grounds.work || grounds.contrast;
  if (move === "acknowledge" && !(touches && grounds.contrast)) return false;
  const plain = move !== "close" && move !== "context" && !grounds.filler && !cues.crowd.test(sentence.flat);
  return grounds.speaking >= (plain && (touches || words > fewWords + 2) ? enough : enoughElsewhere);
}

const mayTell = ({ sentence, move }: MoveRead): boolean =>
  wherever.has(move) && !sentence.question && !/@/.test(sentence.text);

// "The foreman must have G5." + "You have G11, and that is trucks." And why nobody is hired: "the council said no to our licence".
function tellsTogether(reads: readonly MoveRead[], index: number, { cues }: Lexicon): boolean {
  const read = reads[index] as MoveRead;
  if (!mayTell(read) || read.move === "close" || read.grounds.filler || cues.crowd.test(read.sentence.flat))
    return false;
  const after = reads[index + 1];
  if (after?.move === "close" && nobodyHired.test(after.sentence.flat) && read.grounds.speaking > 0) return true;
  return [reads[index - 1], after].some(
    (one) =>
      one !== undefined &&
      mayTell(one) &&
      one.move !== "close" &&
      !one.grounds.filler &&
      Math.min(one.grounds.speaking, read.grounds.speaking) > 0 &&
      one.grounds.speaking + read.grounds.speaking > enough &&
      (one.grounds.reader !== read.grounds.reader || one.grounds.work !== read.grounds.work) &&
      one.sentence.paragraph === read.sentence.paragraph,
  );
}
const nobodyHired =
  / (?:ingen|nobody|no one|none|inga) (?:[^ ]+ ){0,3}(?:blir|bliver|får|fick|ansatt|ansat|tilsett|anställd|anställs|hired|appointed|is|will|gets)[^ ]* /;

// In a no without a reason, a whole sentence that thanks, wishes, invites and asks for nothing stands where the reason belongs.
function pretends(read: MoveRead): void {
  if (
    read.move !== "other" ||
    read.grounds.evidence ||
    read.sentence.question ||
    !/[.!…]["”»)]*$/u.test(read.sentence.text)
  )
    return;
  if (read.sentence.flat.trim().split(/ +/).length < 5 || practical.test(read.sentence.flat)) return;
  read.move = "filler";
  read.generic = true;
}

// A time, a sum or a day of the week tells something; it does not stand in for a reason.
const practical =
  / (?:\d+|monday|tuesday|wednesday|thursday|friday|mandag|måndag|tirsdag|tysdag|tisdag|onsdag|torsdag|fredag|januar[iy]?|februar[iy]?|mars|marts|march|april|ma[ijy]|jun[ie]|jul[iy]|august[i]?|september|o[kc]tober|november|de[sc]ember) /;

function pullBefore(read: MoveRead, before: MoveRead): void {
  if (before.move !== "other" || !before.grounds.evidence || !read.grounds.pointsBack) return;
  before.move = read.move;
  before.generic = false;
}

function mark(read: MoveRead, move: Move): void {
  read.move = move;
  read.specific = true;
  read.generic = false;
}

function truthOf(read: MoveRead, { cues }: Lexicon): TrueOf {
  const { grounds, move } = read;
  if (read.specific) return grounds.evidence || grounds.place ? "person" : "gap";
  if (grounds.evidence && move !== "thank" && !read.generic) return "person";
  if (move === "strength") return grounds.filled || cues.value.test(read.sentence.flat) ? "gap" : "anybody";
  if ((move === "advise" || move === "reapply") && grounds.filled) return "gap";
  if (grounds.requires && grounds.filled) return "job";
  return move === "context" || move === "thank" ? "job" : "anybody";
}
