// Erasing: what the answers room held about somebody goes; that an answer was given, and how fast, is told to whoever keeps the figures.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import { takeBack } from "../platform/mail/mail.server.ts";
import { leaveBatch } from "./batches-store.server.ts";
import { lockPromises } from "./store.server.ts";
import { queuedMails } from "./withdrawing-store.server.ts";

/** Of one application: how it ended, and when the candidate was told. Null where nobody had decided, or told. */
export type Ended = { application: string; outcome: string | null; toldAt: Date | null };

/**
 * Stops what waits to be sent and takes away letters and mails that came in. Decisions, calls and promises go with the application itself,
 * which the caller erases in the same transaction. `about` and `incoming` say which mails of the house were about it.
 */
export async function eraseAnswersIn(
  tx: Tx,
  applications: readonly string[],
): Promise<{ about: string[]; incoming: string[]; ended: Ended[] }> {
  await lockPromises(tx, [...applications]);
  const { rows: ended } = await sql<Ended>`select a.id as application,
      (select d.outcome from decision d where d.application = a.id and d.current) as outcome,
      least((select min(w.accepted_at) from letter_way w where w.application = a.id and w.way = 'accepted' and w.kind = 'answer'),
        (select min(c.at) from call c where c.application = a.id and c.taken_back_at is null)) as "toldAt"
    from unnest(${applications}::uuid[]) as a (id)`.execute(tx);
  for (const application of applications) await takeBack(tx, await queuedMails(tx, application), true);
  const { rows: letters } = await sql<{ id: string; batch: string | null }>`delete from letter
    where application = any(${applications}::uuid[]) returning id, batch`.execute(tx);
  // A batch that is one letter smaller has not stopped that letter.
  for (const { batch } of letters) if (batch !== null) await leaveBatch(tx, batch);
  const { rows: landed } = await sql<{ incoming: string }>`delete from landed
    where application = any(${applications}::uuid[]) returning incoming`.execute(tx);
  return { about: letters.map((row) => row.id), incoming: landed.map((row) => row.incoming), ended };
}
