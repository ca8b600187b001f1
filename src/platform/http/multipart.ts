// Reads a form with files as it comes in, piece by piece (RFC 7578): no more of it is held than one piece and one line. Pure.

/** What a part says of itself. `fileName` is there when it is a file, and may be empty: then none was chosen. */
export type PartHead = { readonly name: string; readonly fileName: string | undefined };
export type PartEvent =
  | { readonly is: "head"; readonly head: PartHead }
  | { readonly is: "bytes"; readonly bytes: Uint8Array }
  | { readonly is: "end" };

/** The body is no form, ends too soon, or is made to cost us: more parts or longer heads than any browser sends. */
export class NoForm extends Error {}

const longestHead = 8 * 1024;
const mostParts = 200;

/** The boundary that a content type names (RFC 2046, 5.1.1: at most 70 characters); undefined for another type. */
export function boundaryOf(contentType: string | null): string | undefined {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? "")) return undefined;
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? "");
  return found?.[1] ?? found?.[2];
}

/** What browsers write for the three signs that a name in quotes cannot hold (HTML standard, "multipart/form-data encoding algorithm"). */
const unescaped = (text: string): string => text.replace(/%0D/gi, "\r").replace(/%0A/gi, "\n").replace(/%22/g, '"');

/** The head of a part, from its lines. */
function headOf(lines: string): PartHead {
  const line = lines.split("\r\n").find((one) => /^content-disposition:\s*form-data/i.test(one));
  const values = new Map<string, string>();
  for (const [, key = "", quoted, plain] of (line ?? "").matchAll(/;\s*([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g))
    values.set(key.toLowerCase(), unescaped(quoted?.replaceAll('\\"', '"') ?? plain ?? ""));
  const name = values.get("name");
  if (name === undefined) throw new NoForm("a part without a name");
  return { name, fileName: values.get("filename") };
}

type Reading = {
  at: "content" | "mark" | "head" | "over";
  /** Between a head and the next boundary, and not before the first one. */
  inPart: boolean;
  held: Buffer;
  parts: number;
  readonly mark: Buffer;
};

/** Each step says whether it could be gone: else more bytes must come. Up to the next boundary, or so far that what is left may be the beginning of one. */
function* content(reading: Reading): Generator<PartEvent, boolean> {
  const { held, mark, inPart } = reading;
  const found = held.indexOf(mark);
  const upTo = found >= 0 ? found : Math.max(0, held.length - mark.length + 1);
  reading.held = held.subarray(found >= 0 ? found + mark.length : upTo);
  if (inPart && upTo > 0) yield { is: "bytes", bytes: held.subarray(0, upTo) };
  if (found < 0) return false;
  if (inPart) yield { is: "end" };
  reading.inPart = false;
  reading.at = "mark";
  return true;
}

/** After a boundary: two dashes end the form, else spaces and the end of the line. */
function afterMark(reading: Reading): boolean {
  const { held } = reading;
  const line = held.indexOf("\r\n");
  if (held.subarray(0, 2).toString("latin1") === "--") reading.at = "over";
  else if (line >= 0 && held.subarray(0, line).toString("latin1").trim() === "") {
    // The line's end stays: it is what the head begins after.
    reading.held = held.subarray(line);
    reading.at = "head";
  } else if (line >= 0 || held.length > longestHead) throw new NoForm("a boundary that goes on");
  else return false;
  return true;
}

function* head(reading: Reading): Generator<PartEvent, boolean> {
  const { held } = reading;
  const end = held.indexOf("\r\n\r\n");
  if (end > longestHead || (end < 0 && held.length > longestHead)) throw new NoForm("a head too long");
  if (end < 0) return false;
  reading.parts += 1;
  if (reading.parts > mostParts) throw new NoForm("too many parts");
  reading.held = held.subarray(end + 4);
  reading.inPart = true;
  reading.at = "content";
  yield { is: "head", head: headOf(held.subarray(0, end).toString("utf8")) };
  return true;
}

function* step(reading: Reading): Generator<PartEvent, boolean> {
  if (reading.at === "content") return yield* content(reading);
  if (reading.at === "head") return yield* head(reading);
  return reading.at === "mark" && afterMark(reading);
}

/** What a form holds, in its order; a part's bytes come in pieces that are good until the next one. @throws NoForm */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<PartEvent> {
  // The first boundary has no line before it.
  const reading: Reading = {
    at: "content",
    inPart: false,
    held: Buffer.from("\r\n"),
    parts: 0,
    mark: Buffer.from(`\r\n--${boundary}`, "latin1"),
  };
  for await (const piece of body) {
    if (reading.at === "over") continue;
    reading.held = Buffer.concat([reading.held, piece]);
    while (yield* step(reading));
  }
  if (reading.at !== "over") throw new NoForm("it ended too soon");
}
