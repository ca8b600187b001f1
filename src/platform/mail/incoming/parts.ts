// A mail taken apart into its parts (RFC 2045, 2046, 5322): headers, types, bytes and text. Never throws; depth and number are bounded.
import { decodeBytes, decodeExtended, decodeHeader, fromBase64, fromQuotedPrintable } from "./words-of-headers.ts";

/** A header's values by its name in lower case, unfolded, as they came. */
export type Headers = ReadonlyMap<string, readonly string[]>;

export type Part = {
  readonly headers: Headers;
  /** Media type in lower case, as `text/plain`. */
  readonly type: string;
  readonly params: Readonly<Record<string, string>>;
  readonly disposition: string;
  readonly parts: readonly Part[];
  /** The body as it came, one character a byte; empty for a multipart. */
  readonly raw: string;
};

const DEPTH = 12;
const NUMBER = 400;
/** Signs of a header field beyond which its further lines are not read. */
const LONGEST = 200_000;

/** A mail's bytes as parts. Input that is no mail gives a part without headers. */
export function readParts(bytes: Uint8Array): Part {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return partOf(
    text.replace(/^\uFEFF|^ï»¿/, "").replace(/^(?:\s*\n)?>?From [^\n:]{1,200}[^\n]{0,200}\n/, ""),
    DEPTH,
    { left: NUMBER },
    "text/plain",
  );
}

/** Whether the text begins with lines of a header that a mail has. */
export function looksLikeMail(part: Part): boolean {
  return [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "received",
    "return-path",
    "mime-version",
    "content-type",
  ].some((name) => part.headers.has(name));
}

export const header = (part: Part, name: string): string => decodeHeader(part.headers.get(name)?.[0] ?? "").trim();

/** Every part, outer before inner. Does not look into mails that are carried inside unless asked to. */
export function allParts(part: Part, intoMails = false): Part[] {
  if (part.type.startsWith("message/") && !intoMails) return [part];
  return [part, ...part.parts.flatMap((one) => allParts(one, intoMails))];
}

/** A part's body as bytes, its transfer encoding undone. */
export function bytesOf(part: Part): Uint8Array {
  const encoding = (part.headers.get("content-transfer-encoding")?.[0] ?? "")
    .replace(/\(.*|;.*/, "")
    .trim()
    .toLowerCase();
  if (encoding === "base64") return fromBase64(part.raw);
  if (encoding === "quoted-printable") return fromQuotedPrintable(part.raw);
  return Buffer.from(part.raw, "latin1");
}

/** A part's body as text with `\n` line ends. */
export function textOf(part: Part): string {
  return decodeBytes(bytesOf(part), part.params.charset).replace(/\r\n?/g, "\n");
}

export function readHeaders(text: string): Headers {
  const headers = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.split("\n")) {
    if (/^[ \t]/.test(line) && last) {
      const so = last.at(-1) ?? "";
      if (so.length < LONGEST) last[last.length - 1] = `${so}\n${line}`;
      continue;
    }
    const colon = line.indexOf(":");
    const name = colon > 0 ? line.slice(0, colon).trimEnd().toLowerCase() : "";
    if (!/^[!-9;-~]{1,80}$/.test(name)) continue;
    last = headers.get(name) ?? [];
    last.push(line.slice(colon + 1).trim());
    headers.set(name, last);
  }
  for (const values of headers.values())
    for (const [at, value] of values.entries()) values[at] = value.replace(/\r?\n[ \t]+/g, " ").trim();
  return headers;
}

function partOf(text: string, depth: number, budget: { left: number }, fallback: string): Part {
  budget.left -= 1;
  const { head, body } = headAndBody(text);
  const headers = readHeaders(head);
  const { value, params } = readParameters(headers.get("content-type")?.[0] ?? "");
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value.toLowerCase() : fallback;
  const part = {
    headers,
    type,
    params,
    disposition: readParameters(headers.get("content-disposition")?.[0] ?? "").value.toLowerCase(),
  };
  if (depth === 0 || budget.left <= 0) return { ...part, parts: [], raw: body };
  if (type.startsWith("multipart/")) {
    const inner = type === "multipart/digest" ? "message/rfc822" : "text/plain";
    const pieces = piecesOf(body, params.boundary ?? "");
    if (pieces.length > 0)
      return {
        ...part,
        raw: "",
        parts: pieces.slice(0, budget.left).map((piece) => partOf(piece, depth - 1, budget, inner)),
      };
    return { ...part, type: "text/plain", parts: [], raw: body };
  }
  if (type === "message/rfc822" || type === "message/global") {
    const whole = { ...part, parts: [], raw: body };
    const inside = Buffer.from(bytesOf(whole)).toString("latin1");
    return { ...whole, parts: [partOf(inside.trimStart(), depth - 1, budget, "text/plain")] };
  }
  return { ...part, parts: [], raw: body };
}

function headAndBody(text: string): { head: string; body: string } {
  if (/^\r?\n/.test(text)) return { head: "", body: text.replace(/^\r?\n/, "") };
  const at = /\n[ \t]*\r?\n/.exec(text);
  return at ? { head: text.slice(0, at.index), body: text.slice(at.index + at[0].length) } : { head: text, body: "" };
}

/** The pieces between boundary lines (RFC 2046, 5.1.1). A boundary that never closes ends with the text. */
function piecesOf(body: string, boundary: string): string[] {
  if (boundary === "") return [];
  const pieces: string[] = [];
  let piece: string[] | undefined;
  const mark = `--${boundary}`;
  for (const line of body.split("\n")) {
    const plain = line.trimEnd();
    if (plain === mark || plain === `${mark}--`) {
      if (piece) pieces.push(piece.join("\n"));
      piece = plain === mark ? [] : undefined;
      if (plain !== mark) break;
    } else piece?.push(line);
  }
  if (piece && piece.length > 0) pieces.push(piece.join("\n"));
  return pieces;
}

/** `value; name=text; name="text"; name*0="te"; name*1="xt"` (RFC 2045, 5.1; RFC 2231). */
export function readParameters(text: string): { value: string; params: Record<string, string> } {
  const pieces = splitOutsideQuotes(text, ";");
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  const value = (pieces.shift() ?? "").replace(/\(.*$/, "").trim();
  for (const piece of pieces) {
    const equals = piece.indexOf("=");
    if (equals < 1) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    const plain = unquoted(piece.slice(equals + 1).trim());
    const [base = "", ...marks] = name.split("*");
    const read = marks.at(-1) === "" && (marks.length === 1 || marks[0] === "0") ? decodeExtended(plain) : plain;
    params[base] = marks.length > 0 && /^\d+$/.test(marks[0] ?? "") ? (params[base] ?? "") + read : read;
  }
  return { value, params };
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1") : text;

/** Pieces of a text between a sign, except where it stands in double quotes. */
export function splitOutsideQuotes(text: string, sign: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const one = text[i];
    if (one === "\\" && quoted) i += 1;
    else if (one === '"') quoted = !quoted;
    else if (one === sign && !quoted) {
      pieces.push(text.slice(from, i));
      from = i + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

/** The first address in a header or a line: in angle brackets when there are some. Empty when there is none. */
export function addressIn(text: string): string {
  const angle = /<([^<>\s]{1,320}@[^<>\s]{1,255})>/.exec(text)?.[1];
  return angle ?? findAddresses(text)[0] ?? "";
}

const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,253}[\p{L}\p{N}])?|^\[[\d.:a-fA-F]{2,45}\]/u;

/** Every address in a text, in order, without repetition. Looks at each @ sign, a bounded way in both directions. */
export function findAddresses(text: string): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const before = /(?:"[^"\n]{1,64}"|[^\s<>()[\],;:"'`@\\|=*]|(?<=[^\s<>()[\],;:"'`@\\|])=){1,128}$/.exec(
      text.slice(Math.max(0, at - 128), at),
    )?.[0];
    const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0];
    if (before !== undefined && domain !== undefined && domain.length > 1) found.add(`${before}@${domain}`);
  }
  return [...found];
}
