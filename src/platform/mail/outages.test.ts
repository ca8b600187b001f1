// When the database is away, a claim's answer is lost, or another sender has the turn: nothing lost, nothing twice.
import { connect, createServer, type Socket } from "node:net";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { faulty } from "../../../test/faulty-database.ts";
import { crowd, mailTo, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { openPostgres } from "../db/open.server.ts";
import { theHouse } from "../db/scope.ts";
import { fullBucket, takeToken, timeLeft } from "./pace.ts";

const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows, countOf, settled } = useMailRoom(world);
const MINUTE = 60_000;

const statesOf = async (): Promise<string[]> => (await rows()).map((row) => row.state);

test.each(["away", "answer-lost"] as const)(
  "whichever call to the database fails (%s), the next start sends the rest and nobody gets two",
  { timeout: 120_000 },
  async (kind) => {
    const sink = await sinkWith();
    const employer = await foundFjordvik();
    for (let nth = 1; ; nth += 1) {
      await inTransaction(world.db, theHouse, (tx) => sql`delete from outbox`.execute(tx));
      const before = sink.mails.length;
      const where = folder();
      let calls = 0;
      let met = false;
      const opened = faulty(world.opened, () => {
        calls += 1;
        met ||= calls === nth;
        return calls === nth ? kind : undefined;
      });
      await postAll(employer, crowd(employer, 4));
      const first = await send(sink, { folder: where, opened }).catch(() => undefined);
      if (first) {
        await until(() => first.state().accepted === 4);
        await first.drop();
      }
      await send(sink, { folder: where }).then(async (second) => {
        await settled();
        await second.stop();
      });
      expect([nth, await statesOf()]).toEqual([nth, Array(4).fill("accepted")]);
      expect(new Set(sink.mails.slice(before).map((mail) => mail.to[0])).size).toBe(4);
      expect(sink.mails.length - before).toBe(4);
      if (!met) return;
    }
  },
);

test("a claim whose answer was lost is put back without a restart", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  let losing = 0;
  const opened = faulty(world.opened, () => {
    losing -= 1;
    return losing >= 0 ? "answer-lost" : undefined;
  });
  await send(sink, { opened });
  losing = 6;
  await postAll(employer, crowd(employer, 5));
  await settled();
  expect(losing).toBeLessThan(0);
  expect(sink.mails).toHaveLength(5);
});

test("R10: the database goes away in the middle and comes back: what was taken is written, the rest leaves, nobody gets two", async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 5 } : undefined));
  const employer = await foundFjordvik();
  let away = false;
  const sender = await send(sink, { opened: faulty(world.opened, () => (away ? "away" : undefined)) });
  await postAll(employer, crowd(employer, 120));
  await until(() => sink.count() >= 20);
  away = true;
  await until(() => sender.state().unwritten > 0);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(sender.state().is).toBe("sending");
  away = false;
  await settled();
  expect(new Set(await statesOf())).toEqual(new Set(["accepted"]));
  expect(sink.mails).toHaveLength(120);
});

/** A wire to PostgreSQL that can be cut. */
async function wireTo(address: string): Promise<{ address: string; cut: (is: boolean) => void; stop: () => void }> {
  const far = new URL(address);
  const sockets = new Set<Socket>();
  let down = false;
  const server = createServer((near) => {
    if (down) return near.destroy();
    const on = connect(Number(far.port || 5432), far.hostname);
    for (const [one, other] of [
      [near, on],
      [on, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const here = new URL(address);
  const port = (server.address() as { port: number }).port;
  here.host = `127.0.0.1:${port}`;
  const cut = (is: boolean): void => {
    down = is;
    for (const socket of is ? sockets : []) socket.destroy();
  };
  const stop = (): void => {
    cut(true);
    server.close();
  };
  return { address: here.toString(), cut, stop };
}

test.skipIf(!process.env.DATABASE_URL)(
  "R10: every wire to PostgreSQL is cut and stays cut for a while: the same sender heals, and nobody gets two",
  async () => {
    const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 10 } : undefined));
    const employer = await foundFjordvik();
    const queue = world.opened.queue;
    const wire = await wireTo("connectionString" in queue ? queue.connectionString : "");
    const opened = await openPostgres(wire.address);
    try {
      const sender = await send(sink, { opened });
      await postAll(employer, crowd(employer, 120));
      await until(() => sink.count() >= 20);
      wire.cut(true);
      await until(() => sender.state().is === "waiting");
      await new Promise((resolve) => setTimeout(resolve, 3000));
      wire.cut(false);
      await settled();
      await sender.stop();
      expect(new Set(await statesOf())).toEqual(new Set(["accepted"]));
      expect(sink.mails).toHaveLength(120);
    } finally {
      wire.stop();
      await opened.close();
    }
  },
);

test("a sender that starts again while another sends settles its own crash at once", async () => {
  const sink = await sinkWith(({ step, to }) =>
    step === "dot" && to.startsWith("cem4@") ? { delayMs: 60_000 } : undefined,
  );
  const employer = await foundFjordvik();
  const where = folder();
  const first = await send(sink, { folder: where, smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 10));
  await until(async () => (await countOf("accepted")) === 4 && sink.count() === 5);
  await first.drop();
  const second = await send(sink);
  expect(second.state().is).toBe("sending");
  expect((await rows()).filter((row) => row.state === "claimed")).toHaveLength(6);
  await send(sink, { folder: where });
  expect((await rows()).find((row) => row.to_addr.startsWith("cem4@"))?.state).toBe("uncertain");
  await settled();
  expect(await countOf("accepted")).toBe(9);
  expect(new Set(sink.mails.map((mail) => mail.to[0])).size).toBe(sink.mails.length);
});

test("what another sender put in doubt for a crashed one is sent if it never left, and stays in doubt if it may have", async () => {
  const sink = await sinkWith(({ step, to }) =>
    step === "dot" && to.startsWith("cem2@") ? { delayMs: 60_000 } : undefined,
  );
  const employer = await foundFjordvik();
  const where = folder();
  const first = await send(sink, { folder: where, smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 5));
  await until(async () => (await countOf("accepted")) === 2 && sink.count() === 3);
  await first.drop();
  await inTransaction(world.db, theHouse, (tx) =>
    sql`update outbox set lease_until = now() - interval '1 second' where state = 'claimed'`.execute(tx),
  );
  const second = await send(sink);
  await until(async () => (await countOf("uncertain")) === 3);
  await second.stop();
  await send(sink, { folder: where });
  await settled();
  expect((await rows()).map((row) => row.state)).toEqual(["accepted", "accepted", "uncertain", "accepted", "accepted"]);
  expect(new Set(sink.mails.map((mail) => mail.to[0])).size).toBe(sink.mails.length);
});

test("a late word from a sender that was cut off does not let go what another has taken up meanwhile", async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 60_000 } : undefined));
  const employer = await foundFjordvik();
  const cutOff = await send(sink, { smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 3));
  await until(async () => (await countOf("claimed")) === 3 && sink.count() === 1);
  await inTransaction(world.db, theHouse, (tx) => sql`update outbox set claimed_by = 'another'`.execute(tx));
  await cutOff.stop();
  expect(await statesOf()).toEqual(["claimed", "claimed", "claimed"]);
});

test("a sender that has everything in hand does not ask the database anew for each mail that leaves", async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 2 } : undefined));
  const employer = await foundFjordvik();
  let calls = 0;
  const counted = faulty(world.opened, () => {
    calls += 1;
    return undefined;
  });
  await postAll(employer, crowd(employer, 300));
  await send(sink, { opened: counted });
  await until(() => sink.count() === 300);
  expect(calls).toBeLessThan(100);
});

test("R8: at 28 a minute no 60 s hold more than 30, 600 letters take 20 to 22 minutes, and the time told before is right", () => {
  const left: number[] = [];
  let bucket = fullBucket(0);
  let at = 0;
  while (left.length < 600) {
    const taken = takeToken(bucket, 28, at);
    bucket = taken.bucket;
    if (taken.waitMs === 0) left.push(at);
    // A mail server that answers within 50 to 950 ms.
    at += taken.waitMs > 0 ? taken.waitMs : 50 + ((left.length * 7919) % 900);
  }
  for (const from of left)
    expect(left.filter((one) => one >= from && one < from + MINUTE).length).toBeLessThanOrEqual(30);
  const took = left.at(-1) ?? 0;
  expect(took).toBeGreaterThanOrEqual(20 * MINUTE);
  expect(took).toBeLessThanOrEqual(22 * MINUTE);
  expect(Math.abs((timeLeft(600, 28) ?? 0) - took)).toBeLessThan(took * 0.2);
});

test("R8: five connections share one pace, also after a pause in the work", async () => {
  const at: number[] = [];
  const sink = await sinkWith(({ step }) => {
    if (step === "mail") at.push(performance.now());
    return undefined;
  });
  const employer = await foundFjordvik();
  const perSecond = 20;
  await send(sink, { smtp: { connections: 5, perMinute: perSecond * 60 } });
  await postAll(employer, crowd(employer, 30));
  await settled();
  await postAll(
    employer,
    Array.from({ length: 30 }, (_, i) => mailTo(employer, `elin${i}@post.example`)),
  );
  await settled();
  // A second's worth may be saved up, and each connection may be late with one.
  for (const from of at) {
    const within = at.filter((one) => one >= from && one < from + 1000).length;
    expect(within).toBeLessThanOrEqual(2 * perSecond + 5);
  }
  expect(sink.mails).toHaveLength(60);
});
