// One connection's loop: a mail that may begin is sent, and what became of it is noted.
import { performance } from "node:perf_hooks";
import { log } from "../log.server.ts";
import type { Buffered } from "./buffer.server.ts";
import type { SignMail } from "./dkim.server.ts";
import { type Line, openLine } from "./line.server.ts";
import { makeMessage } from "./message.ts";
import { type Attempt, outcomeOf } from "./outcome.ts";
import { takeToken } from "./pace.ts";
import { note, type Run } from "./run.ts";

const UNWRITTEN_AT_MOST = 1000;
const LEASE_LEFT_MS = 30_000;
const IDLE_LINE_MS = 5000;
const UNSIGNED_WAIT_MS = 15 * 60_000;

/** Runs until the sender stops. Begins nothing without the turn, during a pause, or while 1,000 results are unwritten. */
export async function work(run: Run): Promise<void> {
  let line: Line | undefined;
  let usedAt = performance.now();
  while (!run.stopping) {
    if (!mayBegin(run)) {
      if (line && performance.now() - usedAt > IDLE_LINE_MS) line = hangUp(run, line);
      await run.work.wait(Math.min(1000, Math.max(20, run.gate.holdMs())));
      continue;
    }
    if (!line?.alive()) {
      if (line) run.lines.delete(line);
      line = await connect(run);
      usedAt = performance.now();
      continue;
    }
    const waitMs = paceWait(run);
    if (waitMs > 0) {
      await run.work.wait(waitMs);
      continue;
    }
    const mail = run.buffer.next();
    if (!mail) continue;
    if (run.buffer.low()) run.need.ring();
    run.inFlight.add(mail.id);
    await sendOne(run, line, mail);
    run.inFlight.delete(mail.id);
    usedAt = performance.now();
  }
  if (line) hangUp(run, line);
}

const mayBegin = (run: Run): boolean =>
  run.buffer.size() > 0 &&
  run.gate.open() &&
  run.turn.held() &&
  (run.ledger?.unwritten().length ?? 0) < UNWRITTEN_AT_MOST;

function hangUp(run: Run, line: Line): undefined {
  line.quit();
  run.lines.delete(line);
}

/** Milliseconds to wait for the pace; 0 when a token was taken. */
function paceWait(run: Run): number {
  const { perMinute } = run.parts.smtp;
  if (perMinute === null) return 0;
  const taken = takeToken(run.bucket, perMinute, performance.now());
  run.bucket = taken.bucket;
  return taken.waitMs;
}

async function connect(run: Run): Promise<Line | undefined> {
  if (run.opening || !run.journal) {
    await run.work.wait(200);
    return undefined;
  }
  run.opening = true;
  const opened = await openLine(run.parts.smtp, run.journal, run.abort);
  run.opening = false;
  if (!opened.ok) {
    if (!run.stopping) run.gate.linkFailed(opened.fault);
    return undefined;
  }
  if (run.stopping) {
    opened.line.quit();
    return undefined;
  }
  run.gate.linkMade();
  run.lines.add(opened.line);
  run.work.ring();
  return opened.line;
}

async function sendOne(run: Run, line: Line, mail: Buffered): Promise<void> {
  // The pace may have held it beyond its hours: it goes back, and waits there.
  if (mail.until - performance.now() < LEASE_LEFT_MS || performance.now() >= mail.notAfter) {
    note(run, mail, "released");
    return;
  }
  const made = makeMessage(mail, run.parts.now(), { readsReplies: run.parts.readsReplies ?? false });
  if (!made.ok) {
    note(run, mail, "refused", { reply: made.why });
    return;
  }
  const mime = run.parts.sign ? await signed(run.parts.sign, made.mime) : made.mime;
  if (!mime) note(run, mail, "again", { waitMs: UNSIGNED_WAIT_MS, reply: "the mail could not be signed" });
  else judge(run, mail, await line.send(mail.id, { ...made.envelope, size: mime.length }, mime));
}

/** A mail that cannot be signed does not leave unsigned: receivers would take it for a forgery. */
async function signed(sign: SignMail, mime: Buffer): Promise<Buffer | undefined> {
  try {
    return await sign(mime);
  } catch (fault) {
    log.error("mail.dkim", { fault });
    return undefined;
  }
}

/** A link that broke before the dot is tried once more at once: an idle server may have hung up on us. */
function judge(run: Run, mail: Buffered, attempt: Attempt): void {
  const lostEarly = !attempt.ok && attempt.code === undefined && attempt.step !== "dot";
  if (lostEarly && (run.stopping || !mail.retried)) {
    if (run.stopping) note(run, mail, "released");
    else run.buffer.putBack({ ...mail, retried: true });
    return;
  }
  const outcome = outcomeOf(attempt, mail.attempts + 1, run.parts.random(), mail.triedMs);
  const at = run.parts.now().toISOString();
  switch (outcome.is) {
    case "again":
      note(run, mail, "again", { waitMs: outcome.afterMs, reply: attempt.reply });
      break;
    case "refused":
      note(run, mail, "refused", { reply: attempt.reply });
      break;
    default:
      note(run, mail, outcome.is, { reply: attempt.reply, at });
  }
  if (outcome.is === "accepted") run.accepted += 1;
  const ours = outcome.is === "again" && outcome.blame === "us";
  run.gate.ours(ours && !attempt.ok ? attempt : undefined);
}
