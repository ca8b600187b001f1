// What a mail server, an account or a restart may do to 60 answers, one sentence each; the plan of faults is drawn from a seed.
import { describe, expect, test } from "vitest";
import { crowd, drawn, mailTo, type Plan, seeded, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { timeToLeave } from "./account.server.ts";
import { doubtWaiting } from "./doubt.server.ts";
import { backOff } from "./outcome.ts";
import { settleByHand } from "./settling.server.ts";

const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows, countOf, settled } = useMailRoom(world);
const MINUTE = 60_000;

const N = 60;
type Scenario = {
  name: string;
  plan: (hit: ReadonlySet<string>) => Plan;
  share: number;
  /** Minutes on the clock until all has been tried again. */
  later: number;
  /** What the hit mails are in the end; the others are accepted. */
  end: "accepted" | "uncertain" | "refused";
  /** Copies that a hit recipient has at most. */
  copies: number;
};

const scenarios: Scenario[] = [
  {
    name: "R4: the link breaks after the dot and the mail was taken: each of them goes out once more, the same mail",
    plan:
      (hit) =>
      ({ step, to, nth }) =>
        step === "dot" && nth === 1 && hit.has(to) ? { drop: true, keep: true } : undefined,
    share: 0.1,
    later: 16,
    end: "accepted",
    copies: 2,
  },
  {
    name: "R4: the link breaks after the dot and the mail was lost: nobody is left without an answer",
    plan:
      (hit) =>
      ({ step, to, nth }) =>
        step === "dot" && nth === 1 && hit.has(to) ? { drop: true } : undefined,
    share: 0.1,
    later: 16,
    end: "accepted",
    copies: 1,
  },
  {
    name: "R4: the link breaks after the dot both times: no third mail leaves, a person must say",
    plan:
      (hit) =>
      ({ step, to }) =>
        step === "dot" && hit.has(to) ? { drop: true, keep: true } : undefined,
    share: 0.1,
    later: 16,
    end: "uncertain",
    copies: 2,
  },
  {
    name: "R5: the server puts strangers off at the recipient (451), and takes them later",
    plan:
      (hit) =>
      ({ step, to, nth }) =>
        step === "rcpt" && nth === 1 && hit.has(to) ? { code: 451, text: "4.7.1 greylisted" } : undefined,
    share: 0.5,
    later: 10,
    end: "accepted",
    copies: 1,
  },
  {
    name: "R5: the server is too busy at the dot (421), and takes them later",
    plan:
      (hit) =>
      ({ step, to, nth }) =>
        step === "dot" && nth === 1 && hit.has(to) ? { code: 421, text: "4.3.2 busy" } : undefined,
    share: 0.2,
    later: 10,
    end: "accepted",
    copies: 1,
  },
  {
    name: "the link breaks at DATA: those mails are sent at once again, and nobody gets two",
    plan:
      (hit) =>
      ({ step, to, nth }) =>
        step === "data" && nth === 1 && hit.has(to) ? { drop: true } : undefined,
    share: 0.2,
    later: 10,
    end: "accepted",
    copies: 1,
  },
];

describe.each([7, 2026])("with the faults of seed %i", (seed) => {
  test.each(scenarios)("$name", { timeout: 60_000 }, async ({ plan, share, later, end, copies }) => {
    const hit = drawn(seed, N, share);
    const sink = await sinkWith(plan(hit));
    const employer = await foundFjordvik();
    const where = folder();
    let due = new Date(Date.now() + 5000);
    const chance = seeded(seed);
    const parts = { folder: where, dueBy: () => due, random: chance };
    const first = await send(sink, parts);
    await postAll(employer, crowd(employer, N));
    await until(async () =>
      (await rows()).every((row) => row.state !== "claimed" && (row.state !== "queued" || row.attempts > 0)),
    );
    await first.stop();
    due = new Date(due.getTime() + later * MINUTE);
    const second = await send(sink, parts);
    await until(async () => (await rows()).every((row) => row.state === (hit.has(row.to_addr) ? end : "accepted")));
    await second.stop();
    const log = await inTransaction(world.db, { employer }, (tx) =>
      tx.selectFrom("audit_line").select("about").where("what", "=", "mail.resent").execute(),
    );
    // Only what was in doubt for a quarter of an hour goes out again, and the log names each.
    expect(log.length).toBe(later === 16 ? hit.size : 0);
    const got = Map.groupBy(sink.mails, (mail) => mail.to[0] ?? "");
    for (const row of await rows()) {
      const own = got.get(row.to_addr) ?? [];
      expect(own.length).toBeGreaterThanOrEqual(1);
      expect(own.length).toBeLessThanOrEqual(hit.has(row.to_addr) ? copies : 1);
      expect(new Set(own.map((mail) => mail.messageId)).size).toBe(1);
    }
  });
});

test("a mail in doubt that lies among the sent ones is accepted and not sent again", async () => {
  const sink = await sinkWith(({ step, to }) =>
    step === "dot" && to.startsWith("cem1@") ? { drop: true, keep: true } : undefined,
  );
  const employer = await foundFjordvik();
  const where = folder();
  const first = await send(sink, { folder: where });
  await postAll(employer, crowd(employer, 3));
  await settled();
  await first.stop();
  const sentFolder = async (asked: readonly string[]) =>
    new Set(asked.filter((id) => sink.mails.some((mail) => mail.messageId === id)));
  const second = await send(sink, { folder: where, sentFolder });
  await until(async () => (await countOf("accepted")) === 3);
  expect(second.facts.map((fact) => fact.fact)).toEqual(["mail.accepted"]);
  expect(sink.mails).toHaveLength(3);
});

test("a mail in doubt is not sent again before a quarter of an hour has passed", async () => {
  const sink = await sinkWith(({ step, nth }) => (step === "dot" && nth === 1 ? { drop: true } : undefined));
  const employer = await foundFjordvik();
  const where = folder();
  let due = new Date();
  const first = await send(sink, { folder: where, dueBy: () => due });
  await postAll(employer, [mailTo(employer, "cem@post.example", { notBefore: new Date(due.getTime() - MINUTE) })]);
  await until(async () => (await countOf("uncertain")) === 1);
  await first.stop();
  due = new Date(due.getTime() + 14 * MINUTE);
  const second = await send(sink, { folder: where, dueBy: () => due });
  await postAll(employer, [mailTo(employer, "elin@post.example", { notBefore: new Date(due.getTime() - MINUTE) })]);
  await until(async () => (await countOf("queued")) + (await countOf("claimed")) === 0);
  await second.stop();
  expect((await rows()).find((row) => row.to_addr === "cem@post.example")?.state).toBe("uncertain");
});

test("R22: after a restore what was waiting goes nowhere by itself; a person lets it go", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const ids = await postAll(employer, crowd(employer, 4));
  await inTransaction(world.db, { house: true, employer }, (tx) => doubtWaiting(tx, employer));
  const due = () => new Date(Date.now() + 60 * MINUTE);
  const sender = await send(sink, { dueBy: due });
  await postAll(employer, [mailTo(employer, "rakel@fjordvik.example", { lane: 0 })]);
  await until(async () => (await countOf("accepted")) === 1);
  await sender.stop();
  expect(await countOf("uncertain")).toBe(4);
  await inTransaction(world.db, { employer }, (tx) => settleByHand(tx, ids.slice(0, 3), "again"));
  await inTransaction(world.db, { employer }, (tx) => settleByHand(tx, ids.slice(3), "arrived"));
  await send(sink, { dueBy: due });
  await settled();
  expect(sink.mails.map((mail) => mail.to[0]).filter((to) => to !== "rakel@fjordvik.example")).toHaveLength(3);
  expect(await countOf("accepted")).toBe(5);
});

test("a recipient's server that puts Cem off for two days gives him up, and Elin's mail has left long ago", async () => {
  const sink = await sinkWith(({ step, to }) =>
    step === "rcpt" && to.startsWith("cem@") ? { code: 451, text: "4.7.1 later" } : undefined,
  );
  const employer = await foundFjordvik();
  const where = folder();
  let due = new Date(Date.now() + 5000);
  const parts = { folder: where, dueBy: () => due };
  const first = await send(sink, parts);
  await postAll(employer, [mailTo(employer, "cem@post.example"), mailTo(employer, "elin@post.example")]);
  await until(async () => (await rows()).some((row) => row.attempts === 1 && row.state === "queued"));
  await first.stop();
  for (const hours of [47, 2]) {
    due = new Date(due.getTime() + hours * 60 * MINUTE);
    const before = (await rows())[0]?.attempts ?? 0;
    const next = await send(sink, parts);
    await until(async () => ((await rows())[0]?.attempts ?? 0) > before);
    await next.stop();
    expect((await rows()).map((row) => row.state)).toEqual([hours === 47 ? "queued" : "refused", "accepted"]);
  }
  expect((await rows())[0]?.smtp_reply).toContain("4.7.1 later");
});

test("R15: a sender whose clock is five minutes off claims nothing twice: leases are on the database's clock", async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 5 } : undefined));
  const employer = await foundFjordvik();
  const where = folder();
  const skewed = (minutes: number) => ({ folder: where, now: () => new Date(Date.now() + minutes * MINUTE) });
  const first = await send(sink, skewed(5));
  await send(sink, skewed(-5));
  await postAll(employer, crowd(employer, N));
  await until(() => sink.count() > 20);
  await first.stop();
  await settled();
  expect(sink.mails).toHaveLength(N);
  expect(new Set(sink.mails.map((mail) => mail.to[0])).size).toBe(N);
});

test("the wait between tries is drawn: a crowd that was put off does not come back in the same second", () => {
  const chance = seeded(11);
  const waits = Array.from({ length: 200 }, () => Math.round(backOff(3, chance()) / 1000));
  expect(new Set(waits).size).toBeGreaterThan(100);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(12 * 60);
  expect(Math.max(...waits)).toBeLessThanOrEqual(18 * 60);
});

test("the time left counts everything that goes before, also Stina's mails, at the pace of the account", async () => {
  const sink = await sinkWith();
  const [fjordvik, havgard] = [await foundFjordvik(), await foundFjordvik("havgard")];
  const sender = await send(sink, { smtp: { perMinute: 30 } });
  await sender.stop();
  const own = crowd(fjordvik, 30).map((mail) => ({ ...mail, notBefore: world.now }));
  await postAll(
    havgard,
    crowd(havgard, 60).map((mail) => ({ ...mail, notBefore: new Date(world.now.getTime() - 1000) })),
  );
  await postAll(fjordvik, own);
  expect(
    await timeToLeave(
      world.db,
      own.map((mail) => mail.about),
      world.now,
    ),
  ).toBe(3 * MINUTE);
  expect(await timeToLeave(world.db, [], world.now)).toBeNull();
});
