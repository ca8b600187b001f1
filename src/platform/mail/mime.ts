// Text as mail carries it: headers in ASCII words, bodies in quoted-printable. Our own, because a general composer costs
// more time for each mail than everything else together.

const PRINTABLE = /^[\x20-\x7e]*$/;
const bytesOf = new TextEncoder();

/**
 * A header's text (RFC 2047): ASCII as it is, else base64 words of at most 75 characters, cut between characters.
 * Control characters become spaces, so nothing can begin a new line. Folded at 76 where there is a space.
 */
export function headerText(text: string): string {
  const flat = text.replace(/\p{Cc}+/gu, " ").trim();
  return PRINTABLE.test(flat) && !flat.includes("=?") ? fold(flat) : words(flat);
}

function words(text: string): string {
  const made: string[] = [];
  let part = "";
  let size = 0;
  for (const sign of text.toWellFormed()) {
    const length = bytesOf.encode(sign).length;
    if (size + length > 45) {
      made.push(part);
      part = "";
      size = 0;
    }
    part += sign;
    size += length;
  }
  made.push(part);
  return made.map((word) => `=?utf-8?B?${Buffer.from(word, "utf8").toString("base64")}?=`).join("\r\n ");
}

const fold = (text: string): string => text.replace(/(.{50,70}) (?=\S)/g, "$1\r\n ");

/** A name before an address: quoted when it is ASCII (RFC 5322, 3.2.4), else encoded words. Empty for no name. */
export function namedAddress(name: string, address: string): string {
  if (name === "") return address;
  const shown = PRINTABLE.test(name) && !name.includes("=?") ? `"${name.replace(/["\\]/g, "\\$&")}"` : words(name);
  return `${shown} <${address}>`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`);
const LITERAL = Array.from({ length: 256 }, (_, byte) => byte === 9 || (byte >= 32 && byte <= 126 && byte !== 61));
const SIGNS = Array.from({ length: 256 }, (_, byte) => (LITERAL[byte] ? String.fromCharCode(byte) : (HEX[byte] ?? "")));

/**
 * Quoted-printable (RFC 2045, 6.7) of text in UTF-8: lines end with CRLF and hold 76 characters at most; a sign of
 * several bytes is never cut; blanks at the end of a line are kept by encoding them.
 */
export function quotedPrintable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").split("\n").map(quotedLine).join("\r\n");
}

function quotedLine(line: string): string {
  const bytes = bytesOf.encode(line);
  const last = bytes.length - 1;
  let made = "";
  let width = 0;
  for (let i = 0; i <= last; i += 1) {
    const byte = bytes[i] ?? 0;
    const sign = i === last && (byte === 32 || byte === 9) ? (HEX[byte] ?? "") : (SIGNS[byte] ?? "");
    // A first byte needs room for its followers, so that the break comes before the sign and not inside it.
    const need = byte < 0xc0 ? sign.length : byte < 0xe0 ? 6 : byte < 0xf0 ? 9 : 12;
    if (width + need > 75 && (byte & 0xc0) !== 0x80) {
      made += "=\r\n";
      width = 0;
    }
    made += sign;
    width += sign.length;
  }
  return made;
}
