// A mail that somebody's server took and then gave back, though not for good: it did not arrive, and after two days nobody waits any more.
import { sql } from "kysely";
import { recordMany } from "../../audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../../db/db.server.ts";
import { theHouse } from "../../db/scope.ts";
import { announce } from "../../queue/facts.server.ts";

/** As long as we ourselves go on trying (giving up after 48 hours). */
const PATIENCE_HOURS = 48;

/**
 * Makes refused ones of mails that came back for a reason that may pass (a full mailbox, a spam verdict, a fault of ours), where nothing
 * was heard from that person about it in the two days since. A notice of delay says nothing: the other server goes on trying, and tells if
 * it gives up. Older than a month: left alone. Fact and audit line: `mail.refused`. A second run finds nothing. Returns how many.
 */
export async function giveUpReturned(db: Db, now: Date): Promise<number> {
  const { rows } = await inTransaction(db, theHouse, (tx) =>
    sql<{ employer: string }>`select distinct o.employer ${returned(now)} and o.employer is not null`.execute(tx),
  );
  let count = 0;
  for (const { employer } of rows)
    count += await inTransaction(db, { house: true, employer }, (tx) => giveUpIn(tx, employer, now));
  return count;
}

async function giveUpIn(tx: Tx, employer: string, now: Date): Promise<number> {
  const { rows } = await sql<{ id: number; about: string; kind: string }>`
    update outbox set state = 'refused', smtp_reply = found.said
    from (select o.id, back.said ${returned(now)} and o.employer = ${employer}::uuid) found
    where outbox.id = found.id and state = 'accepted'
    returning outbox.id, about, kind`.execute(tx);
  if (rows.length === 0) return 0;
  const lines = rows.map(({ id, about, kind }) => ({ mail: id, about, kind }));
  await recordMany(tx, { kind: "house", id: null, employer }, "mail.refused", lines);
  await announce(tx, "mail.refused", { employer, ids: rows.map((mail) => mail.about) });
  return rows.length;
}

/** Mails (o) that count as taken, with what was said (back) when they were given back long enough ago, and nothing heard since. */
const returned = (now: Date) => sql`
  from outbox o join (select i.outbox, concat_ws(' ', b ->> 'status', b ->> 'reason') as said, b ->> 'recipient' as recipient
    from incoming i cross join jsonb_array_elements(i.bounces) b
    where i.outbox is not null and i.kind = 'bounce' and b ->> 'permanent' = 'false' and b ->> 'reason' <> 'temporary'
      and i.came_at <= ${now}::timestamptz - make_interval(hours => ${PATIENCE_HOURS})
      and i.came_at > ${now}::timestamptz - interval '30 days') back on o.id = back.outbox
  where o.state = 'accepted' and lower(o.to_addr) = lower(back.recipient)
    and not exists (select from incoming heard where heard.outbox = o.id and heard.kind in ('reply', 'auto-reply', 'calendar', 'complaint'))`;
