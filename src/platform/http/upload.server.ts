// Takes in a form with files without letting anybody fill our memory: one at a time from each address, and so much in all.
import { LARGEST_FILE, LARGEST_REQUEST } from "./limits.ts";
import { makeLines } from "./lines.ts";
import { boundaryOf, NoForm, type PartHead, partsOf } from "./multipart.ts";
import { withoutNoSigns } from "./typed.ts";

/** `over`: it was larger than the largest file, and nothing of it was held. */
export type HandedFile = {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly over: boolean;
};
export type Upload = { readonly fields: URLSearchParams; readonly files: readonly HandedFile[] };
/** `busy`: too many wait, from there or in all. `no-form`: it did not come the way a browser sends it. `too-late`: it came too slowly. */
export type UploadRefused = "busy" | "no-form" | "too-late";

/** In bytes: all fields of one form; all forms that are under way, of which each may be a file and more. */
const mostFields = 256 * 1024;
const mostHeld = 160 * 1024 * 1024;
/** Of one address. A page with three files sends three. */
const mostWaiting = 12;
/** Ten megabytes at half a megabit a second. */
const usualMs = 180_000;

const lines = makeLines(mostWaiting);
let held = 0;
/** How many bytes are set aside for forms that are under way. */
export const heldBytes = (): number => held;

/**
 * Reads the form of a request and gives it to `use`; what it holds is let go when `use` has ended. Call it instead of
 * `request.formData()`, before anything else has read the body.
 * @param from the network address, as it is counted. @param timeMs for the whole body, in milliseconds
 */
export async function withUpload<Result>(
  request: Request,
  from: string,
  use: (upload: Upload) => Promise<Result>,
  timeMs = usualMs,
): Promise<{ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly why: UploadRefused }> {
  const boundary = boundaryOf(request.headers.get("content-type"));
  if (boundary === undefined || !request.body) return { ok: false, why: "no-form" };
  const done = await lines.wait(from);
  if (!done) return { ok: false, why: "busy" };
  // Set aside before the first byte: else many who come at once would all get halfway, and none through.
  const room = roomFor(request);
  const fits = held + room <= mostHeld;
  if (fits) held += room;
  try {
    const read = fits ? await readUpload(inTime(request.body, timeMs), boundary, room) : "busy";
    return typeof read === "string" ? { ok: false, why: read } : { ok: true, result: await use(read) };
  } finally {
    if (fits) held -= room;
    done();
  }
}

/** What the browser says it sends; where it does not say, the most there can be. */
function roomFor(request: Request): number {
  const length = request.headers.get("content-length") ?? "";
  return /^\d{1,9}$/.test(length) ? Math.min(Number(length), LARGEST_REQUEST) : LARGEST_REQUEST;
}

class TooLate extends Error {}

async function* inTime(body: ReadableStream<Uint8Array>, timeMs: number): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let stop: (fault: Error) => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = reject;
  });
  late.catch(() => undefined);
  const timer = setTimeout(() => stop(new TooLate()), timeMs);
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return;
      yield value;
    }
  } finally {
    clearTimeout(timer);
    // Whoever stopped reading early lets the rest go by.
    await reader.cancel().catch(() => undefined);
  }
}

type Part = { head: PartHead; pieces: Uint8Array[]; size: number; over: boolean };

async function readUpload(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  room: number,
): Promise<Upload | UploadRefused> {
  const fields = new URLSearchParams();
  const files: HandedFile[] = [];
  let part: Part | undefined;
  let left = room;
  let ofFields = 0;
  try {
    for await (const event of partsOf(body, boundary)) {
      if (event.is === "head") part = { head: event.head, pieces: [], size: 0, over: false };
      else if (event.is === "end") end(part, fields, files);
      else if (part) {
        if (part.head.fileName === undefined) ofFields += event.bytes.length;
        if (ofFields > mostFields) return "no-form";
        left = add(part, event.bytes, left);
      }
    }
  } catch (fault) {
    if (fault instanceof TooLate) return "too-late";
    if (fault instanceof NoForm) return "no-form";
    throw fault;
  }
  return { fields, files };
}

/** Keeps a piece, and says how much room is left; of what has grown too large nothing is kept. */
function add(part: Part, bytes: Uint8Array, left: number): number {
  if (part.over) return left;
  part.size += bytes.length;
  if (part.size > LARGEST_FILE || bytes.length > left) {
    const back = part.pieces.reduce((sum, one) => sum + one.length, 0);
    part.over = true;
    part.pieces = [];
    return left + back;
  }
  // A copy: the piece may be a corner of a larger one, which would stay with it.
  part.pieces.push(Uint8Array.from(bytes));
  return left - bytes.length;
}

function end(part: Part | undefined, fields: URLSearchParams, files: HandedFile[]): void {
  if (!part) return;
  const { name: field, fileName } = part.head;
  const bytes = Buffer.concat(part.pieces);
  part.pieces = [];
  if (fileName === undefined) fields.append(withoutNoSigns(field), withoutNoSigns(bytes.toString("utf8")));
  // A browser sends a field without a file as a file without a name.
  else if (fileName !== "" || bytes.length > 0 || part.over)
    files.push({ field, name: withoutNoSigns(fileName), bytes, over: part.over });
}
