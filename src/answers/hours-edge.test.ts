// The edge of the hours: what the pace, a retry, a doubt or a press would let leave after five o'clock waits for the next working day.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { drawn, seeded, until, useMailRoom } from "../../test/mail-room.ts";
import { applied, cem, elin, crowd as many, type Row, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { changeJob, readJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { decide, queueApproved, settleLetter } from "./answers.server.ts";
import { keepHours } from "./keeping-hours.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

const world = useWorld();
const { folder, sinkWith, send } = useMailRoom(world);

const noon = new Date("2026-11-27T11:00:00Z");
const five = new Date("2026-11-27T16:00:00Z");
const monday = new Date("2026-11-30T07:00:00Z");
const mondayFive = new Date("2026-11-30T16:00:00Z");
const secondsBefore = (moment: Date, seconds: number) => new Date(moment.getTime() - seconds * 1000);

type At = Cast & { slug: string; letters: string[]; batch: string };

/** Rakel sends these people's letters on Friday at noon. */
async function sentAtNoon(rows: readonly Row[] = [cem, elin], anyHour = false): Promise<At> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  world.now = noon;
  const ids = await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, world.now);
    return standing;
  });
  const input = { key: "noon", typed: ids.length, baseUrl: world.baseUrl, anyHour };
  const queued = await queueApproved(world.db, cast.rakel, slug, input, world.now);
  if (!queued.ok) throw new Error(queued.why);
  return { ...cast, slug, letters: ids, batch: queued.batch };
}

const outbox = () =>
  inTransaction(world.db, theHouse, (tx) =>
    tx
      .selectFrom("outbox")
      .select(["id", "about", "to_addr", "state", "next_try", "not_after", "message_id"])
      .where("kind", "=", "letter")
      .orderBy("id")
      .execute(),
  );

const crowd = (n: number): Row[] => many(n).map((row, i) => ({ ...row, email: `cem${i}@post.example` }));

test("a letter may leave until its hours end; what Rakel sends anyway may leave at any time", async () => {
  await sentAtNoon();
  expect((await outbox()).map((mail) => mail.not_after)).toEqual([five, five]);
});

test("what Rakel sends anyway has no last moment", async () => {
  await sentAtNoon([cem], true);
  expect((await outbox()).map((mail) => mail.not_after)).toEqual([null]);
});

test("claimed a moment before five, at a pace that reaches it after five: it goes back unsent, and leaves on Monday", async () => {
  const at = await sentAtNoon();
  const sink = await sinkWith();
  // Two seconds before five; the second letter's turn at this pace comes three seconds later.
  let due = secondsBefore(five, 2);
  const sender = await send(sink, { smtp: { connections: 1, perMinute: 20 }, dueBy: () => due });
  await until(() => sink.count() === 1);
  await until(async () => (await outbox()).some((mail) => mail.state === "accepted"));
  due = five;
  await until(async () => (await outbox()).every((mail) => ["accepted", "queued"].includes(mail.state)));
  await keepHours({ ...world, now: new Date(five.getTime() + 20_000) });
  const [waits] = (await outbox()).filter((mail) => mail.state === "queued");
  expect([waits?.next_try, waits?.not_after]).toEqual([monday, mondayFive]);
  expect(sink.count()).toBe(1);
  due = monday;
  await until(() => sink.count() === 2);
  await until(async () => (await outbox()).every((mail) => mail.state === "accepted"));
  await sender.stop();
  expect(at.letters).toHaveLength(2);
});

test("a letter in doubt at five to five is not sent once more at ten past: on Monday, with the same Message-ID", async () => {
  await sentAtNoon();
  let lost = true;
  const sink = await sinkWith(({ step, to }) =>
    lost && step === "dot" && to === cem.email ? { drop: true, keep: false } : undefined,
  );
  let due = secondsBefore(five, 300);
  const sender = await send(sink, { folder: folder(), dueBy: () => due });
  await until(async () => {
    const states = (await outbox()).map((mail) => mail.state);
    return states.includes("uncertain") && states.includes("accepted");
  });
  await sender.stop();
  lost = false;
  due = new Date(five.getTime() + 600_000);
  await send(sink, { dueBy: () => due });
  await until(async () => (await outbox()).some((mail) => mail.state === "queued"));
  await keepHours({ ...world, now: due });
  expect((await outbox()).find((mail) => mail.state === "queued")).toMatchObject({
    next_try: monday,
    not_after: mondayFive,
  });
  expect(sink.mails.map((mail) => mail.to[0])).toEqual([elin.email]);
  due = monday;
  await until(() => sink.count() === 2);
  const ids = (await outbox()).map((mail) => mail.message_id);
  expect(sink.mails.every((mail) => ids.includes(mail.messageId ?? ""))).toBe(true);
});

const doubted = () =>
  inTransaction(world.db, theHouse, (tx) =>
    sql`update outbox set state = 'uncertain', doubted_at = ${noon}, handed_at = ${noon}`.execute(tx),
  );

test("Send once more, pressed on Friday evening, waits for Monday; pressed on Monday it leaves at once, until five", async () => {
  const at = await sentAtNoon();
  await doubted();
  const [one = "", other = ""] = at.letters;
  const evening = new Date("2026-11-27T18:00:00Z");
  expect(await settleLetter(world.db, at.rakel, one, "again", evening)).toEqual({ ok: true });
  const midday = new Date("2026-11-30T11:00:00Z");
  expect(await settleLetter(world.db, at.rakel, other, "again", midday)).toEqual({ ok: true });
  const rows = new Map((await outbox()).map((mail) => [mail.about, [mail.next_try, mail.not_after]]));
  expect([rows.get(one), rows.get(other)]).toEqual([
    [monday, mondayFive],
    [midday, mondayFive],
  ]);
});

test("sent anyway, and once more anyway: the evening holds nothing back", async () => {
  const at = await sentAtNoon([cem], true);
  await doubted();
  const evening = new Date("2026-11-27T18:00:00Z");
  expect(await settleLetter(world.db, at.rakel, at.letters[0] ?? "", "again", evening)).toEqual({ ok: true });
  expect((await outbox()).map((mail) => [mail.next_try, mail.not_after])).toEqual([[evening, null]]);
});

test("what comes due again on Monday with Friday's last moment leaves on Monday; without hours at any time", async () => {
  const at = await sentAtNoon();
  const retry = new Date("2026-11-30T08:00:00Z");
  await inTransaction(world.db, theHouse, (tx) => tx.updateTable("outbox").set({ next_try: retry }).execute());
  await keepHours({ ...world, now: new Date("2026-11-30T08:00:30Z") });
  expect((await outbox()).map((mail) => [mail.next_try, mail.not_after])).toEqual(Array(2).fill([retry, mondayFive]));
  const { title, country, sector, languages, requirements } = await readJob(world.db, at.rakel, at.slug);
  const input = { title, country, sector, languages, requirements, hours: "any" as const };
  expect(await changeJob(world.db, at.rakel, at.slug, input, world.now)).toMatchObject({ ok: true });
  await keepHours({ ...world, now: new Date("2026-11-30T20:00:00Z") });
  expect((await outbox()).map((mail) => mail.not_after)).toEqual([null, null]);
});

test.each([11, 12])(
  "seed %i: links lost, a busy server and five o'clock in the middle: nobody hears on Friday evening, everybody on Monday",
  { timeout: 90_000 },
  async (seed) => {
    const size = 40;
    await sentAtNoon(crowd(size));
    const [busy, broken, doubtful] = [drawn(seed, size, 0.2), drawn(seed + 1, size, 0.2), drawn(seed + 2, size, 0.2)];
    const heard: { to: string; at: Date }[] = [];
    let clock = () => five;
    const sink = await sinkWith(({ step, to, nth }) => {
      if (step === "rcpt") heard.push({ to, at: clock() });
      if (step === "rcpt" && nth === 1 && busy.has(to)) return { code: 451, text: "4.3.2 busy" };
      if (step === "data" && nth === 1 && broken.has(to)) return { drop: true };
      if (step === "dot" && nth === 1 && doubtful.has(to)) return { drop: true, keep: true };
      return step === "dot" && clock() < five ? { delayMs: 200 } : undefined;
    });
    const where = folder();
    /** A sender at work for a while, from that moment on by a clock that goes. */
    const workFrom = async (moment: Date, perMinute: number): Promise<void> => {
      // The last look before five was up to a minute ago.
      if (moment > five) await keepHours({ ...world, now: moment });
      const began = performance.now();
      clock = () => new Date(moment.getTime() + performance.now() - began);
      const sender = await send(sink, { folder: where, smtp: { connections: 2, perMinute }, dueBy: clock });
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await sender.stop();
    };
    const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);
    await workFrom(secondsBefore(five, 1.5 + seeded(seed)()), 6000);
    expect(heard.length).toBeGreaterThan(0);
    for (const minutes of [1, 16, 40]) await workFrom(minutesAfter(five, minutes), 6000);
    // A word that was under way at five may have come in a moment after it.
    const evening = { from: minutesAfter(five, 0.01), until: monday };
    expect(heard.filter(({ at }) => at > evening.from && at < evening.until)).toEqual([]);
    expect((await outbox()).some((mail) => mail.next_try.getTime() === monday.getTime())).toBe(true);
    for (const minutes of [0, 7, 30, 60]) await workFrom(minutesAfter(monday, minutes), 6000);
    expect((await outbox()).filter((mail) => mail.state !== "accepted")).toEqual([]);
    const copies = Map.groupBy(sink.mails, (mail) => mail.to[0] ?? "");
    for (const [to, mails] of copies) expect(mails.length, to).toBeLessThanOrEqual(doubtful.has(to) ? 2 : 1);
    expect(copies.size).toBe(size);
  },
);
