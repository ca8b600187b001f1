// Editing a letter: a human's own text, checked like the draft, and never over somebody else's.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import type { Application } from "../applications/application.ts";
import { record } from "../platform/audit/audit.server.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { letterIn } from "./approving.server.ts";
import { caseFor } from "./drafting.server.ts";
import type { Check, Sentence } from "./letter.ts";
import { checkLetter } from "./letter-check.ts";
import { type LetterText, lockLetters, markSeen, rewriteLetter } from "./letters-store.server.ts";
import { timingOf } from "./reading.server.ts";
import { mayEdit } from "./rules.ts";
import type { Timeliness } from "./timeliness.ts";
import { must, seenApplications, staffOnly } from "./who.server.ts";

const lf = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** Characters that a subject and a letter have at most, as in the fields of the page. Ten times a long letter. */
const longest = { subject: 300, body: 20_000 } as const;

/** Without the signs that control a terminal, which no letter shows and no database keeps. Line ends and tabs stay. */
export const plainText = (text: string): string => lf(text).replaceAll(/[^\P{Cc}\n\t]/gu, "");

const subjectOf = (typed: string): string => plainText(typed.replaceAll(/\s+/g, " ")).trim();
const bodyOf = (typed: string): string => plainText(typed).trim();

type Fields = Record<keyof typeof longest, string>;

/** What keeps a text from being saved: every empty field, else those that are too long, else those with signs nobody sees. */
function faultsIn(
  typed: Fields,
  text: Fields,
): { why: "empty" | "too-long" | "signs"; fields: FieldFault[] } | undefined {
  const all = (["subject", "body"] as const).map((field) => ({
    field,
    length: text[field].length,
    most: longest[field],
  }));
  const tests = [
    ["empty", (one: FieldFault) => one.length === 0],
    ["too-long", (one: FieldFault) => one.length > one.most],
    ["signs", ({ field }: FieldFault) => plainText(typed[field]) !== lf(typed[field])],
  ] as const;
  return tests.map(([why, test]) => ({ why, fields: all.filter(test) })).find(({ fields }) => fields.length > 0);
}

/** The sentences of a draft that a human left as they were: their evidence still stands beside them. */
const keptSentences = (sentences: readonly Sentence[], body: string): Sentence[] =>
  sentences.filter((sentence) => body.includes(sentence.text));

async function personOf(tx: Tx, actor: Actor, letter: LetterText): Promise<Application> {
  const [person] = await seenApplications(tx, actor, [letter.application]);
  if (!person) throw new NotFound();
  return person;
}

/** The check of a text against the person it goes to. */
async function checkFor(tx: Tx, person: Application, letter: LetterText, body: string, now: Date): Promise<Check> {
  const { country, sector } = person.job;
  const told = { lang: letter.language, country, sector };
  const known = await caseFor(tx, person, now);
  return checkLetter(body, known ? { ...told, case: known } : told);
}

/** Who wrote the text that stands, and when; `you` when it was the same person, in another window. Null when no human did: the draft was made anew after an assessment changed. */
export type LastEdit = { by: string; at: Date; you: boolean } | null;

/** One field of the letter that is empty or too long. `length` and `most` in characters. */
export type FieldFault = { field: "subject" | "body"; length: number; most: number };

export type Edited =
  | { ok: true; hash: string; check: Check }
  | { ok: false; why: "on-its-way" }
  | { ok: false; why: "empty" | "too-long" | "signs"; fields: FieldFault[] }
  | { ok: false; why: "changed"; last: LastEdit };

/**
 * Puts a human's own text in place of the draft and checks it. An approval that stood is taken back: it was for another text.
 * `hash` is that of the text the person began from; when another one stands by now, nothing is written and "changed" says whose it
 * is. The text that stands already changes nothing. "empty" and "too-long" (above 300 characters of subject or 20,000 of letter) name the fields; so does "signs": control characters are never left out behind somebody's back. Audit: `letter.edited`. @throws NotFound
 */
export async function editLetter(
  db: Db,
  actor: Actor,
  letterId: string,
  text: { subject: string; body: string; hash: string },
  now: Date,
): Promise<Edited> {
  const by = staffOnly(actor, "write-letter");
  return inTransaction(db, actor, async (tx): Promise<Edited> => {
    await letterIn(tx, actor, letterId);
    await lockLetters(tx, [letterId]);
    const letter = await letterIn(tx, actor, letterId);
    const may = mayEdit(letter);
    if (!may.ok) return may;
    const [subject, body] = [subjectOf(text.subject), bodyOf(text.body)];
    const faults = faultsIn(text, { subject, body });
    if (faults) return { ok: false, ...faults };
    if (subject === letter.subject && body === lf(letter.body).trim() && letter.check)
      return { ok: true, hash: letter.hash, check: letter.check };
    if (text.hash !== letter.hash) return { ok: false, why: "changed", last: await lastEditOf(tx, actor, letter) };
    const check = await checkFor(tx, await personOf(tx, actor, letter), letter, body, now);
    await rewriteLetter(tx, letterId, { subject, body, sentences: keptSentences(letter.sentences, body), check });
    const after = await letterIn(tx, actor, letterId);
    await markSeen(tx, { employer: by.employer, letter: letterId, staff: by.id, hash: after.hash }, now);
    await record(tx, actor, "letter.edited", { letter: letterId, application: letter.application, hash: after.hash });
    return { ok: true, hash: after.hash, check };
  });
}

/** A text as it would be judged, for the page where it is being written. Nothing is written down. */
export type Tried = {
  check: Check;
  /** The text that was judged: what was asked, without control signs, at most 20,000 characters. Places in `check` count in it. */
  body: string;
  /** What the check's page says it against: the person's promise and the day it was decided. */
  letter: Pick<LetterText, "language" | "decidedAt">;
  timing: Timeliness | null;
};

/** Checks a text that is not saved. An empty text is a letter without an ending. @throws NotFound */
export async function tryLetter(db: Db, actor: Actor, letterId: string, typed: string, now: Date): Promise<Tried> {
  must(actor, "write-letter");
  const body = bodyOf(typed).slice(0, longest.body);
  return inTransaction(db, actor, async (tx): Promise<Tried> => {
    const letter = await letterIn(tx, actor, letterId);
    const person = await personOf(tx, actor, letter);
    const check = await checkFor(tx, person, letter, body, now);
    return { check, body, letter, timing: await timingOf(tx, person, now) };
  });
}

/** Read from the audit log: the line of that very text. */
async function lastEditOf(tx: Tx, actor: Actor, letter: LetterText): Promise<LastEdit> {
  const asked = { what: ["letter.edited"], key: "letter", value: letter.id, limit: 1 };
  const [line] = await auditLinesOf(tx, actor.employer, asked);
  if (!line?.actor || line.about.hash !== letter.hash) return null;
  const name = (await readStaffIn(tx, actor.employer, [line.actor])).get(line.actor)?.name;
  return name ? { by: name, at: line.at, you: actor.kind === "staff" && line.actor === actor.id } : null;
}
