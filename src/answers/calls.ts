// What may be written of a call, and when one may be taken back. Pure.
import { allow, type Decision, refuse } from "../platform/decision.ts";

/** Most characters of a note, and of why a call is taken back. */
export const longestNote = 4000;
export const longestCause = 300;

/** Letters and digits that a text must hold at the least: an answer that nobody can read later is none. */
const fewest = 3;

export type CallFault =
  | "no-note"
  | "note-too-long"
  | "no-cause"
  | "cause-too-long"
  | "taken-back"
  | "told"
  | "job-closed";

const saysNothing = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu) ?? []).length < fewest;

export const noteFault = (note: string): CallFault | null =>
  saysNothing(note) ? "no-note" : note.length > longestNote ? "note-too-long" : null;

export const causeFault = (cause: string): CallFault | null =>
  saysNothing(cause) ? "no-cause" : cause.length > longestCause ? "cause-too-long" : null;

/** Only while nothing else happened: not twice, not after a letter has arrived, not in a job that is closed. */
export function mayTakeBack(call: { takenBack: boolean; told: boolean; jobState: string }): Decision<CallFault> {
  if (call.takenBack) return refuse("taken-back");
  if (call.told) return refuse("told");
  return call.jobState === "closed" ? refuse("job-closed") : allow;
}
