// SQL for imports under way and for the columns an employer mapped before.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { ColumnMap } from "./reading/column-map.ts";

export type ImportState = "waiting" | "running" | "done" | "failed";

export type ImportRow = {
  id: string;
  job: string;
  file_name: string;
  state: ImportState;
  done_rows: number;
  all_rows: number | null;
  map: ColumnMap | null;
  report: unknown;
  by_staff: string;
  created_at: Date;
  finished_at: Date | null;
};

export async function insertImport(
  tx: Tx,
  employer: string,
  row: { job: string; fileName: string; bytes: Uint8Array; rows: number; staff: string; now: Date },
): Promise<string> {
  const values = {
    employer,
    job: row.job,
    file_name: row.fileName,
    bytes: row.bytes,
    all_rows: row.rows,
    by_staff: row.staff,
    created_at: row.now.toISOString(),
  };
  return (await tx.insertInto("import").values(values).returning("id").executeTakeFirstOrThrow()).id;
}

/** The import without its bytes, which may be ten megabytes. */
export async function importRow(tx: Tx, id: string): Promise<ImportRow | undefined> {
  const { rows } =
    await sql<ImportRow>`select id, job, file_name, state, done_rows, all_rows, map, report, by_staff, created_at, finished_at
    from import where id = ${id}::uuid`.execute(tx);
  return rows[0];
}

export async function importsOfJob(tx: Tx, job: string): Promise<ImportRow[]> {
  const { rows } =
    await sql<ImportRow>`select id, job, file_name, state, done_rows, all_rows, map, report, by_staff, created_at, finished_at
    from import where job = ${job}::uuid order by created_at desc, id limit 50`.execute(tx);
  return rows;
}

export type RecentRow = { id: string; job: string; state: ImportState; rows: number; at: Date };

/** Lists of these jobs since a moment: those not done first, then the newest. */
export async function recentRows(
  tx: Tx,
  jobs: readonly string[],
  { since, most }: { since: Date; most: number },
): Promise<RecentRow[]> {
  const { rows } = await sql<RecentRow>`
    select id, job, state, case when state = 'done' then done_rows else coalesce(all_rows, done_rows) end as rows,
      coalesce(finished_at, created_at) as at
    from import where job = any(${jobs}::uuid[]) and coalesce(finished_at, created_at) >= ${since.toISOString()}::timestamptz
    order by state = 'done', at desc, id limit ${most}`.execute(tx);
  return rows;
}

/** True when it was there and neither running nor done. */
export async function deleteImport(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`delete from import
    where id = ${id}::uuid and state in ('waiting', 'failed') returning id`.execute(tx);
  return rows.length > 0;
}

export async function importBytes(tx: Tx, id: string): Promise<Uint8Array | null> {
  const row = await tx.selectFrom("import").select("bytes").where("id", "=", id).executeTakeFirst();
  return row?.bytes ?? null;
}

export async function putMap(tx: Tx, id: string, map: ColumnMap): Promise<void> {
  await sql`update import set map = ${JSON.stringify(map)}::jsonb where id = ${id}::uuid and state = 'waiting'`.execute(
    tx,
  );
}

export async function putProgress(tx: Tx, id: string, doneRows: number): Promise<void> {
  await sql`update import set state = 'running', done_rows = greatest(done_rows, ${doneRows}::int)
    where id = ${id}::uuid and state in ('waiting', 'running')`.execute(tx);
}

/** Ends an import; the file is not kept once it is done. False when it had ended before. */
export async function putEnd(
  tx: Tx,
  id: string,
  end: { state: "done" | "failed"; report: unknown; now: Date },
): Promise<boolean> {
  const { rows } = await sql<{
    id: string;
  }>`update import set state = ${end.state}, report = ${JSON.stringify(end.report ?? null)}::jsonb,
      finished_at = ${end.now.toISOString()}::timestamptz, bytes = case when ${end.state} = 'done' then null else bytes end
    where id = ${id}::uuid and state in ('waiting', 'running') returning id`.execute(tx);
  return rows.length > 0;
}

export async function mapFor(tx: Tx, headers: string): Promise<ColumnMap | undefined> {
  const { rows } = await sql<{ map: ColumnMap }>`select map from column_map where headers = ${headers}`.execute(tx);
  return rows[0]?.map;
}

export async function rememberMap(
  tx: Tx,
  employer: string,
  headers: string,
  kept: { map: ColumnMap; now: Date },
): Promise<void> {
  await sql`insert into column_map (employer, headers, map, used_at)
    values (${employer}::uuid, ${headers}, ${JSON.stringify(kept.map)}::jsonb, ${kept.now.toISOString()}::timestamptz)
    on conflict (employer, headers) do update set map = excluded.map, used_at = excluded.used_at`.execute(tx);
}

/** Lets go of files that nobody brought in: an upload from before that moment keeps its report, not its bytes. */
export async function dropOldFiles(tx: Tx, before: Date): Promise<void> {
  await sql`update import set bytes = null, state = case when state = 'done' then state else 'failed' end
    where bytes is not null and created_at < ${before.toISOString()}::timestamptz`.execute(tx);
}
