// Sending pauses by itself, by hand and in another process, says why, and loses nothing.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { crowd, drawn, mailTo, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { mailAccounts } from "./account.server.ts";

const N = 60;
const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows, countOf, settled } = useMailRoom(world);

test("wrong sign-in at the mail server pauses sending at the third time, loses nothing, and goes on after one click", async () => {
  const sink = await sinkWith(({ step }) => (step === "auth" ? { code: 535, text: "5.7.8 no" } : undefined), {
    auth: true,
  });
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { user: "rakel", password: "old" } });
  await postAll(employer, crowd(employer, 10));
  await until(() => sender.state().is === "paused");
  await until(async () => (await countOf("queued")) === 10);
  expect(sender.state()).toMatchObject({ is: "paused", why: "auth", until: null });
  expect(sink.connections()).toBeLessThan(4);
  sink.plan(() => undefined);
  await sender.resume();
  await settled();
  expect(await countOf("accepted")).toBe(10);
});

test("a mail server that is away pauses sending after three tries and has a time for the next one; nothing is lost", async () => {
  const sink = await sinkWith(({ step }) => (step === "connect" ? { code: 421, text: "4.3.2 closing" } : undefined));
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 5));
  await until(() => sender.state().is === "paused");
  expect(sender.state()).toMatchObject({ why: "connection" });
  expect(sender.state().until).not.toBeNull();
  await until(async () => (await countOf("queued")) === 5);
  sink.plan(() => undefined);
  await sender.resume();
  await settled();
  expect(await countOf("accepted")).toBe(5);
});

test("a server that refuses our own address refuses no mail: sending pauses", async () => {
  const sink = await sinkWith(({ step }) =>
    step === "mail" ? { code: 550, text: "5.7.60 not your address" } : undefined,
  );
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 10));
  await until(() => sender.state().is === "paused");
  expect(sender.state()).toMatchObject({ why: "sender" });
  await until(async () => (await countOf("queued")) === 10);
});

test("an employer that has paused sends nothing but sign-in links; Stina's mails leave", async () => {
  const sink = await sinkWith();
  const [fjordvik, havgard] = [await foundFjordvik(), await foundFjordvik("havgard")];
  await inTransaction(world.db, theHouse, (tx) =>
    tx.updateTable("employer").set({ paused_at: new Date() }).where("id", "=", fjordvik).execute(),
  );
  await postAll(fjordvik, [
    mailTo(fjordvik, "cem@post.example"),
    mailTo(fjordvik, "rakel@fjordvik.example", { lane: 0 }),
  ]);
  await postAll(havgard, [mailTo(havgard, "stina@havgard.example")]);
  await send(sink);
  await until(async () => (await countOf("accepted")) === 2);
  expect(sink.mails.map((mail) => mail.to[0]).toSorted()).toEqual(["rakel@fjordvik.example", "stina@havgard.example"]);
  expect(await countOf("queued")).toBe(1);
});

test("R7: the password is taken away in the middle: at most three tries, one pause, on record for every process and after a restart", async () => {
  let known = true;
  const sink = await sinkWith(
    ({ step, to }) => {
      if (step === "dot" && to.startsWith("cem20@")) {
        known = false;
        return { code: 421, text: "4.7.0 sign in again" };
      }
      return step === "auth" && !known ? { code: 535, text: "5.7.8 no" } : undefined;
    },
    { auth: true },
  );
  const employer = await foundFjordvik();
  const where = folder();
  const parts = { folder: where, smtp: { user: "svar", password: "old", connections: 1 } };
  const first = await send(sink, parts);
  await postAll(employer, crowd(employer, N));
  await until(async () => (await mailAccounts(world.db)).some((account) => account.rest?.why === "auth"));
  expect(sink.connections()).toBeLessThanOrEqual(4);
  await first.stop();
  const second = await send(sink, parts);
  expect(second.state()).toMatchObject({ is: "paused", why: "auth" });
  expect(await countOf("refused")).toBe(0);
  known = true;
  const due = sink.count();
  await second.resume();
  await until(async () => (await countOf("accepted")) === N - 1);
  expect(sink.count()).toBeGreaterThan(due);
  expect((await mailAccounts(world.db))[0]?.rest).toBeNull();
});

test("R9: one in ten comes back: sending rests by itself, says why, and loses nothing; sign-in links still leave", {
  timeout: 90_000,
}, async () => {
  const bad = drawn(3, 300, 0.1);
  const sink = await sinkWith(({ step, to }) =>
    step === "rcpt" && bad.has(to) ? { code: 550, text: "5.1.1 unknown" } : undefined,
  );
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { perMinute: 6000 } });
  await postAll(employer, crowd(employer, 300));
  await until(async () => (await mailAccounts(world.db)).some((account) => account.rest?.why === "bounces"));
  await until(async () => (await countOf("claimed")) === 0);
  const left = await countOf("queued");
  expect(left).toBeGreaterThan(0);
  expect(sender.state()).toMatchObject({ is: "paused", why: "bounces", until: null });
  await postAll(employer, [mailTo(employer, "rakel@fjordvik.example", { lane: 0 })]);
  await until(() => sink.mails.some((mail) => mail.to[0] === "rakel@fjordvik.example"));
  expect(await countOf("queued")).toBe(left);
  sink.plan(() => undefined);
  await sender.resume();
  await settled();
  expect((await countOf("accepted")) + (await countOf("refused"))).toBe(301);
});

test("R6: three unknown addresses of many stop nobody else and give no pause", async () => {
  const unknown = new Set(["cem13@post.example", "cem70@post.example", "cem119@post.example"]);
  const sink = await sinkWith(({ step, to }) =>
    step === "rcpt" && unknown.has(to) ? { code: 550, text: "5.1.1 unknown" } : undefined,
  );
  const employer = await foundFjordvik();
  await send(sink);
  await postAll(employer, crowd(employer, 200));
  await settled();
  expect(new Set((await rows()).filter((row) => row.state === "refused").map((row) => row.to_addr))).toEqual(unknown);
  expect(await countOf("accepted")).toBe(197);
});

test("a pause that somebody else writes down is obeyed at once, and the same click ends it here", {
  timeout: 90_000,
}, async () => {
  const sink = await sinkWith(({ step }) => (step === "dot" ? { delayMs: 20 } : undefined));
  const employer = await foundFjordvik();
  const sender = await send(sink, { smtp: { connections: 1 } });
  await postAll(employer, crowd(employer, 200));
  await until(() => sink.count() >= 5);
  await inTransaction(world.db, theHouse, (tx) =>
    sql`update mail_account set paused_at = now(), paused_why = 'auth'`.execute(tx),
  );
  await until(() => sender.state().is === "paused");
  await until(async () => (await countOf("claimed")) === 0);
  expect(await countOf("queued")).toBeGreaterThan(0);
  sink.plan(() => undefined);
  await sender.resume();
  await settled();
  expect(sink.mails).toHaveLength(200);
});
