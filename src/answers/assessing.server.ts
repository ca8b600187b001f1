// Assessing and correcting, as this room adds to them: the drafts that stand on what changed follow in the same transaction.
import type { Actor } from "../access/actor.ts";
import {
  type ApplicationChange,
  type Assessed,
  type AssessmentOf,
  assessManyIn,
  type ChangeRefused,
  changeApplicationIn,
} from "../applications/applications.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { allow, type Decision } from "../platform/decision.ts";
import { redraftIn } from "./drafting.server.ts";
import { lockLettersOf } from "./letters-store.server.ts";
import { must, mustBeIds } from "./who.server.ts";

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

/**
 * Corrects an application (language, internal, contribution, address) and makes its untouched draft anew. A letter that somebody
 * edited or approved stays. Use this, not `changeApplication`, wherever a letter may exist. @throws NotFound
 */
export async function changeAndRedraft(
  db: Db,
  actor: Actor,
  id: string,
  change: ApplicationChange,
  now: Date,
): Promise<Decision<ChangeRefused>> {
  must(actor, "import");
  mustBeIds([id]);
  return inTransaction(db, actor, async (tx) => {
    await lockLettersOf(tx, [id]);
    const made = await changeApplicationIn(tx, actor, id, change, now);
    if (!made.ok) return made;
    if (made.fields.length > 0) await redraftIn(tx, actor, [id], now);
    return allow;
  });
}
