// What the commands with a database share: the configuration, the database for as long as a command needs it, the employers.

import { join } from "node:path";
import { type Config, readConfig } from "../platform/config/config.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { migrate } from "../platform/db/migrate.server.ts";
import { type OpenedDatabase, openEmbedded, openPostgres } from "../platform/db/open.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { setLogLevel } from "../platform/log.server.ts";
import { coversSender } from "../platform/mail/dkim.server.ts";
import { WrongUse } from "./terminal.server.ts";

/** The configuration, or wrong use with one line a fault. */
export function configured(): Config {
  const read = readConfig(process.env);
  if (!read.ok)
    throw new WrongUse(`the configuration has faults:\n${read.faults.map((fault) => `  ${fault}`).join("\n")}`);
  setLogLevel("warn");
  return read.config;
}

/** Opens the configured database for the length of `work`. With a running server on the embedded one it refuses, naming the holder. */
export async function withDatabase<T>(work: (opened: OpenedDatabase, config: Config) => Promise<T>): Promise<T> {
  const config = configured();
  const opened = config.DATABASE_URL
    ? await openPostgres(config.DATABASE_URL)
    : await openEmbedded(join(config.GJENSVAR_FOLDER, "database"));
  try {
    await migrate(opened);
    return await work(opened, config);
  } finally {
    await opened.close();
  }
}

export type EmployerRow = {
  id: string;
  slug: string;
  name: string;
  country: string;
  sector: string;
  mail_from: string;
};

/** Employers whose sender address the configured DKIM domain does not speak for: receivers may take their mail for a forgery. */
export const unsignedAmong = (employers: readonly EmployerRow[], { DKIM_DOMAIN: domain }: Config): string[] =>
  domain === undefined ? [] : employers.filter((one) => !coversSender(domain, one.mail_from)).map((one) => one.slug);

/** What to say of them. */
export const unsignedInWords = (domain: string | undefined, slug: string): string =>
  `DKIM_DOMAIN is ${domain}, which does not cover the address that mail from ${slug} comes from: receivers may take it for a forgery. Sign for that domain, or let the mail server sign.`;

/** All employers, or the one of that slug. */
export async function employersOf(opened: OpenedDatabase, slug?: string): Promise<EmployerRow[]> {
  const rows = await inTransaction(opened.db, theHouse, (tx) =>
    tx
      .selectFrom("employer")
      .select(["id", "slug", "name", "country", "sector", "mail_from"])
      .orderBy("slug")
      .execute(),
  );
  const found = slug === undefined ? rows : rows.filter((row) => row.slug === slug);
  if (slug !== undefined && found.length === 0) throw new WrongUse(`there is no employer "${slug}"`);
  return found;
}
