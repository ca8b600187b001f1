// Saying yes to be kept in mind, and taking it back. Behind the front door.
import { giveConsentIn, takeConsentBackIn } from "../applications/applications.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import type { Decision } from "../platform/decision.ts";
import { mustHold, type Visitor } from "./visitor.server.ts";

/** Whoever holds the cookie wants to be kept in mind for other jobs, for a year. Refused while that holds already. @throws NotFound */
export async function consentMine(db: Db, visitor: Visitor, now: Date): Promise<Decision<"given-already">> {
  const { bearer } = await mustHold(db, visitor, now);
  return inTransaction(db, { employer: bearer.employer }, (tx) => giveConsentIn(tx, bearer, now));
}

/** Takes it back. Refused when there is nothing to take back. @throws NotFound */
export async function takeConsentBackMine(db: Db, visitor: Visitor, now: Date): Promise<Decision<"none-holds">> {
  const { bearer } = await mustHold(db, visitor, now);
  return inTransaction(db, { employer: bearer.employer }, (tx) => takeConsentBackIn(tx, bearer, now));
}
