// The whole house: config → database → migrate → queue → sender → http, and down again in the opposite order.
import { join } from "node:path";
import type { ServerBuild } from "react-router";
import type { HouseParts } from "./access/asks.server.ts";
import { sameOrigin } from "./access/origin.ts";
import { keepHours } from "./answers/answers.server.ts";
import { figures } from "./figures.server.ts";
import type { Config } from "./platform/config/config.server.ts";
import { openControl } from "./platform/control.server.ts";
import { backUp } from "./platform/db/backup.server.ts";
import { migrate } from "./platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "./platform/db/open.server.ts";
import { atMost } from "./platform/grace.ts";
import { listen, makeApp } from "./platform/http/app.server.ts";
import { log, setLogLevel } from "./platform/log.server.ts";
import { type Catcher, startCatcher } from "./platform/mail/catcher.server.ts";
import { makeSigner } from "./platform/mail/dkim.server.ts";
import { largestMail, mailHook } from "./platform/mail/inbox/hook.server.ts";
import { inboxWait, startInbox } from "./platform/mail/inbox/inbox.server.ts";
import { sentAmong } from "./platform/mail/inbox/sent.server.ts";
import { imapSettings } from "./platform/mail/inbox/settings.ts";
import { senderHealth, startSender } from "./platform/mail/sender.server.ts";
import { localSmtp, smtpSettings } from "./platform/mail/settings.ts";
import { openQueue } from "./platform/queue/facts.server.ts";
import { reactions } from "./reactions.ts";
import { scheduleFor } from "./schedule.ts";

export type Role = "web" | "worker" | "all";
export type Wanted = {
  config: Config;
  role: Role;
  /** Loads the built pages; development gives its own. A worker never asks for them. */
  build: () => Promise<ServerBuild>;
  /** The folder of built client files; none in development. */
  files?: string;
  /** Told in plain words how far the start has come. */
  say?: (text: string) => void;
  clock?: () => Date;
};
export type RunningHouse = {
  opened: OpenedDatabase;
  /** What pages are given; a worker has none. */
  parts: HouseParts | undefined;
  url: string;
  /** Where caught mail can be read; undefined when mail is really sent. */
  catcher: string | undefined;
  /** Answers a request as the web server would. For tests. */
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Drains and closes everything, at most about 15 s. */
  stop: () => Promise<void>;
};

/** Opens the database that the configuration names and brings it to the newest schema. */
export async function openHouseDatabase(config: Config): Promise<OpenedDatabase> {
  const opened = config.DATABASE_URL
    ? await openPostgres(config.DATABASE_URL)
    : await openEmbedded(join(config.GJENSVAR_FOLDER, "database"));
  await migrate(opened);
  return opened;
}

/** Starts the parts of `role`. Throws with a plain sentence when something stands in the way; what was opened is closed again. */
export async function startHouse(wanted: Wanted): Promise<RunningHouse> {
  const { config, role, say = () => undefined, clock = () => new Date() } = wanted;
  setLogLevel(config.GJENSVAR_LOG);
  const downs: (() => Promise<void>)[] = [];
  const stop = () => closeAll(downs.splice(0).reverse());
  try {
    say(config.DATABASE_URL ? "Opening PostgreSQL …" : "Opening the embedded database …");
    const opened = await openHouseDatabase(config);
    downs.push(opened.close);
    if (!config.DATABASE_URL)
      downs.push((await openControl(config.GJENSVAR_FOLDER, { backup: (file) => backUp(opened, file) })).stop);
    const works = role !== "web";
    const queue = await openQueue(opened, {
      reactions,
      schedule: scheduleFor(opened, config.CLAMAV_SOCKET),
      work: works,
      now: clock,
      baseUrl: config.GJENSVAR_BASE_URL,
    });
    downs.push(queue.stop);
    const catcher = config.SMTP_URL ? undefined : await catchMail(config, works);
    if (catcher) downs.push(catcher.stop);
    // What came due while nobody was here may be too late for today.
    if (works) await keepHours({ db: opened.db, now: clock(), baseUrl: config.GJENSVAR_BASE_URL });
    if (works) downs.push(await sendMail(config, opened, catcher));
    // From here on everybody sees what a crash left in doubt. The rest may take its time.
    await queue.begin();
    if (works && config.IMAP_URL) downs.push(receiveMail(config.IMAP_URL, config, opened, clock));
    const web =
      role === "worker" ? undefined : await (await import("./pages.server.ts")).openPages(wanted, opened, clock);
    const app = makeApp({
      ...(web ? { pages: web.pages, hooks: hooksOf(config, opened, clock), files: wanted.files } : {}),
      health: async () => ({ role, database: await answers(opened), ...(works ? senderHealth() : {}) }),
      metrics: () => figures(opened.db, clock()),
      mayPass: (request) => sameOrigin(request, config.GJENSVAR_BASE_URL),
      baseUrl: config.GJENSVAR_BASE_URL,
    });
    const port = web ? config.GJENSVAR_PORT : config.GJENSVAR_WORKER_PORT;
    const server = await listen(app, { host: config.GJENSVAR_HOST, port });
    downs.push(server.stop);
    return {
      opened,
      parts: web?.parts,
      url: web ? config.GJENSVAR_BASE_URL : `http://${config.GJENSVAR_HOST}:${server.port}/healthz`,
      catcher: catcher?.url,
      request: async (path, init) => app.request(new URL(path, config.GJENSVAR_BASE_URL).toString(), init),
      stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** All together have this long, and each at least a moment. */
const STOP_MS = 15_000;
const AT_LEAST_MS = 500;

/** In this order. A database or a server that has fallen silent holds nobody beyond the grace: the journal knows what is unwritten. */
async function closeAll(downs: readonly (() => Promise<void>)[]): Promise<void> {
  const end = performance.now() + STOP_MS;
  for (const down of downs) {
    const closed = down().catch((fault) => log.error("stop", { fault }));
    if (!(await atMost(closed, Math.max(AT_LEAST_MS, end - performance.now())))) log.warn("stop.late");
  }
}

const catchMail = (config: Config, works: boolean): Promise<Catcher> | undefined =>
  works
    ? startCatcher({
        smtpPort: config.CATCHER_SMTP_PORT,
        webPort: config.CATCHER_WEB_PORT,
        folder: join(config.GJENSVAR_FOLDER, "mail"),
      })
    : undefined;

async function sendMail(
  config: Config,
  opened: OpenedDatabase,
  catcher: Catcher | undefined,
): Promise<() => Promise<void>> {
  const wanted = { tls: config.SMTP_TLS, connections: config.SMTP_CONNECTIONS, perMinute: config.SMTP_PER_MINUTE };
  const smtp = config.SMTP_URL
    ? smtpSettings(config.SMTP_URL, wanted)
    : localSmtp(catcher?.smtpPort ?? config.CATCHER_SMTP_PORT);
  const folder = join(config.GJENSVAR_FOLDER, "journal");
  const imap = config.IMAP_URL ? imapSettings(config.IMAP_URL, config.IMAP_TLS) : undefined;
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY: key } = config;
  const sign = domain && selector && key ? makeSigner({ domain, selector, key }) : undefined;
  const sender = await startSender({
    opened,
    smtp,
    folder,
    now: () => new Date(),
    random: Math.random,
    readsReplies: imap !== undefined || config.INBOX_HOOK_SECRET !== undefined,
    ...(sign ? { sign } : {}),
    ...(imap ? { sentFolder: (ids: readonly string[]) => sentAmong(imap, ids) } : {}),
  });
  return sender.stop;
}

function receiveMail(address: string, config: Config, opened: OpenedDatabase, now: () => Date): () => Promise<void> {
  const imap = imapSettings(address, config.IMAP_TLS);
  return startInbox({ db: opened.db, imap, now, wait: (failed) => inboxWait(failed, Math.random()) }).stop;
}

function hooksOf(config: Config, { db }: OpenedDatabase, now: () => Date) {
  const secret = config.INBOX_HOOK_SECRET;
  return secret ? [{ path: "/hooks/mail", largest: largestMail, run: mailHook({ db, secret, now }) }] : [];
}

/** Whoever asks how we are does not wait long for the answer. */
const ANSWER_MS = 5000;

async function answers(opened: OpenedDatabase): Promise<boolean> {
  let said = false;
  await atMost(
    opened.exec("select 1").then(() => {
      said = true;
    }),
    ANSWER_MS,
  );
  return said;
}
