// A letter in doubt: a person says that it arrived, or lets it go once more.
import type { Actor } from "../access/actor.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { settleByHand } from "../platform/mail/settling.server.ts";
import { waitingIn } from "./batches-store.server.ts";
import { answeredIn } from "./closing.server.ts";
import { holdingAccepted } from "./holding.server.ts";
import { closesAt, leavesAt, placeOf } from "./human-hours.ts";
import { type LetterRow, letters, lockLetters } from "./letters-store.server.ts";
import { lockPromises } from "./store.server.ts";
import { mustBeIds, staffOnly } from "./who.server.ts";

/**
 * Settles a letter in doubt. `arrived`: it counts as accepted and the person as answered. `again`: the same mail goes out once more,
 * with the same Message-ID, in the hours of its job. A letter that is in doubt no longer stays as it is: "settled". Audit: `letter.said-arrived` or
 * `letter.resent`. @throws NotFound
 */
export async function settleLetter(
  db: Db,
  actor: Actor,
  letterId: string,
  how: "arrived" | "again",
  now: Date,
): Promise<Decision<"settled">> {
  const by = staffOnly(actor, "send");
  mustBeIds([letterId]);
  return inTransaction(db, actor, async (tx): Promise<Decision<"settled">> => {
    const [before] = await letters(tx, { any: [letterId] });
    if (!before) throw new NotFound();
    const job = await readJobIn(tx, actor, before.job);
    const promised = await lockPromises(tx, [before.application]);
    await lockLetters(tx, [letterId]);
    const [letter = before] = await letters(tx, { any: [letterId] });
    if (letter.way !== "uncertain" || letter.mail === null) return refuse("settled");
    const changed = await settleByHand(tx, [letter.mail], how, await hoursFor(tx, job, letter, now));
    if (changed.length === 0) return refuse("settled");
    const about = { letter: letter.id, application: letter.application, batch: letter.batch };
    await record(tx, by, how === "arrived" ? "letter.said-arrived" : "letter.resent", about);
    if (how === "again") return allow;
    if (letter.kind === "holding") await holdingAccepted(tx, by, [letter.id], now);
    else if (promised.has(letter.application)) await answeredIn(tx, by, [letter.application], now);
    return allow;
  });
}

/** Between which moments this letter may leave now. One that was sent anyway needs no hours. */
async function hoursFor(
  tx: Tx,
  job: Job,
  letter: LetterRow,
  now: Date,
): Promise<{ notBefore: Date; notAfter: Date | null }> {
  const hours = (await waitingIn(tx, [letter.id])).has(letter.id) ? job.hours : null;
  const place = placeOf(job.country, letter.timeZone);
  const notBefore = leavesAt(now, hours, place);
  return { notBefore, notAfter: closesAt(notBefore, hours, place) };
}
