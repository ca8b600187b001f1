// A small scanner that speaks as clamd does on its socket, for tests: it finds the EICAR test file and nothing else.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The harmless file that every scanner calls infected (eicar.org), put together here so that no scanner stops at this one. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

type Way = "honest" | "silent" | "hangs-up" | "rubbish" | "too-small";

/** The bytes of the whole stream, once the empty piece has come. */
function streamIn(all: Buffer): Buffer | undefined {
  const command = Buffer.from("zINSTREAM\0");
  if (!all.subarray(0, command.length).equals(command)) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= all.length; ) {
    const length = all.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function serve(socket: Socket, way: Way, seen: number[]): void {
  const parts: Buffer[] = [];
  socket.on("error", () => undefined);
  if (way === "hangs-up") return void socket.destroy();
  socket.on("data", (part: Buffer) => {
    parts.push(part);
    const stream = streamIn(Buffer.concat(parts));
    if (!stream || way === "silent") return;
    seen.push(stream.length);
    const verdict = stream.includes(eicar) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
    const other = { rubbish: "\u0007 hello\0", "too-small": "INSTREAM size limit exceeded. ERROR\0" };
    socket.end(way === "honest" ? verdict : other[way as keyof typeof other]);
  });
}

/** Starts one; `seen` holds the length of each file it read. */
export async function startClamd(way: Way = "honest") {
  const folder = mkdtempSync(join(tmpdir(), "clamd-"));
  const at = join(folder, "clamd.ctl");
  const seen: number[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.once("close", () => open.delete(socket)));
    serve(socket, way, seen);
  });
  await new Promise<void>((go) => server.listen(at, go));
  const stop = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    await new Promise<void>((go) => server.close(() => go()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { at, seen, stop };
}
