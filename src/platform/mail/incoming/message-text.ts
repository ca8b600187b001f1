// The words of a mail as its reader sees them: plain text where there is some, else the HTML; flowed lines joined.
import { textOfHtml } from "./html-text.ts";
import { allParts, type Part, textOf } from "./parts.ts";

const isAttached = (part: Part): boolean =>
  part.disposition === "attachment" ||
  (part.params.name !== undefined && part.disposition !== "inline" && part.disposition !== "");

/** Signs of a part that are read at most: a person writes less, and what a machine writes is told by its beginning. */
const MOST = 1_000_000;

const readable = (part: Part): string => textOf(part).slice(0, MOST);

/** The mail's text, history and signature included. Empty when it has only attachments. */
export function messageText(mail: Part): string {
  const parts = allParts(mail).filter(
    (part) => part.parts.length === 0 && part.type.startsWith("text/") && !isAttached(part),
  );
  const plain = parts
    .filter(
      (part) => part.type !== "text/html" && part.type !== "text/calendar" && !part.type.endsWith("rfc822-headers"),
    )
    .map(plainText)
    .join("\n\n")
    .trim();
  const html = parts.filter((part) => part.type === "text/html");
  if (html.length > 0 && (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(plain) || isStub(plain))) {
    const read = html
      .map((part) => textOfHtml(readable(part)))
      .join("\n\n")
      .trim();
    if (read !== "") return read;
  }
  return plain;
}

/** "Your mail program cannot show this": what some programs put in place of the plain text. */
const isStub = (text: string): boolean =>
  text.length < 300 &&
  /(?:html|view (?:this|it)).{0,120}(?:mail client|e-?mail (?:program|client|reader)|browser|not support)/is.test(text);

function plainText(part: Part): string {
  const text = readable(part);
  // A part that calls itself plain but is HTML all through.
  if (/^\s{0,200}<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 400))) return textOfHtml(text);
  return /^flowed$/i.test(part.params.format ?? "") ? joinFlowed(text, /^yes$/i.test(part.params.delsp ?? "")) : text;
}

/** Soft line breaks undone (RFC 3676): a line that ends with a blank goes on in the next of the same depth. */
export function joinFlowed(text: string, dropBlank: boolean): string {
  const made: string[] = [];
  let open: { depth: number; pieces: string[] } | undefined;
  const close = (): void => {
    if (open) made.push((open.depth > 0 ? `${">".repeat(open.depth)} ` : "") + open.pieces.join(""));
    open = undefined;
  };
  for (const raw of text.split("\n")) {
    const depth = /^>{0,50}/.exec(raw)?.[0].length ?? 0;
    const line = raw.slice(depth).replace(/^ /, "");
    if (open && open.depth !== depth) close();
    open ??= { depth, pieces: [] };
    const soft = line.endsWith(" ") && line !== "-- ";
    if (line === "-- " && open.pieces.length > 0) {
      close();
      open = { depth, pieces: [] };
    }
    open.pieces.push(soft && dropBlank ? line.slice(0, -1) : line);
    if (!soft) close();
  }
  close();
  return made.join("\n");
}
