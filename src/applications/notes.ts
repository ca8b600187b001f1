// Notes among staff about an application. Pure.
import { allow, type Decision, refuse } from "../platform/decision.ts";

/** What was seen or said, or what somebody thinks of it: told apart, so that a redacted copy can be made (the law guide, rule 16). */
export const noteKinds = ["fact", "assessment"] as const;
export type NoteKind = (typeof noteKinds)[number];

export type Note = {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The author's role when it was written. */
  readonly role: string;
  readonly at: Date;
};

export const LONGEST_NOTE = 4000;

/** As it is kept: composed letters, no signs that no text needs, no outer space. */
export const tidyNote = (typed: string): string =>
  typed
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .trim();

export type NoteRefused = "empty" | "long" | "kind";

/** Whoever writes says which of the two it is: nothing is taken for a fact by itself. */
export function mayWriteNote(kind: unknown, text: string): Decision<NoteRefused> {
  if (!noteKinds.some((one) => one === kind)) return refuse("kind");
  if (text === "") return refuse("empty");
  return text.length > LONGEST_NOTE ? refuse("long") : allow;
}
