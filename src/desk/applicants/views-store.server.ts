// SQL over saved_view. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../../platform/db/db.server.ts";

export type ViewRow = { id: string; staff: string; name: string; query: string; shared: boolean };

/** A person's own views of a job, and those that others share, by name. */
export async function viewsFor(tx: Tx, of: { job: string; staff: string }): Promise<ViewRow[]> {
  const { rows } = await sql<ViewRow>`
    select id, staff, name, query, shared from saved_view
    where job = ${of.job}::uuid and (shared or staff = ${of.staff}::uuid) order by lower(name), id`.execute(tx);
  return rows;
}

type NewView = { employer: string; job: string; staff: string; name: string; query: string; shared: boolean };

/** The same name again is the same view, with what it shows now. */
export async function putView(tx: Tx, view: NewView, now: Date): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into saved_view (employer, job, staff, name, query, shared, at)
    values (${view.employer}::uuid, ${view.job}::uuid, ${view.staff}::uuid, ${view.name}, ${view.query}, ${view.shared}, ${now}::timestamptz)
    on conflict (employer, job, staff, name) do update set query = excluded.query, shared = excluded.shared, at = excluded.at
    returning id`.execute(tx);
  return rows[0]?.id ?? "";
}

/** Own ones, and with `anyShared` those that others share. False when there is no such view. */
export async function dropView(
  tx: Tx,
  of: { id: string; job: string; staff: string; anyShared: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from saved_view where id = ${of.id}::uuid and job = ${of.job}::uuid
      and (staff = ${of.staff}::uuid or (shared and ${of.anyShared}::boolean)) returning id`.execute(tx);
  return rows.length > 0;
}
