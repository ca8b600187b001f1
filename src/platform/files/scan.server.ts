// Asks a virus scanner (ClamAV's clamd) about a stranger's file, over its socket. When nobody answers, that is the answer.
import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { log } from "../log.server.ts";

/** `name`: the scanner's name for what it found. `not-scanned`: there is no scanner, or it did not say. */
export type Scanned =
  | { readonly state: "clean" }
  | { readonly state: "infected"; readonly name: string }
  | { readonly state: "not-scanned"; readonly why: string };
export type Scan = (bytes: Uint8Array) => Promise<Scanned>;

/** One piece of the stream, in bytes. */
const piece = 64 * 1024;
const usualMs = 20_000;

/** `/run/clamav/clamd.ctl` is a socket on this machine, `host:3310` one on another. */
export function addressOf(at: string): { path: string } | { host: string; port: number } {
  const split = at.lastIndexOf(":");
  return at.startsWith("/") ? { path: at } : { host: at.slice(0, split), port: Number(at.slice(split + 1)) };
}

/** The scanner behind a socket; without one nothing is scanned. @param timeMs milliseconds for one file, from the connection on */
export function scannerAt(at: string | undefined, timeMs = usualMs): Scan {
  if (at === undefined) return async () => ({ state: "not-scanned", why: "no scanner" });
  return async (bytes) => {
    const scanned = await ask(() => connect(addressOf(at)), bytes, timeMs);
    if (scanned.state === "not-scanned") log.warn("file not scanned", { why: scanned.why });
    return scanned;
  };
}

function ask(open: () => Socket, bytes: Uint8Array, timeMs: number): Promise<Scanned> {
  return new Promise((resolve) => {
    let said = "";
    const socket = open();
    const end = (answer: Scanned): void => {
      clearTimeout(late);
      socket.destroy();
      resolve(answer);
    };
    const late = setTimeout(() => end({ state: "not-scanned", why: "too slow" }), timeMs);
    socket.setEncoding("utf8");
    socket.on("connect", () => Readable.from(streamOf(bytes)).pipe(socket, { end: false }));
    socket.on("data", (text: string) => {
      said += text;
      if (said.includes("\0") || said.length > 4096) end(readVerdict(said));
    });
    socket.on("end", () => end(readVerdict(said)));
    socket.on("error", (fault) => end(said ? readVerdict(said) : { state: "not-scanned", why: fault.message }));
  });
}

/** clamd(8), INSTREAM: pieces, each after its length in four bytes, and an empty one at the end. */
function* streamOf(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from("zINSTREAM\0");
  for (let from = 0; from < bytes.length; from += piece) {
    const part = bytes.subarray(from, from + piece);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    yield length;
    yield part;
  }
  yield Buffer.alloc(4);
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`; everything else is no verdict. */
export function readVerdict(said: string): Scanned {
  const line = said.split("\0")[0]?.trim() ?? "";
  if (line === "stream: OK") return { state: "clean" };
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1];
  if (found !== undefined) return { state: "infected", name: found.slice(0, 120) };
  return { state: "not-scanned", why: line.slice(0, 120) || "no answer" };
}
