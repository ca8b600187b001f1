// Rakel presses Send on a Friday evening: the letters wait for Monday, can be stopped, and the promise clock goes on.
import { describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, mailsEnd, type Row, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { changeJob, readJob } from "../jobs/jobs.server.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { NotFound } from "../platform/decision.ts";
import { newId } from "../platform/ids.server.ts";
import { enterAccount } from "../platform/mail/account.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import {
  approve,
  batchState,
  decide,
  departureOf,
  departureOfAll,
  draftsOf,
  mailAccepted,
  queueApproved,
  readLetter,
  stopBatch,
  today,
  unanswered,
} from "./answers.server.ts";
import { keepHours } from "./keeping-hours.server.ts";

const world = useWorld();
const friday = "2026-11-27T16:20:00Z";
const monday = new Date("2026-11-30T07:00:00Z");
type At = Cast & { slug: string; people: Map<string, string> };

/** People with an approved letter, on a Friday at 17.20 by the clock in Oslo. */
async function evening(rows: readonly Row[] = [cem, elin]): Promise<At> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  world.now = new Date(friday);
  const { groups } = await draftsOf(world.db, cast.rakel, slug);
  for (const { letterId } of groups.flatMap((group) => group.people)) {
    const { hash } = await readLetter(world.db, cast.rakel, letterId, world.now);
    expect(await approve(world.db, cast.rakel, letterId, hash, world.now)).toEqual({ ok: true });
  }
  return { ...cast, slug, people };
}

const press = (at: At, over: { key?: string; anyHour?: boolean } = {}) =>
  queueApproved(
    world.db,
    at.rakel,
    at.slug,
    { key: "press", typed: at.people.size, baseUrl: "https://svar.fjordvik.example", ...over },
    world.now,
  );

async function queued(at: At, over: { key?: string; anyHour?: boolean } = {}) {
  const done = await press(at, over);
  if (!done.ok) throw new Error(done.why);
  return done;
}

const outbox = (at: At) =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").selectAll().where("employer", "=", at.fjordvik).where("kind", "=", "letter").execute(),
  );

/** The job as it was made, with other hours. */
async function hoursOfJob(at: At, hours: { from: string; until: string } | "any"): Promise<void> {
  const { title, country, sector, languages, requirements } = await readJob(world.db, at.rakel, at.slug);
  const input = { title, country, sector, languages, requirements, hours };
  expect(await changeJob(world.db, at.rakel, at.slug, input, world.now)).toMatchObject({ ok: true });
}

test("letters sent on a Friday evening leave on Monday at eight, and are dated then", async () => {
  const at = await evening();
  const { batch, notBefore } = await queued(at);
  expect(notBefore).toEqual(monday);
  const mails = await outbox(at);
  expect(mails.map((mail) => mail.next_try)).toEqual([monday, monday]);
  expect(mails.find((mail) => mail.lang === "nb")?.body_html).toContain("30. november 2026");
  expect(await batchState(world.db, at.rakel, batch, world.now)).toMatchObject({
    held: true,
    notBefore: monday,
    leftToStop: monday.getTime() - world.now.getTime(),
  });
});

test("in the middle of the day they leave when the undo time is over, and nothing holds them", async () => {
  const at = await evening();
  world.now = new Date("2026-11-27T12:00:00Z");
  const { batch, notBefore } = await queued(at);
  expect(notBefore).toEqual(new Date("2026-11-27T12:10:00Z"));
  expect(await batchState(world.db, at.rakel, batch, world.now)).toMatchObject({ held: false, promisedBefore: 0 });
});

test("ten to five with ten minutes to undo is too late for that day: the hours count when the letter leaves", async () => {
  const at = await evening();
  world.now = new Date("2026-11-27T15:50:00Z");
  expect((await queued(at)).notBefore).toEqual(monday);
});

test("Send now anyway leaves when the undo time is over, and the log says that it was chosen", async () => {
  const at = await evening();
  const { batch, notBefore } = await queued(at, { anyHour: true });
  expect(notBefore).toEqual(new Date("2026-11-27T16:30:00Z"));
  expect(await batchState(world.db, at.rakel, batch, world.now)).toMatchObject({ held: false });
  const lines = await inTransaction(world.db, at.rakel, (tx) =>
    auditLinesOf(tx, at.fjordvik, { what: ["batch.queued"], key: "batch", value: batch }),
  );
  expect(lines.map((line) => line.about)).toMatchObject([{ anyHour: true, letters: 2 }]);
});

test("the choice belongs to the press: the same key with the other choice is refused, whichever came first", async () => {
  const at = await evening();
  const first = await queued(at);
  expect(await press(at, { anyHour: true })).toEqual({ ok: false, why: "key-reused" });
  expect(await press(at, { anyHour: false })).toEqual(first);
  expect((await outbox(at)).map((mail) => mail.next_try)).toEqual([monday, monday]);
  await stopBatch(world.db, at.rakel, first.batch, world.now);
  const second = await queued(at, { key: "another", anyHour: true });
  expect(await press(at, { key: "another" })).toEqual({ ok: false, why: "key-reused" });
  expect(await press(at, { key: "another", anyHour: true })).toEqual(second);
});

test("twenty presses on both sides of five o'clock are one batch with one time", async () => {
  const at = await evening();
  const presses = Array.from({ length: 20 }, (_, n) => {
    world.now = new Date(Date.parse("2026-11-27T15:49:30Z") + n * 3000);
    return press(at);
  });
  const answers = await Promise.all(presses);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await outbox(at)).toHaveLength(2);
});

test("all weekend the letters can be stopped, every one of them", async () => {
  const at = await evening();
  const { batch } = await queued(at);
  world.now = new Date("2026-11-29T20:00:00Z");
  expect(await stopBatch(world.db, at.rakel, batch, world.now)).toEqual({ ok: true, stopped: 2, gone: 0 });
  expect(await draftsOf(world.db, at.rakel, at.slug)).toMatchObject({ approved: 2 });
});

test("a letter that waits for Monday keeps no promise: Cem's is a debt on Saturday, and is kept when his server says yes", async () => {
  const at = await evening();
  const open = () => unanswered(world.db, at.rakel, { job: at.slug }, world.now);
  const { people } = await open();
  // Decided on Tuesday with three working days: both were promised an answer by this Friday.
  expect(people.map((one) => one.dueOn)).toEqual(["2026-11-27", "2026-11-27"]);
  expect(await departureOfAll(world.db, at.rakel, at.slug, world.now)).toMatchObject({ at: monday, promisedBefore: 2 });
  const { batch } = await queued(at);
  expect(await batchState(world.db, at.rakel, batch, world.now)).toMatchObject({ promisedBefore: 2 });
  expect(await open()).toMatchObject({ open: 2, silent: 0 });
  world.now = new Date("2026-11-28T10:00:00Z");
  expect(await open()).toMatchObject({ open: 2, silent: 2 });
  expect(await today(world.db, at.rakel, world.now)).toMatchObject({ silent: 2, oldestDebt: "2026-11-27" });
  world.now = new Date(monday.getTime() + 60_000);
  expect(await batchState(world.db, at.rakel, batch, world.now)).toMatchObject({ held: false, promisedBefore: 0 });
  const ids = await mailsEnd(world, at.fjordvik, "accepted");
  await mailAccepted(world, { employer: at.fjordvik, ids });
  expect(await open()).toMatchObject({ open: 0, silent: 0 });
});

test("a job may have other hours, or none", async () => {
  const at = await evening();
  await hoursOfJob(at, { from: "07:00", until: "19:00" });
  expect(await departureOfAll(world.db, at.rakel, at.slug, world.now)).toMatchObject({
    at: new Date("2026-11-27T16:30:00Z"),
    promisedBefore: 0,
  });
  await hoursOfJob(at, "any");
  world.now = new Date("2026-11-29T01:00:00Z");
  expect((await queued(at)).notBefore).toEqual(new Date("2026-11-29T01:10:00Z"));
});

describe("the worker could not send everything before the hours ended", () => {
  const times = async (at: At) => (await outbox(at)).map((mail) => mail.next_try);
  const eveningAgain = new Date("2026-11-27T16:00:20Z");
  const noon = new Date("2026-11-27T11:10:00Z");

  /** Two letters that left the undo time at noon, and are still in the queue at five. */
  async function stuck(over: { anyHour?: boolean } = {}) {
    const at = await evening();
    world.now = new Date(noon.getTime() - 600_000);
    const done = await queued(at, over);
    world.now = eveningAgain;
    return { at, ...done };
  }

  test("the rest waits for Monday, the page says so, and it can be stopped; a second look changes nothing", async () => {
    const { at, batch } = await stuck();
    const [first] = await outbox(at);
    await mailsEnd(world, at.fjordvik, "accepted", [first?.about ?? ""]);
    await keepHours(world);
    expect(await times(at)).toEqual([noon, monday]);
    const look = () => batchState(world.db, at.rakel, batch, world.now);
    expect(await look()).toMatchObject({ leftToStop: 0, held: false, rest: { count: 1, at: monday } });
    await keepHours({ ...world, now: new Date("2026-11-28T12:00:00Z") });
    await keepHours({ ...world, now: monday });
    expect(await times(at)).toEqual([noon, monday]);
    expect(await stopBatch(world.db, at.rakel, batch, world.now)).toEqual({ ok: true, stopped: 1, gone: 1 });
    expect(await look()).toMatchObject({ rest: null });
  });

  test("a server that said 'later' on Friday is not given up for the weekend in between", async () => {
    const { at } = await stuck();
    await inTransaction(world.db, theHouse, (tx) => tx.updateTable("outbox").set({ tried_at: noon }).execute());
    await keepHours(world);
    expect((await outbox(at)).map((mail) => [mail.next_try, mail.tried_at])).toEqual([
      [monday, null],
      [monday, null],
    ]);
  });

  test("what was sent anyway, what a sender has taken, and other mail of the house stay as they are", async () => {
    const { at } = await stuck({ anyHour: true });
    await keepHours(world);
    expect(await times(at)).toEqual([noon, noon]);
    const other = await stuckElsewhere();
    await keepHours(world);
    expect(await other()).toEqual(noon);
  });

  /** A mail of another kind, due since noon. */
  async function stuckElsewhere() {
    const mail = {
      employer: null,
      about: newId(),
      kind: "sign-in",
      from: "svar@fjordvik.example",
      to: "rakel.sunde@fjordvik.example",
      lang: "nb",
      subject: "Lenken din",
      text: "Lenken din",
      html: "<p>Lenken din</p>",
      notBefore: noon,
    };
    const [id = 0] = await inTransaction(world.db, theHouse, (tx) => post(tx, [mail]));
    return async () =>
      (
        await inTransaction(world.db, theHouse, (tx) =>
          tx.selectFrom("outbox").select("next_try").where("id", "=", id).executeTakeFirstOrThrow(),
        )
      ).next_try;
  }

  test("a claimed letter is not taken from its sender", async () => {
    const { at } = await stuck();
    await mailsEnd(world, at.fjordvik, "claimed");
    await keepHours(world);
    expect(await times(at)).toEqual([noon, noon]);
  });

  test("a letter tried again at night waits for the morning too", async () => {
    const { at } = await stuck();
    await inTransaction(world.db, theHouse, (tx) =>
      tx
        .updateTable("outbox")
        .set({ next_try: new Date("2026-11-28T01:15:00Z"), attempts: 3 })
        .execute(),
    );
    await keepHours({ ...world, now: new Date("2026-11-28T01:10:00Z") });
    expect(await times(at)).toEqual([new Date("2026-11-28T01:15:00Z"), new Date("2026-11-28T01:15:00Z")]);
    await keepHours({ ...world, now: new Date("2026-11-28T01:14:10Z") });
    expect(await times(at)).toEqual([monday, monday]);
  });

  test("letters of a job that no longer has hours stay as they are", async () => {
    const { at } = await stuck();
    await hoursOfJob(at, "any");
    await keepHours(world);
    expect(await times(at)).toEqual([noon, noon]);
  });
});

test("Rakel is told before she sends that the account is too slow for today", async () => {
  const at = await evening();
  await inTransaction(world.db, theHouse, (tx) => enterAccount(tx, "slow", 1));
  const spills = async (now: string) => (await departureOfAll(world.db, at.rakel, at.slug, new Date(now))).spills;
  expect(await spills("2026-11-27T15:48:00Z")).toBe(false);
  expect(await spills("2026-11-27T15:49:00Z")).toBe(true);
  expect(await spills("2026-11-27T16:20:00Z")).toBe(false);
});

test("a stranger is not told when Fjordvik's letters leave, and neither is Petra", async () => {
  const at = await evening();
  for (const who of [at.stina, at.petra, at.ingrid])
    for (const asks of [departureOf, departureOfAll])
      await expect(asks(world.db, who, at.slug, world.now)).rejects.toThrow(NotFound);
});
