// Promises that change hands: before a holiday, when somebody leaves, or in the same act in which somebody is shut out.
import { changeStaffIn, endSessions, listColleaguesIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { countOwned, lockOwned, movePromises } from "./store.server.ts";
import { must, mustBeIds } from "./who.server.ts";

export type HandedOver = { ok: true; moved: number } | { ok: false; why: "same" | "not-active" | "cannot-answer" };

/**
 * Gives all open promises of one to another, in one act: before a holiday, or when somebody leaves.
 * One's own, and an admin anybody's. To somebody who may send letters: a promise with anybody else could not be kept. Audit: `promises.handed-over`. @throws NotFound
 */
export async function handover(
  db: Db,
  actor: Actor,
  fromStaff: string,
  toStaff: string,
  _now: Date,
): Promise<HandedOver> {
  must(actor, actor.id === fromStaff ? "send" : "manage-staff");
  mustBeIds([fromStaff, toStaff]);
  return inTransaction(db, actor, async (tx): Promise<HandedOver> => {
    const why = await refusalOf(tx, actor, fromStaff, toStaff);
    return why ? { ok: false, why } : { ok: true, moved: await moveIn(tx, actor, fromStaff, toStaff) };
  });
}

async function refusalOf(
  tx: Tx,
  actor: Actor,
  from: string,
  to: string,
): Promise<Extract<HandedOver, { ok: false }>["why"] | undefined> {
  if (from === to) return "same";
  const found = (await listColleaguesIn(tx, actor.employer)).find((one) => one.id === to);
  if (!found) return "not-active";
  return mayDo(found, "send") ? undefined : "cannot-answer";
}

async function moveIn(tx: Tx, actor: Actor, from: string, to: string): Promise<number> {
  const { length: promises } = await movePromises(tx, from, to);
  if (promises > 0) await record(tx, actor, "promises.handed-over", { from, to, promises });
  return promises;
}

export type OwnedPromises = {
  /** Open promises, and those of them that are past their day. */
  open: number;
  late: number;
  /** The last time their promises went to somebody else, as the log tells. */
  last: { at: Date; to: string; promises: number } | null;
};

/** How many open promises somebody owns. For who manages the staff, and for oneself. @throws NotFound */
export async function promisesOwned(db: Db, actor: Actor, staff: string, now: Date): Promise<OwnedPromises> {
  must(actor, actor.id === staff ? "send" : "manage-staff");
  mustBeIds([staff]);
  return inTransaction(db, actor, async (tx) => {
    const today = dateIn(now, (await readEmployerIn(tx, actor.employer)).timeZone);
    return { ...(await countOwned(tx, staff, today)), last: await lastHandover(tx, actor, staff) };
  });
}

async function lastHandover(tx: Tx, actor: Actor, staff: string): Promise<OwnedPromises["last"]> {
  const asked = { what: ["promises.handed-over"], key: "from", value: staff, limit: 1 };
  const [line] = await auditLinesOf(tx, actor.employer, asked);
  if (!line) return null;
  const to = String(line.about.to);
  const name = (await readStaffIn(tx, actor.employer, [to])).get(to)?.name ?? "";
  return { at: line.at, to: name, promises: Number(line.about.promises) };
}

export type LockedOut =
  | { ok: true; moved: number }
  | { ok: false; why: "same" | "not-active" | "cannot-answer" | "yourself" | "last-admin" };

/**
 * Shuts somebody out and gives their open promises to `handTo`, both or neither; their sessions end at once. Without `handTo`
 * the promises stay with the name, as debts that everybody sees. A second run moves what has come since and changes nothing else.
 * Locks are taken in the order of the house: promises, then people. Audit: `staff.changed`, `promises.handed-over`. @throws NotFound
 */
export async function lockOut(
  opened: OpenedDatabase,
  actor: Actor,
  staff: string,
  handTo: string | undefined,
): Promise<LockedOut> {
  must(actor, "manage-staff");
  mustBeIds(handTo === undefined ? [staff] : [staff, handTo]);
  const done = await inTransaction(opened.db, actor, async (tx) => {
    const why = handTo === undefined ? undefined : await refusalOf(tx, actor, staff, handTo);
    if (why) return { ok: false, why } as const;
    await lockOwned(tx, staff);
    const changed = await changeStaffIn(tx, actor, staff, { active: false });
    if (!changed.ok) return changed;
    return { ...changed, moved: handTo === undefined ? 0 : await moveIn(tx, actor, staff, handTo) };
  });
  if (!done.ok) return done;
  if (done.login !== undefined) await endSessions(opened, done.login);
  return { ok: true, moved: done.moved };
}
