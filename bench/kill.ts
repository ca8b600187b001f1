// 600 mails, and the sender is killed (SIGKILL) in the middle, again and again: what is lost, doubled or left in doubt?
// Use: node bench/kill.ts [rounds] [connections]; with DATABASE_URL on PostgreSQL (an empty database), else embedded.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sql } from "kysely";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { migrate } from "../src/platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../src/platform/db/open.server.ts";
import { theHouse } from "../src/platform/db/scope.ts";
import { newId } from "../src/platform/ids.server.ts";
import { setLogLevel } from "../src/platform/log.server.ts";
import { post } from "../src/platform/mail/mail.server.ts";
import { startSender } from "../src/platform/mail/sender.server.ts";
import { localSmtp } from "../src/platform/mail/settings.ts";
import { settleDoubts } from "../src/platform/mail/settling.server.ts";
import { startSink } from "../src/platform/mail/sink.server.ts";

const MAILS = 600;
const MINUTE = 60_000;
const RESTART_BAR_MS = 5000;

const openHere = async (folder: string): Promise<OpenedDatabase> => {
  const address = process.env.DATABASE_URL;
  const opened = address ? await openPostgres(address) : await openEmbedded(join(folder, "database"));
  await migrate(opened);
  return opened;
};

/** The child: sends until it is killed or nothing is left. Says when it has recovered, and when it is through. */
async function beSender(folder: string, port: number, connections: number): Promise<void> {
  setLogLevel("silent");
  const opened = await openHere(folder);
  const sender = await startSender({
    opened,
    smtp: localSmtp(port, connections),
    folder: join(folder, "journal"),
    now: () => new Date(),
    random: Math.random,
    announce: async () => undefined,
  });
  process.send?.("ready");
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if ((await countIn(opened, ["queued", "claimed"])) === 0) break;
  }
  await sender.stop();
  await opened.close();
  process.send?.("through");
}

const countIn = (opened: OpenedDatabase, states: string[]): Promise<number> =>
  inTransaction(opened.db, theHouse, async (tx) => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from outbox where state = any(${states}::text[])`.execute(tx);
    return rows[0]?.n ?? 0;
  });

/** Posts the mails; the database is closed again, because the embedded one has one process. */
async function fill(folder: string): Promise<void> {
  const opened = await openHere(folder);
  await inTransaction(opened.db, theHouse, async (tx) => {
    await sql`delete from outbox`.execute(tx);
    await post(
      tx,
      Array.from({ length: MAILS }, (_, n) => ({
        employer: null,
        about: newId(),
        kind: "kill",
        from: "svar@fjordvik.example",
        to: `soker${n}@post.example`,
        lang: "nb",
        subject: `Svar ${n}`,
        text: `Kjære søker ${n},\n\nTakk for søknaden.\n`,
        html: `<p>Kjære søker ${n}</p>`,
      })),
    );
  });
  await opened.close();
}

const said = (child: ChildProcess, word: string): Promise<boolean> =>
  new Promise((resolve) => {
    child.on("message", (message) => message === word && resolve(true));
    child.once("exit", () => resolve(false));
  });

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

type Round = { kills: number; lost: number; worst: number; ids: number; doubtful: number; slowestMs: number };

/** One send of 600 with kills until all have left; then the quarter of an hour passes at once and the doubtful go once more. */
async function play(connections: number, kills: number, chance: () => number): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), "gjensvar-kill-"));
  const sink = await startSink({ keep: "heads", plan: ({ step }) => (step === "dot" ? { delayMs: 4 } : undefined) });
  let slowestMs = 0;
  let killed = 0;
  const startChild = async (): Promise<{ child: ChildProcess; through: Promise<boolean> }> => {
    const child = fork(import.meta.filename, ["sender", folder, String(sink.port), String(connections)]);
    const ready = said(child, "ready");
    const through = said(child, "through");
    const began = performance.now();
    if (await ready) slowestMs = Math.max(slowestMs, performance.now() - began);
    return { child, through };
  };
  try {
    await fill(folder);
    for (;;) {
      const { child, through } = await startChild();
      if (killed < kills && sink.count() < MAILS) {
        // At a random moment while mails leave: after this many more of them.
        const at = sink.count() + Math.ceil((chance() * MAILS) / (kills + 1));
        while (sink.count() < at && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
        child.kill("SIGKILL");
        await gone(child);
        killed += 1;
        continue;
      }
      if (!(await through)) throw new Error("the sender ended before it was through");
      await gone(child);
      break;
    }
    const opened = await openHere(folder);
    const doubtful = await countIn(opened, ["uncertain"]);
    const later = new Date(Date.now() + 16 * MINUTE);
    const parts = { db: opened.db, announce: async () => undefined, dueBy: () => later };
    await settleDoubts(parts, undefined, later);
    await inTransaction(opened.db, theHouse, (tx) =>
      sql`update outbox set next_try = now() where state = 'queued'`.execute(tx),
    );
    await opened.close();
    const last = await startChild();
    if (!(await last.through)) throw new Error("the last sender ended before it was through");
    await gone(last.child);
    const copies = Map.groupBy(sink.mails, (mail) => mail.to[0] ?? "");
    return {
      kills: killed,
      lost: MAILS - copies.size,
      worst: Math.max(...[...copies.values()].map((own) => own.length)),
      ids: Math.max(...[...copies.values()].map((own) => new Set(own.map((mail) => mail.messageId)).size)),
      doubtful,
      slowestMs: Math.round(slowestMs),
    };
  } finally {
    await sink.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chance that is the same every time: a linear congruence (Numerical Recipes). */
function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
}

async function main(kills: number, connections: readonly number[]): Promise<void> {
  setLogLevel("silent");
  for (const each of connections) {
    const round = await play(each, kills, seeded(7));
    const engine = process.env.DATABASE_URL ? "postgres" : "pglite";
    console.log(JSON.stringify({ bench: "kill", engine, letters: MAILS, connections: each, ...round }));
    const good = round.lost === 0 && round.worst <= 2 && round.ids === 1 && round.slowestMs <= RESTART_BAR_MS;
    if (!good) process.exitCode = 1;
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === "sender") await beSender(rest[0] ?? "", Number(rest[1]), Number(rest[2]));
else await main(Number(first ?? 3), rest[0] ? [Number(rest[0])] : [1, 5]);
