// SQL for everything that happened in one case: decisions, letters and who read them, calls, promises. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";

export type StoryRow = { kind: string; at: Date; by: string | null; text: string | null; more: string | null };

/** Oldest first, in one statement. `by` is a member of staff; what `text` and `more` hold depends on the kind. */
export async function storyRows(tx: Tx, application: string): Promise<StoryRow[]> {
  const { rows } = await sql<StoryRow>`
    select kind, at, by, text, more from (
      select 'decision' as kind, at, by_staff as by, outcome as text, cause as more, 2 as turn
        from decision where application = ${application}::uuid
      union all select case when taken_back_at is null then 'call' else 'called' end, at, by_staff, note, id::text, 3
        from call where application = ${application}::uuid
      union all select 'call-taken-back', taken_back_at, taken_back_by, taken_back_why, null, 9
        from call where application = ${application}::uuid and taken_back_at is not null
      union all select 'promise', made_at, owner, what, due_on::text, 1 from promise where application = ${application}::uuid
      union all select 'drafted', created_at, null, id::text, kind, 4 from letter where application = ${application}::uuid
      union all select 'read', s.at, s.staff, l.id::text, l.kind, 5
        from letter l join letter_seen s on s.letter = l.id where l.application = ${application}::uuid
      union all select 'approved', approved_at, case when automatic then null else approved_by end, id::text, kind, 6
        from letter where application = ${application}::uuid and approved_at is not null
      union all select 'queued', b.created_at, case when l.automatic then null else b.by_staff end, l.id::text, l.kind, 7
        from letter l join batch b on b.id = l.batch where l.application = ${application}::uuid and l.state = 'queued'
      union all select 'accepted', accepted_at, null, id::text, to_addr, 8
        from letter_way where application = ${application}::uuid and way = 'accepted'
      union all select 'withdrew', at, null, reason, null, 10 from withdrawal where application = ${application}::uuid
    ) story order by at, turn, kind`.execute(tx);
  return rows;
}
