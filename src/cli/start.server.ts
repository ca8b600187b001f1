// gjensvar start: serves until it is told to stop, and says in plain words where everything is.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ServerBuild } from "react-router";
import { FolderTaken } from "../platform/db/lock.server.ts";
import { type RunningHouse, startHouse } from "../start.server.ts";
import { configured, employersOf, unsignedAmong, unsignedInWords } from "./ground.server.ts";
import { print, WrongUse } from "./terminal.server.ts";

const root = join(import.meta.dirname, "../..");

/** How development differs: it brings its own build. */
export type StartWith = { build: () => Promise<ServerBuild>; files?: string };

const pages = join(root, "build/server/index.js");
const built: StartWith = {
  build: () => {
    if (!existsSync(pages)) throw new Error("the pages are not built yet: run npm start");
    return import(/* @vite-ignore */ pages) as Promise<ServerBuild>;
  },
  files: join(root, "build/client"),
};

/** What still hangs on a silent database when all has been closed is not waited for. */
const LAST_MS = 500;

export async function run(args: string[]): Promise<number> {
  const code = await runStart(args, built);
  setTimeout(() => process.exit(code), LAST_MS).unref();
  return code;
}

/** Resolves when everything has been closed again. */
export async function runStart(args: string[], start: StartWith): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { role: { type: "string", default: "all" }, port: { type: "string" } },
  });
  const role = values.role;
  if (role !== "web" && role !== "worker" && role !== "all") throw new WrongUse("--role is web, worker or all");
  if (values.port) process.env[role === "worker" ? "GJENSVAR_WORKER_PORT" : "GJENSVAR_PORT"] = values.port;
  const config = configured();
  if (role !== "all" && !config.DATABASE_URL)
    throw new WrongUse("the embedded database serves one process: --role needs DATABASE_URL");
  const began = performance.now();
  const told = toldToStop();
  let house: RunningHouse;
  try {
    house = await startHouse({ config, role, ...start, say: print });
  } catch (fault) {
    if (fault instanceof FolderTaken) process.stderr.write(`gjensvar: ${fault.message}\n`);
    else process.stderr.write(`gjensvar could not start: ${portSentence(fault)}\n`);
    return 1;
  }
  const logins =
    config.GJENSVAR_MODE === "trial" && house.parts
      ? await (await import("../../seed/demo.server.ts")).ensureDemo(house.parts, print)
      : [];
  const unsigned = unsignedAmong(await employersOf(house.opened), config);
  for (const slug of unsigned) process.stderr.write(`gjensvar: ${unsignedInWords(config.DKIM_DOMAIN, slug)}\n`);
  welcome(house, logins, (performance.now() - began) / 1000);
  await told;
  print("Stopping: what is under way is finished first …");
  await house.stop();
  return 0;
}

function portSentence(fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code;
  const port = (fault as { port?: number }).port;
  if (code === "EADDRINUSE") return `port ${port} is taken by another program. Choose one: npm start -- --port 3001`;
  return fault instanceof Error ? fault.message : String(fault);
}

type Login = { email: string; password: string; who: string };

function welcome(house: RunningHouse, logins: readonly Login[], seconds: number): void {
  const width = Math.max(0, ...logins.map((login) => login.email.length));
  const lines = [
    "",
    `Gjensvar is ready after ${seconds.toFixed(1)} s:  ${house.url}`,
    ...(house.catcher ? [`Mail is caught, not sent:      ${house.catcher}`] : []),
    ...(logins.length > 0 ? ["", `Sign in as (password: ${logins[0]?.password})`] : []),
    ...logins.map((login) => `  ${login.email.padEnd(width)}  ${login.who}`),
    "",
    "Stop with Ctrl-C.",
  ];
  print(lines.join("\n"));
}

/** One press may come by several ways: from the terminal, from npm and from the launcher. */
const SAME_PRESS_MS = 1000;

type Told = { on: (signal: NodeJS.Signals, hear: () => void) => unknown };

/** Listens from the beginning: told during the start, the house still closes in order. Told once more, later: `atOnce`. */
export function toldToStop(
  from: Told = process,
  clock: () => number = () => performance.now(),
  atOnce: () => void = () => process.exit(1),
): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const hear = (): void => {
      if (first === undefined) {
        first = clock();
        resolve();
      } else if (clock() - first > SAME_PRESS_MS) {
        // Nothing is lost, the journal settles it at the next start.
        atOnce();
      }
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) from.on(signal, hear);
  });
}
