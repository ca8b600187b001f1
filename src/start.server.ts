// The whole house: config → database → migrate → queue → sender → http, and down again in the opposite order.
import { join } from "node:path";
import { createRequestHandler, type ServerBuild } from "react-router";
import { type HouseParts, newRequestContext, sameOrigin, withoutOrigin } from "./access/asks.server.ts";
import { keepHours } from "./answers/answers.server.ts";
import { figures } from "./figures.server.ts";
import type { Config } from "./platform/config/config.server.ts";
import { openControl } from "./platform/control.server.ts";
import { backUp } from "./platform/db/backup.server.ts";
import { migrate } from "./platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "./platform/db/open.server.ts";
import { listen, makeApp } from "./platform/http/app.server.ts";
import { withMissing } from "./platform/http/missing.server.ts";
import { log, setLogLevel } from "./platform/log.server.ts";
import { type Catcher, startCatcher } from "./platform/mail/catcher.server.ts";
import { makeSigner } from "./platform/mail/dkim.server.ts";
import { largestMail, mailHook } from "./platform/mail/inbox/hook.server.ts";
import { startInbox } from "./platform/mail/inbox/inbox.server.ts";
import { sentAmong } from "./platform/mail/inbox/sent.server.ts";
import { imapSettings } from "./platform/mail/inbox/settings.ts";
import { senderState, startSender } from "./platform/mail/sender.server.ts";
import { localSmtp, smtpSettings } from "./platform/mail/settings.ts";
import { openQueue } from "./platform/queue/facts.server.ts";
import { reactions } from "./reactions.ts";
import { scheduleFor } from "./schedule.ts";

export type Role = "web" | "worker" | "all";
export type Wanted = {
  config: Config;
  role: Role;
  /** Loads the built pages; development gives its own. */
  build: () => Promise<ServerBuild>;
  /** The folder of built client files; none in development. */
  files?: string;
  /** Told in plain words how far the start has come. */
  say?: (text: string) => void;
  clock?: () => Date;
};
export type RunningHouse = {
  parts: HouseParts;
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
  const stop = async (): Promise<void> => {
    for (const down of downs.splice(0).reverse()) await down().catch((fault) => log.error("stop", { fault }));
  };
  try {
    say(config.DATABASE_URL ? "Opening PostgreSQL …" : "Opening the embedded database …");
    const opened = await openHouseDatabase(config);
    downs.push(opened.close);
    if (!config.DATABASE_URL)
      downs.push((await openControl(config.GJENSVAR_FOLDER, { backup: (file) => backUp(opened, file) })).stop);
    const works = role !== "web";
    const queue = await openQueue(opened, {
      reactions,
      schedule: scheduleFor(opened),
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
    const { openSignIn } = await import("./access/sign-in.server.ts");
    const signIn = await openSignIn({ opened, config, clock });
    const parts: HouseParts = { db: opened.db, opened, config, clock, signIn };
    const app = makeApp({
      pages: await pagesOf(parts, wanted.build),
      health: async () => ({ database: await answers(opened), sender: !works || senderState().is !== "off" }),
      metrics: () => figures(opened.db, clock()),
      mayPass: (request) => sameOrigin(request, config.GJENSVAR_BASE_URL),
      baseUrl: config.GJENSVAR_BASE_URL,
      hooks: hooksOf(config, opened, clock),
      ...(wanted.files ? { files: wanted.files } : {}),
    });
    const server =
      role === "worker" ? undefined : await listen(app, { host: config.GJENSVAR_HOST, port: config.GJENSVAR_PORT });
    if (server) downs.push(server.stop);
    return {
      parts,
      url: config.GJENSVAR_BASE_URL,
      catcher: catcher?.url,
      request: async (path, init) => app.request(new URL(path, config.GJENSVAR_BASE_URL).toString(), init),
      stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
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
    ...(sign ? { sign } : {}),
    ...(imap ? { sentFolder: (ids: readonly string[]) => sentAmong(imap, ids) } : {}),
  });
  return sender.stop;
}

function receiveMail(address: string, config: Config, opened: OpenedDatabase, now: () => Date): () => Promise<void> {
  const imap = imapSettings(address, config.IMAP_TLS);
  return startInbox({ db: opened.db, imap, now, random: Math.random }).stop;
}

function hooksOf(config: Config, { db }: OpenedDatabase, now: () => Date) {
  const secret = config.INBOX_HOOK_SECRET;
  return secret ? [{ path: "/hooks/mail", largest: largestMail, run: mailHook({ db, secret, now }) }] : [];
}

async function pagesOf(
  parts: HouseParts,
  build: Wanted["build"],
): Promise<(request: Request, ip: string) => Promise<Response>> {
  const mode = process.env.NODE_ENV === "development" ? "development" : "production";
  if (mode === "production") {
    const handle = createRequestHandler(withMissing(await build()), mode);
    return async (request, ip) => handle(withoutOrigin(request), await newRequestContext(parts, request, ip));
  }
  return async (request, ip) =>
    createRequestHandler(withMissing(await build()), mode)(
      withoutOrigin(request),
      await newRequestContext(parts, request, ip),
    );
}

async function answers(opened: OpenedDatabase): Promise<boolean> {
  return opened.exec("select 1").then(
    () => true,
    () => false,
  );
}
