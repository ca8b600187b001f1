// SQL for what lies apart. Decides nothing.
import { sql } from "kysely";
import { listedIn } from "../applications/applications.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { ApartKnown } from "./apart.ts";

/** What lies apart of everybody who applied for a job. */
export async function apartRows(tx: Tx, job: string): Promise<ApartKnown[]> {
  return rowsOf(
    tx,
    (await listedIn(tx, job)).map((one) => one.id),
  );
}

async function rowsOf(tx: Tx, ids: readonly string[]): Promise<ApartKnown[]> {
  const { rows } =
    await sql<ApartKnown>`select application, employer, needs, off_list as "offList", off_list_why as "offListWhy",
      birth_year as "birthYear", work, municipality, volunteered, off_list_granted as "offListGranted", decided_by as "decidedBy"
    from application_apart where application = any(${ids}::uuid[])`.execute(tx);
  return rows;
}

/** Writes the answer to a wish, where there is one in this job and it was answered otherwise, or not at all, before. */
export async function setOffList(
  tx: Tx,
  of: { job: string; application: string; granted: boolean; by: string },
  now: Date,
): Promise<"set" | "as-before" | "no-wish"> {
  const row = (await apartRows(tx, of.job)).find((one) => one.application === of.application && one.offList);
  if (!row) return "no-wish";
  const set = await tx
    .updateTable("application_apart")
    .set({ off_list_granted: of.granted, decided_by: of.by, decided_at: now.toISOString() })
    .where("application", "=", of.application)
    .where("off_list_granted", "is distinct from", of.granted)
    .executeTakeFirst();
  return set.numUpdatedRows > 0n ? "set" : "as-before";
}

/** What lies apart of one application, for the person whose it is. */
export const apartOfOneIn = async (tx: Tx, application: string): Promise<ApartKnown | undefined> =>
  (await rowsOf(tx, [application]))[0];
