// How each mail server of the house is: whether it takes mail, since when not and why, and what of ours waits.
import type { Staff } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import type { Db } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { type MailQueue, mailAccounts, mailQueue } from "../platform/mail/account.server.ts";
import { senderState } from "../platform/mail/sender.server.ts";

export type MailServer = {
  /** `smtp.fjordvik.example:587`. Never the user: other employers of this house may use it too. */
  server: string;
  rest: { why: "auth" | "sender" | "bounces" | "connection"; since: Date | null; until: Date | null } | null;
  lastTaken: Date | null;
  perMinute: number | null;
};

/**
 * The servers this house has sent with, and this employer's own mails that wait. A server that does not answer is known to the
 * process that sends, and to no other. @throws NotFound for who may not send
 */
export async function mailServers(
  db: Db,
  actor: Staff,
  now: Date,
): Promise<{ servers: MailServer[]; queue: MailQueue }> {
  if (!mayDo(actor, "send")) throw new NotFound();
  const state = senderState();
  const gone =
    state.is === "paused" && state.why === "connection"
      ? { why: "connection" as const, since: state.since, until: state.until }
      : null;
  const servers = (await mailAccounts(db)).map(({ name, rest, lastTaken, perMinute }): MailServer => {
    const known = rest ? { ...rest, until: null } : name === state.account ? gone : null;
    return { server: name.slice(name.lastIndexOf("@") + 1), rest: known, lastTaken, perMinute };
  });
  return { servers, queue: await mailQueue(db, actor.employer, now) };
}
