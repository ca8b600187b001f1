// Many people who apply at once: each begins, says who it is, answers every question, looks and sends, with a pause between the pages.
// Every answer that said it was kept is then looked up in the database. The yardstick is a bare address of the same server in the same run.
// PEOPLE (200), SECONDS (30) and PAUSE in milliseconds (2000) from the environment; the clients run in a thread of their own.
import { request } from "node:http";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { advertHouse } from "./advert.ts";
import { rounded, say, spread } from "./ground.ts";

const port = 39_431;
type Load = { path: string; people: number; seconds: number; pause: number };
type Made = { times: number[]; bare: number[]; sent: string[]; faults: string[] };
type Got = { status: number; to: string; cookie: string; text: string; ms: number };

/** Each place of the crowd has a network address of its own. */
function ask(path: string, cookie: string, form?: Record<string, string>, place = 0): Promise<Got> {
  const body = form ? new URLSearchParams(form).toString() : undefined;
  const headers = {
    cookie,
    "accept-language": "nb",
    "x-forwarded-for": `10.${place >> 8}.${place & 255}.1`,
    ...(body && {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(Buffer.byteLength(body)),
      "sec-fetch-site": "same-origin",
    }),
  };
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method: body ? "POST" : "GET", headers }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += String(part)));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          to: answer.headers.location ?? "",
          cookie: answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? "",
          text,
          ms: performance.now() - from,
        }),
      );
    });
    sent.once("error", reject).end(body);
  });
}

const full =
  "I 2024 hadde jeg ansvaret for årsoppgjøret. Jeg fant feil i to skoler, og resultatet var at vi rettet 1,4 millioner.";

/** One person after another in one place of the crowd, until the time is over. */
async function oneAfterAnother({ path, pause }: Load, place: number, until: number, made: Made): Promise<void> {
  const rest = () => new Promise((go) => setTimeout(go, pause * (0.5 + ((place * 7919) % 100) / 100)));
  for (let n = 0; performance.now() < until; n += 1) {
    const email = `p${place}.${n}@post.example`;
    let cookie = "";
    const step = async (form?: Record<string, string>): Promise<Got> => {
      await rest();
      const got = await ask(path, cookie, form, place);
      made.times.push(got.ms);
      if (got.cookie) cookie = got.cookie;
      if (got.status >= 400) made.faults.push(`${got.status} ${form?.act ?? "GET"}`);
      return got;
    };
    await step();
    await step({ act: "begin" });
    await step({ act: "you", name: `Åse Vik ${place} ${n}`, email });
    for (let turn = 0; turn < 15 && performance.now() < until; turn += 1) {
      const { text } = await step();
      const question = /name="question" value="([^"]+)"/.exec(text)?.[1];
      if (!question) break;
      await step({ act: "answer", question, answer: full });
    }
    if (performance.now() >= until) return;
    await step({ act: "apart", needs: "" });
    await step();
    const sent = await step({ act: "send" });
    if (sent.status === 302 && !sent.to.includes("why=")) made.sent.push(email);
    else made.faults.push(`not sent: ${sent.status} ${sent.to}`);
  }
}

async function crowd(load: Load): Promise<Made> {
  const made: Made = { times: [], bare: [], sent: [], faults: [] };
  for (let n = 0; n < 200; n += 1) made.bare.push((await ask("/favicon.svg", "")).ms);
  const until = performance.now() + load.seconds * 1000;
  await Promise.all(Array.from({ length: load.people }, (_, place) => oneAfterAnother(load, place, until, made)));
  return made;
}

async function bench(): Promise<void> {
  const { db, cast, job, stop } = await advertHouse("apply", port);
  try {
    const load: Load = {
      path: `/fjordvik/${job}/apply`,
      people: Number(process.env.PEOPLE ?? 200),
      seconds: Number(process.env.SECONDS ?? 30),
      pause: Number(process.env.PAUSE ?? 2000),
    };
    const worker = new Worker(new URL(import.meta.url), { workerData: load });
    const made = await new Promise<Made>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    const stored = await inTransaction(db, cast.rakel, (tx) =>
      tx
        .selectFrom("candidate")
        .select("email")
        .where("email", "in", ["", ...made.sent])
        .execute(),
    );
    const [times, bare] = [spread(made.times), spread(made.bare)];
    say({
      bench: "apply",
      engine: db.engine,
      people: load.people,
      seconds: load.seconds,
      pauseMs: load.pause,
      requests: made.times.length,
      p50: rounded(times.p50),
      p95: rounded(times.p95),
      barep95: rounded(bare.p95),
      sent: made.sent.length,
      inDatabase: stored.length,
      faults: made.faults.length,
      ...(made.faults.length > 0 ? { first: made.faults[0] } : {}),
    });
    if (stored.length !== made.sent.length) process.exitCode = 1;
  } finally {
    await stop();
  }
}

if (isMainThread) await bench();
else parentPort?.postMessage(await crowd(workerData as Load));
