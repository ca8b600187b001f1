// A whole house for browser walks: its own database, mail catcher and ports, and a real Chromium beside it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import type { HouseParts } from "../../src/access/asks.server.ts";
import { readConfig } from "../../src/platform/config/config.server.ts";
import { type RunningHouse, startHouse } from "../../src/start.server.ts";
import { goodPassword } from "../cast.ts";
import { ownName } from "../once.ts";
import { makeDatabase } from "../own-databases.ts";

const root = join(import.meta.dirname, "../..");

/** Debian's and the usual other places; GJENSVAR_CHROMIUM names another. */
const browsers = [
  process.env.GJENSVAR_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
export const chromiumPath = browsers.find((path) => path !== undefined && path !== "" && existsSync(path));

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export type TestHouse = RunningHouse & {
  parts: HouseParts;
  folder: string;
  close: () => Promise<void>;
};

/** Starts a house of its own. `env` overrides the configuration. */
export async function openHouse(env: Record<string, string> = {}): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), "gjensvar-walk-"));
  const [web, smtp, mail] = [await freePort(), await freePort(), await freePort()];
  const database =
    process.env.DATABASE_URL && !env.DATABASE_URL
      ? { DATABASE_URL: await freshDatabase(process.env.DATABASE_URL) }
      : {};
  const read = readConfig({
    GJENSVAR_MODE: "test",
    GJENSVAR_LOG: "error",
    GJENSVAR_FOLDER: folder,
    GJENSVAR_PORT: String(web),
    CATCHER_SMTP_PORT: String(smtp),
    CATCHER_WEB_PORT: String(mail),
    ...database,
    ...env,
  });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const house = await startHouse({
    config: read.config,
    role: "all",
    build: () => import(join(root, "build/server/index.js")),
    files: join(root, "build/client"),
  });
  if (!house.parts) throw new Error("this house has no pages");
  return {
    ...house,
    parts: house.parts,
    folder,
    close: async () => {
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address of a new and empty database on the PostgreSQL of this run. */
export const emptyDatabase = (): Promise<string> => freshDatabase(process.env.DATABASE_URL ?? "");

const freshDatabase = (server: string, options = ""): Promise<string> =>
  makeDatabase(server, ownName(`walk_${process.pid}_${Math.floor(performance.now())}`), options);

/** An empty database of an ordinary user of the server, and that user's address: as it is where a database is rented. */
export async function ordinaryDatabase(user: string): Promise<string> {
  const server = process.env.DATABASE_URL ?? "";
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'gjensvar_app') then create role gjensvar_app nologin; end if;
    if not exists (select from pg_roles where rolname = '${user}') then create role ${user} login; end if;
  end $$`);
  await client.query(`grant gjensvar_app to ${user} with admin option`);
  await client.end();
  const url = new URL(await freshDatabase(server, `owner ${user}`));
  url.username = user;
  return url.toString();
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openBrowser(): Promise<Browser> {
  if (!chromiumPath)
    throw new Error("no Chromium was found: install Debian's chromium, or name one in GJENSVAR_CHROMIUM");
  return chromium.launch({ executablePath: chromiumPath, args: flags });
}

export type Visit = { context: BrowserContext; page: Page; faults: string[] };

/** A visitor with a browser of their own. Faults in the console and refused resources are collected. */
export async function visit(
  browser: Browser,
  house: RunningHouse,
  options: { script?: boolean; dark?: boolean; width?: number } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: house.url,
    javaScriptEnabled: options.script ?? true,
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: "nb-NO",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  listenTo(page, faults);
  return { context, page, faults };
}

/** Collects what goes wrong on a page: words in the console, refused resources, faults of scripts. */
export function listenTo(page: Page, faults: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (fault) => faults.push(String(fault)));
}

/** Presses a button that posts, and waits until the page it leads to stands there: a `goto` too soon would cut the post off. */
export async function press(button: Locator): Promise<void> {
  const page = button.page();
  const led = page.waitForEvent("framenavigated");
  await button.click();
  await led;
  await page.waitForLoadState();
}

/** Signs in as the form does, and gives the cookies. Everybody of the cast has the same good password. */
export async function signedIn(house: RunningHouse, email: string): Promise<string> {
  const answer = await house.request("/sign-in", {
    method: "POST",
    body: new URLSearchParams({ email, password: goodPassword, way: "password", to: "/today" }),
    headers: { "Sec-Fetch-Site": "same-origin" },
  });
  if (answer.status !== 302) throw new Error(`${email} was not let in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Runs `gjensvar` with these words, as somebody at a terminal would. */
export function command(
  env: Record<string, string>,
  ...args: string[]
): Promise<{ status: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "src/cli.ts"), ...args], {
      env: { ...process.env, DATABASE_URL: "", GJENSVAR_MODE: "test", ...env },
    });
    let out = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (out += String(part)));
    child.once("exit", (status) => resolve({ status, out }));
  });
}

/** Waits until `ask` gives something, at most `seconds`. */
export async function eventually<T>(ask: () => Promise<T | undefined | false>, seconds = 20): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const got = await ask();
    if (got) return got;
    if (performance.now() > until) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
