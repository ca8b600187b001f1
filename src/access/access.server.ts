// What Gjensvar can do with employers, their staff, invitations and candidates' links. The only file other rooms call,
// beside sign-in.server.ts and asks.server.ts, which are the same door seen from the web.
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { NotFound } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { newId } from "../platform/ids.server.ts";
import { isUuid } from "../platform/uuid.ts";
import { type Actor, type House, houseOf, type Role, type Staff } from "./actor.ts";
import { readAddress } from "./address.ts";
import { endSessions, loginOf, makeLogin } from "./logins.server.ts";
import { maySlug } from "./own-words.ts";
import { mayDo } from "./rules.ts";
import {
  adminsForUpdate,
  asStaff,
  type Employer,
  employerIdOf,
  type Invitation,
  insertEmployer,
  insertStaff,
  type NewEmployer,
  openInvitations,
  type StaffRow,
  selectEmployer,
  selectEmployerIds,
  selectStaff,
  setPause,
  staffForUpdate,
  updateStaff,
} from "./store.server.ts";

export { forgetAttempts, knock, limitsOf } from "./attempts.server.ts";
export { addClosingDays, closingDaysIn, closures, removeClosingDays } from "./closing-days.server.ts";
export { type CodeHolder, forgetCodes, makeCodeIn, mayAskCode, useCodeIn } from "./codes.server.ts";
export {
  type Accepted,
  acceptInvitation,
  inviteStaff,
  readInvitation,
  withdrawInvitation,
} from "./invitations.server.ts";
export {
  bearerOf,
  type LinkFound,
  type LinkOpened,
  makeLinksIn,
  openLink,
  readLink,
  revokeLinksIn,
} from "./links.server.ts";
export { endSessions } from "./logins.server.ts";
export type { Employer, Invitation, NewEmployer, StaffRow } from "./store.server.ts";

/** Makes an employer and returns its id. A command of the house. Throws when the slug is taken, or is a word of our own addresses. */
export async function foundEmployer(db: Db, employer: NewEmployer): Promise<string> {
  if (!maySlug(employer.slug)) throw new Error(`"${employer.slug}" cannot be an employer's word in addresses`);
  const id = newId();
  await inTransaction(db, { house: true, employer: id }, async (tx) => {
    await insertEmployer(tx, id, employer);
    await record(tx, houseOf(id), "employer.founded", { employer: id });
  });
  return id;
}

/** An employer, read in its own scope or the house's. @throws NotFound */
export async function readEmployerIn(tx: Tx, employer: string): Promise<Employer> {
  const found = await selectEmployer(tx, employer);
  if (!found) throw new NotFound();
  return found;
}

/** The ids of all employers: for the house's timed work, which then goes on in each one's own scope. */
export const listEmployerIds = (db: Db): Promise<string[]> => inTransaction(db, theHouse, selectEmployerIds);

/** Whoever reads an employer's open pages acts for nobody: the house, at that employer. @throws NotFound for an unknown address */
export async function visitorAt(db: Db, slug: string): Promise<House> {
  // Any other word is looked up nowhere.
  const id = maySlug(slug) ? await inTransaction(db, theHouse, (tx) => employerIdOf(tx, slug)) : undefined;
  if (id === undefined) throw new NotFound();
  return houseOf(id);
}

/** The actor's own employer. */
export const readEmployer = (db: Db, actor: Actor): Promise<Employer> =>
  inTransaction(db, { employer: actor.employer }, (tx) => readEmployerIn(tx, actor.employer));

export type NewStaff = {
  employer: string;
  name: string;
  email: string;
  role: Role;
  language: Lang;
  title?: string | undefined;
  phone?: string | undefined;
  password?: string | undefined;
};

/**
 * Adds somebody by the house's own hand (seed, command line), without an invitation.
 * A login with the address is used as it is: its password is never changed. Without a password only a one-time link lets in.
 * Throws on an address that is none, or when the person works for this employer already.
 */
export async function addStaff(opened: OpenedDatabase, input: NewStaff): Promise<Staff> {
  const email = readAddress(input.email);
  if (!email) throw new Error("that is not an e-mail address");
  const made = await makeLogin(opened, { name: input.name, email, password: input.password });
  const login = made ?? (await loginOf(opened, email))?.id;
  if (!login) throw new Error("the login went away while it was being used");
  const staff: Staff = {
    kind: "staff",
    id: newId(),
    employer: input.employer,
    name: input.name,
    email,
    title: input.title ?? null,
    phone: input.phone ?? null,
    role: input.role,
    language: input.language,
  };
  const { kind: _kind, ...row } = staff;
  await inTransaction(opened.db, { employer: input.employer }, async (tx) => {
    const isNew = await insertStaff(tx, { ...row, login });
    if (!isNew) throw new Error("this person works for the employer already");
    await record(tx, houseOf(input.employer), "staff.added", { staff: staff.id, role: staff.role });
  });
  return staff;
}

/** Everybody who works here, active or not, and who is invited. For admins. @throws NotFound */
export async function listStaff(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ staff: StaffRow[]; invitations: Invitation[] }> {
  if (!mayDo(actor, "manage-staff")) throw new NotFound();
  return inTransaction(db, { employer: actor.employer }, async (tx) => ({
    staff: await selectStaff(tx, actor.employer),
    invitations: await openInvitations(tx, actor.employer, now),
  }));
}

/** Active staff as actors, by name: to choose an owner or a manager from. Anybody of the staff may see colleagues' names. */
export async function listColleagues(db: Db, actor: Actor): Promise<Staff[]> {
  if (!mayDo(actor, "see-jobs")) throw new NotFound();
  return inTransaction(db, { employer: actor.employer }, (tx) => listColleaguesIn(tx, actor.employer));
}

export async function listColleaguesIn(tx: Tx, employer: string): Promise<Staff[]> {
  return (await selectStaff(tx, employer)).filter((row) => row.active).map(asStaff);
}

/** Some of the staff by id, of the transaction's employer, active or not; unknown ids are left out. */
export async function readStaffIn(tx: Tx, employer: string, ids: readonly string[]): Promise<Map<string, Staff>> {
  if (ids.length === 0) return new Map();
  const rows = await selectStaff(tx, employer, [...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, asStaff(row)]));
}

export type StaffChanged = { ok: true } | { ok: false; why: "yourself" | "last-admin" };

/** What a change of somebody's role or of whether they may come in found; `login` is set when their sessions must end now. */
export type StaffChangedIn = { ok: true; login: string | undefined } | Exclude<StaffChanged, { ok: true }>;
export type StaffChange = { role?: Role | undefined; active?: boolean | undefined };

/**
 * Changes somebody's role, or lets them leave or come back. Ends all their sessions, so the change holds from this moment.
 * Refused for oneself, and for the last active admin. A second run with the same change does nothing.
 * @throws NotFound for a stranger, or somebody without the right to manage staff
 */
export async function changeStaff(
  opened: OpenedDatabase,
  actor: Actor,
  id: string,
  change: StaffChange,
): Promise<StaffChanged> {
  const done = await inTransaction(opened.db, actor, (tx) => changeStaffIn(tx, actor, id, change));
  if (!done.ok) return done;
  if (done.login !== undefined) await endSessions(opened, done.login);
  return { ok: true };
}

/**
 * The same within a transaction; the caller ends the sessions of `login` after it (`endSessions`). Audit: `staff.changed`.
 * @throws NotFound
 */
export async function changeStaffIn(tx: Tx, actor: Actor, id: string, change: StaffChange): Promise<StaffChangedIn> {
  if (!mayDo(actor, "manage-staff") || !isUuid(id)) throw new NotFound();
  const admins = await adminsForUpdate(tx, actor.employer);
  const before = await staffForUpdate(tx, actor.employer, id);
  if (!before) throw new NotFound();
  if (before.id === actor.id) return { ok: false, why: "yourself" };
  const after = { role: change.role ?? before.role, active: change.active ?? before.active };
  const staysAdmin = after.active && after.role === "admin";
  if (admins.length === 1 && admins[0] === id && !staysAdmin) return { ok: false, why: "last-admin" };
  if (after.role === before.role && after.active === before.active) return { ok: true, login: undefined };
  await updateStaff(tx, id, after);
  await record(tx, actor, "staff.changed", {
    staff: id,
    roleBefore: before.role,
    role: after.role,
    activeBefore: before.active,
    active: after.active,
  });
  return { ok: true, login: before.login };
}

/** Holds all mail of an employer until somebody lets it go again: after a restore, or when something looks wrong. Audit: `sending.paused`. */
export async function pauseSendingIn(tx: Tx, employer: string, why: "restored" | "asked", now: Date): Promise<void> {
  await setPause(tx, employer, { at: now, why });
  await record(tx, houseOf(employer), "sending.paused", { why });
}

/** Lets the mail go again. Audit: `sending.resumed`. @throws NotFound for who may not manage. */
export async function resumeEmployerMail(db: Db, actor: Actor): Promise<void> {
  if (!mayDo(actor, "manage-staff")) throw new NotFound();
  await inTransaction(db, { house: true, employer: actor.employer }, async (tx) => {
    await setPause(tx, actor.employer, undefined);
    await record(tx, actor, "sending.resumed", {});
  });
}
