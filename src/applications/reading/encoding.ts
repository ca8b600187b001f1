// Which character encoding a text file is written in, and its text; the choice can be explained letter by letter.

import { startsWith } from "./bytes.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1" | "macintosh";

type Decoded = {
  text: string;
  encoding: Encoding;
  bom: boolean;
  /** Why this encoding was chosen, in plain words. */
  why: string;
  /** Places whose bytes could not be read in this encoding. */
  unreadable: number;
};

type SingleByte = "windows-1252" | "iso-8859-1" | "macintosh";

const SCORED_BYTES = 256 * 1024;
const NORDIC = /[æøåäöÆØÅÄÖ]/;
const EUROPEAN = /[éèêëáàâãíìïîóòôõúùûüýñçßðþÉÈÊËÁÀÂÃÍÌÏÎÓÒÔÕÚÙÛÜÝÑÇÐÞšžŠŽœŒ]/;
const PRINT = /[«»–—‘’“”„…•€£§°´©® ]/;
const LETTER = /\p{L}/u;

/** What one character outside ASCII says about the guess: letters that Nordic and European names hold speak for it. */
function scoreOf(before: string, char: string, after: string): number {
  const inWord = LETTER.test(before) || LETTER.test(after);
  const lowerBefore = before !== before.toUpperCase();
  if (NORDIC.test(char)) return lowerBefore && char !== char.toLowerCase() ? -1 : 4;
  if (EUROPEAN.test(char)) return lowerBefore && char !== char.toLowerCase() ? -2 : 1;
  if (PRINT.test(char)) return LETTER.test(before) && LETTER.test(after) && char !== "’" ? -2 : 1;
  if (/\p{Cc}/u.test(char)) return -8;
  return inWord ? -4 : -1;
}

/** The plausibility of a decoded text as Nordic or European writing; 0 when it has nothing outside ASCII. */
function plausibility(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7f) score += scoreOf(text[at - 1] ?? "", text[at] ?? "", text[at + 1] ?? "");
  }
  return score;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== "iso-8859-1") return new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
  // WHATWG's "iso-8859-1" is windows-1252; the real one maps every byte to the same code point.
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: Latin text has NUL in every other byte, so one side is full of them and the other is not. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SCORED_BYTES) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return null;
}

/** A UTF-8 file with a few broken places: many good sequences outside ASCII, hardly any bad ones. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  let bad = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good >= 4 && bad * 4 <= good ? text : null;
}

function ofOneByte(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SCORED_BYTES);
  // Five bytes have no meaning in windows-1252. A file that uses them is something else.
  const undefinedInWindows = sample.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  const loneCr = sample.includes(0x0d) && !sample.some((byte, at) => byte === 0x0d && sample[at + 1] === 0x0a);
  const guesses: { encoding: SingleByte; score: number }[] = [
    { encoding: undefinedInWindows ? "iso-8859-1" : "windows-1252", score: 0 },
    { encoding: "macintosh", score: 0 },
  ];
  for (const guess of guesses) guess.score = plausibility(decodeAs(sample, guess.encoding));
  const [western, mac] = guesses as [{ encoding: SingleByte; score: number }, { encoding: SingleByte; score: number }];
  const best = mac.score + (loneCr ? 1 : 0) > western.score ? mac : western;
  const other = best === mac ? western : mac;
  return {
    text: decodeAs(bytes, best.encoding),
    encoding: best.encoding,
    bom: false,
    why: `not UTF-8; its letters are likelier as ${best.encoding} (${best.score}) than as ${other.encoding} (${other.score})`,
    unreadable: 0,
  };
}

/**
 * The text of a file and the encoding it is in. A byte order mark decides; then NUL in every other byte (UTF-16);
 * then whether the bytes are UTF-8; then which single-byte encoding makes the likelier letters. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = (encoding: Encoding): Decoded => {
    const text = decodeAs(bytes, encoding);
    return { text, encoding, bom: true, why: "the file says so with a byte order mark", unreadable: 0 };
  };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    const decoded = marked("utf-8");
    return isUtf8(bytes) ? decoded : { ...decoded, unreadable: decoded.text.split("\ufffd").length - 1 };
  }
  if (startsWith(bytes, [0xff, 0xfe])) return marked("utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return marked("utf-16be");
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) {
    return { text: decodeAs(bytes, wide), encoding: wide, bom: false, why: "every other byte is NUL", unreadable: 0 };
  }
  if (isUtf8(bytes)) {
    return { text: decodeAs(bytes, "utf-8"), encoding: "utf-8", bom: false, why: "the bytes are UTF-8", unreadable: 0 };
  }
  const nearly = nearlyUtf8(bytes);
  if (nearly !== null) {
    const unreadable = nearly.split("\ufffd").length - 1;
    return { text: nearly, encoding: "utf-8", bom: false, why: "UTF-8 but for a few broken places", unreadable };
  }
  return ofOneByte(bytes);
}
