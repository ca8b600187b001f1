// The loop that takes the turn, claims what is due, and does the sender's small duties.
import { performance } from "node:perf_hooks";
import { inTransaction } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { log } from "../log.server.ts";
import { announce } from "../queue/facts.server.ts";
import { accountName, enterAccount, restAccount, restOf } from "./account.server.ts";
import { type LedgerParts, openLedger } from "./ledger.server.ts";
import { doubtLapsed, recover } from "./recover.server.ts";
import { giveBack, type Run } from "./run.ts";
import { settleDoubts } from "./settling.server.ts";
import { claim, requeueOwn } from "./store.server.ts";

const POLL_MS = 1000;
const DUTY_MS = 30_000;
/** How long another process's pause may go unseen. */
const MIND_MS = 700;
const VACUUM_EVERY = 10_000;

const ledgerParts = (run: Run): LedgerParts => ({
  db: run.parts.opened.db,
  announce: run.parts.announce ?? announce,
  onAccepted: run.parts.onAccepted,
  dueBy: run.parts.dueBy,
  account: accountName(run.parts.smtp),
  onRest: () => {
    run.mindAt = 0;
    run.need.ring();
  },
});

/** Replays its own journal before anything else, also while another process sends: only this one knows what it had begun. Then tries to get the turn. */
export async function begin(run: Run): Promise<boolean> {
  const wake = (): void => {
    run.posted = true;
    run.need.ring();
  };
  if (!run.turn.enter()) return false;
  if (!run.journal) {
    await enter(run);
    run.journal = await recover(ledgerParts(run), run.parts.folder, run.parts.now());
    run.ledger = openLedger(ledgerParts(run), run.journal, (batch) => {
      run.sinceVacuum += batch.length;
      run.work.ring();
    });
  }
  return run.turn.take(wake);
}

/** Runs until the sender stops: woken by a post or a low buffer, and every second. Without its turn it keeps nothing claimed. */
export async function claimLoop(run: Run): Promise<void> {
  let dutyAt = 0;
  while (!run.stopping) {
    run.roundAt = performance.now();
    try {
      const ready = run.turn.held() || (await begin(run));
      if (!ready || !run.journal) {
        giveBack(run);
        await run.need.wait(POLL_MS);
        continue;
      }
      run.minding = minds(run);
      await run.minding;
      if (run.strays || performance.now() >= dutyAt) {
        await duties(run, run.journal.sender);
        dutyAt = performance.now() + DUTY_MS;
      }
      if (!run.gate.paused() && !run.stopping && (await fetchMore(run, run.journal.sender))) continue;
    } catch (fault) {
      run.strays = true;
      log.error("mail.claim", { fault });
    }
    if (!run.stopping) await run.need.wait(POLL_MS);
  }
}

/** The account is on record, with its pace, before its first mail. */
async function enter({ parts, gate }: Run): Promise<void> {
  const { rest } = await inTransaction(parts.opened.db, theHouse, (tx) =>
    enterAccount(tx, accountName(parts.smtp), parts.smtp.perMinute),
  );
  gate.obey(rest);
}

/** Our own pause is written down; else what is written counts, whoever wrote it. */
async function minds(run: Run): Promise<void> {
  const { parts, gate, work } = run;
  if (!run.posted && gate.unwritten() === undefined && performance.now() < run.mindAt) return;
  run.mindAt = performance.now() + MIND_MS;
  const name = accountName(parts.smtp);
  const why = gate.unwritten();
  const rest = await inTransaction(parts.opened.db, theHouse, async (tx) => {
    if (why) await restAccount(tx, name, why);
    return restOf(tx, name);
  });
  // Something that failed meanwhile has its turn the next time.
  if (gate.unwritten() !== why) return;
  const before = gate.pause();
  gate.obey(rest);
  if (gate.pause() !== before) work.ring();
}

/** Claims once if it makes sense. True when there is reason to claim again at once. */
async function fetchMore(run: Run, sender: string): Promise<boolean> {
  const { buffer, parts } = run;
  const lane0Only = run.posted && !buffer.low();
  if (!lane0Only && !buffer.low()) return false;
  // The last claim took all that was due: each mail that leaves must not ask again for nothing. What was posted since may be more than one claim.
  if (run.posted) run.dryUntil = 0;
  if (performance.now() < run.dryUntil) return false;
  run.posted = false;
  const limit = lane0Only ? 20 : buffer.limit(performance.now());
  const claimedAt = performance.now();
  const due = parts.dueBy?.();
  const mails = await inTransaction(parts.opened.db, theHouse, (tx) =>
    claim(tx, sender, { limit, lane0Only, due, account: accountName(parts.smtp) }),
  );
  buffer.add(mails, { claimedAt, limit, lane0Only });
  if (!lane0Only && mails.length < limit) run.dryUntil = performance.now() + POLL_MS;
  if (mails.length > 0) run.work.ring();
  return run.posted || (mails.length === limit && buffer.low());
}

/** A claim whose commit came through although we heard a fault: what is ours in the database and nowhere in our hands. */
async function putBackStrays(run: Run, sender: string): Promise<void> {
  const unwritten = run.ledger?.unwritten() ?? [];
  const known = [...run.buffer.ids(), ...run.inFlight, ...unwritten.map((result) => result.id)];
  const back = await inTransaction(run.parts.opened.db, theHouse, (tx) => requeueOwn(tx, sender, known, false));
  run.strays = false;
  if (back > 0) log.warn("mail.strays", { back });
}

async function duties(run: Run, sender: string): Promise<void> {
  await putBackStrays(run, sender);
  await doubtLapsed(ledgerParts(run), sender);
  await settleDoubts(ledgerParts(run), run.parts.sentFolder, run.parts.now());
  if (run.sinceVacuum >= VACUUM_EVERY && run.parts.opened.db.engine === "pglite") {
    run.sinceVacuum = 0;
    await run.parts.opened.exec("vacuum outbox");
  }
}
