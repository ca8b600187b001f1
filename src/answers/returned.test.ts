// Cem's mailbox is full: his server gave the letter back, though not for good. After two days nobody takes him for answered any more.
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { incomingMail } from "../../test/incoming.ts";
import { applied, cem, elin, mailsEnd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { giveUpReturned } from "../platform/mail/inbox/given-up.server.ts";
import { takeMail } from "../platform/mail/inbox/taking.server.ts";
import { decide, draftsOf, mailAccepted, mailRefused, queueApproved, today, unanswered } from "./answers.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;
let mails: { id: string; to: string; about: string }[];

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem, elin], world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, world.now);
  });
  const press = { key: "1", typed: 2, baseUrl: world.baseUrl };
  await queueApproved(world.db, cast.rakel, slug, press, world.now);
  await mailsEnd(world, cast.fjordvik, "accepted");
  const { rows } = await inTransaction(world.db, theHouse, (tx) =>
    sql<
      (typeof mails)[number]
    >`select message_id as id, to_addr as "to", about from outbox where kind = 'letter'`.execute(tx),
  );
  mails = rows;
  await mailAccepted(world, { employer: cast.fjordvik, ids: mails.map((mail) => mail.about) });
});

const ours = (address: string) => {
  const found = mails.find((mail) => mail.to === address);
  if (!found) throw new Error(`no letter to ${address}`);
  return found;
};

/** What a server sends when it has given a mail back, or when it is late. */
const notice = (mail: { id: string; to: string }, says: { action: string; status: string; words: string }): Buffer =>
  Buffer.from(
    [
      "From: Mail Delivery Subsystem <mailer-daemon@post.example>",
      "To: svar@fjordvik.example",
      "Subject: Delivery Status Notification",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.post.example",
      "",
      `Final-Recipient: rfc822; ${mail.to}`,
      `Action: ${says.action}`,
      `Status: ${says.status}`,
      `Diagnostic-Code: smtp; ${says.words}`,
      "",
      "--b",
      "Content-Type: text/rfc822-headers",
      "",
      `Message-ID: ${mail.id}`,
      "--b--",
      "",
    ].join("\r\n"),
  );

const full = { action: "failed", status: "5.2.2", words: "552 5.2.2 mailbox full" };
const late = { action: "delayed", status: "4.4.1", words: "451 4.4.1 connection timed out, will retry" };
const hoursLater = (hours: number) => new Date(world.now.getTime() + hours * 3_600_000);
/** The hourly look, and what the queue would do with its fact. */
async function look(at: Date): Promise<number> {
  const found = await giveUpReturned(world.db, at);
  if (found > 0)
    await mailRefused({ ...world, now: at }, { employer: cast.fjordvik, ids: mails.map((mail) => mail.about) });
  return found;
}
const waiting = async () => (await unanswered(world.db, cast.rakel, { job: slug }, world.now)).people;

test("after two days Cem needs another channel, Rakel owns it and sees why, and a second look finds nothing", async () => {
  await takeMail(world.db, notice(ours("cem@post.example"), full), world.now);
  expect(await look(hoursLater(47))).toBe(0);
  expect(await waiting()).toEqual([]);
  expect(await look(hoursLater(48))).toBe(1);
  expect(await waiting()).toMatchObject([
    { fullName: "Cem Yıldız", what: "another-channel", owner: { name: "Rakel Sunde" } },
  ]);
  expect((await today(world.db, cast.rakel, world.now)).letters.bounced).toHaveLength(1);
  const lines = await inTransaction(world.db, cast.rakel, (tx) =>
    auditLinesOf(tx, cast.fjordvik, { what: ["mail.refused"], key: "about", value: ours("cem@post.example").about }),
  );
  expect(lines).toHaveLength(1);
  const { groups } = await draftsOf(world.db, cast.rakel, slug);
  expect(groups.flatMap((group) => group.people).find((one) => one.fullName === "Cem Yıldız")?.way).toBe("bounced");
  expect(await look(hoursLater(49))).toBe(0);
});

test("who has written since has had the letter, and a notice of delay says nothing at all", async () => {
  const { id } = ours("cem@post.example");
  await takeMail(world.db, notice(ours("cem@post.example"), full), world.now);
  const reply = { from: "cem@post.example", to: "svar@fjordvik.example", answers: id, body: "Takk." };
  await takeMail(world.db, incomingMail(reply), hoursLater(3));
  await takeMail(world.db, notice(ours("elin@post.example"), late), world.now);
  expect(await look(hoursLater(60))).toBe(0);
  expect(await waiting()).toEqual([]);
});

test("a notice that names somebody else, and one that is over a month old, change nothing", async () => {
  await takeMail(world.db, notice({ id: ours("cem@post.example").id, to: "other@post.example" }, full), world.now);
  await takeMail(world.db, notice(ours("elin@post.example"), full), world.now);
  expect(await look(hoursLater(31 * 24))).toBe(0);
  expect(await look(hoursLater(50))).toBe(1);
  expect((await waiting()).map((one) => one.fullName)).toEqual(["Elin Åkesson"]);
});
