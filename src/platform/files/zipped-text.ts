// Text out of the two office formats: a zip with XML in it. Pure: bytes in, text out, or the reason why not.
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { type FileFault, maxText } from "./kinds.ts";

/** Refuses a zip before it is inflated. Real texts stay far below. Source: OWASP ASVS 5.0, 5.2.3; a text of 30 pages has about 40 entries. */
const limits = { entries: 512, inflated: 100 * 1024 * 1024, part: 16 * 1024 * 1024, ratio: 100, smallPart: 256 * 1024 };

/** Thrown inside this folder, and answered as a value at its door. */
export class Unreadable extends Error {
  readonly why: FileFault;
  constructor(why: FileFault) {
    super(why);
    this.why = why;
  }
}

type Format = {
  parts: RegExp;
  line: ReadonlySet<string>;
  signs: ReadonlyMap<string, string>;
  text?: ReadonlySet<string>;
};

/** ISO/IEC 29500: text stands in `w:t` alone; a paragraph and a break end a line. */
const docx: Format = {
  parts: /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
  line: new Set(["w:p"]),
  signs: new Map([
    ["w:tab", "\t"],
    ["w:br", "\n"],
    ["w:cr", "\n"],
    ["w:noBreakHyphen", "-"],
  ]),
  text: new Set(["w:t"]),
};
/** ODF 1.3, part 3: all characters inside a paragraph or a heading are text. */
const odt: Format = {
  parts: /^content\.xml$/,
  line: new Set(["text:p", "text:h"]),
  signs: new Map([
    ["text:tab", "\t"],
    ["text:line-break", "\n"],
    ["text:s", " "],
  ]),
};

/** The wanted parts of the zip, in the order of the format's reading. */
function unzip(bytes: Uint8Array, parts: RegExp): Uint8Array[] {
  let entries = 0;
  let inflated = 0;
  const found = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries += 1;
      inflated += originalSize;
      if (entries > limits.entries || inflated > limits.inflated) throw new Unreadable("bomb");
      if (!parts.test(name)) return false;
      const packed = originalSize > limits.smallPart && originalSize > size * limits.ratio;
      if (originalSize > limits.part || packed) throw new Unreadable("bomb");
      return true;
    },
  });
  const main = (name: string): number => (/document|content/.test(name) ? 0 : 1);
  return Object.entries(found)
    .sort(([a], [b]) => main(a) - main(b) || (a < b ? -1 : 1))
    .map(([, part]) => part);
}

/** Reads as a stream of tags. A document type is refused: no text needs one, and entities are how XML reaches out. */
function textOf(part: Uint8Array, format: Format): string {
  const pieces: string[] = [];
  let length = 0;
  let open = 0;
  const add = (piece: string): void => {
    if (length <= maxText) pieces.push(piece);
    length += piece.length;
  };
  const holder = format.text ?? format.line;
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new Unreadable("broken");
  });
  parser.on("doctype", () => {
    throw new Unreadable("broken");
  });
  parser.on("opentag", ({ name }) => {
    if (holder.has(name)) open += 1;
    const sign = format.signs.get(name);
    if (sign) add(sign);
  });
  parser.on("text", (text) => {
    if (open > 0) add(text);
  });
  parser.on("closetag", ({ name }) => {
    if (holder.has(name)) open -= 1;
    if (format.line.has(name)) add("\n");
  });
  parser.write(new TextDecoder().decode(part)).close();
  return pieces.join("");
}

/** The text of a DOCX or an ODT, a line a paragraph. Throws `Unreadable` ("bomb", "broken"). */
export function officeText(bytes: Uint8Array, kind: "docx" | "odt"): string {
  const format = kind === "docx" ? docx : odt;
  let parts: Uint8Array[];
  try {
    parts = unzip(bytes, format.parts);
  } catch (fault) {
    if (fault instanceof Unreadable) throw fault;
    throw new Unreadable("broken");
  }
  if (parts.length === 0) throw new Unreadable("disagree");
  return parts.map((part) => textOf(part, format)).join("\n");
}
