// What follows when a letter for more time was accepted or came back, and how it is taken out of play when a decision comes first.

import type { Actor } from "../access/actor.ts";
import { houseOf } from "../access/actor.ts";
import { recordMany } from "../platform/audit/audit.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import { takeBack } from "../platform/mail/mail.server.ts";
import { dueAfterHolding } from "./holding.ts";
import { daysBefore, heldLetters, markCounted, returnedHoldings, standingHoldings } from "./holding-store.server.ts";
import { unqueueLetters, withdrawLetters } from "./letters-store.server.ts";
import { earlier } from "./promises.ts";
import { endPromises, insertPromises, lockPromises, type NewPromise } from "./store.server.ts";

/**
 * The receiving servers have said yes to these letters: from the moment of that yes the day they name is the promise. Whoever has been
 * answered or has withdrawn meanwhile is promised nothing. A second run finds them counted. Audit: `promise.extended` for each.
 */
export async function holdingAccepted(tx: Tx, actor: Actor, ids: readonly string[], now: Date): Promise<void> {
  const some = await heldLetters(tx, ids);
  const open = await lockPromises(
    tx,
    some.map((letter) => letter.application),
  );
  const letters = (await heldLetters(tx, ids)).filter((letter) => letter.way === "accepted" && !letter.counted);
  await markCounted(
    tx,
    letters.map((letter) => letter.id),
    now,
  );
  const next = letters.flatMap((letter): (NewPromise & { toldBy: string; from: string })[] => {
    const old = open.get(letter.application);
    if (!old) return [];
    const same = old.id === letter.promise;
    const dueOn = dueAfterHolding(letter.promisedOn, { dueOn: old.dueOn, same });
    const madeAt = letter.acceptedAt && letter.acceptedAt < now ? letter.acceptedAt : now;
    return [
      {
        application: letter.application,
        what: old.what,
        owner: old.owner,
        dueOn,
        madeAt,
        toldBy: letter.id,
        from: old.dueOn,
      },
    ];
  });
  await endPromises(
    tx,
    next.map((promise) => promise.application),
    "extended",
    now,
  );
  await insertPromises(tx, actor.employer, next, now);
  const lines = next.map(({ application, toldBy, from, dueOn }) => ({ application, letter: toldBy, from, dueOn }));
  await recordMany(tx, actor, "promise.extended", lines);
}

/**
 * These letters came back. One whose day did not count has moved nothing. Where it counts already, the person was not told after all:
 * the day of before is owed again. A second run finds another promise and does nothing. Audit: `promise.day-restored` for each.
 */
export async function holdingRefused(tx: Tx, employer: string, ids: readonly string[], now: Date): Promise<void> {
  const some = await heldLetters(tx, ids);
  const open = await lockPromises(
    tx,
    some.map((letter) => letter.application),
  );
  const letters = (await heldLetters(tx, ids)).filter(
    (letter) => letter.way === "bounced" && open.get(letter.application)?.toldBy === letter.id,
  );
  const before = await daysBefore(
    tx,
    letters.map((letter) => letter.id),
  );
  const next = letters.flatMap((letter): NewPromise[] => {
    const old = open.get(letter.application);
    const day = before.get(letter.id);
    if (!old || !day) return [];
    return [{ application: letter.application, what: old.what, owner: old.owner, dueOn: earlier(day, old.dueOn) }];
  });
  await endPromises(
    tx,
    next.map((promise) => promise.application),
    "bounced",
    now,
  );
  await insertPromises(tx, employer, next, now);
  const lines = next.map(({ application, dueOn }) => ({ application, dueOn }));
  await recordMany(tx, houseOf(employer), "promise.day-restored", lines);
}

/**
 * Takes letters for more time out of play that have not left or came back: a decision or an answer comes first. One that is under way
 * stays. The caller holds the promises. Returns those that are under way.
 */
export async function endHoldings(tx: Tx, applications: readonly string[]): Promise<string[]> {
  const standing = [...(await standingHoldings(tx, applications)).values()];
  const queued = standing.flatMap((letter) => (letter.way === "queued" && letter.mail !== null ? [letter.mail] : []));
  const back = new Set((await unqueueLetters(tx, await takeBack(tx, queued))).map((letter) => letter.id));
  const over = standing.filter(
    ({ id, way }) => back.has(id) || way === "approved" || way === "draft" || way === "bounced",
  );
  const returned = await returnedHoldings(tx, applications);
  await withdrawLetters(tx, [...over.map((letter) => letter.id), ...returned]);
  const gone = new Set(over.map((letter) => letter.id));
  return standing.filter((letter) => !gone.has(letter.id)).map((letter) => letter.application);
}
