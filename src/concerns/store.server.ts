// SQL for concerns. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { ConcernKind } from "./rules.ts";

/** A concern as it stands. `dueOn` is `YYYY-MM-DD`; `handler` and `answeredBy` are staff ids. */
export type ConcernRow = {
  id: string;
  application: string;
  job: string;
  /** Staff ids: who worked on the job when it was raised. */
  team: string[];
  kind: ConcernKind;
  text: string;
  raisedAt: Date;
  handler: string;
  dueOn: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  way: "sent" | "told" | "uncertain" | "returned" | null;
};

const columns = sql`c.id, c.application, c.job, c.team::text[] as team, c.kind, c.text, c.raised_at as "raisedAt", c.handler,
  to_char(c.due_on, 'YYYY-MM-DD') as "dueOn", c.answer, c.answered_by as "answeredBy", c.answered_at as "answeredAt", c.way`;

export type NewConcern = Pick<
  ConcernRow,
  "id" | "application" | "job" | "team" | "kind" | "text" | "raisedAt" | "handler" | "dueOn"
> & { employer: string };

/** False when the very same one waits already. */
export async function insertConcern(tx: Tx, row: NewConcern): Promise<boolean> {
  const { rows } =
    await sql`insert into concern (id, employer, application, job, team, kind, text, raised_at, handler, due_on)
    values (${row.id}, ${row.employer}, ${row.application}, ${row.job}, ${row.team}::uuid[], ${row.kind}, ${row.text}, ${row.raisedAt},
      ${row.handler}, ${row.dueOn}) on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** All of one application, the oldest first. */
export async function concernsOf(tx: Tx, application: string): Promise<ConcernRow[]> {
  const { rows } = await sql<ConcernRow>`select ${columns} from concern c
    where c.application = ${application}::uuid order by c.raised_at, c.id`.execute(tx);
  return rows;
}

/** All of the employer's: first those that wait, by their day, then the answered, the newest first. */
export async function allConcerns(tx: Tx): Promise<ConcernRow[]> {
  const { rows } = await sql<ConcernRow>`select ${columns} from concern c
    order by c.answered_at is not null, case when c.answered_at is null then c.due_on end, c.answered_at desc, c.id`.execute(
    tx,
  );
  return rows;
}

/** One, kept until commit. */
export async function concernForUpdate(tx: Tx, id: string): Promise<ConcernRow | undefined> {
  const { rows } = await sql<ConcernRow>`select ${columns} from concern c where c.id = ${id}::uuid for update`.execute(
    tx,
  );
  return rows[0];
}

/** How many wait for each handler. */
export async function waitingFor(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ handler: string; n: number }>`
    select handler, count(*)::int as n from concern where answered_at is null group by handler`.execute(tx);
  return new Map(rows.map((row) => [row.handler, row.n]));
}

export async function putHandler(tx: Tx, id: string, handler: string): Promise<void> {
  await sql`update concern set handler = ${handler} where id = ${id}::uuid`.execute(tx);
}

export async function putAnswer(
  tx: Tx,
  id: string,
  to: { answer: string; by: string; way: "sent" | "told" },
  now: Date,
): Promise<void> {
  await sql`update concern set answer = ${to.answer}, answered_by = ${to.by}, answered_at = ${now}, way = ${to.way},
    told_at = ${to.way === "told" ? now : null} where id = ${id}::uuid`.execute(tx);
}

/** The mails about these were taken in, late or at once. Ids of other things are none of ours; a second run finds nothing. */
export async function putTold(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await sql`update concern set way = 'told', told_at = ${now}
    where id = any(${ids}::uuid[]) and way in ('sent', 'uncertain')`.execute(tx);
}

/** Nobody knows whether the mails about these were taken in. */
export async function putUncertain(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update concern set way = 'uncertain' where id = any(${ids}::uuid[]) and way = 'sent'`.execute(tx);
}

/** The mails about these came back, also after the server had taken them in at first. */
export async function putReturned(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update concern set way = 'returned', told_at = null
    where id = any(${ids}::uuid[]) and way in ('sent', 'uncertain', 'told')`.execute(tx);
}

/** The candidate was told in another way. */
export async function putToldOtherwise(tx: Tx, id: string, now: Date): Promise<void> {
  await sql`update concern set way = 'told', told_at = ${now}
    where id = ${id}::uuid and way in ('uncertain', 'returned')`.execute(tx);
}

/** What came back by mail about an answer, the oldest first. A returned mail is told by the way it went. */
export type CameBack = { id: string; from: string; subject: string; body: string; at: Date };

export async function cameBack(tx: Tx, id: string): Promise<CameBack[]> {
  const { rows } = await sql<CameBack>`select id, from_addr as "from", subject, body, came_at as at from came_private
    where about = ${id}::uuid and kind <> 'bounce' order by came_at, id`.execute(tx);
  return rows;
}
