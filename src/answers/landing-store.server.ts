// SQL for mail that came in: whose case it belongs to, and who has read it. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";

/** A mail of somebody's case, as the page of the case and the page of the day show it. */
export type LandedMail = {
  id: string;
  kind: "bounce" | "auto-reply" | "reply" | "calendar" | "complaint" | "other";
  from: string;
  subject: string;
  body: string;
  at: Date;
  readAt: Date | null;
};

/** `eyes`: a person should look, although it is a server's notice. */
export type CaseOfMail = { incoming: string; kind: string; eyes: boolean; application: string };

/**
 * Whose case each mail belongs to: the mail of ours that it answers tells, a letter in whatever version or one about the application
 * itself, or else the address it comes from, the open case before the older ones.
 */
export async function casesOf(tx: Tx, ids: readonly string[]): Promise<CaseOfMail[]> {
  const { rows } = await sql<CaseOfMail>`
    select i.id as incoming, i.kind, i.eyes, coalesce(l.application, own.application, near.application) as application
    from came_mail i
    left join letter l on l.id = i.about
    left join applicant_address own on own.application = i.about
    left join lateral (
      select a.application from applicant_address a
      where l.id is null and own.application is null and i.kind <> 'bounce' and a.employer = i.employer and a.address = lower(i.from_addr)
      order by a.state = 'open' desc, a.applied_at desc limit 1) near on true
    where i.id = any(${ids}::uuid[]) and coalesce(l.application, own.application, near.application) is not null`.execute(
    tx,
  );
  return rows;
}

/** Puts mails into their cases; what needs nobody's eyes is read already. Returns those that were not there. */
export async function insertLanded(
  tx: Tx,
  employer: string,
  rows: readonly { incoming: string; application: string; readAt: Date | null }[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const made = await tx
    .insertInto("landed")
    .values(rows.map(({ incoming, application, readAt }) => ({ employer, incoming, application, read_at: readAt })))
    .onConflict((conflict) => conflict.column("incoming").doNothing())
    .returning("incoming")
    .execute();
  return made.map((row) => row.incoming);
}

/** More than a person writes about one case; two machines that answer each other write more. */
const MAILS_OF_CASE = 200;

/** The mails of one case, oldest first: the newest 200. */
export async function landedOf(tx: Tx, application: string): Promise<LandedMail[]> {
  const { rows } = await sql<LandedMail>`
    select id, kind, from_addr as "from", subject, body, came_at as at, read_at as "readAt" from landed_mail
    where application = ${application}::uuid order by came_at desc, id desc limit ${MAILS_OF_CASE}`.execute(tx);
  return rows.reverse();
}

/** Somebody whose mail nobody has read yet, and since when. */
export type UnreadMail = { application: string; name: string; title: string; at: Date };

/** How many people's mail nobody has read yet, in these jobs, and how many mails nobody could place: what the two lists below hold. */
export async function countLanded(tx: Tx, jobs: readonly string[]): Promise<{ unread: number; unplaced: number }> {
  const { rows } = await sql<{ unread: number; unplaced: number }>`
    select
      (select count(distinct application)::int from landed_mail
        where read_at is null and job = any(${jobs}::uuid[])) as unread,
      (select count(*)::int from came_mail i left join landed m on m.incoming = i.id where ${isUnplaced}) as unplaced
  `.execute(tx);
  return rows[0] ?? { unread: 0, unplaced: 0 };
}

/** What nobody has read yet, in these jobs, oldest first. */
export async function unreadIn(tx: Tx, jobs: readonly string[]): Promise<UnreadMail[]> {
  const { rows } = await sql<UnreadMail>`
    select application, full_name as name, title, min(came_at) as at from landed_mail
    where read_at is null and job = any(${jobs}::uuid[])
    group by application, full_name, title order by at limit 200`.execute(tx);
  return rows;
}

/** Of `came_mail i` beside its `landed m`: nobody could place it, and nobody has put it away. */
const isUnplaced = sql`m.incoming is null and i.aside_at is null and i.employer = gjensvar.employer()
      and i.kind in ('reply', 'complaint', 'calendar', 'other', 'bounce')`;

/** Mails that nobody could place and nobody has put away, newest first. */
export async function unplaced(tx: Tx): Promise<LandedMail[]> {
  const { rows } = await sql<LandedMail>`
    select i.id, i.kind, i.from_addr as "from", i.subject, i.body, i.came_at as at, null as "readAt"
    from came_mail i left join landed m on m.incoming = i.id
    where ${isUnplaced}
    order by i.came_at desc limit 100`.execute(tx);
  return rows;
}

/** The latest case of whoever has this address, an open one before the others. */
export async function caseAt(tx: Tx, address: string): Promise<string | undefined> {
  const { rows } = await sql<{ application: string }>`
    select application from applicant_address where address = lower(${address})
    order by state = 'open' desc, applied_at desc limit 1`.execute(tx);
  return rows[0]?.application;
}

/** Says who has read the mails of a case. Returns how many were unread. */
export async function markRead(tx: Tx, application: string, staff: string, now: Date): Promise<number> {
  const done = await tx
    .updateTable("landed")
    .set({ read_by: staff, read_at: now })
    .where("application", "=", application)
    .where("read_at", "is", null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}
