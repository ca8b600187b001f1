// Text as mail carries it, read back: character sets, encoded words, quoted-printable, base64. Never throws, always linear.

const names: Record<string, string> = {
  "": "utf-8",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "ansi_x3.4-1968": "windows-1252",
  "iso-8859-1": "windows-1252",
  "iso-8859-8-i": "iso-8859-8",
  cp850: "ibm866",
  "cp-850": "ibm866",
  utf8: "utf-8",
  "utf-7": "utf-8",
  "unicode-1-1-utf-7": "utf-8",
  unicode: "utf-8",
  "x-unknown": "utf-8",
  "unknown-8bit": "utf-8",
  unknown: "utf-8",
  cp932: "shift_jis",
  "windows-31j": "shift_jis",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  gb2312: "gb18030",
};

/**
 * Bytes to text by the name of a character set. Text without a name, in ASCII or in an unknown set is read as UTF-8 when
 * it is that, else as windows-1252 (the WHATWG reading of latin-1).
 */
export function decodeBytes(bytes: Uint8Array, charset = ""): string {
  const asked = charset.trim().toLowerCase().replace(/^"|"$/g, "").replace(/\*.*$/, "");
  const name = names[asked] ?? asked;
  if (name === "utf-8" || name === "windows-1252" || bytes.every((byte) => byte < 128 && byte !== 27)) {
    if (name !== "windows-1252" || asked.includes("ascii")) return utf8OrLatin(bytes);
    return new TextDecoder("windows-1252").decode(bytes);
  }
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return utf8OrLatin(bytes);
  }
}

function utf8OrLatin(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Quoted-printable (RFC 2045, 6.7) to bytes; a wrong escape stays as it is. `underscore` for header words (RFC 2047, 4.2). */
export function fromQuotedPrintable(text: string, underscore = false): Uint8Array {
  const clean = underscore ? text : text.replace(/=[ \t]{0,20}\r?\n/g, "").replace(/=$/, "");
  const made = new Uint8Array(Buffer.byteLength(clean, "utf8"));
  let size = 0;
  for (let i = 0; i < clean.length; i += 1) {
    const code = clean.charCodeAt(i);
    const hex = code === 61 ? clean.slice(i + 1, i + 3) : "";
    if (hex.length === 2 && /^[\da-f]{2}$/i.test(hex)) {
      made[size] = Number.parseInt(hex, 16);
      size += 1;
      i += 2;
    } else if (underscore && code === 95) {
      made[size] = 32;
      size += 1;
    } else if (code < 256) {
      made[size] = code;
      size += 1;
    }
  }
  return made.subarray(0, size);
}

export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]*)\?=/gi;

/** A header's value with its encoded words (RFC 2047) read. Neighbouring words of one kind are joined before decoding. */
export function decodeHeader(value: string): string {
  const joined = value.replace(/\?=[ \t\r\n]{1,20}=\?/g, "?==?");
  let made = "";
  let at = 0;
  let held: { charset: string; bytes: Uint8Array[] } | undefined;
  const release = (): void => {
    if (held) made += decodeBytes(Buffer.concat(held.bytes), held.charset);
    held = undefined;
  };
  for (const word of joined.matchAll(WORD)) {
    const [whole, charset = "", kind = "", text = ""] = word;
    if (word.index > at || held?.charset !== charset.toLowerCase()) release();
    made += rawText(joined.slice(at, word.index));
    held ??= { charset: charset.toLowerCase(), bytes: [] };
    held.bytes.push(kind.toLowerCase() === "b" ? fromBase64(text) : fromQuotedPrintable(text, true));
    at = word.index + whole.length;
  }
  release();
  return made + rawText(joined.slice(at));
}

/** Bytes over 127 that stand in a header as they are: UTF-8 in new mails, latin-1 in old ones. */
const rawText = (text: string): string => (/[\x80-\xff]/.test(text) ? decodeBytes(Buffer.from(text, "latin1")) : text);

/** `name*=utf-8''…` (RFC 2231): percent escapes in a character set. */
export function decodeExtended(value: string): string {
  const found = /^([^']{0,40})'[^']{0,40}'(.*)$/s.exec(value);
  if (!found) return value;
  return decodeBytes(fromQuotedPrintable((found[2] ?? "").replace(/%/g, "="), true), found[1]);
}
