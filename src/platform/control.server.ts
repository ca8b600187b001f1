// A door for the command line into the process that runs: a socket in its own folder, open to the same user only.
import { chmodSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { log } from "./log.server.ts";

/** What may be asked: a name, and what it does with its argument. The answer must be JSON. */
export type Control = Readonly<Record<string, (argument: string) => Promise<unknown>>>;

export type Answer = { ok: true; answer: unknown } | { ok: false; why: string };

/** A socket's path has room for so many bytes (unix(7)). */
const longest = 100;
const mostBytes = 10_000;
const pathIn = (folder: string): string => join(folder, "control.sock");

/**
 * Opens the door in `folder`, which only its owner can enter. Whoever holds the database's lock may do this: what a dead process left
 * behind is removed. Without a path that fits there is no door, and a line in the log.
 */
export async function openControl(folder: string, control: Control): Promise<{ stop: () => Promise<void> }> {
  const path = pathIn(folder);
  if (Buffer.byteLength(path) > longest) {
    log.warn("control.path-too-long", { bytes: Buffer.byteLength(path) });
    return { stop: async () => undefined };
  }
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    let asked = "";
    socket.setEncoding("utf8").setTimeout(120_000, () => socket.destroy());
    socket.on("error", () => socket.destroy());
    socket.on("data", (part: string) => {
      asked += part;
      if (asked.length > mostBytes) socket.destroy();
      if (!asked.endsWith("\n")) return;
      void answer(control, asked).then((said) => socket.end(`${JSON.stringify(said)}\n`));
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(path, resolve));
  chmodSync(path, 0o600);
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function answer(control: Control, asked: string): Promise<Answer> {
  try {
    const { verb, argument } = JSON.parse(asked) as { verb: string; argument: string };
    const run = Object.hasOwn(control, verb) ? control[verb] : undefined;
    if (!run || typeof argument !== "string")
      return { ok: false, why: "the running server does not know this command" };
    return { ok: true, answer: await run(argument) };
  } catch (fault) {
    log.error("control", { fault });
    return { ok: false, why: fault instanceof Error ? fault.message : "it failed" };
  }
}

/** Asks the process that runs in `folder`; undefined when nobody opens. */
export function askRunning(folder: string, verb: string, argument: string): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(pathIn(folder), () => socket.write(`${JSON.stringify({ verb, argument })}\n`));
    socket.setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
    socket.on("error", () => resolve(undefined));
    socket.on("close", () => resolve(said === "" ? undefined : (JSON.parse(said) as Answer)));
  });
}
