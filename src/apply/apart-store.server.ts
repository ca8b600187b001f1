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

/** Writes the answer to a wish; false where there is none in this job. */
export async function setOffList(
  tx: Tx,
  of: { job: string; application: string; granted: boolean; by: string },
  now: Date,
): Promise<boolean> {
  if (!(await apartRows(tx, of.job)).some((row) => row.application === of.application && row.offList)) return false;
  await tx
    .updateTable("application_apart")
    .set({ off_list_granted: of.granted, decided_by: of.by, decided_at: now.toISOString() })
    .where("application", "=", of.application)
    .execute();
  return true;
}

/** What lies apart of one application, for the person whose it is. */
export const apartOfOneIn = async (tx: Tx, application: string): Promise<ApartKnown | undefined> =>
  (await rowsOf(tx, [application]))[0];
