// Why no mail leaves just now, if none does, and letting it go again. The sender's own pause is known to its own process only.
import { readEmployer, resumeEmployerMail } from "../access/access.server.ts";
import type { Staff } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import type { Db } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { resumeSending, senderState } from "../platform/mail/sender.server.ts";

export type Pause = { why: "auth" | "sender" | "connection" | "held"; mayResume: boolean };

/** Null while mail may leave. `held`: the employer's mail was held, after a restore; only an admin lets it go. */
export async function sendingPause(db: Db, actor: Staff): Promise<Pause | null> {
  if ((await readEmployer(db, actor)).pausedAt) return { why: "held", mayResume: mayDo(actor, "manage-staff") };
  const { is, why } = senderState();
  return is === "paused" && why ? { why, mayResume: mayDo(actor, "send") } : null;
}

/** Lets mail go again. @throws NotFound for who may not. */
export async function resumeMail(db: Db, actor: Staff): Promise<void> {
  const pause = await sendingPause(db, actor);
  if (pause && !pause.mayResume) throw new NotFound();
  if (!mayDo(actor, "send")) throw new NotFound();
  if (pause?.why === "held") await resumeEmployerMail(db, actor);
  resumeSending();
}
