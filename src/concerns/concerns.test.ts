// Cem raises a concern: Arne, outside the job, answers it, and neither Rakel nor Henrik learns that he has.
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type Cast, goodPassword, makeCast } from "../../test/cast.ts";
import { type Case, useCemsCase } from "../../test/cems-case.ts";
import { incomingMail } from "../../test/incoming.ts";
import { useWorld } from "../../test/world.ts";
import { addStaff } from "../access/access.server.ts";
import type { Bearer, Staff } from "../access/actor.ts";
import { mailOf, mailRoom } from "../answers/answers.server.ts";
import { answersReactions } from "../answers/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { takeMail } from "../platform/mail/inbox/taking.server.ts";
import {
  answerAccepted,
  answerConcern,
  answerRefused,
  answerUncertain,
  concernsDue,
  concernsFor,
  myConcerns,
  raiseConcern,
  readConcern,
  toldOtherwise,
  whoHandles,
} from "./concerns.server.ts";
import { keepHandlers } from "./handlers.server.ts";

const world = useWorld();
const { cemApplies } = useCemsCase(world);
let cast: Cast;
let cem: Case;
let bearer: Bearer;
const baseUrl = "https://svar.fjordvik.example";
const asked = "Henrik spurte om jeg planla å få barn.";

beforeEach(async () => {
  cast = await makeCast(world);
  cem = await cemApplies(cast);
  bearer = { kind: "bearer", id: cem.application, employer: cast.fjordvik, application: cem.application };
  await inTransaction(world.db, cast.rakel, (tx) =>
    tx.updateTable("candidate").set({ email: "cem@post.example" }).execute(),
  );
  await staffed({ manager: cast.henrik.id });
});

const staffed = (job: { owner?: string; manager?: string }) =>
  inTransaction(world.db, cast.rakel, (tx) => tx.updateTable("job").set(job).execute());
const raise = (text = asked, kind = "question") => raiseConcern(world.db, bearer, { kind, text, baseUrl }, world.now);
const list = async (who: Staff = cast.arne) => (await concernsFor(world.db, who, world.now)).concerns;
const theOne = async (): Promise<string> => (await list())[0]?.id ?? "";
const answer = async (text = "Det skulle han ikke ha spurt om.", who: Staff = cast.arne) =>
  answerConcern(world.db, who, await theOne(), { text, baseUrl }, world.now);
const mine = () => myConcerns(world.db, bearer, world.now);
const mails = async () =>
  (
    await sql<{ kind: string; to_addr: string; reply_to: string | null; body_text: string; about: string }>`
      select kind, to_addr, reply_to, body_text, about::text from outbox order by id`.execute(world.opened.owner)
  ).rows;
const cameIds = async () =>
  (await sql<{ id: string }>`select id::text from incoming`.execute(world.opened.owner)).rows.map((row) => row.id);
const beritJoins = () =>
  addStaff(world.opened, {
    employer: cast.fjordvik,
    name: "Berit Dale",
    email: "berit@fjordvik.example",
    role: "admin",
    language: "nb",
    password: goodPassword,
  });
const told = async (what: typeof answerAccepted) =>
  what({ db: world.db, now: world.now, baseUrl }, { employer: cast.fjordvik, ids: [await theOne()] });

test("Cem is told beforehand who reads it, and gets a day within five working days", async () => {
  expect(await whoHandles(world.db, bearer)).toEqual({
    handler: { name: "Arne Holm", title: "personalsjef" },
    country: "NO",
  });
  expect(await raise()).toEqual({ ok: true });
  expect(await mine()).toMatchObject([
    { kind: "question", text: asked, raisedOn: "2026-11-24", dueOn: "2026-12-01", handler: { name: "Arne Holm" } },
  ]);
  expect(await concernsDue(world.db, cast.arne, world.now)).toEqual({ waiting: 1, dueOn: "2026-12-01", late: false });
});

test("Arne gets a mail that says nothing of the matter or the person", async () => {
  await raise();
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ kind: "concern-raised", to_addr: "arne.holm@fjordvik.example" });
  for (const secret of ["Cem", "Økonomirådgiver", "barn", cem.application])
    expect(JSON.stringify(mail)).not.toContain(secret);
});

test("the same words pressed twice, also at once, are one concern and one mail", async () => {
  await Promise.all([raise(), raise()]);
  await raise();
  expect(await list()).toHaveLength(1);
  expect(await mails()).toHaveLength(1);
});

test("what is empty, too long, of no kind or the sixth that waits is refused, and nothing is kept of it", async () => {
  expect(await raise("  ")).toEqual({ ok: false, why: "empty" });
  expect(await raise("a".repeat(4001))).toEqual({ ok: false, why: "long" });
  expect(await raise(asked, "gossip")).toEqual({ ok: false, why: "kind" });
  for (const n of [1, 2, 3, 4, 5]) expect(await raise(`Nummer ${n}`)).toEqual({ ok: true });
  expect(await raise("Nummer 6")).toEqual({ ok: false, why: "many" });
  expect(await list()).toHaveLength(5);
});

test("Rakel, Henrik and Ingrid on the job, the auditor, and Stina of another employer find nothing", async () => {
  await raise();
  const id = await theOne();
  for (const who of [cast.rakel, cast.henrik, cast.ingrid, cast.revisor, cast.petra, cast.stina]) {
    await expect(list(who)).rejects.toThrow(NotFound);
    await expect(readConcern(world.db, who, id, world.now)).rejects.toThrow(NotFound);
    await expect(answer("Svar", who)).rejects.toThrow(NotFound);
    expect(await concernsDue(world.db, who, world.now)).toBeNull();
  }
});

test("an admin who owns the job finds nothing either, also after handing the job to somebody else", async () => {
  const berit = await beritJoins();
  await staffed({ owner: berit.id });
  await raise();
  const id = await theOne();
  for (const owner of [berit.id, cast.rakel.id]) {
    await staffed({ owner });
    expect(await list(berit)).toEqual([]);
    await expect(readConcern(world.db, berit, id, world.now)).rejects.toThrow(NotFound);
  }
  // And Arne no more, once he works on the job himself.
  await staffed({ owner: cast.arne.id });
  expect(await list()).toEqual([]);
});

test("where the only admin owns the job nobody stands outside: none can be raised, and the page can say so", async () => {
  await staffed({ owner: cast.arne.id });
  expect((await whoHandles(world.db, bearer)).handler).toBeNull();
  expect(await raise()).toEqual({ ok: false, why: "nobody" });
});

test("the audit log says that one was raised and answered, and neither who complained nor about which job", async () => {
  await raise();
  await answer();
  const { rows } = await sql<{ what: string }>`
    select what, about, actor, actor_kind from audit_line where what like 'concern.%' order by id`.execute(
    world.opened.owner,
  );
  expect(rows.map((row) => row.what)).toEqual(["concern.raised", "concern.answered"]);
  const { rows: ids } = await sql<{ id: string }>`
    select id::text from application union select id::text from candidate union select id::text from job`.execute(
    world.opened.owner,
  );
  for (const { id } of ids) expect(JSON.stringify(rows)).not.toContain(id);
  expect(rows[0]).toMatchObject({ actor: null, actor_kind: "house" });
});

test("Arne answers: Cem gets a mail whose reply goes to Arne, and reads it on his page once it was taken in", async () => {
  await raise();
  expect(await answer("Det skulle han ikke ha spurt om.\n\nVi har snakket med dem.")).toEqual({ ok: true });
  const mail = (await mails()).find((one) => one.kind === "concern-answer");
  expect(mail).toMatchObject({ to_addr: "cem@post.example", reply_to: "arne.holm@fjordvik.example" });
  expect(mail?.body_text).toContain("Vi har snakket med dem.");
  expect(mail?.about).toBe(await theOne());
  expect((await mine())[0]?.answer).toBeNull();
  await told(answerAccepted);
  await told(answerAccepted);
  expect((await mine())[0]?.answer).toEqual({
    text: "Det skulle han ikke ha spurt om.\n\nVi har snakket med dem.",
    by: { name: "Arne Holm", title: "personalsjef" },
    on: "2026-11-24",
  });
  expect(await concernsDue(world.db, cast.arne, world.now)).toBeNull();
  expect(await answer("Enda et svar")).toEqual({ ok: false, why: "answered" });
});

test("the answer comes back: Arne sees it, and a late word that it was taken in does not hide that", async () => {
  await raise();
  await answer();
  await told(answerRefused);
  expect((await list())[0]?.way).toBe("returned");
  await told(answerAccepted);
  expect((await list())[0]?.way).toBe("returned");
  expect((await mine())[0]?.answer).toBeNull();
});

test("Cem has no address: the answer stands on his page at once", async () => {
  await inTransaction(world.db, cast.rakel, (tx) => tx.updateTable("candidate").set({ email: null }).execute());
  await raise();
  await answer();
  expect((await mails()).map((one) => one.kind)).toEqual(["concern-raised"]);
  expect((await mine())[0]?.answer?.text).toBe("Det skulle han ikke ha spurt om.");
});

test("nobody knows whether the answer arrived: Arne is asked to tell it otherwise, and then Cem reads it", async () => {
  await raise();
  await answer();
  await told(answerUncertain);
  const id = await theOne();
  expect((await list())[0]?.way).toBe("uncertain");
  expect(await concernsDue(world.db, cast.arne, world.now)).toMatchObject({ waiting: 1 });
  await expect(toldOtherwise(world.db, cast.rakel, id, world.now)).rejects.toThrow(NotFound);
  for (let n = 0; n < 2; n += 1) await toldOtherwise(world.db, cast.arne, id, world.now);
  expect((await mine())[0]?.answer?.text).toBe("Det skulle han ikke ha spurt om.");
  expect(await concernsDue(world.db, cast.arne, world.now)).toBeNull();
});

test("what comes back by mail about the answer stands with Arne, and in no list that Rakel reads", async () => {
  await raise();
  await answer();
  const { rows } = await sql<{ message_id: string }>`
    select message_id from outbox where kind = 'concern-answer'`.execute(world.opened.owner);
  const reply = { from: "cem@post.example", to: "svar@fjordvik.example", body: "Takk for at dere tok det opp." };
  await takeMail(world.db, incomingMail({ ...reply, answers: rows[0]?.message_id ?? "" }), world.now);
  const came = { employer: cast.fjordvik, ids: await cameIds() };
  for (const one of answersReactions.filter((reaction) => reaction.on === "mail.came"))
    await one.run({ db: world.db, now: world.now, baseUrl }, came);
  expect(await mailRoom(world.db, cast.rakel)).toEqual({ unread: [], unplaced: [] });
  expect(await mailOf(world.db, cast.rakel, cem.application)).toEqual([]);
  const { back } = await readConcern(world.db, cast.arne, await theOne(), world.now);
  expect(back).toMatchObject([{ from: "cem@post.example", body: expect.stringContaining("tok det opp") }]);
});

test("the day goes by without an answer, and both Arne and Cem see that", async () => {
  await raise();
  world.now = new Date("2026-12-02T08:00:00Z");
  expect((await mine())[0]?.late).toBe(true);
  expect(await concernsDue(world.db, cast.arne, world.now)).toMatchObject({ late: true });
});

test("Arne leaves: within the hour Berit has it, with the same day, and a second look gives it to nobody else", async () => {
  await raise();
  const berit = await beritJoins();
  await sql`update staff set active = false where id = ${cast.arne.id}`.execute(world.opened.owner);
  for (let n = 0; n < 2; n += 1) await keepHandlers({ db: world.db, now: world.now, baseUrl });
  expect(await mine()).toMatchObject([{ handler: { name: "Berit Dale" }, dueOn: "2026-12-01" }]);
  expect((await mails()).map((mail) => mail.to_addr)).toEqual(["arne.holm@fjordvik.example", "berit@fjordvik.example"]);
  await staffed({ manager: berit.id });
  await keepHandlers({ db: world.db, now: world.now, baseUrl });
  // Nobody stands outside any more: it is taken from her eyes, and waits with her name until somebody does.
  expect(await list(berit)).toEqual([]);
  expect(await mine()).toMatchObject([{ handler: { name: "Berit Dale" } }]);
});

test("what comes again is counted by kind, also when it is answered", async () => {
  await raise();
  await answer();
  await raise("Og det samme ble jeg spurt om igjen.");
  await raise("Det sto et kamera i rommet.", "recording");
  expect((await concernsFor(world.db, cast.arne, world.now)).kinds).toEqual([
    { kind: "question", count: 2 },
    { kind: "recording", count: 1 },
  ]);
});
