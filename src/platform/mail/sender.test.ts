// The sender on the real database and a mail server that fails where told to.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { crowd, mailTo, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { takeBack } from "./mail.server.ts";

const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows, countOf, settled } = useMailRoom(world);

test("600 mails for Fjordvik are accepted once each, one recipient to an envelope, with an audit line and a fact", {
  timeout: 90_000,
}, async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { connections: 4 } });
  await postAll(employer, crowd(employer, 600));
  await until(async () => (await countOf("accepted")) === 600);
  expect(sink.mails.map((mail) => mail.to.length)).toEqual(Array(600).fill(1));
  expect(new Set(sink.mails.map((mail) => mail.to[0])).size).toBe(600);
  expect(new Set(sink.mails.map((mail) => mail.messageId)).size).toBe(600);
  const { rows: audit } = await inTransaction(world.db, { employer }, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from audit_line where what = 'mail.accepted'`.execute(tx),
  );
  expect(audit[0]?.n).toBe(600);
  const told = sender.facts
    .filter((fact) => fact.fact === "mail.accepted")
    .flatMap((fact) => fact.payload.ids as string[]);
  expect(new Set(told).size).toBe(600);
  expect(sender.state()).toMatchObject({ is: "sending", accepted: 600, inFlight: 0 });
  expect((await rows()).every((row) => row.accepted_at?.getTime() === world.now.getTime())).toBe(true);
});

test("the mail says who it is from, where replies go, which language it is in, and keeps its Message-ID", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  await postAll(employer, [
    mailTo(employer, "cem@post.example", { replyTo: "rakel@fjordvik.example" }),
    mailTo(employer, "henrik@fjordvik.example", { lane: 0, kind: "sign-in" }),
  ]);
  await send(sink);
  await settled();
  const letter = sink.mails.find((mail) => mail.to[0] === "cem@post.example")?.raw ?? "";
  const link = sink.mails.find((mail) => mail.to[0] === "henrik@fjordvik.example")?.raw ?? "";
  expect(letter).toMatch(/^From: "Rakel Moen, Fjordvik kommune" <svar@fjordvik\.example>/m);
  expect(letter).toMatch(/^Reply-To: rakel@fjordvik\.example/m);
  expect(letter).toMatch(/^Content-Language: nb/m);
  expect(letter).toMatch(/multipart\/alternative/);
  expect(letter).not.toMatch(/Auto-Submitted/);
  expect(link).toMatch(/^Auto-Submitted: auto-generated/m);
});

test("three addresses that the server does not know are refused, and only those", async () => {
  const unknown = new Set(["cem3@post.example", "cem40@post.example", "cem77@post.example"]);
  const sink = await sinkWith(({ step, to }) =>
    step === "rcpt" && unknown.has(to) ? { code: 550, text: "5.1.1 no such user" } : undefined,
  );
  const employer = await foundFjordvik();
  const sender = await send(sink);
  await postAll(employer, crowd(employer, 100));
  await settled();
  const refused = (await rows()).filter((row) => row.state === "refused");
  expect(new Set(refused.map((row) => row.to_addr))).toEqual(unknown);
  expect(refused[0]?.smtp_reply).toContain("no such user");
  expect(await countOf("accepted")).toBe(97);
  expect(sender.facts.filter((fact) => fact.fact === "mail.refused").flatMap((fact) => fact.payload.ids)).toHaveLength(
    3,
  );
});

test("a mail the server is too busy for waits, and leaves at the next try", async () => {
  const sink = await sinkWith(({ step, to, nth }) =>
    step === "rcpt" && to.startsWith("cem1@") && nth === 1 ? { code: 421, text: "4.3.2 busy" } : undefined,
  );
  const employer = await foundFjordvik();
  let due = new Date(Date.now() + 5000);
  await send(sink, { dueBy: () => due });
  await postAll(employer, crowd(employer, 3));
  await until(async () => (await rows()).some((row) => row.state === "queued" && row.attempts === 1));
  const waiting = (await rows()).find((row) => row.attempts === 1 && row.state === "queued");
  expect(waiting?.to_addr).toBe("cem1@post.example");
  expect(Number(waiting?.next_try) - due.getTime()).toBe(60_000);
  due = new Date(due.getTime() + 61_000);
  await settled();
  expect(await countOf("accepted")).toBe(3);
  expect(sink.mails).toHaveLength(3);
});

test("a link lost before the dot is no mail: it is sent once more at once", async () => {
  const sink = await sinkWith(({ step, to, nth }) =>
    step === "data" && to.startsWith("cem1@") && nth === 1 ? { drop: true } : undefined,
  );
  const employer = await foundFjordvik();
  await send(sink);
  await postAll(employer, crowd(employer, 5));
  await settled();
  expect(await countOf("accepted")).toBe(5);
  expect(sink.mails).toHaveLength(5);
});

test("a link lost after the dot leaves the mail uncertain, and it is not sent again", async () => {
  const sink = await sinkWith(({ step, to }) =>
    step === "dot" && /cem[12]@/.test(to) ? { drop: true, keep: to.startsWith("cem1@") } : undefined,
  );
  const employer = await foundFjordvik();
  const sender = await send(sink);
  await postAll(employer, crowd(employer, 20));
  await settled();
  await sender.stop();
  const again = await send(sink);
  await postAll(employer, [mailTo(employer, "solveig@post.example")]);
  await settled();
  const uncertain = (await rows()).filter((row) => row.state === "uncertain").map((row) => row.to_addr);
  expect(uncertain).toEqual(["cem1@post.example", "cem2@post.example"]);
  expect(sink.mails.filter((mail) => mail.to[0] === "cem1@post.example")).toHaveLength(1);
  expect(sink.mails.filter((mail) => mail.to[0] === "cem2@post.example")).toHaveLength(0);
  expect(
    sender.facts.filter((fact) => fact.fact === "mail.uncertain").flatMap((fact) => fact.payload.ids),
  ).toHaveLength(2);
  expect(again.facts.map((fact) => fact.fact)).toEqual(["mail.accepted"]);
});

test("after a crash what was accepted is accepted, what may have left is uncertain, and the rest is sent", async () => {
  let slow = true;
  const sink = await sinkWith(({ step, to }) =>
    slow && step === "dot" && to.startsWith("cem9@") ? { delayMs: 3000 } : undefined,
  );
  const employer = await foundFjordvik();
  const where = folder();
  const failing = { announce: () => Promise.reject(new Error("the database is away")) };
  const first = await send(sink, { folder: where, smtp: { connections: 1 }, ...failing });
  await postAll(employer, crowd(employer, 30));
  await until(() => sink.count() >= 10);
  expect(await countOf("accepted")).toBe(0);
  await first.drop();
  slow = false;
  expect(await countOf("claimed")).toBeGreaterThan(9);
  await send(sink, { folder: where });
  await settled();
  expect((await rows()).filter((row) => row.state === "uncertain").map((row) => row.to_addr)).toEqual([
    "cem9@post.example",
  ]);
  expect(await countOf("accepted")).toBe(29);
  const copies = Map.groupBy(sink.mails, (mail) => mail.to[0]);
  expect([...copies.values()].every((list) => list.length === 1)).toBe(true);
});

test("a mail that is taken back is never sent, in 200 races against the claim", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const sender = await send(sink);
  const stopped: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const ids = await postAll(
      employer,
      Array.from({ length: 10 }, (_, i) => mailTo(employer, `cem${round * 10 + i}@post.example`)),
    );
    await new Promise((resolve) => setTimeout(resolve, round % 5));
    await Promise.all(
      ids.map(async (id) => stopped.push(...(await inTransaction(world.db, { employer }, (tx) => takeBack(tx, [id]))))),
    );
  }
  await settled();
  await sender.stop();
  const cancelled = (await rows()).filter((row) => row.state === "cancelled");
  expect(cancelled.map((row) => row.id)).toEqual(stopped.toSorted((a, b) => a - b));
  const gone = new Set(sink.mails.map((mail) => mail.to[0]));
  expect(cancelled.filter((row) => gone.has(row.to_addr))).toEqual([]);
  expect(gone.size + cancelled.length).toBe(200);
});

test("addresses and texts with line breaks or commas reach nobody else and add no header", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const bad = [
    "cem@post.example,petra@partner.example",
    "cem@post.example\r\nRCPT TO:<petra@partner.example>",
    "<cem@post.example>",
    "cem@localhost",
    "cem@[127.0.0.1]",
    '"a b"@post.example',
  ];
  await postAll(employer, [
    ...bad.map((to) => mailTo(employer, to)),
    mailTo(employer, "cem@post.example", {
      subject: "Svar\r\nBcc: petra@partner.example",
      lang: "nb\r\nBcc: petra@partner.example",
    }),
    mailTo(employer, "cem@post.example", { replyTo: "rakel@fjordvik.example, petra@partner.example" }),
    mailTo(employer, "cem@post.example", { from: "Rakel\r\nBcc: petra@partner.example <svar@fjordvik.example>" }),
    mailTo(employer, "cem@post.example", { text: ".\r\nMAIL FROM:<x@y.example>\r\n.\r\n\r\n..slutt\n.\n" }),
  ]);
  await send(sink);
  await settled();
  expect(await countOf("refused")).toBe(bad.length + 2);
  expect(sink.mails.map((mail) => mail.to)).toEqual([["cem@post.example"], ["cem@post.example"]]);
  const heads = sink.mails.map((mail) => mail.raw.split("\r\n\r\n")[0] ?? "");
  expect(heads.filter((head) => /^(bcc|cc):/im.test(head))).toEqual([]);
});

test("the same thing posted twice is one mail", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const mail = mailTo(employer, "cem@post.example");
  const first = await postAll(employer, [mail]);
  const second = await postAll(employer, [mail]);
  expect(second).toEqual(first);
  await send(sink);
  await settled();
  await postAll(employer, [mail]);
  await until(async () => (await countOf("accepted")) === 1);
  expect(sink.mails).toHaveLength(1);
});

test("a sender that is stopped in the middle drains: nothing twice, nothing lost, the next one goes on", async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 15 } : undefined));
  const employer = await foundFjordvik();
  const where = folder();
  const sender = await send(sink, { folder: where });
  await postAll(employer, crowd(employer, 80));
  await until(() => sink.count() >= 10);
  await sender.stop();
  expect(await countOf("accepted")).toBe(sink.count());
  expect(await countOf("queued")).toBe(80 - sink.count());
  await send(sink, { folder: where });
  await settled();
  expect(new Set(sink.mails.map((mail) => mail.to[0])).size).toBe(80);
  expect(sink.mails).toHaveLength(80);
});

test("a server that hangs at the dot does not hold up the stop: its mail is uncertain", async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 20_000 } : undefined));
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 3));
  await until(() => sender.state().inFlight === 1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await sender.stop();
  expect((await rows()).map((row) => row.state)).toEqual(["uncertain", "queued", "queued"]);
});

test("a sign-in link overtakes the answers that wait at a slow pace, and nothing due later leaves early", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  await send(sink, { smtp: { connections: 1, perMinute: 120 } });
  await postAll(employer, [
    ...crowd(employer, 30),
    mailTo(employer, "ingrid@post.example", { notBefore: new Date(Date.now() + 3_600_000) }),
  ]);
  await until(() => sink.count() >= 2);
  await postAll(employer, [mailTo(employer, "henrik@fjordvik.example", { lane: 0 })]);
  await until(() => sink.mails.some((mail) => mail.to[0] === "henrik@fjordvik.example"));
  expect(sink.count()).toBeLessThan(8);
  expect(await countOf("claimed")).toBeLessThan(25);
});

test("only one sends: a second sender on the same database waits, and takes over when the first has stopped", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const where = folder();
  const first = await send(sink, { folder: where });
  const second = await send(sink, { folder: where });
  expect([first.state().is, second.state().is]).toEqual(["sending", "waiting"]);
  await first.stop();
  await postAll(employer, crowd(employer, 5));
  await settled();
  expect(second.state()).toMatchObject({ is: "sending", accepted: 5 });
});

test.skipIf(!process.env.DATABASE_URL)(
  "a sender whose lock in the database is lost begins nothing more, takes it again, and sends all once",
  async () => {
    const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 10 } : undefined));
    const employer = await foundFjordvik();
    const sender = await send(sink);
    await postAll(employer, crowd(employer, 60));
    await until(() => sink.count() >= 10);
    await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`.execute(world.opened.owner);
    await until(() => sender.state().is === "waiting");
    await settled();
    expect(await countOf("accepted")).toBe(60);
    expect(sink.mails).toHaveLength(60);
  },
);
