// First lines of every verb: who may do this, and as whom it is written down.
import type { Actor, Staff } from "../access/actor.ts";
import { type Act, mayDo } from "../access/rules.ts";
import type { Application } from "../applications/application.ts";
import { readManyIn } from "../applications/applications.server.ts";
import { isUuid } from "../jobs/rules.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";

/** @throws NotFound unless the actor may do this at all. */
export function must(actor: Actor, act: Act): void {
  if (!mayDo(actor, act)) throw new NotFound();
}

/**
 * The member of staff who acts. A human decides, approves and sends: the house itself never does.
 * @throws NotFound for anybody else
 */
export function staffOnly(actor: Actor, act: Act): Staff {
  must(actor, act);
  if (actor.kind !== "staff") throw new NotFound();
  return actor;
}

/** Ids as they come from an address or a form. @throws NotFound for anything that is no id */
export function mustBeIds(ids: readonly string[]): void {
  if (!ids.every(isUuid)) throw new NotFound();
}

/** These applications whole, each of which the actor may see. Doubles count once. @throws NotFound when one is missing */
export async function seenApplications(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Application[]> {
  const wanted = [...new Set(ids)];
  const found = await readManyIn(tx, actor, wanted);
  if (found.length !== wanted.length) throw new NotFound();
  return found;
}
