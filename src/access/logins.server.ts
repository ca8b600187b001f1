// Logins: rows in the sign-in library's tables, which only the owner of the database may touch.
// Never called inside a transaction of the house: the embedded engine has one connection.
import { hashPassword } from "better-auth/crypto";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { newId } from "../platform/ids.server.ts";

type Owner = Pick<OpenedDatabase, "owner">;

/** The login with this address (lower case), if there is one. */
export async function loginOf({ owner }: Owner, email: string): Promise<{ id: string } | undefined> {
  return owner.selectFrom("auth_user").select("id").where("email", "=", email).executeTakeFirst();
}

/**
 * Makes a login. The address counts as verified: either the house made it, or a mailed link proved it.
 * Returns undefined when the address has a login already; that one is never changed here.
 */
export async function makeLogin(
  { owner }: Owner,
  login: { name: string; email: string; password?: string | undefined },
): Promise<string | undefined> {
  const id = newId();
  const password = login.password === undefined ? undefined : await hashPassword(login.password);
  return owner.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto("auth_user")
      .values({ id, name: login.name, email: login.email, emailVerified: true })
      .onConflict((c) => c.column("email").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return undefined;
    if (password !== undefined) {
      const account = { id: newId(), accountId: id, providerId: "credential", userId: id, password };
      await tx.insertInto("auth_account").values(account).execute();
    }
    return id;
  });
}

/** Takes back a login that was made a moment ago and belongs to nobody. */
export async function dropLogin({ owner }: Owner, id: string): Promise<void> {
  await owner.deleteFrom("auth_user").where("id", "=", id).execute();
}

/** Signs a login out everywhere. */
export async function endSessions({ owner }: Owner, login: string): Promise<void> {
  await owner.deleteFrom("auth_session").where("userId", "=", login).execute();
}

export async function endSession({ owner }: Owner, token: string): Promise<void> {
  await owner.deleteFrom("auth_session").where("token", "=", token).execute();
}
