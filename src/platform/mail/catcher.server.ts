// The trial's mail server: takes every mail on this machine, shows it on a page, and sends nothing on.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { catcherPages } from "./catcher-pages.server.ts";

/** One caught mail. `n` counts up from 1 and names its file `<n>.eml`. */
export type Caught = { readonly n: number; readonly to: string; readonly at: Date; readonly raw: Buffer };

export type CaughtMails = {
  /** Newest first; `to` filters by a part of the recipient, `before` by number. */
  list: (filter: { to?: string; before?: number; limit: number }) => Caught[];
  find: (n: number) => Caught | undefined;
  /** How many there are for a filter. */
  count: (to?: string) => number;
  /** What is in it; read once, then remembered. */
  read: (mail: Caught) => Promise<ParsedMail>;
};

export type Catcher = {
  readonly smtpPort: number;
  readonly webPort: number;
  /** The page where the mail can be read. */
  readonly url: string;
  readonly mails: CaughtMails;
  stop: () => Promise<void>;
};

const KEPT = 2000;
const LOOPBACK = "127.0.0.1";

/**
 * Starts on loopback only, with the mails of earlier starts that lie in `folder`. Keeps the newest 2,000, in memory and
 * as files. Port 0 takes any free one.
 * @throws a plain sentence when a port is taken.
 */
export async function startCatcher(wanted: {
  smtpPort: number;
  webPort: number;
  folder: string;
  now?: () => Date;
}): Promise<Catcher> {
  mkdirSync(wanted.folder, { recursive: true, mode: 0o700 });
  const store = makeStore(wanted.folder, wanted.now ?? (() => new Date()));
  const smtp = new SMTPServer({
    name: "catcher",
    banner: "mail is caught here and goes nowhere",
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    size: 20 * 1024 * 1024,
    logger: false,
    onAuth: (_auth, _session, done) => done(null, { user: "anybody" }),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map((one) => one.address).join(", ");
        store.add(to, Buffer.concat(parts)).then(
          (n) => done(null, `caught as ${n}`),
          (fault: Error) => done(fault),
        );
      });
    },
  });
  smtp.on("error", () => undefined);
  await listening(smtp.server, () => smtp.listen(wanted.smtpPort, LOOPBACK), `${wanted.smtpPort} (CATCHER_SMTP_PORT)`);
  const app = catcherPages(store);
  const web = serve({ fetch: app.fetch, port: wanted.webPort, hostname: LOOPBACK }) as Server;
  try {
    await listening(web, () => undefined, `${wanted.webPort} (CATCHER_WEB_PORT)`);
  } catch (fault) {
    smtp.close();
    throw fault;
  }
  const webPort = portOf(web);
  return {
    smtpPort: portOf(smtp.server),
    webPort,
    url: `http://localhost:${webPort}/`,
    mails: store,
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((done) => web.close(() => done())),
        new Promise<void>((done) => smtp.close(done)),
      ]);
    },
  };
}

type Listens = {
  once: (event: "listening" | "error", then: (fault?: Error & { code?: string }) => void) => unknown;
  address: () => AddressInfo | string | null;
};

const portOf = (server: Listens): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

function listening(server: Listens, start: () => void, port: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("listening", () => resolve());
    server.once("error", (fault) => {
      reject(
        fault?.code === "EADDRINUSE"
          ? new Error(`port ${port} is taken by another program: choose another`, { cause: fault })
          : fault,
      );
    });
    start();
  });
}

type Store = CaughtMails & { add: (to: string, raw: Buffer) => Promise<number> };

function makeStore(folder: string, now: () => Date): Store {
  let mails = earlier(folder);
  let last = mails.at(-1)?.n ?? 0;
  const read = new WeakMap<Caught, Promise<ParsedMail>>();
  const matching = (to?: string): Caught[] => {
    const wanted = to?.trim().toLowerCase() ?? "";
    return wanted === "" ? mails : mails.filter((mail) => mail.to.toLowerCase().includes(wanted));
  };
  return {
    add: async (to, raw) => {
      last += 1;
      const mail: Caught = { n: last, to, at: now(), raw };
      mails.push(mail);
      await writeFile(join(folder, `${mail.n}.eml`), raw, { mode: 0o600 });
      const old = mails.slice(0, Math.max(0, mails.length - KEPT));
      mails = old.length === 0 ? mails : mails.slice(old.length);
      for (const gone of old) await rm(join(folder, `${gone.n}.eml`), { force: true });
      return mail.n;
    },
    list: ({ to, before, limit }) =>
      matching(to)
        .filter((mail) => before === undefined || mail.n < before)
        .slice(-limit)
        .reverse(),
    find: (n) => mails.find((mail) => mail.n === n),
    count: (to) => matching(to).length,
    read: (mail) => {
      const known = read.get(mail) ?? simpleParser(mail.raw, { skipImageLinks: true, skipTextToHtml: true });
      read.set(mail, known);
      return known;
    },
  };
}

/** The mails that earlier starts left, by their files; recipient and time from their headers. */
function earlier(folder: string): Caught[] {
  const numbers = readdirSync(folder)
    .map((name) => Number(/^(\d+)\.eml$/.exec(name)?.[1] ?? 0))
    .filter((n) => n > 0)
    .sort((a, b) => a - b)
    .slice(-KEPT);
  return numbers.map((n) => {
    const raw = readFileSync(join(folder, `${n}.eml`));
    const head = raw.subarray(0, 8000).toString("latin1");
    const at = new Date(/^date:\s*(.+)$/im.exec(head)?.[1] ?? 0);
    const to = /^to:.*?([^\s<>]+@[^\s<>]+)/im.exec(head)?.[1] ?? "";
    return { n, to, at: Number.isNaN(at.getTime()) ? new Date(0) : at, raw };
  });
}
