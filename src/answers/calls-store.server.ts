// SQL over calls, with the promise that one of them kept. Decides nothing.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import type { PromiseKind } from "./kinds.ts";

export async function insertCall(
  tx: Tx,
  call: { employer: string; application: string; by: string; note: string },
  now: Date,
): Promise<string> {
  const row = { employer: call.employer, application: call.application, by_staff: call.by, note: call.note, at: now };
  return (await tx.insertInto("call").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

export type Call = { id: string; application: string; by: string; at: Date; note: string };

/** The calls that count: without those taken back. */
export async function callsOf(tx: Tx, applications: readonly string[]): Promise<Call[]> {
  const { rows } = await sql<Call>`
    select id, application, by_staff as by, at, note from call
    where application = any(${applications}::uuid[]) and taken_back_at is null order by at, id`.execute(tx);
  return rows;
}

/** One call, locked until commit. */
export async function callOf(
  tx: Tx,
  id: string,
): Promise<{ application: string; at: Date; takenBack: boolean } | undefined> {
  const { rows } = await sql<{ application: string; at: Date; takenBack: boolean }>`
    select application, at, taken_back_at is not null as "takenBack" from call where id = ${id}::uuid for update`.execute(
    tx,
  );
  return rows[0];
}

export async function takenBack(tx: Tx, id: string, why: { by: string; cause: string }, now: Date): Promise<void> {
  await tx
    .updateTable("call")
    .set({ taken_back_at: now, taken_back_by: why.by, taken_back_why: why.cause })
    .where("id", "=", id)
    .execute();
}

/** Whether the person has had a letter of answer since. */
export async function toldSince(tx: Tx, application: string, since: Date): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select exists (select from letter_way where application = ${application}::uuid and way = 'accepted'
      and kind = 'answer' and accepted_at >= ${since}::timestamptz) as told`.execute(tx);
  return rows[0]?.told ?? false;
}

/** The promise that ended with this call, as it was. A call and the promise it keeps are written at the same moment. */
export async function keptByCall(
  tx: Tx,
  call: { application: string; at: Date },
): Promise<{ what: PromiseKind; owner: string; dueOn: string } | undefined> {
  const { rows } = await sql<{ what: PromiseKind; owner: string; dueOn: string }>`
    select what, owner, due_on as "dueOn" from promise
    where application = ${call.application}::uuid and ended_why = 'answered'
      and kept_at = ${call.at}::timestamptz
    order by made_at desc limit 1`.execute(tx);
  return rows[0];
}
