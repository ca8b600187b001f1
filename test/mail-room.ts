// A mail room for tests: senders on the real database, a mail server that fails where told to, and mails to send.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach } from "vitest";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { theHouse } from "../src/platform/db/scope.ts";
import { newId } from "../src/platform/ids.server.ts";
import { type Mail, post } from "../src/platform/mail/mail.server.ts";
import { type Sender, type SenderParts, startSender } from "../src/platform/mail/sender.server.ts";
import { localSmtp, type SmtpSettings } from "../src/platform/mail/settings.ts";
import { type Moment, type Sink, startSink } from "../src/platform/mail/sink.server.ts";
import type { Payload } from "../src/platform/queue/facts.server.ts";
import type { TestWorld } from "./world.ts";

export type Plan = (moment: Moment) => ReturnType<NonNullable<Parameters<typeof startSink>[0]>["plan"] & object>;
type Fact = { fact: string; payload: Payload };
export type Row = {
  id: number;
  to_addr: string;
  state: string;
  attempts: number;
  next_try: Date;
  accepted_at: Date | null;
  smtp_reply: string | null;
};

export const mailTo = (employer: string | null, to: string, more: Partial<Mail> = {}): Mail => ({
  employer,
  about: newId(),
  kind: "answer",
  from: "Rakel Moen, Fjordvik kommune <svar@fjordvik.example>",
  to,
  lang: "nb",
  subject: "Svar på søknaden din",
  text: "Kjære Cem,\n\nTakk for samtalen.\n",
  html: '<html lang="nb"><body><p>Kjære Cem</p></body></html>',
  ...more,
});

export const crowd = (employer: string, n: number): Mail[] =>
  Array.from({ length: n }, (_, i) => mailTo(employer, `cem${i}@post.example`));

/** Chance that is the same every time: mulberry32. */
export function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let x = Math.imul(at ^ (at >>> 15), 1 | at);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Which of `n` recipients a fault of this share hits. */
export function drawn(seed: number, n: number, share: number): Set<string> {
  const chance = seeded(seed);
  return new Set(Array.from({ length: n }, (_, i) => `cem${i}@post.example`).filter(() => chance() < share));
}

/** Waits until it is so, at most 90 s: the time that a test has ends before, unless it asks for more. */
export async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 90_000;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`it never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What a test of sending needs; everything opened is closed after each test. */
export function useMailRoom(world: TestWorld) {
  const opened: { stop: () => Promise<void> }[] = [];
  const folders: string[] = [];
  afterEach(async () => {
    for (const thing of opened.splice(0).reverse()) await thing.stop();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), "gjensvar-mail-"));
    folders.push(made);
    return made;
  };
  const sinkWith = async (plan?: Plan, more: { auth?: boolean } = {}): Promise<Sink> => {
    const sink = await startSink({ keep: "all", ...more, ...(plan ? { plan } : {}) });
    opened.push(sink);
    return sink;
  };
  const send = async (
    sink: { port: number },
    more: Partial<Omit<SenderParts, "smtp">> & { smtp?: Partial<SmtpSettings> } = {},
  ): Promise<Sender & { facts: Fact[] }> => {
    const facts: Fact[] = [];
    const { smtp, ...rest } = more;
    const sender = await startSender({
      opened: world.opened,
      folder: folder(),
      now: () => world.now,
      random: () => 0.5,
      announce: async (_tx, fact, payload) => {
        facts.push({ fact, payload });
      },
      ...rest,
      smtp: { ...localSmtp(sink.port, 2), ...smtp },
    });
    opened.push(sender);
    return { ...sender, facts };
  };
  const foundFjordvik = (slug = "fjordvik"): Promise<string> =>
    inTransaction(world.db, theHouse, async (tx) => {
      const row = {
        slug,
        name: slug,
        country: "NO",
        sector: "public",
        language: "nb",
        mail_from: "svar@fjordvik.example",
      };
      return (await tx.insertInto("employer").values(row).returning("id").executeTakeFirstOrThrow()).id;
    });
  const postAll = (employer: string | null, mails: Mail[]): Promise<number[]> =>
    inTransaction(world.db, employer ? { employer } : theHouse, (tx) => post(tx, mails));
  const rows = (): Promise<Row[]> =>
    inTransaction(
      world.db,
      theHouse,
      async (tx) => (await sql<Row>`select * from outbox order by id`.execute(tx)).rows,
    );
  const countOf = async (state: string): Promise<number> => (await rows()).filter((row) => row.state === state).length;
  const settled = () => until(async () => (await countOf("queued")) + (await countOf("claimed")) === 0);
  return { opened, folder, sinkWith, send, foundFjordvik, postAll, rows, countOf, settled };
}
