// SQL for adverts. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { Advert, AdvertDraft, AdvertTexts, PayPeriod, Remote } from "./advert.ts";

/** The advert of one job; undefined when nobody has written any. */
export async function advertRow(tx: Tx, job: string): Promise<Advert | undefined> {
  const row = await tx.selectFrom("advert").selectAll().where("job", "=", job).executeTakeFirst();
  if (!row) return undefined;
  return {
    texts: row.texts as AdvertTexts,
    payFrom: row.pay_from,
    payTo: row.pay_to,
    payPer: row.pay_per as PayPeriod,
    agreement: row.agreement,
    street: row.street,
    postalCode: row.postal_code,
    locality: row.locality,
    remote: row.remote as Remote,
    extent: row.extent,
    temporary: row.temporary,
    temporaryUntil: row.temporary_until,
    internalCandidate: row.internal_candidate,
    meantForSomeone: row.meant_for_someone,
    contact: row.contact,
    applyUrl: row.apply_url,
    publishedAt: row.published_at,
  };
}

const fieldsOf = (draft: AdvertDraft, now: Date) => ({
  texts: JSON.stringify(draft.texts),
  pay_from: draft.payFrom,
  pay_to: draft.payTo,
  pay_per: draft.payPer,
  agreement: draft.agreement,
  street: draft.street,
  postal_code: draft.postalCode,
  locality: draft.locality,
  remote: draft.remote,
  extent: draft.extent,
  temporary: draft.temporary,
  temporary_until: draft.temporaryUntil,
  internal_candidate: draft.internalCandidate,
  meant_for_someone: draft.meantForSomeone,
  contact: draft.contact,
  apply_url: draft.applyUrl,
  changed_at: now.toISOString(),
});

export async function putAdvert(
  tx: Tx,
  of: { employer: string; job: string },
  draft: AdvertDraft,
  now: Date,
): Promise<void> {
  const fields = fieldsOf(draft, now);
  await tx
    .insertInto("advert")
    .values({ ...of, ...fields })
    .onConflict((conflict) => conflict.column("job").doUpdateSet(fields))
    .execute();
}

export async function setPublished(tx: Tx, job: string, by: { staff: string; at: Date } | null): Promise<void> {
  await tx
    .updateTable("advert")
    .set({ published_at: by?.at.toISOString() ?? null, published_by: by?.staff ?? null })
    .where("job", "=", job)
    .execute();
}

/** The ids of the jobs whose advert stands open on the day `today`, the newest advert first. */
export async function publishedJobs(tx: Tx, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select j.id from advert a join job j on j.id = a.job
    where a.published_at is not null and j.state = 'open' and (j.deadline is null or j.deadline >= ${today}::date)
    order by a.published_at desc, j.id`.execute(tx);
  return rows.map((row) => row.id);
}
