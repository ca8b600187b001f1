// Mails that came back for good: whichever of the two is heard first, that the server took it or that it came back, they end refused.
import { sql } from "kysely";
import type { Tx } from "../../db/db.server.ts";

/**
 * Makes refused those of these mails of which a report says that it gave up their recipient for good. A report may come before the
 * acceptance is written: so this is asked when either comes. Returns those that are refused now. Audit and facts are the caller's.
 */
export async function refuseReturned(
  tx: Tx,
  ids: readonly number[],
): Promise<{ id: number; about: string; kind: string }[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number; about: string; kind: string }>`
    update outbox o set state = 'refused', smtp_reply = back.said
    from (select distinct on (i.outbox) i.outbox, concat_ws(' ', b ->> 'status', b ->> 'reason') as said
      from incoming i join outbox m on m.id = i.outbox cross join jsonb_array_elements(i.bounces) b
      where i.outbox = any(${ids}::bigint[]) and i.kind = 'bounce' and b ->> 'permanent' = 'true'
        and lower(b ->> 'recipient') = lower(m.to_addr)
      order by i.outbox, i.came_at) back
    where o.id = back.outbox and o.state in ('accepted', 'uncertain')
    returning o.id, o.about, o.kind`.execute(tx);
  return rows;
}

/** Waits for whoever writes this mail's result just now: the report that is stored is then seen by one of the two. */
export async function awaitResult(tx: Tx, id: number): Promise<void> {
  await sql`select from outbox where id = ${id} for no key update`.execute(tx);
}
