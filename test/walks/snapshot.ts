// All that an employer has, whole rows of every table as its own row security shows them, so that any change is seen.
import { sql } from "kysely";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import type { TestHouse } from "./house.ts";

type Parts = TestHouse["parts"];

/** The house's own and nobody's: sign-ins and their attempts change with every visit, the rest is the state of the mail's machinery. */
const ofTheHouse = [
  "attempt",
  "auth_account",
  "auth_session",
  "auth_user",
  "auth_verification",
  "mail_account",
  "mailbox",
  "migration",
  "outbox_epoch",
];
/** An outbox row is also the sender's desk, and an invitation may leave between two looks: a letter must wait as it waited. */
const onlyThese: Readonly<Record<string, string>> = {
  outbox: "jsonb_build_array(id, to_addr, subject, body_text, body_html, case when kind = 'letter' then state end)",
};

/** Every table of the database, from the database itself: those of an employer, and the others. */
export async function tablesOf({ db }: Parts): Promise<{ employers: string[]; others: string[] }> {
  const { rows } = await inTransaction(db, theHouse, (tx) =>
    sql<{ name: string; theirs: boolean }>`
      select c.relname as name, c.relname = 'employer' or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'employer' and not a.attisdropped) as theirs
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      order by 1`.execute(tx),
  );
  return {
    employers: rows.filter((row) => row.theirs).map((row) => row.name),
    others: rows.filter((row) => !row.theirs).map((row) => row.name),
  };
}

/** Tables without an employer that this file does not know: nobody looks at what happens to them. */
export const unwatched = async (parts: Parts): Promise<string[]> =>
  (await tablesOf(parts)).others.filter((name) => !ofTheHouse.includes(name));

export type Snapshot = { tables: readonly string[]; take: () => Promise<Record<string, string[]>> };

/** Looks at an employer's things, now and again: rows in an order of their own, so that two looks compare. */
export async function watch(parts: Parts, employer: string): Promise<Snapshot> {
  const tables = (await tablesOf(parts)).employers.filter((name) => !ofTheHouse.includes(name));
  const one = (name: string) =>
    sql`select ${sql.lit(name)} as name, ${sql.raw(onlyThese[name] ?? "to_jsonb(t)")}::text as row from ${sql.table(name)} t`;
  const all = sql<{ name: string; row: string }>`${sql.join(tables.map(one), sql` union all `)}`;
  const take = async () => {
    const { rows } = await inTransaction(parts.db, { employer }, (tx) => all.execute(tx));
    const by = Map.groupBy(rows, (row) => row.name);
    return Object.fromEntries(tables.map((name) => [name, (by.get(name) ?? []).map(({ row }) => row).sort()]));
  };
  // What was under way when the watch began, an invitation's mail for one, is done when three looks are alike.
  for (let [alike, last] = [0, ""]; alike < 2; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const now = JSON.stringify(await take());
    alike = now === last ? alike + 1 : 0;
    last = now;
  }
  return { tables, take };
}
