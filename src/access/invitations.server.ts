// Invitations: an admin invites by mail, the invited person accepts. Behind the front door.
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn, formatDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { hashToken, newId, newToken } from "../platform/ids.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import { isUuid } from "../platform/uuid.ts";
import type { Actor, Role } from "./actor.ts";
import { mayBePassword, type PasswordFault, readAddress } from "./address.ts";
import { dropLogin, loginOf, makeLogin } from "./logins.server.ts";
import { invitationMail } from "./mails.ts";
import { mayDo } from "./rules.ts";
import {
  adminsForUpdate,
  endInvitations,
  type Invitation,
  insertInvitation,
  insertStaff,
  invitationByToken,
  openInvitations,
  selectEmployer,
  selectStaff,
  takeInvitation,
} from "./store.server.ts";

const day = 86_400_000;
export const invitationDays = 7;

export type InvitationInput = { name: string; email: string; role: Role; baseUrl: string };
export type Invited =
  | { ok: true; id: string }
  | { ok: false; why: "name" | "address" | "already-here" | "already-invited" };

/**
 * Invites somebody: a row, a line in the log and a mail with a link, together. While one to the
 * same address is open there is no second: it can be withdrawn and sent anew.
 * `baseUrl` is the address people use, without a slash at the end.
 */
export async function inviteStaff(db: Db, actor: Actor, input: InvitationInput, now: Date): Promise<Invited> {
  if (actor.kind !== "staff" || !mayDo(actor, "manage-staff")) throw new NotFound();
  const email = readAddress(input.email);
  const name = input.name.trim();
  if (name === "" || name.length > 200) return { ok: false, why: "name" };
  if (!email) return { ok: false, why: "address" };
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + invitationDays * day);
  return inTransaction(db, { employer: actor.employer }, async (tx) => {
    const employer = await selectEmployer(tx, actor.employer);
    if (!employer) throw new NotFound();
    const here = (await selectStaff(tx, actor.employer)).some((row) => row.email === email);
    if (here) return { ok: false, why: "already-here" } as const;
    // The lock lets two presses through one after the other, so that the second sees what the first did.
    await adminsForUpdate(tx, actor.employer);
    const open = (await openInvitations(tx, actor.employer, now)).some((one) => one.email === email);
    if (open) return { ok: false, why: "already-invited" } as const;
    await insertInvitation(tx, {
      id,
      employer: actor.employer,
      email,
      name,
      role: input.role,
      expiresAt,
      tokenHash: hashToken(token),
      invitedBy: actor.id,
    });
    await record(tx, actor, "staff.invited", { invitation: id, role: input.role });
    const mail = invitationMail(employer.language, {
      name,
      inviter: actor.name,
      employer: employer.name,
      link: `${input.baseUrl}/invite/${token}`,
      until: formatDay(employer.language, dateIn(expiresAt, employer.timeZone)),
    });
    await post(tx, [
      { ...mail, employer: actor.employer, about: id, kind: "invitation", from: employer.mailFrom, to: email, lane: 0 },
    ]);
    return { ok: true, id } as const;
  });
}

/** Ends an invitation that nobody has accepted. A second run finds nothing to end, and that is well. */
export async function withdrawInvitation(db: Db, actor: Actor, id: string, now: Date): Promise<void> {
  if (!mayDo(actor, "manage-staff") || !isUuid(id)) throw new NotFound();
  await inTransaction(db, { employer: actor.employer }, async (tx) => {
    const ended = await endInvitations(tx, actor.employer, id, now);
    if (ended > 0) await record(tx, actor, "invitation.withdrawn", { invitation: id });
  });
}

export type InvitationRead =
  | { ok: true; invitation: Invitation; employer: string; language: Lang; hasLogin: boolean }
  | { ok: false; why: "unknown" | "used" | "expired" };

/** What an invitation says to whoever holds its link. `employer` is the name. Changes nothing. */
export async function readInvitation(opened: OpenedDatabase, token: string, now: Date): Promise<InvitationRead> {
  const hash = hashToken(token);
  const invitation = await inTransaction(opened.db, { token: hash }, (tx) => invitationByToken(tx, hash));
  if (!invitation) return { ok: false, why: "unknown" };
  if (invitation.usedAt) return { ok: false, why: "used" };
  if (invitation.expiresAt <= now) return { ok: false, why: "expired" };
  const scope = { employer: invitation.employer };
  const employer = await inTransaction(opened.db, scope, (tx) => selectEmployer(tx, invitation.employer));
  if (!employer) return { ok: false, why: "unknown" };
  const hasLogin = (await loginOf(opened, invitation.email)) !== undefined;
  return { ok: true, invitation, employer: employer.name, language: employer.language, hasLogin };
}

export type Acceptance = {
  token: string;
  /** For a new login; an existing one keeps its own. */
  password?: string | undefined;
  language: Lang;
  /** The login that is signed in, if any. */
  signedInAs?: string | undefined;
};
export type Accepted =
  | { ok: true; email: string; newLogin: boolean; employer: string }
  | { ok: false; why: "unknown" | "used" | "expired" | "sign-in-first" | "other-login" }
  | { ok: false; why: "password"; fault: PasswordFault };

/**
 * Accepts an invitation. A new address gets a login with the given password. An address that has a login is never taken over:
 * whoever holds the link must be signed in as that login. The link works once.
 */
export async function acceptInvitation(opened: OpenedDatabase, input: Acceptance, now: Date): Promise<Accepted> {
  const read = await readInvitation(opened, input.token, now);
  if (!read.ok) return read;
  const { invitation } = read;
  const known = (await loginOf(opened, invitation.email))?.id;
  if (known !== undefined && input.signedInAs === undefined) return { ok: false, why: "sign-in-first" };
  if (input.signedInAs !== undefined && input.signedInAs !== known) return { ok: false, why: "other-login" };
  let login = known;
  if (login === undefined) {
    const password = input.password ?? "";
    const may = mayBePassword(password, [invitation.email, invitation.name, read.employer]);
    if (!may.ok) return { ok: false, why: "password", fault: may.why };
    login = await makeLogin(opened, { name: invitation.name, email: invitation.email, password });
    if (login === undefined) return { ok: false, why: "sign-in-first" };
  }
  const joined = await join(opened.db, invitation, { login, language: input.language }, now);
  if (joined)
    return { ok: true, email: invitation.email, newLogin: known === undefined, employer: invitation.employer };
  if (known === undefined) await dropLogin(opened, login);
  return { ok: false, why: "used" };
}

/** Uses up the invitation and makes the staff row, in one transaction. False when the invitation was no longer there to use. */
async function join(
  db: Db,
  invitation: Invitation,
  who: { login: string; language: Lang },
  now: Date,
): Promise<boolean> {
  const { employer, name, email, role } = invitation;
  const id = newId();
  return inTransaction(db, { employer }, async (tx) => {
    if (!(await takeInvitation(tx, invitation.id, now))) return false;
    await insertStaff(tx, { id, employer, name, email, role, title: null, phone: null, ...who });
    await record(tx, { kind: "staff", id, employer }, "staff.joined", { staff: id, invitation: invitation.id, role });
    return true;
  });
}
