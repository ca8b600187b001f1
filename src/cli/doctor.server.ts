// gjensvar doctor: is anybody waiting in silence, is anything out of order? Exit 1 when something is.
import { parseArgs } from "node:util";
import { houseOf } from "../access/actor.ts";
import { countUnanswered, today } from "../answers/answers.server.ts";
import { verifyAudit } from "../platform/audit/audit.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { mailAccounts } from "../platform/mail/account.server.ts";
import { type EmployerRow, employersOf, unsignedAmong, unsignedInWords, withDatabase } from "./ground.server.ts";
import { print, printJson } from "./terminal.server.ts";

type Found = {
  employer: string;
  /** Everybody without an answer, and of them those past what they were promised: the front page shows the same two. */
  open: number;
  silent: number;
  uncertain: number;
  bounced: number;
  audit: boolean;
};

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" } } });
  return withDatabase(async (opened, config) => {
    const now = new Date();
    const employers: Found[] = [];
    const all = await employersOf(opened);
    const unsigned = unsignedAmong(all, config);
    for (const employer of all) employers.push(await examine(opened, employer, now));
    const silent = employers.reduce((sum, one) => sum + one.silent, 0);
    const durable = config.DATABASE_URL
      ? "PostgreSQL"
      : "embedded: survives a crash of the program; for real hiring use PostgreSQL";
    const paused = (await mailAccounts(opened.db)).flatMap(({ name, rest }) =>
      rest ? [{ account: name, why: rest.why, since: rest.since.toISOString() }] : [],
    );
    const good =
      paused.length === 0 &&
      unsigned.length === 0 &&
      employers.every((one) => one.silent === 0 && one.uncertain === 0 && one.bounced === 0 && one.audit);
    if (values.json) printJson({ ok: good, silent, database: opened.db.engine, paused, unsigned, employers });
    else
      print(
        [
          `${silent} in silence. Database: ${durable}.`,
          ...paused.map(pausedInWords),
          ...unsigned.map((slug) => unsignedInWords(config.DKIM_DOMAIN, slug)),
          ...employers.map(inWords),
        ].join("\n"),
      );
    return good ? 0 : 1;
  });
}

async function examine(opened: OpenedDatabase, employer: EmployerRow, now: Date): Promise<Found> {
  const house = houseOf(employer.id);
  const { open, silent } = await countUnanswered(opened.db, house, now);
  const { letters } = await today(opened.db, house, now);
  const audit = await inTransaction(opened.db, house, (tx) => verifyAudit(tx, employer.id));
  return {
    employer: employer.slug,
    open,
    silent,
    uncertain: letters.uncertain.length,
    bounced: letters.bounced.length,
    audit: audit.ok,
  };
}

const restsBecause = {
  auth: "the mail server refused the sign-in three times",
  sender: "the mail server refused our own address three times",
  bounces: "too many mails came back",
} as const;

const pausedInWords = (one: { account: string; why: keyof typeof restsBecause; since: string }): string =>
  `Sending is paused since ${one.since} (${one.account}): ${restsBecause[one.why]}. Resume it on the page Sending.`;

const inWords = (one: Found): string =>
  `${one.employer}: ${one.open} waiting, ${one.silent} of them past the promise; letters: ${one.uncertain} uncertain, ${one.bounced} returned; audit log ${one.audit ? "holds" : "DOES NOT HOLD"}`;
