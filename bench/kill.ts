// 600 mails, and the sender is killed (SIGKILL) in the middle, again and again: what is lost, doubled or left in doubt, and how soon is
// the doubt seen? Use: node bench/kill.ts [kills] [connections]; with DATABASE_URL on a PostgreSQL of its own name, else embedded.
import { type ChildProcess, fork } from "node:child_process";
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
import { type Sink, startSink } from "../src/platform/mail/sink.server.ts";
import { benchPlace, foundEmployer, say } from "./ground.ts";

const MAILS = 600;
const MINUTE = 60_000;
const RESTART_BAR_MS = 5000;
/** The mail server says yes this long after the dot; a mail is surely in flight until shortly before. */
const REPLY_MS = 20;
const SURELY_MS = 15;
/** Nothing here takes longer; a child that does is a fault, not a reason to wait for ever. */
const CHILD_MS = 60_000;
const ROUND_MS = 10 * MINUTE;

type Place = { folder: string; address: string };
/** What a child tells: `openMs` and `seenMs` count from the start of its process. */
type Told = { openMs: number; seenMs: number; doubtful: string[] } | "through";

const openHere = async ({ folder, address }: Place): Promise<OpenedDatabase> => {
  const opened = address === "" ? await openEmbedded(join(folder, "database")) : await openPostgres(address);
  await migrate(opened);
  return opened;
};

const recipientsIn = (opened: OpenedDatabase, states: string[]): Promise<string[]> =>
  inTransaction(opened.db, theHouse, async (tx) => {
    const { rows } = await sql<{ to: string }>`
      select to_addr as to from outbox where state = any(${states}::text[])`.execute(tx);
    return rows.map((row) => row.to);
  });

/** The child: says what it found in doubt, then sends until it is killed or nothing is left. */
async function beSender(place: Place, port: number, connections: number): Promise<void> {
  setLogLevel("silent");
  process.on("disconnect", () => process.exit(1));
  const opened = await openHere(place);
  const openMs = Math.round(performance.now());
  const sender = await startSender({
    opened,
    smtp: localSmtp(port, connections),
    folder: join(place.folder, "journal"),
    now: () => new Date(),
    random: Math.random,
    announce: async () => undefined,
  });
  const doubtful = await recipientsIn(opened, ["uncertain"]);
  process.send?.({ openMs, seenMs: Math.round(performance.now()), doubtful } satisfies Told);
  while ((await recipientsIn(opened, ["queued", "claimed"])).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await sender.stop();
  await opened.close();
  process.send?.("through" satisfies Told);
  process.disconnect?.();
}

async function fill(opened: OpenedDatabase): Promise<void> {
  const employer = await foundEmployer(opened);
  await inTransaction(opened.db, { employer }, (tx) =>
    post(
      tx,
      Array.from({ length: MAILS }, (_, n) => ({
        employer,
        about: newId(),
        kind: "kill",
        from: "svar@fjordvik.example",
        to: `soker${n}@post.example`,
        lang: "nb",
        subject: `Svar ${n}`,
        text: `Kjære søker ${n},\n\nTakk for søknaden.\n`,
        html: `<p>Kjære søker ${n}</p>`,
      })),
    ),
  );
}

/** The next thing the child tells, or a fault when it ends or is too slow. */
const told = (child: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the sender said nothing for a minute")), CHILD_MS);
    const ended = () => reject(new Error("the sender ended before its time"));
    child.once("exit", ended);
    child.once("message", (message) => {
      clearTimeout(late);
      child.off("exit", ended);
      resolve(message as Told);
    });
  });

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

type Round = {
  kills: number;
  lost: number;
  worst: number;
  ids: number;
  doubtful: number;
  /** In flight at a kill, and not in doubt after the next start. */
  hidden: number;
  inFlight: number;
  /** From the start of the process until the doubt is on record: the slowest, and the part of it before the database was open. */
  slowestMs: number;
  ofThatOpeningMs: number;
  seconds: number;
};

/** A sink that knows which mails are surely in flight: their dot has come and their reply has not left. */
async function watchedSink(): Promise<{ sink: Sink; inFlight: () => string[] }> {
  const dots = new Map<string, number>();
  const sink = await startSink({
    keep: "heads",
    plan: ({ step, to }) => {
      if (step !== "dot") return undefined;
      dots.set(to, performance.now());
      return { delayMs: REPLY_MS };
    },
  });
  const inFlight = () => [...dots].filter(([, at]) => performance.now() - at < SURELY_MS).map(([to]) => to);
  return { sink, inFlight };
}

/** One send of 600 with kills on the way; then the quarter of an hour passes at once and the doubtful go once more. */
async function play(connections: number, kills: number, chance: () => number): Promise<Round> {
  const { folder, address = "", clear } = await benchPlace(`kill_${connections}`);
  const place = { folder, address };
  const { sink, inFlight } = await watchedSink();
  const began = performance.now();
  const round = { kills: 0, hidden: 0, inFlight: 0, slowestMs: 0, ofThatOpeningMs: 0 };
  let child: ChildProcess | undefined;
  const start = async (caught: readonly string[]): Promise<ChildProcess> => {
    const args = ["sender", place.folder, place.address, String(sink.port), String(connections)];
    child = fork(import.meta.filename, args);
    const first = await told(child);
    if (first === "through") throw new Error("the sender was through before it began");
    if (first.seenMs > round.slowestMs)
      Object.assign(round, { slowestMs: first.seenMs, ofThatOpeningMs: first.openMs });
    round.inFlight += caught.length;
    round.hidden += caught.filter((to) => !first.doubtful.includes(to)).length;
    return child;
  };
  try {
    const filled = await openHere(place);
    await fill(filled);
    await filled.close();
    let caught: string[] = [];
    let running = await start(caught);
    while (round.kills < kills && sink.count() < MAILS && performance.now() - began < ROUND_MS) {
      // At a random moment while mails leave: after this many more of them.
      const at = sink.count() + Math.ceil((chance() * MAILS) / (kills + 1));
      const until = performance.now() + CHILD_MS;
      while (sink.count() < at && running.exitCode === null && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 1));
      caught = inFlight();
      running.kill("SIGKILL");
      await gone(running);
      round.kills += 1;
      running = await start(caught);
    }
    await told(running);
    await gone(running);
    const opened = await openHere(place);
    const doubtful = (await recipientsIn(opened, ["uncertain"])).length;
    const later = new Date(Date.now() + 16 * MINUTE);
    await settleDoubts({ db: opened.db, announce: async () => undefined, dueBy: () => later }, undefined, later);
    await inTransaction(opened.db, theHouse, (tx) =>
      sql`update outbox set next_try = now() where state = 'queued'`.execute(tx),
    );
    await opened.close();
    const last = await start([]);
    await told(last);
    await gone(last);
    const copies = [...Map.groupBy(sink.mails, (mail) => mail.to[0] ?? "").values()];
    return {
      ...round,
      lost: MAILS - copies.length,
      worst: Math.max(...copies.map((own) => own.length)),
      ids: Math.max(...copies.map((own) => new Set(own.map((mail) => mail.messageId)).size)),
      doubtful,
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    child?.kill("SIGKILL");
    await sink.stop();
    await clear();
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

const isGood = (round: Round, kills: number): boolean =>
  round.kills === kills &&
  round.lost === 0 &&
  round.worst <= 2 &&
  round.ids === 1 &&
  round.hidden === 0 &&
  round.slowestMs <= RESTART_BAR_MS;

async function main(kills: number, connections: readonly number[]): Promise<void> {
  setLogLevel("silent");
  const rounds: Record<string, Round> = {};
  for (const each of connections) rounds[each] = await play(each, kills, seeded(7));
  const good = Object.values(rounds).every((round) => isGood(round, kills));
  say({
    bench: "kill",
    engine: process.env.DATABASE_URL ? "postgres" : "pglite",
    letters: MAILS,
    good,
    connections: rounds,
  });
  if (!good) process.exitCode = 1;
}

const [first, ...rest] = process.argv.slice(2);
if (first === "sender")
  await beSender({ folder: rest[0] ?? "", address: rest[1] ?? "" }, Number(rest[2]), Number(rest[3]));
else await main(Number(first ?? 50), rest[0] ? [Number(rest[0])] : [1, 5]);
