// The days an employer is closed: which they are, adding some, taking some away.
import { sql } from "kysely";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { type Decision, NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { newId } from "../platform/ids.server.ts";
import { isUuid } from "../platform/uuid.ts";
import type { Actor } from "./actor.ts";
import { type ClosingDays, type ClosingWhy, mayClose, plainName } from "./closing-days.ts";
import { mayDo } from "./rules.ts";
import { selectEmployer } from "./store.server.ts";

/** Every day on which this employer is closed, holidays apart, from a year back on: `YYYY-MM-DD`. In the employer's scope. */
export async function closingDaysIn(tx: Tx, employer: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select distinct to_char(d, 'YYYY-MM-DD') as day
    from closing_day c, generate_series(c.first_day, c.last_day, interval '1 day') d
    where c.employer = ${employer}::uuid and c.last_day > now() - interval '1 year' order by 1`.execute(tx);
  return rows.map((row) => row.day);
}

/** What the employer has said, from `today` on, the soonest first. */
const comingIn = async (tx: Tx, employer: string, today: string): Promise<(ClosingDays & { id: string })[]> => {
  const { rows } = await sql<ClosingDays & { id: string }>`
    select id, to_char(first_day, 'YYYY-MM-DD') as first, to_char(last_day, 'YYYY-MM-DD') as last, name from closing_day
    where employer = ${employer}::uuid and last_day >= ${today}::date order by first_day, id`.execute(tx);
  return rows;
};

type Closures = {
  country: "NO" | "DK" | "SE";
  today: string;
  coming: (ClosingDays & { id: string })[];
  /** Every single day of them, and of the year before. */
  days: string[];
};

/** The days to come on which the actor's employer is closed. @throws NotFound for who sees no jobs */
export async function closures(db: Db, actor: Actor, now: Date): Promise<Closures> {
  if (!mayDo(actor, "see-jobs")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const { employer, today } = await hereIn(tx, actor, now);
    const [coming, days] = [await comingIn(tx, employer.id, today), await closingDaysIn(tx, employer.id)];
    return { country: employer.country, today, coming, days };
  });
}

async function hereIn(tx: Tx, actor: Actor, now: Date) {
  const employer = await selectEmployer(tx, actor.employer);
  if (!employer) throw new NotFound();
  return { employer, today: dateIn(now, employer.timeZone) };
}

/** Says that the employer is closed on these days. Promises that stand keep their day. Audit: `closing-days.added`. @throws NotFound */
export async function addClosingDays(
  db: Db,
  actor: Actor,
  days: ClosingDays,
  now: Date,
): Promise<Decision<ClosingWhy>> {
  if (!mayDo(actor, "manage-staff")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const { employer, today } = await hereIn(tx, actor, now);
    const may = mayClose(days, today, (await comingIn(tx, employer.id, today)).length);
    if (!may.ok) return may;
    const { first, last } = days;
    const id = newId();
    await sql`insert into closing_day (id, employer, first_day, last_day, name, created_at)
      values (${id}, ${employer.id}, ${first}, ${last}, ${plainName(days.name)}, ${now})`.execute(tx);
    await record(tx, actor, "closing-days.added", { closing: id, first, last });
    return may;
  });
}

/** Takes a closure away again; one that is gone already stays gone. Audit: `closing-days.removed`. @throws NotFound */
export async function removeClosingDays(db: Db, actor: Actor, id: string): Promise<void> {
  if (!mayDo(actor, "manage-staff") || !isUuid(id)) throw new NotFound();
  await inTransaction(db, actor, async (tx) => {
    const { rows } = await sql<{ id: string }>`delete from closing_day where id = ${id}::uuid returning id`.execute(tx);
    if (rows.length > 0) await record(tx, actor, "closing-days.removed", { closing: id });
  });
}
