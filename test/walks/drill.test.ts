// The drill: a copy made while letters leave, put back on a clean machine. Nothing leaves there before a human says so (scenario R22).
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { decide, queueApproved } from "../../src/answers/answers.server.ts";
import { approveLetters, letters } from "../../src/answers/letters-store.server.ts";
import { verifyAudit } from "../../src/platform/audit/audit.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { theHouse } from "../../src/platform/db/scope.ts";
import { type Sink, startSink } from "../../src/platform/mail/sink.server.ts";
import { makeCast } from "../cast.ts";
import { applied, crowd, rakelsJob } from "../rakels-job.ts";
import { command, eventually, openHouse, ordinaryDatabase, type TestHouse } from "./house.ts";

const size = 60;
const folder = mkdtempSync(join(tmpdir(), "gjensvar-drill-"));
const open: { stop: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** There it is an ordinary owner who makes the copy, and another who puts it back. */
const onPostgres = Boolean(process.env.DATABASE_URL);
const noDump = onPostgres && !existsSync("/usr/bin/pg_dump") && "pg_dump is not installed";
if (noDump) console.warn(`skipped: ${noDump}`);

const sends = (sink: Sink) => ({
  SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
  SMTP_TLS: "none",
  SMTP_PER_MINUTE: "100000",
});

async function house(env: Record<string, string>): Promise<TestHouse> {
  const started = await openHouse(env);
  open.push({ stop: started.close });
  return started;
}

const states = async ({ parts }: TestHouse): Promise<Record<string, string[]>> => {
  const { rows } = await inTransaction(parts.db, theHouse, (tx) =>
    sql<{ id: string; state: string }>`select message_id as id, state from outbox where kind = 'letter'`.execute(tx),
  );
  return Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.state)].map(([state, some]) => [state, some.map((row) => row.id)]),
  );
};

/** Sixty people declined, their letters in the queue, and a mail server that takes its time. */
async function sending(first: TestHouse): Promise<void> {
  const now = new Date();
  const cast = await makeCast({ ...first.parts, now, baseUrl: first.url });
  const slug = await rakelsJob(first.parts.db, cast.rakel, cast.henrik, now);
  const people = await applied(first.parts.db, cast.rakel, slug, crowd(size), now);
  await decide(first.parts.db, cast.rakel, [...people.values()], { outcome: "declined" }, now);
  await inTransaction(first.parts.db, theHouse, (tx) => tx.updateTable("employer").set({ undo_minutes: 0 }).execute());
  await inTransaction(first.parts.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, now);
  });
  const queued = await queueApproved(
    first.parts.db,
    cast.rakel,
    slug,
    { key: "drill", typed: size, anyHour: true, baseUrl: first.url },
    now,
  );
  if (!queued.ok) throw new Error(queued.why);
}

test.skipIf(Boolean(noDump))(
  "a copy made in the middle of sixty letters comes back paused, with what was waiting in doubt",
  async () => {
    const sink = await startSink({ keep: "heads", plan: ({ step }) => (step === "dot" ? { delayMs: 60 } : undefined) });
    open.push(sink);
    const database: Record<string, string> = onPostgres
      ? { DATABASE_URL: await ordinaryDatabase("gjensvar_ordinary") }
      : {};
    const first = await house({ ...sends(sink), ...database });
    await sending(first);
    await eventually(async () => sink.count() >= 8, 60);
    const copy = join(folder, "copy");
    const made = await command({ GJENSVAR_FOLDER: first.folder, ...database }, "backup", copy);
    expect([made.status, made.out]).toEqual([0, expect.stringContaining("bytes in")]);
    await eventually(async () => sink.count() === size, 120);
    await eventually(async () => (await states(first)).accepted?.length === size, 60);

    const clean = join(folder, "clean");
    const again: Record<string, string> = onPostgres
      ? { DATABASE_URL: await ordinaryDatabase("gjensvar_another") }
      : {};
    const back = await command({ GJENSVAR_FOLDER: clean, ...again }, "restore", copy, "--json");
    expect([back.status, back.out]).toEqual([0, expect.stringContaining('"paused": true')]);
    const later = await startSink({ keep: "heads" });
    open.push(later);
    const second = await house({ ...sends(later), GJENSVAR_FOLDER: clean, ...again });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(later.count()).toBe(0);
    const { accepted = [], uncertain = [], ...others } = await states(second);
    expect(others).toEqual({});
    expect(accepted.length + uncertain.length).toBe(size);
    expect(uncertain.length).toBeGreaterThan(0);
    // Every one that the copy calls accepted had really left; all the others are for a human to settle.
    const left = new Set(sink.mails.map((mail) => mail.messageId));
    expect(accepted.filter((id) => !left.has(id))).toEqual([]);
    const employers = await inTransaction(second.parts.db, theHouse, (tx) =>
      tx.selectFrom("employer").select(["id", "paused_at"]).execute(),
    );
    for (const { id, paused_at } of employers) {
      expect(paused_at).not.toBeNull();
      expect(await inTransaction(second.parts.db, { employer: id }, (tx) => verifyAudit(tx, id))).toMatchObject({
        ok: true,
      });
    }
  },
);
