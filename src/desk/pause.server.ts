// Why no mail leaves just now, if none does, and letting it go again. What is on record counts: this process need not be the one that sends.
import { readEmployer, resumeEmployerMail } from "../access/access.server.ts";
import type { Staff } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { mailAccounts } from "../platform/mail/account.server.ts";
import { resumeSending, senderState } from "../platform/mail/sender.server.ts";

export type Pause = { why: "auth" | "sender" | "bounces" | "connection" | "held"; mayResume: boolean };

/** Null while mail may leave. `held`: the employer's mail was held, after a restore; only an admin lets it go. */
export async function sendingPause(db: Db, actor: Staff): Promise<Pause | null> {
  if ((await readEmployer(db, actor)).pausedAt) return { why: "held", mayResume: mayDo(actor, "manage-staff") };
  const mayResume = mayDo(actor, "send");
  const resting = (await mailAccounts(db)).find((account) => account.rest)?.rest;
  if (resting) return { why: resting.why, mayResume };
  const { is, why } = senderState();
  return is === "paused" && why ? { why, mayResume } : null;
}

/** Lets mail go again. Audit: `sending.resumed`. @throws NotFound for who may not. */
export async function resumeMail(db: Db, actor: Staff): Promise<void> {
  const pause = await sendingPause(db, actor);
  if (pause && !pause.mayResume) throw new NotFound();
  if (!mayDo(actor, "send")) throw new NotFound();
  // A hold is the employer's own; a rest is the mail account's, and was not shown beside a hold: each press ends what it named.
  if (pause?.why === "held") return resumeEmployerMail(db, actor);
  if (pause) await inTransaction(db, actor, (tx) => record(tx, actor, "sending.resumed", { why: pause.why }));
  await resumeSending(db);
}
