// Which files a person may hand in, how big, and what a file is called when it is shown. Pure.

/** One file: 10 MB. Source: OWASP ASVS 5.0, V5 (a stated maximum), and what mail servers carry. */
export const maxBytes = 10 * 1024 * 1024;
/** A text longer than this is cut: some hundred pages. Counted in UTF-16 units, as `length` does. */
export const maxText = 400_000;

/** What is taken. Each has one ending and the media type it is served as, always as an attachment. */
export const fileKinds = {
  pdf: { ending: "pdf", media: "application/pdf" },
  docx: { ending: "docx", media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  odt: { ending: "odt", media: "application/vnd.oasis.opendocument.text" },
  txt: { ending: "txt", media: "text/plain; charset=utf-8" },
} as const;
export type FileKind = keyof typeof fileKinds;

/**
 * Why a file gives no text. `kind`: not one of ours. `disagree`: the ending says one thing and the bytes another. `locked`: it asks
 * for a password. `broken`: it cannot be read. `bomb`: small outside and huge inside. `too-slow` and `too-heavy`: over the limits.
 */
export type FileFault =
  | "empty"
  | "too-big"
  | "kind"
  | "disagree"
  | "locked"
  | "broken"
  | "bomb"
  | "too-slow"
  | "too-heavy";

/** What a file gave. `text` may be empty (a scanned page). `cut`: longer than `maxText`, and ended there. */
export type FileText =
  | { readonly ok: true; readonly kind: FileKind; readonly text: string; readonly cut: boolean }
  | { readonly ok: false; readonly why: FileFault };

/** The kind that a name's ending says, in capitals or not; undefined when it is none of ours. */
export function kindOf(name: string): FileKind | undefined {
  const ending = /\.([a-z]{3,4})\s*$/i.exec(name)?.[1]?.toLowerCase();
  return Object.keys(fileKinds).find((kind): kind is FileKind => kind === ending);
}

/**
 * A name that can be shown and put into a header: no folders, no control characters, nothing that turns the direction of reading
 * or hides, at most 120 characters with the ending kept. Never used as a path. An empty one becomes "file".
 */
export function cleanName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029"<>|:*?]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const signs = [...plain];
  if (signs.length <= 120) return plain || "file";
  const ending = /\.[^.\s]{1,10}$/.exec(plain)?.[0] ?? "";
  return `${signs
    .slice(0, 119 - [...ending].length)
    .join("")
    .trimEnd()}…${ending}`;
}
