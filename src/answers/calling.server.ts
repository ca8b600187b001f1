// Calls: what was said is written down, and counts as the answer once an end has been decided. Taken back when it was a mistake.
import type { Actor } from "../access/actor.ts";
import { setStateIn } from "../applications/applications.server.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { type Decision, NotFound } from "../platform/decision.ts";
import { announce } from "../platform/queue/facts.server.ts";
import { type CallFault, causeFault, mayTakeBack, noteFault } from "./calls.ts";
import { callOf, insertCall, keptByCall, takenBack, toldSince } from "./calls-store.server.ts";
import { answeredIn } from "./closing.server.ts";
import { facts } from "./kinds.ts";
import { callAnswers } from "./rules.ts";
import { currentDecisions, insertPromises, lockPromises } from "./store.server.ts";
import { mustBeIds, seenApplications, staffOnly } from "./who.server.ts";

export type Logged = { ok: true; call: string; answered: boolean } | { ok: false; why: CallFault };

/**
 * Writes down that somebody called, with name and time. Where a no or a hiring has been decided the call is the answer:
 * the promise is kept and the application answered. Otherwise it is only noted. Audit: `call.logged`. @throws NotFound
 */
export async function logCall(db: Db, actor: Actor, applicationId: string, typed: string, now: Date): Promise<Logged> {
  const by = staffOnly(actor, "log-call");
  mustBeIds([applicationId]);
  const note = typed.trim();
  return inTransaction(db, actor, async (tx): Promise<Logged> => {
    await lockPromises(tx, [applicationId]);
    const [person] = await seenApplications(tx, actor, [applicationId]);
    if (!person) throw new NotFound();
    const fault = noteFault(note);
    if (fault) return { ok: false, why: fault };
    const call = await insertCall(tx, { employer: by.employer, application: person.id, by: by.id, note }, now);
    const outcome = (await currentDecisions(tx, [person.id])).get(person.id)?.outcome ?? null;
    const answers = person.state === "open" && callAnswers(outcome);
    await record(tx, actor, "call.logged", { application: person.id, call, answered: answers });
    if (answers) await answeredIn(tx, actor, [person.id], now);
    return { ok: true, call, answered: answers };
  });
}

export type CallTakenBack = { ok: true; reopened: boolean } | Extract<Decision<CallFault>, { ok: false }>;

/**
 * Takes back a call that was written down by mistake, with a cause. It stays in the story and counts nowhere. Did it answer the
 * person, the application is open again and the promise it had kept is back, with its owner and day. Refused when a letter has
 * arrived since, or the job is closed. Audit: `call.taken-back`. @throws NotFound
 */
export async function takeBackCall(
  db: Db,
  actor: Actor,
  callId: string,
  typed: string,
  now: Date,
): Promise<CallTakenBack> {
  const by = staffOnly(actor, "log-call");
  mustBeIds([callId]);
  const cause = typed.trim();
  return inTransaction(db, actor, async (tx): Promise<CallTakenBack> => {
    const call = await callOf(tx, callId);
    if (!call) throw new NotFound();
    const [person] = await seenApplications(tx, actor, [call.application]);
    if (!person) throw new NotFound();
    const fault = causeFault(cause);
    if (fault) return { ok: false, why: fault };
    const job = await readJobIn(tx, actor, person.job.slug, "update");
    const may = mayTakeBack({
      takenBack: call.takenBack,
      jobState: job.state,
      told: await toldSince(tx, call.application, call.at),
    });
    if (!may.ok) return may;
    await takenBack(tx, callId, { by: by.id, cause }, now);
    const reopened = person.state === "answered" && (await promiseBack(tx, actor, call, now));
    await record(tx, actor, "call.taken-back", { application: person.id, call: callId, reopened });
    return { ok: true, reopened };
  });
}

/** Gives back the promise that this call had kept. False when it had kept none. */
async function promiseBack(tx: Tx, actor: Actor, call: { application: string; at: Date }, now: Date): Promise<boolean> {
  const kept = await keptByCall(tx, call);
  if (!kept || actor.kind !== "staff") return false;
  await setStateIn(tx, [call.application], "open");
  await insertPromises(tx, actor.employer, [{ application: call.application, ...kept }], now);
  await announce(tx, facts.reopened, { employer: actor.employer, ids: [call.application] });
  return true;
}
