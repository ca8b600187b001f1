// 2,000 different mails the whole way (post, claim, SMTP, mark, audit) against a bare nodemailer pool with the same mails to the same sink.
// `node bench/send.ts memory [letters]`: is memory the same after 600 mails and after 100,000? Everything stays on this machine.
import { fork } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sql } from "kysely";
import nodemailer from "nodemailer";
import { inTransaction } from "../src/platform/db/db.server.ts";
import type { OpenedDatabase } from "../src/platform/db/open.server.ts";
import { newId } from "../src/platform/ids.server.ts";
import { setLogLevel } from "../src/platform/log.server.ts";
import { type Mail, post } from "../src/platform/mail/mail.server.ts";
import { startSender } from "../src/platform/mail/sender.server.ts";
import { localSmtp } from "../src/platform/mail/settings.ts";
import { startSink } from "../src/platform/mail/sink.server.ts";
import { benchDatabase, foundEmployer, rounded, say } from "./ground.ts";

const MAILS = 2000;
const CONNECTIONS = 5;
/** The least share of the bare pool's speed. */
const BARS = { postgres: 0.9, pglite: 0.8 };
const WORDS =
  "søknaden samtalen erfaring kommune ansvar veiledning arbeid åpenhet språk kjennskap utvikling omsorg".split(" ");

/** 2.4 kB of text and HTML, different for each `n`. */
function mailOf(employer: string, n: number, run: string): Mail {
  const words = Array.from({ length: 115 }, (_, i) => WORDS[(n * 7 + i * (1 + (n % 11))) % WORDS.length]).join(" ");
  const text = `Kjære søker ${n},\n\n${words}\n\nVennlig hilsen\nRakel Moen\n`;
  const html = `<!doctype html><html lang="nb"><head><title>Svar ${n}</title></head><body><h1>Svar på søknaden din</h1><p>Kjære søker ${n},</p><p>${words}</p><p>Vennlig hilsen<br>Rakel Moen</p></body></html>`;
  return {
    employer,
    about: newId(),
    kind: run,
    from: "Fjordvik kommune <svar@fjordvik.example>",
    to: `soker${n}@post.example`,
    lang: "nb",
    subject: `Svar på søknaden din ${n}`,
    text,
    html,
  };
}

async function startSinkProcess(): Promise<{ port: number; stop: () => void }> {
  const child = fork(import.meta.filename, ["sink"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (said) => resolve(Number(said)));
    child.once("exit", () => reject(new Error("the sink did not start")));
  });
  return { port, stop: () => child.kill() };
}

/** Seconds for all mails through the product. */
async function wholePath(
  opened: OpenedDatabase,
  port: number,
  folder: string,
  employer: string,
  count: number,
): Promise<number> {
  const mails = Array.from({ length: count }, (_, n) => mailOf(employer, n, "answer"));
  let left = count;
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const sender = await startSender({
    opened,
    smtp: localSmtp(port, CONNECTIONS),
    folder: join(folder, "journal"),
    now: () => new Date(),
    random: Math.random,
    onAccepted: ({ mails: accepted }) => {
      left -= accepted.length;
      if (left === 0) done();
    },
  });
  const start = performance.now();
  await inTransaction(opened.db, { employer }, (tx) => post(tx, mails));
  await all;
  const seconds = (performance.now() - start) / 1000;
  await sender.stop();
  return seconds;
}

/** Seconds for the same mails through a bare pool: no database, nothing remembered. */
async function barePool(port: number, count: number): Promise<number> {
  const mails = Array.from({ length: count }, (_, n) => mailOf("", n, "bare"));
  const pool = nodemailer.createTransport({
    host: "127.0.0.1",
    port,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  });
  const start = performance.now();
  await Promise.all(
    mails.map((mail) =>
      pool.sendMail({
        from: mail.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.about}@fjordvik.example>`,
        headers: { "Content-Language": "nb" },
      }),
    ),
  );
  const seconds = (performance.now() - start) / 1000;
  pool.close();
  return seconds;
}

async function main(): Promise<void> {
  setLogLevel("silent");
  const sink = await startSinkProcess();
  const base = await benchDatabase("send");
  const { opened, folder } = base;
  try {
    const employer = await foundEmployer(opened);
    await barePool(sink.port, 300);
    await wholePath(opened, sink.port, folder, employer, 300);
    // Both twice, in turns, the better of each: a busy machine disturbs one run more than another.
    const bare: number[] = [];
    const whole: number[] = [];
    for (const _ of [1, 2]) {
      bare.push(await barePool(sink.port, MAILS));
      whole.push(await wholePath(opened, sink.port, folder, employer, MAILS));
    }
    const perSecond = Math.round(MAILS / Math.min(...whole));
    const yardstick = Math.round(MAILS / Math.min(...bare));
    const ratio = Math.round((perSecond / yardstick) * 100) / 100;
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from outbox where employer = ${employer} and state <> 'accepted'`.execute(
      opened.owner,
    );
    if (rows[0]?.n !== 0) throw new Error(`${rows[0]?.n} mails were not accepted`);
    const good = ratio >= BARS[opened.db.engine];
    say({ bench: "send", engine: opened.db.engine, letters: MAILS, perSecond, yardstick, ratio, good });
    if (!good) process.exitCode = 1;
  } finally {
    sink.stop();
    await base.close();
  }
}

const STEPS = [600, 5000, 20_000, 50_000, 100_000];
const PART = 500;
const WARM_UP = 3000;
/** Posted and not yet accepted, at most: as many as a worker sees of a big batch. */
const AHEAD = 10_000;
const MEMORY_MS = 12 * 60_000;

/** Clears memory first, so that what is still held is seen and not what lies about. */
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Sends up to `most` mails in one process, in parts of 500, and looks at its memory at each step. Ends after 12 minutes at the latest. */
async function memory(most: number): Promise<void> {
  setLogLevel("silent");
  const sink = await startSinkProcess();
  const base = await benchDatabase("send");
  const { opened, folder } = base;
  const employer = await foundEmployer(opened);
  let accepted = 0;
  const sender = await startSender({
    opened,
    smtp: localSmtp(sink.port, CONNECTIONS),
    folder: join(folder, "journal"),
    now: () => new Date(),
    random: Math.random,
    onAccepted: ({ mails }) => {
      accepted += mails.length;
    },
  });
  const began = performance.now();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const late = () => performance.now() - began > MEMORY_MS;
  const steps: { letters: number; rssMb: number; heapMb: number; seconds: number }[] = [];
  let posted = 0;
  const sendUpTo = async (goal: number): Promise<void> => {
    while (accepted < goal && !late()) {
      if (posted >= goal || posted - accepted > AHEAD) {
        await pause();
        continue;
      }
      const mails = Array.from({ length: Math.min(PART, goal - posted) }, (_, i) =>
        mailOf(employer, posted + i, "memory"),
      );
      await inTransaction(opened.db, { employer }, (tx) => post(tx, mails));
      posted += mails.length;
    }
  };
  try {
    // Code is compiled and heaps take their size first: that is no growth with the number of mails.
    await sendUpTo(WARM_UP);
    for (const step of STEPS.filter((one) => one <= most)) {
      await sendUpTo(WARM_UP + step);
      collect();
      const { rss, heapUsed } = process.memoryUsage();
      const seconds = rounded((performance.now() - began) / 1000);
      steps.push({ letters: accepted - WARM_UP, rssMb: megabytes(rss), heapMb: megabytes(heapUsed), seconds });
      if (late()) break;
    }
    const grown = (of: "rssMb" | "heapMb") => rounded((steps.at(-1)?.[of] ?? 0) / (steps[0]?.[of] ?? 1), 2);
    const growth = { rss: grown("rssMb"), heap: grown("heapMb") };
    say({ bench: "send", mode: "memory", engine: opened.db.engine, whole: !late(), growth, steps });
  } finally {
    await sender.stop();
    sink.stop();
    await base.close();
  }
}

if (process.argv[2] === "memory") await memory(Number(process.argv[3] ?? 100_000));
else if (process.argv[2] === "sink") {
  const sink = await startSink({ keep: "none" });
  process.on("disconnect", () => process.exit(0));
  process.send?.(sink.port);
} else {
  await main();
}
