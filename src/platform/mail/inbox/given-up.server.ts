// A mail that somebody's server took and then gave back, though not for good: it did not arrive, and after two days nobody waits any more.
import { sql } from "kysely";
import { type Db, inTransaction } from "../../db/db.server.ts";
import { theHouse } from "../../db/scope.ts";
import { announce } from "../../queue/facts.server.ts";

/** As long as we ourselves go on trying (giving up after 48 hours). */
const PATIENCE_HOURS = 48;

/**
 * Makes refused ones of mails that came back for a reason that may pass (a full mailbox, a spam verdict, a fault of ours), where nothing
 * was heard from that person about it in the two days since. A notice of delay says nothing: the other server goes on trying, and tells if
 * it gives up. Older than a month: left alone. Fact: `mail.refused`. A second run finds nothing. Returns how many.
 */
export async function giveUpReturned(db: Db, now: Date): Promise<number> {
  return inTransaction(db, theHouse, async (tx) => {
    const { rows } = await sql<{ employer: string; about: string }>`
      update outbox o set state = 'refused', smtp_reply = back.said
      from (select i.outbox, concat_ws(' ', b ->> 'status', b ->> 'reason') as said, b ->> 'recipient' as recipient
        from incoming i cross join jsonb_array_elements(i.bounces) b
        where i.outbox is not null and i.kind = 'bounce' and b ->> 'permanent' = 'false' and b ->> 'reason' <> 'temporary'
          and i.came_at <= ${now}::timestamptz - make_interval(hours => ${PATIENCE_HOURS})
          and i.came_at > ${now}::timestamptz - interval '30 days') back
      where o.id = back.outbox and o.state = 'accepted' and o.employer is not null and lower(o.to_addr) = lower(back.recipient)
        and not exists (select from incoming heard where heard.outbox = o.id and heard.kind in ('reply', 'auto-reply', 'calendar', 'complaint'))
      returning o.employer, o.about`.execute(tx);
    for (const [employer, mails] of Map.groupBy(rows, (row) => row.employer))
      await announce(tx, "mail.refused", { employer, ids: mails.map((mail) => mail.about) });
    return rows.length;
  });
}
