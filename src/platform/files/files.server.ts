// Reads the text of a file that a stranger handed in, in a process of its own with limits of time and memory.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type FileText, kindOf, maxBytes } from "./kinds.ts";

export type ReadLimits = { readonly timeMs: number; readonly memoryMb: number };
const usual: ReadLimits = { timeMs: 5_000, memoryMb: 256 };

/** As many files as are read at once; the others wait. Two, because a parser fills a core. */
const places = 2;
const waiting: (() => void)[] = [];
let taken = 0;

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (taken >= places) await new Promise<void>((go) => waiting.push(go));
  else taken += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  }
}

/**
 * The text of a file, or why there is none; never throws for what the file holds. Ending, bytes and parser must agree.
 * @param limits wall time in milliseconds from the start of the process, and resident memory in MiB
 */
export async function readText(
  file: { readonly name: string; readonly bytes: Uint8Array },
  limits: ReadLimits = usual,
): Promise<FileText> {
  if (file.bytes.length === 0) return { ok: false, why: "empty" };
  if (file.bytes.length > maxBytes) return { ok: false, why: "too-big" };
  const kind = kindOf(file.name);
  if (!kind) return { ok: false, why: "kind" };
  return inTurn(() => readApart(kind, file.bytes, limits));
}

const root = join(import.meta.dirname, "../../..");
/** Each as it is called and as it lies: a folder may be a link. */
const readable = [import.meta.dirname, join(root, "node_modules"), join(root, "package.json")].flatMap((path) => [
  path,
  realpathSync(path),
]);

/** Only reading its own code is allowed. The environment, with its secrets, stays outside. */
function startReader(kind: string, { memoryMb }: ReadLimits): ChildProcess {
  return spawn(
    process.execPath,
    [
      "--permission",
      ...readable.map((path) => `--allow-fs-read=${path}`),
      // No code out of a document is ever made and run (CVE-2024-4367).
      "--disallow-code-generation-from-strings",
      `--max-old-space-size=${Math.ceil(memoryMb * 0.6)}`,
      "--disable-warning=ExperimentalWarning",
      join(import.meta.dirname, "read-child.server.ts"),
      kind,
    ],
    { env: {}, stdio: ["pipe", "pipe", "ignore"] },
  );
}

/** Resident memory in MiB; nothing where the system does not say. V8's own limit holds there. */
function residentMb(pid: number | undefined): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096) / 1024 ** 2;
  } catch {
    return 0;
  }
}

function readApart(kind: string, bytes: Uint8Array, limits: ReadLimits): Promise<FileText> {
  return new Promise((resolve) => {
    const child = startReader(kind, limits);
    let said = "";
    let ended: FileText | undefined;
    const end = (why: "too-slow" | "too-heavy"): void => {
      ended ??= { ok: false, why };
      child.kill("SIGKILL");
    };
    const late = setTimeout(() => end("too-slow"), limits.timeMs);
    const watch = setInterval(() => residentMb(child.pid) > limits.memoryMb && end("too-heavy"), 20);
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
    });
    // A reader that gave up does not take the rest of its bytes.
    child.stdin?.on("error", () => undefined).end(bytes);
    child.on("error", () => undefined);
    child.on("close", (_code, signal) => {
      clearTimeout(late);
      clearInterval(watch);
      resolve(ended ?? answerOf(said, signal));
    });
  });
}

/** V8 ends a process that is over its memory with SIGABRT; anything else without an answer is a file that broke its reader. */
function answerOf(said: string, signal: NodeJS.Signals | null): FileText {
  if (said) return JSON.parse(said) as FileText;
  return { ok: false, why: signal === "SIGABRT" ? "too-heavy" : "broken" };
}
