// Notes among staff: written, read and taken away. They never reach a letter: no draft is made of them. Part of the front door.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound } from "../platform/decision.ts";
import { isUuid } from "../platform/uuid.ts";
import { readApplicationIn } from "./applications.server.ts";
import { mayWriteNote, type Note, type NoteKind, type NoteRefused, tidyNote } from "./notes.ts";

/** The notes about an application, the oldest first. @throws NotFound for who does not see it */
export async function notesIn(tx: Tx, actor: Actor, application: string): Promise<Note[]> {
  await readApplicationIn(tx, actor, application);
  const rows = await tx
    .selectFrom("note")
    .selectAll()
    .where("application", "=", application)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const staff = await readStaffIn(
    tx,
    actor.employer,
    rows.map((row) => row.by_staff),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as NoteKind,
    text: row.text,
    by: { id: row.by_staff, name: staff.get(row.by_staff)?.name ?? "" },
    role: row.by_role,
    at: row.at,
  }));
}

/** Writes a note about an application one sees. Audit: `note.written`, without its text. @throws NotFound */
export async function writeNote(
  db: Db,
  actor: Actor,
  application: string,
  { kind, text }: { kind: unknown; text: string },
  now: Date,
): Promise<Decision<NoteRefused>> {
  if (!mayDo(actor, "assess") || actor.kind !== "staff") throw new NotFound();
  const tidy = tidyNote(text);
  return inTransaction(db, actor, async (tx): Promise<Decision<NoteRefused>> => {
    await readApplicationIn(tx, actor, application);
    const may = mayWriteNote(kind, tidy);
    if (!may.ok) return may;
    const of = { employer: actor.employer, application, by_staff: actor.id, by_role: actor.role };
    await tx
      .insertInto("note")
      .values({ ...of, kind: String(kind), text: tidy, at: now.toISOString() })
      .execute();
    await record(tx, actor, "note.written", { application, kind: String(kind) });
    return allow;
  });
}

/** Takes away a note of one's own. A second press does nothing. Audit: `note.removed`. @throws NotFound for somebody else's */
export async function removeNote(db: Db, actor: Actor, application: string, id: string): Promise<void> {
  if (!mayDo(actor, "assess") || actor.kind !== "staff" || !isUuid(id)) throw new NotFound();
  await inTransaction(db, actor, async (tx) => {
    await readApplicationIn(tx, actor, application);
    const row = await tx.selectFrom("note").select(["by_staff", "application"]).where("id", "=", id).executeTakeFirst();
    if (!row) return;
    if (row.by_staff !== actor.id || row.application !== application) throw new NotFound();
    await tx.deleteFrom("note").where("id", "=", id).execute();
    await record(tx, actor, "note.removed", { application });
  });
}
