// The audit log: written in the transaction of the fact, chained by the database, checked here.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../db/db.server.ts";

/** Who did it, as the log keeps it: a kind (staff, bearer of a link, the house) and an id, never a name. */
export type AuditActor = { readonly kind: string; readonly id: string | null; readonly employer: string };

type About = Record<string, string | number | boolean | null | readonly string[]>;

/** Adds one line. `what` is `thing.happened`; `about` holds ids and figures, no personal values. */
export async function record(tx: Tx, actor: AuditActor, what: string, about: About): Promise<void> {
  await recordMany(tx, actor, what, [about]);
}

/** Adds many lines of one kind in one statement. */
export async function recordMany(tx: Tx, actor: AuditActor, what: string, abouts: readonly About[]): Promise<void> {
  if (abouts.length === 0) return;
  await sql`insert into audit_line (employer, actor_kind, actor, what, about)
    select ${actor.employer}::uuid, ${actor.kind}::text, ${actor.id}::text, ${what}::text, about
    from jsonb_array_elements(${JSON.stringify(abouts)}::jsonb) as about`.execute(tx);
}

export type AuditVerdict =
  | { ok: true; lines: number; head: string }
  | { ok: false; lines: number; firstAltered: number; why: "altered" | "gap" | "head" };

type Line = {
  id: number;
  ms: string;
  actor_kind: string;
  actor: string | null;
  what: string;
  about: string;
  prev: string;
  hash: string;
};

const unit = "\u001f";

function hashOf(employer: string, line: Line, prev: string): string {
  const parts = [prev, employer, String(line.id), line.ms, line.actor_kind, line.actor ?? "", line.what, line.about];
  return createHash("sha256").update(parts.join(unit), "utf8").digest("hex");
}

/**
 * Recomputes an employer's chain from the rows, apart from the database's own function.
 * Names the first row that was altered, removed or put in another order.
 */
export async function verifyAudit(tx: Tx, employer: string): Promise<AuditVerdict> {
  let prev = "0".repeat(64);
  let last = 0;
  for (;;) {
    const { rows } = await sql<Line>`
      select id, (extract(epoch from at) * 1000)::bigint::text as ms, actor_kind, actor, what, about::text as about, prev, hash
      from audit_line where employer = ${employer}::uuid and id > ${last} order by id limit 5000`.execute(tx);
    for (const line of rows) {
      if (line.id !== last + 1) return { ok: false, lines: last, firstAltered: last + 1, why: "gap" };
      const honest = line.prev === prev && line.hash === hashOf(employer, line, prev);
      if (!honest) return { ok: false, lines: last, firstAltered: line.id, why: "altered" };
      prev = line.hash;
      last = line.id;
    }
    if (rows.length < 5000) break;
  }
  const head = await tx
    .selectFrom("audit_head")
    .select(["last_id", "hash"])
    .where("employer", "=", employer)
    .executeTakeFirst();
  const agrees = head ? head.last_id === last && head.hash === prev : last === 0;
  return agrees
    ? { ok: true, lines: last, head: prev }
    : { ok: false, lines: last, firstAltered: last + 1, why: "head" };
}
