// Everything the answers room holds about one application, for the person whose it is. What of it has been told the mine room judges.
import { sql } from "kysely";
import { readStaffIn } from "../access/access.server.ts";
import { type Bearer, houseOf } from "../access/actor.ts";
import { type Put, putPersonIn } from "../applications/applications.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { callsOf } from "./calls-store.server.ts";
import { redraftIn } from "./drafting.server.ts";
import { type LandedMail, landedOf } from "./landing-store.server.ts";
import { lockLettersOf } from "./letters-store.server.ts";

/** `by` is the name of a member of staff. */
export type OwnDecision = { outcome: string; reasons: string[]; cause: string | null; at: Date; by: string };
export type OwnCall = { at: Date; by: string; note: string };
export type OwnHeld = {
  decisions: OwnDecision[];
  calls: OwnCall[];
  /** What the person wrote to us by mail, and what came back from machines. */
  mails: LandedMail[];
  withdrawnWhy: string | null;
};

/** Told or not: the caller must hold back what has not been. The bearer's scope. */
export async function ownHeldIn(tx: Tx, bearer: Bearer): Promise<OwnHeld> {
  const { application, employer } = bearer;
  const { rows: decided } = await sql<OwnDecision>`select outcome, reasons, cause, at, by_staff as by
    from decision where application = ${application}::uuid order by at, id`.execute(tx);
  const calls = await callsOf(tx, [application]);
  const staff = await readStaffIn(
    tx,
    employer,
    [...decided, ...calls].map((one) => one.by),
  );
  const named = (id: string): string => staff.get(id)?.name ?? "";
  const { rows: withdrawn } = await sql<{ reason: string }>`select reason from withdrawal
    where application = ${application}::uuid`.execute(tx);
  return {
    decisions: decided.map((one) => ({ ...one, by: named(one.by) })),
    calls: calls.map(({ at, by, note }) => ({ at, by: named(by), note })),
    mails: await landedOf(tx, application),
    withdrawnWhy: withdrawn[0]?.reason || null,
  };
}

/** Puts name, telephone and language right as the person says, and makes the untouched draft anew. A letter that somebody edited or approved stays. */
export async function correctOwnIn(tx: Tx, bearer: Bearer, put: Put, before: Put, now: Date): Promise<void> {
  await lockLettersOf(tx, [bearer.application]);
  await putPersonIn(tx, bearer, bearer.application, put, before);
  await redraftIn(tx, houseOf(bearer.employer), [bearer.application], now);
}
