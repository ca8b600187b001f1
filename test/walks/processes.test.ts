// The house as processes: told to stop, killed, started twice, and several senders on one PostgreSQL. Nothing lost, nothing twice.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { migrate } from "../../src/platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../../src/platform/db/open.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import { post } from "../../src/platform/mail/mail.server.ts";
import { type Sink, startSink } from "../../src/platform/mail/sink.server.ts";
import { crowd } from "../mail-room.ts";
import { emptyDatabase, eventually, freePort } from "./house.ts";

const onPostgres = Boolean(process.env.DATABASE_URL);
const open: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

type Place = { folder: string; address: string; sink: Sink };
type Plan = NonNullable<NonNullable<Parameters<typeof startSink>[0]>["plan"]>;

/** An empty database, a mail server, and mails that wait. */
async function place(mails: number, plan: Plan): Promise<Place> {
  const folder = newFolder();
  const address = onPostgres ? await emptyDatabase() : "";
  const sink = await startSink({ keep: "heads", plan });
  open.push(sink.stop);
  const here = { folder, address, sink };
  await postInto(here, mails);
  return here;
}

const postInto = (here: Place, n: number) =>
  within(here, (opened) =>
    inTransaction(opened.db, theHouse, (tx) =>
      post(
        tx,
        crowd("", n).map((mail) => ({ ...mail, employer: null })),
      ),
    ),
  );

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gjensvar-process-"));
  open.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The database for a moment: the embedded one only while no house has it. */
async function within<T>({ folder, address }: Place, work: (opened: OpenedDatabase) => Promise<T>): Promise<T> {
  const opened = address === "" ? await openEmbedded(join(folder, "database")) : await openPostgres(address);
  try {
    await migrate(opened);
    return await work(opened);
  } finally {
    await opened.close();
  }
}

type Row = { to: string; state: string; sender: string | null };
const rowsOf = (here: Place): Promise<Row[]> =>
  within(here, (opened) =>
    inTransaction(opened.db, theHouse, async (tx) => {
      const { rows } =
        await sql<Row>`select to_addr as to, state, claimed_by as sender from outbox order by id`.execute(tx);
      return rows;
    }),
  );

type House = { child: ChildProcess; port: number; said: () => string; ended: Promise<number | null> };

/** `gjensvar start` as a process of its own; resolves when it is ready or has ended. */
async function start(here: Place, role = "all", more: Record<string, string> = {}): Promise<House> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/cli.ts"), "start", "--role", role], {
    env: {
      ...process.env,
      GJENSVAR_FOLDER: here.folder,
      GJENSVAR_PORT: String(port),
      GJENSVAR_WORKER_PORT: String(port),
      GJENSVAR_LOG: "error",
      DATABASE_URL: here.address,
      SMTP_URL: `smtp://127.0.0.1:${here.sink.port}`,
      SMTP_TLS: "none",
      SMTP_PER_MINUTE: "100000",
      SMTP_CONNECTIONS: "5",
      ...more,
    },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += String(part)));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  open.push(() => {
    child.kill("SIGKILL");
    return ended;
  });
  const over = () => child.exitCode !== null || child.signalCode !== null;
  await eventually(async () => text.includes("Gjensvar is ready") || over(), 60);
  return { child, port, said: () => text, ended };
}

const kill = async (house: House): Promise<void> => {
  house.child.kill("SIGKILL");
  await house.ended;
};

/** How many mails are in this state, as the house itself tells. */
async function mails(house: House, state: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${house.port}/metrics`)).text();
  return Number(new RegExp(`gjensvar_mails\\{state="${state}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
}

const slowly: Plan = ({ step }) => (step === "dot" ? { delayMs: 20 } : undefined);

test("R3: told to stop in the middle of a batch, the house drains and ends well; the next start sends the rest, once each", async () => {
  const here = await place(200, slowly);
  const first = await start(here);
  await eventually(async () => here.sink.count() >= 30);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  const gone = here.sink.count();
  expect(gone).toBeLessThan(200);
  const states = Map.groupBy(await rowsOf(here), (row) => row.state);
  expect([states.get("accepted")?.length, states.get("queued")?.length]).toEqual([gone, 200 - gone]);
  const second = await start(here);
  await eventually(async () => (await mails(second, "accepted")) === 200, 40);
  expect(here.sink.mails).toHaveLength(200);
  expect(new Set(here.sink.mails.map((mail) => mail.to[0])).size).toBe(200);
});

test("R2: killed with five letters in flight, the house shows exactly these as uncertain when it is ready again, and sends the rest", async () => {
  const held = new Set([20, 21, 22, 23, 24].map((n) => `cem${n}@post.example`));
  const here = await place(60, ({ step, to }) => (step === "dot" && held.has(to) ? { delayMs: 60_000 } : undefined));
  const first = await start(here);
  await eventually(async () => here.sink.count() >= 25);
  await kill(first);
  const second = await start(here);
  expect(await mails(second, "uncertain")).toBe(5);
  await eventually(async () => (await mails(second, "accepted")) === 55, 40);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  const doubtful = (await rowsOf(here)).filter((row) => row.state === "uncertain").map((row) => row.to);
  expect(new Set(doubtful)).toEqual(held);
  expect(here.sink.mails).toHaveLength(60);
});

test.skipIf(!onPostgres)(
  "two workers on one PostgreSQL: one is killed in the middle, the other goes on, and nobody gets two",
  async () => {
    const here = await place(0, slowly);
    const [one, other] = [await start(here, "worker"), await start({ ...here, folder: newFolder() }, "worker")];
    await postInto(here, 300);
    await eventually(async () => here.sink.count() >= 60);
    await kill(one);
    // The killed one comes back: what it had begun is settled by its own journal, what it had only claimed is free again.
    const back = await start(here, "worker");
    const left = async () => (await rowsOf(here)).filter((row) => ["queued", "claimed"].includes(row.state)).length;
    await eventually(async () => (await left()) === 0, 60);
    for (const house of [other, back]) house.child.kill("SIGTERM");
    expect(await Promise.all([other.ended, back.ended])).toEqual([0, 0]);
    const rows = await rowsOf(here);
    const doubtful = rows.filter((row) => row.state === "uncertain");
    expect(doubtful.length).toBeLessThanOrEqual(5);
    expect(rows.filter((row) => row.state === "accepted")).toHaveLength(300 - doubtful.length);
    expect(new Set(rows.map((row) => row.sender)).size).toBe(2);
    expect(new Set(here.sink.mails.map((mail) => mail.to[0])).size).toBe(here.sink.mails.length);
  },
);

/** A way to the database that can fall silent: connections stay open, and nothing passes any more. */
async function wayTo(address: string): Promise<{ address: string; fallSilent: () => void }> {
  const way = new URL(address);
  const to = { host: way.hostname, port: Number(way.port) };
  const pairs: Socket[][] = [];
  let silent = false;
  const server = createServer((near) => {
    const far = connect(to);
    pairs.push([near, far]);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on("data", (part) => silent || other.write(part));
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
    }
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  open.push(() => {
    for (const socket of pairs.flat()) socket.destroy();
    server.close();
  });
  way.hostname = "127.0.0.1";
  way.port = String(port);
  return {
    address: String(way),
    fallSilent: () => {
      silent = true;
    },
  };
}

test.skipIf(!onPostgres)(
  "told to stop while the database is silent, the house ends without waiting for it, and the next start knows what had left",
  { timeout: 60_000 },
  async () => {
    const here = await place(200, slowly);
    const way = await wayTo(here.address);
    const first = await start({ ...here, address: way.address });
    await eventually(async () => here.sink.count() >= 30);
    way.fallSilent();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const second = await start(here);
    await eventually(async () => (await mails(second, "accepted")) + (await mails(second, "uncertain")) === 200, 40);
    expect(new Set(here.sink.mails.map((mail) => mail.to[0])).size).toBe(here.sink.mails.length);
  },
);

test.skipIf(onPostgres)("R19: a second house on the same folder ends at once and names the first", async () => {
  const here = await place(0, () => undefined);
  const first = await start(here);
  const second = await start(here);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`process ${first.child.pid} `);
  expect((await fetch(`http://127.0.0.1:${first.port}/healthz`)).status).toBe(200);
});
