// Text out of a plain text file: which characters its bytes stand for. Pure.
import { Unreadable } from "./zipped-text.ts";

/** The control characters that do stand in text files: tab, line ends, page feed, escape. */
const mayStand: ReadonlySet<string> = new Set(["\t", "\n", "\v", "\f", "\r", "\u001b"]);

/**
 * UTF-8, UTF-16 where a mark says so, else Windows-1252, which is what old Nordic editors wrote. Throws `Unreadable`
 * ("disagree") where the bytes are no text at all: a control character that no text holds.
 */
export function plainText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if ([...text].some((sign) => sign < " " && !mayStand.has(sign))) throw new Unreadable("disagree");
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
