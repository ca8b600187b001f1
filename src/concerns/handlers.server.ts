// Who handles a concern: they are told of it, and somebody else takes over when they leave or come to work on the job.
import { listColleaguesIn, listEmployerIds, readEmployerIn } from "../access/access.server.ts";
import { houseOf, type Staff } from "../access/actor.ts";
import { readJobsIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { newId } from "../platform/ids.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import type { World } from "../platform/queue/facts.server.ts";
import { raisedMail } from "./mails.ts";
import { handlerOf, isWaiting, standsOutside } from "./rules.ts";
import { allConcerns, putHandler, waitingFor } from "./store.server.ts";

/** Says that there is one to read, and nothing of what it says: mailboxes are read by others, too. */
export async function tellHandler(tx: Tx, handler: Staff, facts: { link: string; dueOn: string }): Promise<void> {
  const { mailFrom } = await readEmployerIn(tx, handler.employer);
  const mail = raisedMail(handler.language, facts);
  // About nothing but itself: what becomes of this mail says nothing of the answer.
  const of = { employer: handler.employer, about: newId(), kind: "concern-raised", private: true } as const;
  await post(tx, [{ ...mail, ...of, from: mailFrom, to: handler.email }]);
}

/**
 * Gives concerns that wait to somebody else where their handler has left, is no admin any more or has come to work on the job. Where
 * nobody stands outside they stay. A second run finds nothing to give. Audit: `concern.handed-over`, without the case.
 */
export async function keepHandlers({ db, baseUrl }: World): Promise<void> {
  for (const employer of await listEmployerIds(db))
    await inTransaction(db, houseOf(employer), (tx) => keepHandlersIn(tx, employer, baseUrl));
}

async function keepHandlersIn(tx: Tx, employer: string, baseUrl: string): Promise<void> {
  const house = houseOf(employer);
  const waiting = (await allConcerns(tx)).filter(isWaiting);
  if (waiting.length === 0) return;
  const jobs = await readJobsIn(
    tx,
    house,
    waiting.map((row) => row.job),
  );
  const active = await listColleaguesIn(tx, employer);
  for (const row of waiting) {
    const job = jobs.get(row.job);
    const staff = active.filter((one) => !row.team.includes(one.id));
    if (!job || staff.some((one) => one.id === row.handler && standsOutside(one, job))) continue;
    const next = handlerOf(staff, job, await waitingFor(tx));
    if (!next) continue;
    await putHandler(tx, row.id, next.id);
    await record(tx, house, "concern.handed-over", { concern: row.id });
    await tellHandler(tx, next, { link: `${baseUrl}/concerns/${row.id}`, dueOn: row.dueOn });
  }
}
