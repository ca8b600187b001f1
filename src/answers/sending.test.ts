// What leaves the house: once, as approved, not before its time, and never seen before it was accepted.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { makeLinkIn } from "../../test/link.ts";
import { applied, cem, crowd, elin, mailsEnd, neha, type Row, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { openLink } from "../access/access.server.ts";
import { changeApplication } from "../applications/applications.server.ts";
import { myCookieName } from "../mine/cookie.ts";
import { type MyCase, myCase } from "../mine/mine.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import {
  approve,
  batchState,
  closeJob,
  decide,
  draftsOf,
  editLetter,
  logCall,
  mailAccepted,
  queueApproved,
  readLetter,
  sendAgain,
  stopBatch,
  today,
  unanswered,
} from "./answers.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

const world = useWorld();
const baseUrl = "https://svar.fjordvik.example";
type At = Cast & { slug: string; people: Map<string, string>; letters: string[] };

/** People who were declined and whose letters are approved. */
async function approved(rows: readonly Row[]): Promise<At> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  const ids = await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, world.now);
    return standing;
  });
  return { ...cast, slug, people, letters: ids };
}

const press = (at: At, key: string, typed = at.letters.length) =>
  queueApproved(world.db, at.rakel, at.slug, { key, typed, baseUrl }, world.now);
const outbox = (at: At) =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").selectAll().where("employer", "=", at.fjordvik).orderBy("id").execute(),
  );

/** What the candidate's own page reads, for somebody who has pressed the link in the mail. */
async function pageOf(at: At, name: string): Promise<() => Promise<MyCase>> {
  const token = await inTransaction(world.db, at.rakel, (tx) =>
    makeLinkIn(tx, at.fjordvik, at.people.get(name) ?? "", world.now),
  );
  const opened = await openLink(world.db, token, world.now);
  if (!opened.ok) throw new Error("the link did not open");
  const headers = new Headers({ cookie: `${myCookieName(baseUrl)}=${opened.secret}` });
  return async () => {
    const shown = await myCase(world.db, { headers, baseUrl }, world.now);
    if (!shown) throw new Error("the page did not open");
    return shown;
  };
}

test("the mail is in the candidate's language, from the employer, answered by Rakel, with a link to the same page", async () => {
  const at = await approved([elin]);
  await press(at, "one");
  const [mail] = await outbox(at);
  expect(mail).toMatchObject({
    lang: "sv",
    to_addr: "elin@post.example",
    from_addr: at.rakel ? "Fjordvik kommune <svar@fjordvik.example>" : "",
    reply_to: "rakel.sunde@fjordvik.example",
    state: "queued",
  });
  expect(mail?.next_try).toEqual(new Date(world.now.getTime() + 600_000));
  expect(mail?.body_text).toContain(`${baseUrl}/l/`);
  expect(mail?.body_html).toContain('<html lang="sv"');
});

test("R13: twenty presses of Send at once make one batch and one mail each", async () => {
  const at = await approved(crowd(30));
  const answers = await Promise.all(Array.from({ length: 20 }, () => press(at, "send-30")));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: true, size: 30 });
  expect(await outbox(at)).toHaveLength(30);
  const { rows } = await inTransaction(world.db, at.rakel, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from batch`.execute(tx),
  );
  expect(rows[0]?.n).toBe(1);
});

test("R14: the same key for something else is refused and sends nothing", async () => {
  const at = await approved(crowd(5));
  expect(await press(at, "k")).toMatchObject({ ok: true, size: 5 });
  expect(await press(at, "k", 4)).toEqual({ ok: false, why: "key-reused" });
  expect(await outbox(at)).toHaveLength(5);
});

test("a wrong count and an empty room send nothing, and do not use the key up", async () => {
  const at = await approved(crowd(5));
  expect(await press(at, "k", 6)).toEqual({ ok: false, why: "count", count: 5 });
  expect(await press(at, "k", 5)).toMatchObject({ ok: true, size: 5 });
  expect(await press(at, "l", 0)).toEqual({ ok: false, why: "nothing", count: 0 });
});

test("R16: whenever Undo is pressed, stopped and gone add up, and nobody is both", { timeout: 120_000 }, async () => {
  const at = await approved(crowd(6));
  for (let trial = 0; trial < 42; trial += 1) {
    const queued = await press(at, `press-${trial}`);
    if (!queued.ok) throw new Error(queued.why);
    const going = at.letters.slice(0, trial % 7);
    const claim = going.length > 0 ? mailsEnd(world, at.fjordvik, "claimed", going) : Promise.resolve([]);
    const [stopped] = await Promise.all([stopBatch(world.db, at.rakel, queued.batch, world.now), claim]);
    expect(stopped.stopped + stopped.gone).toBe(6);
    expect(await stopBatch(world.db, at.rakel, queued.batch, world.now)).toEqual(stopped);
    const state = await batchState(world.db, at.rakel, queued.batch, world.now);
    expect(state.stopped).toBe(stopped.stopped);
    const current = await inTransaction(world.db, at.rakel, (tx) => letters(tx, { job: state.job.id }));
    expect(current.filter((row) => row.way === "approved")).toHaveLength(stopped.stopped);
    const sent = (await outbox(at)).filter(
      (mail) => mail.state === "claimed" && current.some((row) => row.id === mail.about),
    );
    expect(sent).toHaveLength(stopped.gone);
    // The sender gives the claimed ones back, and they are stopped too: the next trial starts with all six.
    await inTransaction(world.db, theHouse, (tx) =>
      tx.updateTable("outbox").set({ state: "queued" }).where("state", "=", "claimed").execute(),
    );
    await stopBatch(world.db, at.rakel, queued.batch, world.now);
  }
});

test("too late to stop says how many had gone", async () => {
  const at = await approved([cem]);
  const queued = await press(at, "one");
  await mailsEnd(world, at.fjordvik, "accepted");
  expect(queued.ok && (await stopBatch(world.db, at.rakel, queued.batch, world.now))).toEqual({
    ok: false,
    why: "too-late",
    stopped: 0,
    gone: 1,
  });
});

test("a letter that was stopped can be edited, and then wants approving again", async () => {
  const at = await approved([cem]);
  const queued = await press(at, "one");
  const letterId = at.letters[0] ?? "";
  const text = await readLetter(world.db, at.rakel, letterId, world.now);
  expect(
    await editLetter(world.db, at.rakel, letterId, { subject: "x", body: "y", hash: text.hash }, world.now),
  ).toEqual({
    ok: false,
    why: "on-its-way",
  });
  if (queued.ok) await stopBatch(world.db, at.rakel, queued.batch, world.now);
  await editLetter(
    world.db,
    at.rakel,
    letterId,
    { subject: text.subject, body: text.body.replace("Hei", "Kjære"), hash: text.hash },
    world.now,
  );
  expect(await press(at, "two")).toMatchObject({ ok: false, why: "nothing" });
  const { hash } = await readLetter(world.db, at.rakel, letterId, world.now);
  expect(await approve(world.db, at.rakel, letterId, hash, world.now)).toEqual({ ok: true });
  expect(await press(at, "three")).toMatchObject({ ok: true, size: 1 });
  expect((await outbox(at)).map((mail) => mail.state)).toEqual(["cancelled", "queued"]);
});

test("Cem sees the same page before the decision and while his letter is queued; then he sees the letter", async () => {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem], world.now);
  const at: At = { ...cast, slug, people, letters: [] };
  const page = await pageOf(at, "Cem Yıldız");
  const before = await page();
  expect(before).toMatchObject({
    where: "received",
    promise: { dueOn: "2026-12-09", owner: { name: "Rakel Sunde" }, late: false },
    letters: [],
  });
  await decide(world.db, at.henrik, [...people.values()], { outcome: "declined" }, world.now);
  expect(await page()).toEqual(before);
  const letterId = (await draftsOf(world.db, at.rakel, slug)).groups[0]?.people[0]?.letterId ?? "";
  const { hash, body } = await readLetter(world.db, at.rakel, letterId, world.now);
  await approve(world.db, at.rakel, letterId, hash, world.now);
  await press({ ...at, letters: [letterId] }, "one");
  for (const state of ["claimed", "uncertain", "refused"] as const) {
    await mailsEnd(world, at.fjordvik, state, [letterId]);
    expect(await page()).toEqual(before);
  }
  await mailsEnd(world, at.fjordvik, "accepted", [letterId]);
  expect(await page()).toMatchObject({
    where: "answered",
    promise: undefined,
    letters: [{ body, language: "nb" }],
  });
});

test("going on to an interview is not seen either before somebody says so", async () => {
  const at = await approved([neha]);
  const page = await pageOf(at, "Neha Kapoor");
  const before = await page();
  await decide(world.db, at.rakel, [...at.people.values()], { outcome: "advance" }, world.now);
  expect(await page()).toEqual(before);
});

test("accepted twice is accepted once", async () => {
  const at = await approved([cem]);
  await press(at, "one");
  const ids = await mailsEnd(world, at.fjordvik, "accepted");
  await mailAccepted(world, { employer: at.fjordvik, ids });
  const lines = await inTransaction(world.db, at.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").where("what", "=", "letter.answered").execute(),
  );
  expect(lines).toHaveLength(1);
});

test("a letter that comes back needs another channel, and a call is one", async () => {
  const at = await approved([cem]);
  await press(at, "one");
  await mailsEnd(world, at.fjordvik, "refused");
  await mailsEnd(world, at.fjordvik, "refused");
  const { people } = await unanswered(world.db, at.rakel, {}, world.now);
  expect(people).toMatchObject([{ what: "another-channel", owner: { name: "Rakel Sunde" }, dueOn: "2026-11-25" }]);
  expect((await today(world.db, at.rakel, world.now)).letters.bounced).toMatchObject([
    { fullName: "Cem Yıldız", reply: "550 no such person" },
  ]);
  expect(await logCall(world.db, at.rakel, people[0]?.applicationId ?? "", "Fikk tak i ham", world.now)).toMatchObject({
    answered: true,
  });
  expect((await today(world.db, at.rakel, world.now)).letters.bounced).toEqual([]);
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toEqual({ ok: true });
});

test("a bounce after it was accepted opens the case again", async () => {
  const at = await approved([cem]);
  await press(at, "one");
  const ids = await mailsEnd(world, at.fjordvik, "accepted");
  expect((await unanswered(world.db, at.rakel, {}, world.now)).open).toBe(0);
  await mailsEnd(world, at.fjordvik, "refused", ids);
  expect((await unanswered(world.db, at.rakel, {}, world.now)).people).toMatchObject([{ what: "another-channel" }]);
});

test("somebody without an address is not in the count, and is named", async () => {
  const { email: _none, ...without } = cem;
  const at = await approved([without, elin]);
  expect((await draftsOf(world.db, at.rakel, at.slug)).withoutAddress).toMatchObject([{ fullName: "Cem Yıldız" }]);
  expect(await press(at, "one", 2)).toEqual({ ok: false, why: "count", count: 1 });
  expect(await press(at, "two", 1)).toMatchObject({ ok: true, size: 1 });
});

test("Cem's address is mended and the letter goes out again, as another mail", async () => {
  const at = await approved([cem]);
  await press(at, "one");
  expect(await sendAgain(world.db, at.rakel, at.letters[0] ?? "")).toEqual({ ok: false, why: "not-returned" });
  await mailsEnd(world, at.fjordvik, "refused");
  await changeApplication(
    world.db,
    at.rakel,
    at.people.get("Cem Yıldız") ?? "",
    { email: "cem.yildiz@post.example" },
    world.now,
  );
  expect(await sendAgain(world.db, at.rakel, at.letters[0] ?? "")).toEqual({ ok: true });
  expect(await press(at, "two")).toMatchObject({ ok: true, size: 1 });
  expect((await outbox(at)).map((mail) => [mail.to_addr, mail.state])).toEqual([
    ["cem@post.example", "refused"],
    ["cem.yildiz@post.example", "queued"],
  ]);
  await mailsEnd(world, at.fjordvik, "accepted");
  expect((await unanswered(world.db, at.rakel, {}, world.now)).open).toBe(0);
});

test("a decision changed while Send is pressed: no letter is both sent and taken out of play", async () => {
  const at = await approved(crowd(4));
  for (let trial = 0; trial < 8; trial += 1) {
    const ids = [...at.people.values()];
    const [decided, queued] = await Promise.all([
      decide(world.db, at.rakel, ids, { outcome: trial % 2 ? "late" : "filled" }, world.now),
      press(at, `race-${trial}`),
    ]);
    const mails = (await outbox(at)).filter((mail) => mail.state === "queued");
    expect(mails).toHaveLength(queued.ok ? 4 : 0);
    expect(queued.ok && decided.ok ? decided.decided : []).toEqual([]);
    const ways = (await inTransaction(world.db, at.rakel, (tx) => letters(tx, { applications: ids }))).map(
      (row) => row.way,
    );
    expect(ways).toEqual(Array(4).fill(queued.ok ? "queued" : "draft"));
    if (queued.ok) await stopBatch(world.db, at.rakel, queued.batch, world.now);
    await inTransaction(world.db, at.rakel, async (tx) => {
      const standing = (await letters(tx, { applications: ids })).map((row) => row.id);
      await approveLetters(tx, standing, at.rakel.id, world.now);
    });
  }
});
