// Fresh codes: what the link alone does not open, a code sent to the address does. Behind the front door.
import { createHash, timingSafeEqual } from "node:crypto";
import type { Db, Tx } from "../platform/db/db.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { newCode, newId } from "../platform/ids.server.ts";
import type { Bearer } from "./actor.ts";
import { knock } from "./attempts.server.ts";
import { type CodeFor, codeMinutes, codesAnHour, codeTries, typedCode } from "./codes.ts";

/** The holder of a link with the secret of the cookie: the code opens nothing in another's hands. */
export type CodeHolder = { readonly bearer: Bearer; readonly secret: string };

/** 256 bits of the secret are in it: whoever reads the table cannot try a million codes. */
const hashOf = (purpose: CodeFor, secret: string, code: string): Buffer =>
  createHash("sha256").update(["code", purpose, secret, code].join("\u001f"), "utf8").digest();

/** Counts a wish for codes, before they are made: a few an hour for one application, wherever they are asked from. */
export async function mayAskCode(db: Db, bearer: Bearer, now: Date): Promise<boolean> {
  const limits = [{ who: `application:${bearer.application}`, most: codesAnHour, minutes: 60 }];
  return (await knock(db, "ask-code", limits, now)).ok;
}

/**
 * Makes a code in place of the one before, and returns it for the mail: it stands nowhere else. `address` is for `new-address` alone.
 * The id is what the mail is about.
 */
export async function makeCodeIn(
  tx: Tx,
  { bearer, secret }: CodeHolder,
  purpose: CodeFor,
  address: string | null,
  now: Date,
): Promise<{ id: string; code: string }> {
  const [id, code] = [newId(), newCode()];
  await tx
    .deleteFrom("fresh_code")
    .where("application", "=", bearer.application)
    .where("purpose", "=", purpose)
    .execute();
  await tx
    .insertInto("fresh_code")
    .values({
      id,
      employer: bearer.employer,
      application: bearer.application,
      purpose,
      hash: hashOf(purpose, secret, code).toString("hex"),
      address,
      expires_at: new Date(now.getTime() + codeMinutes * 60_000),
    })
    .execute();
  return { id, code };
}

/**
 * Whether this is the code. It counts as a try whatever comes of it, and the work is the same for a wrong, an old and an unknown one;
 * one that was right is used up. Commit in both cases. `address` is where a `new-address` code was sent.
 */
export async function useCodeIn(
  tx: Tx,
  { bearer, secret }: CodeHolder,
  purpose: CodeFor,
  typed: string,
  now: Date,
): Promise<{ ok: true; address: string | null } | { ok: false }> {
  const row = await tx
    .updateTable("fresh_code")
    .set((e) => ({ tries: e("tries", "+", 1) }))
    .where("application", "=", bearer.application)
    .where("purpose", "=", purpose)
    .returning(["id", "hash", "tries", "expires_at", "address"])
    .executeTakeFirst();
  const given = hashOf(purpose, secret, typedCode(typed));
  const same = timingSafeEqual(given, Buffer.from(row?.hash ?? "0".repeat(64), "hex"));
  const good = row !== undefined && same && row.tries <= codeTries && row.expires_at > now;
  await tx
    .deleteFrom("fresh_code")
    .where("id", "=", good ? row.id : newId())
    .execute();
  return good ? { ok: true, address: row.address } : { ok: false };
}

/** Lets go of an employer's codes that have run out. For the schedule; a second run finds nothing. */
export const forgetCodes = (db: Db, employer: string, now: Date): Promise<void> =>
  inTransaction(db, { employer }, async (tx) => {
    await tx.deleteFrom("fresh_code").where("expires_at", "<", now).execute();
  });
