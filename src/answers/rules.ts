// What may happen to a decision, a letter, a batch and a job. Pure: states in, a decision with its reason out.
import type { ApplicationState, Stage } from "../applications/application.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import type { Outcome, Verdict, Way } from "./kinds.ts";

/** Ways on which a letter has left our hands, or is about to. */
export const onItsWay: ReadonlySet<Way> = new Set(["queued", "handed-over", "uncertain", "accepted"]);

/** A decision may change until somebody has been told, and not while the letter that says it is on its way. */
export function mayDecide(at: {
  state: ApplicationState;
  way: Way | null;
}): Decision<"answered" | "withdrawn" | "on-its-way"> {
  if (at.state === "withdrawn") return refuse("withdrawn");
  if (at.state === "answered") return refuse("answered");
  if (at.way && onItsWay.has(at.way)) return refuse("on-its-way");
  return allow;
}

/** A letter that came back may go out once more, to a corrected address. Any other is on its way, or has not been sent. */
export function maySendAgain(letter: { way: Way }): Decision<"not-returned"> {
  return letter.way === "bounced" ? allow : refuse("not-returned");
}

/** A letter may be written in while it is ours. A letter that came back is answered in another way instead. */
export function mayEdit(letter: { way: Way }): Decision<"on-its-way"> {
  return letter.way === "draft" || letter.way === "approved" ? allow : refuse("on-its-way");
}

/** Approval binds to the exact text that the person had before them: `shown` is the hash of that, `hash` of what is stored. */
export function mayApprove(
  letter: { way: Way; verdict: Verdict; hash: string },
  shown: string,
): Decision<"on-its-way" | "changed" | "stopped"> {
  if (letter.way !== "draft" && letter.way !== "approved") return refuse("on-its-way");
  if (letter.hash !== shown) return refuse("changed");
  if (letter.verdict === "stop") return refuse("stopped");
  return allow;
}

/** Many at once: the typed number must be the number there is, and the sample must have been read. */
export function mayApproveMany(many: {
  count: number;
  typed: number;
  unseen: number;
}): Decision<"nothing" | "count" | "unseen"> {
  if (many.count === 0) return refuse("nothing");
  if (many.typed !== many.count) return refuse("count");
  if (many.unseen > 0) return refuse("unseen");
  return allow;
}

/** `bare`: how many of them are a no without a reason. They leave only with a yes of their own. */
export function mayQueue(queue: {
  count: number;
  typed: number;
  bare: number;
  bareToo: boolean;
}): Decision<"nothing" | "count" | "without-reason"> {
  if (queue.count === 0) return refuse("nothing");
  if (queue.typed !== queue.count) return refuse("count");
  return queue.bare === 0 || queue.bareToo ? allow : refuse("without-reason");
}

/**
 * Whether an approved letter still has somebody to go to. Who was called after an interview also gets the summary in writing;
 * who was called before one has had the answer.
 */
export function mayLeave(at: { state: ApplicationState; stage: Stage }): Decision<"withdrawn" | "answered"> {
  if (at.state === "withdrawn") return refuse("withdrawn");
  return at.state === "answered" && at.stage === "application" ? refuse("answered") : allow;
}

/** The same press again gives the same batch; the same key for something else is a fault of the page. */
export function mayReplay(batch: { bodyHash: string }, bodyHash: string): Decision<"key-reused"> {
  return batch.bodyHash === bodyHash ? allow : refuse("key-reused");
}

/** A job ends when everybody has been answered, and under the stricter rule everybody we met has also been called. */
export function mayClose(job: {
  state: string;
  rule: string;
  unanswered: number;
  notCalled: number;
}): Decision<"closed" | "unanswered" | "not-called"> {
  if (job.state === "closed") return refuse("closed");
  if (job.unanswered > 0) return refuse("unanswered");
  if (job.rule === "all-answered-and-called" && job.notCalled > 0) return refuse("not-called");
  return allow;
}

/** Whether a logged call tells the person the end of the case. A call about an interview or an offer does not. */
export const callAnswers = (outcome: Outcome | null): boolean =>
  outcome !== null && outcome !== "advance" && outcome !== "offer";

/** What a sample is drawn from. `length` is the letter's, in any unit. */
export type SampleLetter = {
  id: string;
  language: string;
  edited: boolean;
  internal: boolean;
  stage: string;
  length: number;
};

/** How many are read by chance, besides those that stand out. */
export const sampleSize = 3;

/** FNV-1a, 32 bit: chance that gives the same three for the same letters. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The letters a person must have read before all are approved at once: three by chance, and those that stand out
 * (internal, after an interview, a language that fewer than one in twenty has, twice or half the usual length).
 * `salt` keeps the draw stable for one job. Ids in the order given.
 */
export function mustSee(letters: readonly SampleLetter[], salt: string): string[] {
  const usual = median(letters.map((letter) => letter.length));
  const perLanguage = Map.groupBy(letters, (letter) => letter.language);
  const rare = (language: string) => (perLanguage.get(language)?.length ?? 0) * 20 < letters.length;
  const outlier = (letter: SampleLetter) =>
    letter.internal ||
    letter.edited ||
    letter.stage !== "application" ||
    rare(letter.language) ||
    letter.length > usual * 2 ||
    letter.length * 2 < usual;
  const drawn = [...letters]
    .sort((a, b) => scatter(salt + a.id) - scatter(salt + b.id) || (a.id < b.id ? -1 : 1))
    .slice(0, sampleSize);
  const wanted = new Set([...drawn, ...letters.filter(outlier)].map((letter) => letter.id));
  return letters.filter((letter) => wanted.has(letter.id)).map((letter) => letter.id);
}
