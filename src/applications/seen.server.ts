// Who has seen an application: written when a colleague opens it, read by colleagues and by the candidate. Part of the front door.
import { sql } from "kysely";
import { readStaffIn } from "../access/access.server.ts";
import type { Actor, Role } from "../access/actor.ts";
import type { Tx } from "../platform/db/db.server.ts";

/** Somebody of the staff who has opened an application. `times` counts openings at least an hour apart. */
export type SeenBy = {
  readonly name: string;
  readonly title: string | null;
  readonly role: Role;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly times: number;
};

/**
 * Notes that this person has opened these applications. The caller has read them as this actor, who therefore may see them. At most one
 * write an hour for each, so that pages stay fast; the house and candidates leave no trace.
 */
export async function noteSeenIn(tx: Tx, actor: Actor, applications: readonly string[], now: Date): Promise<void> {
  if (actor.kind !== "staff" || applications.length === 0) return;
  await sql`
    insert into application_seen (application, staff, employer, first_at, last_at)
    select a.id, ${actor.id}::uuid, ${actor.employer}::uuid, ${now}, ${now}
    from unnest(${[...applications].sort()}::uuid[]) with ordinality as a (id, place)
    where not exists (select from application_seen s where s.application = a.id
      and s.staff = ${actor.id}::uuid and s.last_at > ${now}::timestamptz - interval '1 hour')
    order by a.place
    on conflict (application, staff) do update
    set last_at = greatest(application_seen.last_at, excluded.last_at), times = application_seen.times + 1
    where application_seen.last_at <= excluded.last_at - interval '1 hour'`.execute(tx);
}

/** Everybody who has opened it, the first one first. The caller answers for who reads this. */
export async function seenByIn(tx: Tx, employer: string, application: string): Promise<SeenBy[]> {
  const rows = await tx
    .selectFrom("application_seen")
    .selectAll()
    .where("application", "=", application)
    .orderBy("first_at")
    .orderBy("staff")
    .execute();
  const staff = await readStaffIn(
    tx,
    employer,
    rows.map((row) => row.staff),
  );
  return rows.flatMap((row) => {
    const found = staff.get(row.staff);
    if (!found) return [];
    const { name, title, role } = found;
    return [{ name, title, role, firstAt: row.first_at, lastAt: row.last_at, times: row.times }];
  });
}
