// Reading the audit log: a page of lines, the newest first, and the lines of one kind about one thing.
import { sql } from "kysely";
import type { Tx } from "../db/db.server.ts";

/** One line. `about` holds ids and figures, never a name. `id` counts from 1 for each employer. */
export type AuditLine = {
  id: number;
  at: Date;
  actorKind: string;
  actor: string | null;
  what: string;
  about: Record<string, unknown>;
};

const columns = sql`id, at, actor_kind as "actorKind", actor, what, about`;

export type AuditQuestion = {
  /** Only lines older than this one. */
  before?: number | undefined;
  /** Only lines that name one of these ids, under whatever word. An empty list finds nothing. */
  about?: readonly string[] | undefined;
  /** Only lines of this actor: an id, or a kind such as `house`. */
  actor?: string | undefined;
  limit: number;
};

/** A page of an employer's lines, the newest first. `more`: whether older ones match as well. */
export async function auditPage(
  tx: Tx,
  employer: string,
  asked: AuditQuestion,
): Promise<{ lines: AuditLine[]; more: boolean }> {
  const older = asked.before === undefined ? sql`` : sql`and id < ${asked.before}`;
  const by = asked.actor === undefined ? sql`` : sql`and (actor = ${asked.actor} or actor_kind = ${asked.actor})`;
  const named =
    asked.about === undefined
      ? sql``
      : sql`and exists (select 1 from jsonb_path_query(about, '$.**') as part where part #>> '{}' = any(${asked.about}::text[]))`;
  const { rows } = await sql<AuditLine>`
    select ${columns} from audit_line where employer = ${employer}::uuid ${older} ${by} ${named}
    order by id desc limit ${asked.limit + 1}`.execute(tx);
  return { lines: rows.slice(0, asked.limit), more: rows.length > asked.limit };
}

/** Lines of these kinds that say `value` under `key`, the newest first. */
export async function auditLinesOf(
  tx: Tx,
  employer: string,
  asked: { what: readonly string[]; key?: string; value?: string; limit?: number },
): Promise<AuditLine[]> {
  const said = asked.key === undefined ? sql`` : sql`and about ->> ${asked.key}::text = ${asked.value ?? ""}`;
  const { rows } = await sql<AuditLine>`
    select ${columns} from audit_line
    where employer = ${employer}::uuid and what = any(${asked.what}::text[]) ${said}
    order by id desc limit ${asked.limit ?? 10_000}`.execute(tx);
  return rows;
}

/** How many lines an employer's log has, and the hash the chain ends in. */
export async function auditHead(tx: Tx, employer: string): Promise<{ lines: number; head: string }> {
  const row = await tx
    .selectFrom("audit_head")
    .select(["last_id", "hash"])
    .where("employer", "=", employer)
    .executeTakeFirst();
  return { lines: row?.last_id ?? 0, head: row?.hash ?? "" };
}
