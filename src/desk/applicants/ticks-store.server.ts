// SQL over ticks, the only table of the desk. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../../platform/db/db.server.ts";

type Ticks = { employer: string; staff: string; key: string; job: string; applications: readonly string[] };

/** Keeps them, or says that they are still in use. What this person has not used for a month goes. */
export async function storeTicks(tx: Tx, ticks: Ticks, now: Date): Promise<void> {
  await sql`delete from ticks where staff = ${ticks.staff}::uuid and at < ${now}::timestamptz - interval '30 days'`.execute(
    tx,
  );
  await sql`insert into ticks (employer, staff, key, job, applications, at)
    values (${ticks.employer}::uuid, ${ticks.staff}::uuid, ${ticks.key}, ${ticks.job}::uuid, ${ticks.applications}::uuid[], ${now}::timestamptz)
    on conflict (employer, staff, key) do update set at = excluded.at`.execute(tx);
}

export async function readTicks(tx: Tx, of: { staff: string; key: string; job: string }): Promise<string[]> {
  const { rows } = await sql<{ applications: string[] }>`
    select to_json(applications) as applications from ticks
    where staff = ${of.staff}::uuid and key = ${of.key} and job = ${of.job}::uuid`.execute(tx);
  return rows[0]?.applications ?? [];
}
