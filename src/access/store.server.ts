// SQL for the tables of access: employer, staff, invitation. Decides nothing.
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { Role, Staff } from "./actor.ts";

export type Employer = {
  id: string;
  slug: string;
  name: string;
  country: "NO" | "DK" | "SE";
  sector: "public" | "private";
  language: Lang;
  timeZone: string;
  mailFrom: string;
  undoMinutes: number;
  pausedAt: Date | null;
};

/** What founding an employer takes. `mailFrom` is an address or `Name <address>`. */
export type NewEmployer = Omit<Employer, "id" | "pausedAt" | "timeZone" | "undoMinutes"> & {
  timeZone?: string | undefined;
  undoMinutes?: number | undefined;
};

export type StaffRow = Staff & { readonly active: boolean; readonly login: string };

export type Invitation = {
  id: string;
  employer: string;
  email: string;
  name: string;
  role: Role;
  expiresAt: Date;
  usedAt: Date | null;
};

const staffColumns = [
  "staff.id",
  "staff.employer",
  "staff.login",
  "staff.name",
  "staff.email",
  "staff.title",
  "staff.phone",
  "staff.role",
  "staff.language",
  "staff.active",
] as const;

type StaffFields = Omit<StaffRow, "kind" | "role" | "language"> & { role: string; language: string };
const asStaffRow = (row: StaffFields): StaffRow => ({
  ...row,
  kind: "staff",
  role: row.role as Role,
  language: row.language as Lang,
});

/** The actor in a staff row, without the row's own matters. */
export const asStaff = ({ active: _active, login: _login, ...staff }: StaffRow): Staff => staff;

export async function insertEmployer(tx: Tx, id: string, employer: NewEmployer): Promise<void> {
  const { slug, name, country, sector, language, mailFrom, timeZone, undoMinutes } = employer;
  await tx
    .insertInto("employer")
    .values({
      id,
      slug,
      name,
      country,
      sector,
      language,
      mail_from: mailFrom,
      ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      ...(undoMinutes === undefined ? {} : { undo_minutes: undoMinutes }),
    })
    .execute();
}

export async function selectEmployer(tx: Tx, id: string): Promise<Employer | undefined> {
  const row = await tx.selectFrom("employer").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    country: row.country as Employer["country"],
    sector: row.sector as Employer["sector"],
    language: row.language as Lang,
    timeZone: row.time_zone,
    mailFrom: row.mail_from,
    undoMinutes: row.undo_minutes,
    pausedAt: row.paused_at,
  };
}

/** The id behind an employer's word in addresses, in the house's scope. */
export async function employerIdOf(tx: Tx, slug: string): Promise<string | undefined> {
  return (await tx.selectFrom("employer").select("id").where("slug", "=", slug).executeTakeFirst())?.id;
}

/** Every employer, in the house's scope. */
export async function selectEmployerIds(tx: Tx): Promise<string[]> {
  return (await tx.selectFrom("employer").select("id").orderBy("id").execute()).map((row) => row.id);
}

type NewStaff = Pick<Staff, "id" | "employer" | "name" | "email" | "title" | "phone" | "role" | "language"> & {
  login: string;
};

/** Returns false when the login works for this employer already. */
export async function insertStaff(tx: Tx, staff: NewStaff): Promise<boolean> {
  const made = await tx
    .insertInto("staff")
    .values(staff)
    .onConflict((c) => c.columns(["employer", "login"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

/** Everybody of the employer whose scope this is, active or not. */
export async function selectStaff(tx: Tx, employer: string, ids?: readonly string[]): Promise<StaffRow[]> {
  const all = tx
    .selectFrom("staff")
    .select(staffColumns)
    .where("employer", "=", employer)
    .orderBy("name")
    .orderBy("id");
  const rows = await (ids ? all.where("id", "in", ids) : all).execute();
  return rows.map(asStaffRow);
}

/** Somebody of an employer, locked until the transaction ends. */
export async function staffForUpdate(tx: Tx, employer: string, id: string): Promise<StaffRow | undefined> {
  const row = await tx
    .selectFrom("staff")
    .select(staffColumns)
    .where("employer", "=", employer)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && asStaffRow(row);
}

/** The active memberships of a login with their employers, by the employer's name. Works in the scope of the login. */
export async function selectMemberships(tx: Tx, login: string): Promise<{ staff: Staff; employer: Employer }[]> {
  const rows = await tx
    .selectFrom("staff")
    .innerJoin("employer", "employer.id", "staff.employer")
    .select(staffColumns)
    .where("staff.login", "=", login)
    .where("staff.active", "=", true)
    .orderBy("employer.name")
    .orderBy("employer.id")
    .execute();
  const memberships: { staff: Staff; employer: Employer }[] = [];
  for (const row of rows) {
    const employer = await selectEmployer(tx, row.employer);
    if (employer) memberships.push({ staff: asStaff(asStaffRow(row)), employer });
  }
  return memberships;
}

/** The ids of the active admins, locked, so that two of them cannot leave at once. */
export async function adminsForUpdate(tx: Tx, employer: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("staff")
    .select("id")
    .where("employer", "=", employer)
    .where("role", "=", "admin")
    .where("active", "=", true)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}

export async function updateStaff(tx: Tx, id: string, change: { role: Role; active: boolean }): Promise<void> {
  await tx.updateTable("staff").set(change).where("id", "=", id).execute();
}

type NewInvitation = Pick<Invitation, "id" | "employer" | "email" | "name" | "role" | "expiresAt"> & {
  tokenHash: string;
  invitedBy: string;
};

export async function insertInvitation(tx: Tx, invitation: NewInvitation): Promise<void> {
  const { tokenHash, invitedBy, expiresAt, ...rest } = invitation;
  await tx
    .insertInto("invitation")
    .values({ ...rest, token_hash: tokenHash, invited_by: invitedBy, expires_at: expiresAt })
    .execute();
}

const invitationColumns = [
  "id",
  "employer",
  "email",
  "name",
  "role",
  "expires_at as expiresAt",
  "used_at as usedAt",
] as const;

/** In the scope of the token. */
export async function invitationByToken(tx: Tx, tokenHash: string): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom("invitation")
    .select(invitationColumns)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row && { ...row, role: row.role as Role };
}

/** Invitations that can still be accepted. */
export async function openInvitations(tx: Tx, employer: string, now: Date): Promise<Invitation[]> {
  const rows = await tx
    .selectFrom("invitation")
    .select(invitationColumns)
    .where("employer", "=", employer)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** Ends an open invitation. Returns how many. */
export async function endInvitations(tx: Tx, employer: string, id: string, now: Date): Promise<number> {
  const ended = await tx
    .updateTable("invitation")
    .set({ expires_at: now })
    .where("employer", "=", employer)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("id", "=", id)
    .returning("id")
    .execute();
  return ended.length;
}

/** Marks it used, once. False when somebody was faster, or it has ended. */
export async function takeInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const taken = await tx
    .updateTable("invitation")
    .set({ used_at: now })
    .where("id", "=", id)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

/** Sets or lifts an employer's pause of all mail. */
export async function setPause(tx: Tx, employer: string, pause: { at: Date; why: string } | undefined): Promise<void> {
  await tx
    .updateTable("employer")
    .set({ paused_at: pause?.at ?? null, paused_why: pause?.why ?? null })
    .where("id", "=", employer)
    .execute();
}
