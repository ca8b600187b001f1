// The other applications of the people behind some applications. Part of the front door, which re-exports it.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import { type Identity, othersOf } from "./same-person.ts";

/**
 * By application: the ids of the same person's other ones at this employer, oldest first. Those with none are left out.
 * One statement, however many. Asks nobody: what is shown of them is for rooms above to ask.
 */
export async function otherApplicationsIn(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Identity & { application: string }>`
    with asked as (
      select distinct c.id, c.employer, c.name_key from application a join candidate c on c.id = a.candidate
      where a.id = any(${ids}::uuid[])
    ), people as (
      select id from asked
      union select c.id from candidate c join asked on asked.employer = c.employer and asked.name_key = c.name_key
    )
    select a.id as application, c.id as candidate, c.full_name as "fullName", c.phone,
      coalesce(c.email, a.reported ->> 'sharedEmail') as address
    from people join candidate c on c.id = people.id join application a on a.candidate = c.id
    order by a.applied_at, a.id`.execute(tx);
  return othersOf(ids, rows);
}
