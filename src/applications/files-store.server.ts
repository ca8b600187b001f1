// SQL for the files of candidates. The database is the store: a copy of it holds them too, and erasing erases them.
// Another store would stand behind `insertFile`, `bytesOf` and the deletes of this file.
import { type SqlBool, sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { FileKind } from "../platform/files/kinds.ts";
import type { FileHolder, KeptFile, ReadFile, ScanState, TextState } from "./files.ts";

export type NewFile = {
  name: string;
  kind: FileKind;
  bytes: Uint8Array;
  hash: string;
  words: string;
  text: TextState;
  cut: boolean;
  scan: ScanState;
  now: Date;
};

const idOf = (holder: FileHolder): string => ("draft" in holder ? holder.draft : holder.application);
const heldBy = (holder: FileHolder) =>
  "draft" in holder
    ? sql<SqlBool>`draft = ${holder.draft}::uuid and employer = ${holder.employer}::uuid`
    : sql<SqlBool>`application = ${holder.application}::uuid and employer = ${holder.employer}::uuid`;

/** Everything but the bytes, which may be ten megabytes, and the text, which may be long. */
const told = sql`id, name, kind, size, text_state as "text", scan, at`;

/** One change at a time to the files of one holder, so that two presses at once cannot pass the limit. */
export async function lockFiles(tx: Tx, holder: FileHolder): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`files ${idOf(holder)}`}::text, 0))`.execute(tx);
}

/** In the order they came. */
export async function filesOf(tx: Tx, holder: FileHolder): Promise<KeptFile[]> {
  const { rows } =
    await sql<KeptFile>`select ${told} from application_file where ${heldBy(holder)} order by at, id`.execute(tx);
  return rows;
}

export async function readFilesOf(tx: Tx, holder: FileHolder): Promise<ReadFile[]> {
  const { rows } = await sql<ReadFile>`select ${told}, text as words, text_cut as cut from application_file
    where ${heldBy(holder)} order by at, id`.execute(tx);
  return rows;
}

export async function fileByHash(tx: Tx, holder: FileHolder, hash: string): Promise<KeptFile | undefined> {
  const { rows } = await sql<KeptFile>`select ${told} from application_file
    where ${heldBy(holder)} and hash = ${hash}`.execute(tx);
  return rows[0];
}

export async function insertFile(tx: Tx, holder: FileHolder, file: NewFile): Promise<KeptFile> {
  const at = file.now.toISOString();
  const { id } = await tx
    .insertInto("application_file")
    .values({
      employer: holder.employer,
      draft: "draft" in holder ? holder.draft : null,
      application: "application" in holder ? holder.application : null,
      name: file.name,
      kind: file.kind,
      size: file.bytes.length,
      hash: file.hash,
      bytes: file.bytes,
      text: file.words,
      text_state: file.text,
      text_cut: file.cut,
      scan: file.scan,
      scanned_at: file.scan === "clean" ? at : null,
      at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { name, kind, text, scan, now } = file;
  return { id, name, kind, size: file.bytes.length, text, scan, at: now };
}

export type FileBytes = { name: string; kind: FileKind; bytes: Uint8Array };

export async function bytesOf(tx: Tx, holder: FileHolder, id: string): Promise<FileBytes | undefined> {
  const { rows } = await sql<FileBytes>`select name, kind, bytes from application_file
    where id = ${id}::uuid and ${heldBy(holder)}`.execute(tx);
  return rows[0];
}

/** True when it was there. */
export async function deleteFile(tx: Tx, holder: FileHolder, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`delete from application_file
    where id = ${id}::uuid and ${heldBy(holder)} returning id`.execute(tx);
  return rows.length > 0;
}

/** Gives a draft's files to the application it became. */
export async function giveFiles(tx: Tx, employer: string, draft: string, application: string): Promise<number> {
  const { rows } = await sql<{
    id: string;
  }>`update application_file f set application = ${application}::uuid, draft = null
    where draft = ${draft}::uuid and employer = ${employer}::uuid
      and not exists (select 1 from application_file g where g.application = ${application}::uuid and g.hash = f.hash)
    returning id`.execute(tx);
  return rows.length;
}

export async function deleteFilesOfDraft(tx: Tx, employer: string, draft: string): Promise<void> {
  await sql`delete from application_file where draft = ${draft}::uuid and employer = ${employer}::uuid`.execute(tx);
}

/** Files of drafts from before that moment. */
export async function deleteOldDrafts(tx: Tx, before: Date): Promise<void> {
  await sql`delete from application_file where draft is not null and at < ${before.toISOString()}::timestamptz`.execute(
    tx,
  );
}
