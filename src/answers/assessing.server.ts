// Assessing, as this room adds to it: the drafts that stand on the assessments follow in the same transaction.
import type { Actor } from "../access/actor.ts";
import { type Assessed, type AssessmentOf, assessManyIn } from "../applications/applications.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { redraftIn } from "./drafting.server.ts";
import { must } from "./who.server.ts";

/**
 * Assesses, all or none, and makes the untouched drafts of these people anew. Letters that somebody edited or approved stay.
 * Use this, not the applications' own `assess`, wherever a letter may exist. @throws NotFound
 */
export async function assessAndRedraft(
  db: Db,
  actor: Actor,
  inputs: readonly AssessmentOf[],
  now: Date,
): Promise<Assessed> {
  must(actor, "assess");
  return inTransaction(db, actor, async (tx) => {
    const assessed = await assessManyIn(tx, actor, inputs, now);
    if (assessed.ok && assessed.changed > 0)
      await redraftIn(tx, actor, [...new Set(inputs.map((one) => one.application))], now);
    return assessed;
  });
}
