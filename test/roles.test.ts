// What a process of one role does and leaves: a worker sends and has no pages, a web server has pages and sends nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { ServerBuild } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { readConfig } from "../src/platform/config/config.server.ts";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { migrate } from "../src/platform/db/migrate.server.ts";
import { openEmbedded } from "../src/platform/db/open.server.ts";
import { theHouse } from "../src/platform/db/scope.ts";
import { post } from "../src/platform/mail/mail.server.ts";
import { startSink } from "../src/platform/mail/sink.server.ts";
import { type Role, startHouse } from "../src/start.server.ts";
import { mailTo, until } from "./mail-room.ts";
import { code, src } from "./source.ts";

const downs: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const down of downs.splice(0).reverse()) await down();
});

const noPages: ServerBuild = { ...({} as ServerBuild), routes: {}, assets: { routes: {} } as never };

/** A house of one role in a new folder, where a mail to Cem waits already, and the mail server it would go to. */
async function houseOf(role: Role) {
  const folder = mkdtempSync(join(tmpdir(), "gjensvar-role-"));
  downs.push(() => rmSync(folder, { recursive: true, force: true }));
  const opened = await openEmbedded(join(folder, "database"));
  await migrate(opened);
  await inTransaction(opened.db, theHouse, (tx) => post(tx, [mailTo(null, "cem@post.example")]));
  await opened.close();
  const sink = await startSink({ keep: "heads" });
  downs.push(sink.stop);
  const read = readConfig({
    GJENSVAR_MODE: "test",
    GJENSVAR_FOLDER: folder,
    GJENSVAR_LOG: "silent",
    GJENSVAR_PORT: String(await freePort()),
    GJENSVAR_WORKER_PORT: String(await freePort()),
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    SMTP_TLS: "none",
  });
  if (!read.ok) throw new Error(read.faults.join());
  const build = vi.fn(async () => noPages);
  const house = await startHouse({ config: read.config, role, build });
  downs.push(house.stop);
  return { house, sink, build, config: read.config };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

test("a worker sends without loading a page, and says on its own port what it does", async () => {
  const { house, sink, build, config } = await houseOf("worker");
  await until(() => sink.count() === 1);
  expect(build).not.toHaveBeenCalled();
  expect(house.parts).toBeUndefined();
  expect(house.url).toBe(`http://127.0.0.1:${config.GJENSVAR_WORKER_PORT}/healthz`);
  const health = await fetch(house.url);
  expect(health.status).toBe(200);
  expect(await health.json()).toEqual({ role: "worker", database: true, sender: true, sending: "sending", why: null });
  expect(await (await house.request("/metrics")).text()).toContain('gjensvar_mails{state="');
  expect((await house.request("/sign-in")).status).toBe(404);
});

test("R23: a worker whose sender stands still is red within two minutes, and green while it goes round", async () => {
  const { house } = await houseOf("worker");
  const real = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => real() + 120_000);
  const stuck = await house.request("/healthz");
  expect([stuck.status, await stuck.json()]).toEqual([503, expect.objectContaining({ sender: false, database: true })]);
  vi.restoreAllMocks();
  await until(async () => (await house.request("/healthz")).status === 200);
});

test("a web server has pages and sends nothing", async () => {
  const { house, sink, build } = await houseOf("web");
  expect(build).toHaveBeenCalled();
  expect(await (await house.request("/healthz")).json()).toEqual({ role: "web", database: true });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(sink.count()).toBe(0);
  expect(await (await house.request("/metrics")).text()).toContain('gjensvar_mails{state="queued"} 1');
});

test("what every role loads at start reaches no page and no part of a screen", () => {
  const texts = new Map(code.map((file) => [file.path, file.text]));
  const seen = new Set<string>();
  const asked: string[] = [];
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, typed, what = ""] of (texts.get(path) ?? "").matchAll(
      /^(?:import|export)( type)? [^;]*?from "([^"]+)";/gm,
    )) {
      if (typed) continue;
      if (what.startsWith(".")) follow(relative(src, join(src, dirname(path), what)));
      else asked.push(what);
    }
  };
  follow("start.server.ts");
  expect(seen.size).toBeGreaterThan(100);
  expect(asked.filter((what) => /^react|^better-auth$/.test(what))).toEqual([]);
  expect([...seen].filter((path) => /\.tsx$|^ui\/|\/pages\//.test(path))).toEqual([]);
});
