// Files that candidates hand in: what is kept of one, what is refused, and how it is told. Pure.
import { allow, type Decision, refuse } from "../platform/decision.ts";
import type { FileFault, FileKind, FileText } from "../platform/files/kinds.ts";

/** A CV, a letter and one thing more. */
export const MOST_FILES = 3;

/** Whose file it is: a draft's, until it is sent; then an application's. */
export type FileHolder = { readonly employer: string } & (
  | { readonly draft: string }
  | { readonly application: string }
);

/**
 * What became of its text. `empty`: there is none, as in a scanned page. `too-slow` and `too-heavy`: our reader gave up; people
 * can open the file.
 */
export type TextState = "kept" | "empty" | "too-slow" | "too-heavy";
export type ScanState = "clean" | "not-scanned";

/** `slow-down`: too many from one network address in a short while. `infected`: the virus scanner says so. */
export type FileRefused = Exclude<FileFault, "too-slow" | "too-heavy"> | "infected" | "too-many" | "slow-down";

/** A file as it is told: never its bytes. `size` in bytes. */
export type KeptFile = {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly text: TextState;
  readonly scan: ScanState;
  readonly at: Date;
};
/** With the text that was read out of it; `cut` when it went on. */
export type ReadFile = KeptFile & { readonly words: string; readonly cut: boolean };

export type Judged =
  | {
      readonly ok: true;
      readonly kind: FileKind;
      readonly text: TextState;
      readonly words: string;
      readonly cut: boolean;
    }
  | { readonly ok: false; readonly why: FileRefused };

/**
 * What the reader found, as a yes or no. Ending, bytes and parser must agree; a document that is only too much for our reader is
 * kept without its text.
 */
export function judgeText(kind: FileKind, read: FileText): Judged {
  if (read.ok) {
    const text = read.text.trim() === "" ? "empty" : "kept";
    return { ok: true, kind: read.kind, text, words: text === "kept" ? read.text : "", cut: read.cut };
  }
  if (read.why === "too-slow" || read.why === "too-heavy")
    return { ok: true, kind, text: read.why, words: "", cut: false };
  return { ok: false, why: read.why };
}

/** Whether one more may come to those that are there. */
export const mayAddFile = (there: number): Decision<"too-many"> => (there < MOST_FILES ? allow : refuse("too-many"));

/** So much of a text a page shows, in characters: some eight sheets. */
export const shownText = 20_000;

/** The same file with as much of its text as a page shows. */
export function shortened(file: ReadFile, most = shownText): ReadFile {
  if (file.words.length <= most) return file;
  return { ...file, words: file.words.slice(0, most).toWellFormed(), cut: true };
}

/** A size as people read it, of 1,024: whole kilobytes, then megabytes with a tenth. Never nothing. */
export function sizeOf(bytes: number): { number: number; unit: "kB" | "MB" } {
  const kilo = Math.max(1, Math.round(bytes / 1024));
  return kilo < 1000 ? { number: kilo, unit: "kB" } : { number: Math.round(kilo / 102.4) / 10, unit: "MB" };
}
