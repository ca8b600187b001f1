// What strangers and other people's servers may send stops neither the inbox nor anybody's results; what may have arrived is no second letter.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { crowd, mailTo, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { inTransaction } from "../db/db.server.ts";
import { theHouse } from "../db/scope.ts";
import { doubtWaiting } from "./doubt.server.ts";
import { takeMail } from "./inbox/taking.server.ts";
import { takeBack } from "./mail.server.ts";
import { settleByHand, settleDoubts } from "./settling.server.ts";
import { claim, requeueOwn } from "./store.server.ts";

const world = useWorld();
const { folder, sinkWith, send, foundFjordvik, postAll, rows, countOf } = useMailRoom(world);
const soon = () => new Date(Date.now() + 60 * 60_000);
const statesIn = async () => (await rows()).map((row) => row.state);

const quoted = `From: a@b.example\r\nTo: svar@fjordvik.example\r\nSubject: hei\r\nContent-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable\r\n\r\nTakk!\r\n> Message-ID: <a=00b@c.example>\r\n`;
const inHeader =
  "From: a@b.example\r\nTo: svar@fjordvik.example\r\nIn-Reply-To: <a\u0000b@c.example>\r\nSubject: hei\r\n\r\nTakk!\r\n";
const report = Buffer.from(
  "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; a\u0000b@c.example\r\nAction: failed\r\nStatus: 5.1.1\r\n",
);
const returned = `From: mailer-daemon@post.example\r\nTo: svar@fjordvik.example\r\nSubject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n550 5.1.1 no such user
--b\r\nContent-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n${report.toString("base64")}\r\n--b--\r\n`;

test.each([
  ["in a quoted Message-ID", quoted],
  ["in a header", inHeader],
  ["in a report's recipient", returned],
])("a NUL %s is taken in like any other mail", async (_where, mail) => {
  expect(await takeMail(world.db, Buffer.from(mail, "latin1"), world.now)).toBe("taken");
});

test.each([
  ["a NUL", "5.1.1 no\u0000body"],
  ["half a sign", `5.1.1 ${"x".repeat(489)}\u{1F600}\u{1F600}`],
])(
  "a server that answers with %s refuses its own mail alone, and other letters are written down",
  async (_what, text) => {
    const refuses = (moment: { step: string; to?: string }) => moment.step === "rcpt" && moment.to?.startsWith("cem0@");
    const sink = await sinkWith((moment) => (refuses(moment as never) ? { code: 550, text } : undefined) as never);
    const employer = await foundFjordvik();
    const other = await foundFjordvik("havgard");
    const sender = await send(sink, { folder: folder() });
    await postAll(employer, crowd(employer, 3));
    await postAll(other, [mailTo(other, "elin@post.example")]);
    await until(async () => (await countOf("accepted")) === 3 && (await countOf("refused")) === 1);
    expect(sender.state().unwritten).toBe(0);
  },
);

test("a letter that waits to go once more counts as gone for who stops it, unless nothing takes its place", async () => {
  const employer = await foundFjordvik();
  const ids = await postAll(employer, crowd(employer, 2));
  const house = <T>(run: Parameters<typeof inTransaction<T>>[2]) => inTransaction(world.db, theHouse, run);
  await house((tx) =>
    sql`update outbox set state = 'uncertain', doubted_at = now() - interval '20 minutes' where id = ${ids[0]}`.execute(
      tx,
    ),
  );
  await settleDoubts({ db: world.db, announce: async () => undefined } as never, undefined, world.now);
  expect(await statesIn()).toEqual(["queued", "queued"]);
  expect(await house((tx) => takeBack(tx, ids))).toEqual([ids[1]]);
  expect(await house((tx) => takeBack(tx, ids, true))).toEqual([ids[0]]);
});

test("after a restore nothing in doubt leaves by itself: neither what was claimed nor what was in doubt at the copy", async () => {
  const employer = await foundFjordvik();
  const ids = await postAll(employer, crowd(employer, 3));
  const house = <T>(run: Parameters<typeof inTransaction<T>>[2]) => inTransaction(world.db, theHouse, run);
  await house((tx) => claim(tx, "before", { limit: 1, lane0Only: false, due: soon(), account: "x" }));
  await house((tx) =>
    sql`update outbox set state = 'uncertain', doubted_at = now() - interval '20 minutes', claimed_by = 'before'
      where id = ${ids[2]}`.execute(tx),
  );
  await inTransaction(world.db, { house: true, employer }, (tx) => doubtWaiting(tx, employer));
  await house((tx) => requeueOwn(tx, "before", [], true));
  await settleDoubts({ db: world.db, announce: async () => undefined } as never, undefined, world.now);
  expect(await statesIn()).toEqual(["uncertain", "uncertain", "uncertain"]);
  await inTransaction(world.db, { employer }, (tx) => settleByHand(tx, ids, "again"));
  expect(await statesIn()).toEqual(["queued", "queued", "queued"]);
});
