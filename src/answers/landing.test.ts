// What comes back by mail: a reply lands on the application and its owner is told; a final bounce opens the answer again.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { bounceOf } from "../../test/incoming.ts";
import { applied, cem, mailsEnd, neha, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { takeMail } from "../platform/mail/inbox/taking.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import { decide, mailRefused, queueApproved, unanswered } from "./answers.server.ts";
import { asideMail, mailLands, mailOf, mailRoom, placeMail, readMail } from "./landing.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

const world = useWorld();
type At = Cast & { people: Map<string, string>; mails: { id: string; to: string; about: string }[] };

/** Cem and Neha have been declined, and their letters were accepted. */
async function answered(): Promise<At> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem, neha], world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, world.now);
  });
  const sent = await queueApproved(
    world.db,
    cast.rakel,
    slug,
    { key: "1", typed: 2, bareToo: true, baseUrl: world.baseUrl },
    world.now,
  );
  if (!sent.ok) throw new Error(sent.why);
  await mailsEnd(world, cast.fjordvik, "accepted");
  const { rows } = await inTransaction(world.db, theHouse, (tx) =>
    sql<At["mails"][number]>`select message_id as id, to_addr as "to", about from outbox where kind = 'letter'`.execute(
      tx,
    ),
  );
  return { ...cast, people, mails: rows };
}

const idOf = (at: At, name: string) => at.people.get(name) ?? "";
const mailTo = (at: At, address: string) =>
  at.mails.find((mail) => mail.to === address) ?? { id: "", to: "", about: "" };

const mime = (headers: Record<string, string>, body: string): Buffer =>
  Buffer.from(
    `${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join("")}\r\n${body}`,
  );

const replyFrom = (from: string, answers: string, body = "Takk for et skikkelig svar.\r\n") =>
  mime(
    {
      From: from,
      To: "svar@fjordvik.example",
      Subject: "Sv: Svar",
      "Message-ID": `<${Math.abs(answers.length * 7 + body.length)}@post.example>`,
      ...(answers ? { "In-Reply-To": answers } : {}),
    },
    body,
  );

async function comes(at: At, bytes: Buffer): Promise<string> {
  const taken = await takeMail(world.db, bytes, world.now);
  const came = await inTransaction(world.db, theHouse, (tx) => tx.selectFrom("incoming").select("id").execute());
  const ids = came.map((row) => row.id);
  // What the queue would do with the facts, twice, since each reaction may run twice.
  for (let run = 0; run < 2; run += 1) {
    await mailRefused(world, { employer: at.fjordvik, ids: at.mails.map((mail) => mail.about) });
    await mailLands(world, { employer: at.fjordvik, ids });
  }
  return taken;
}

const mailAbout = (at: At, name: string) => mailOf(world.db, at.rakel, idOf(at, name));
const waits = async (at: At) => (await unanswered(world.db, at.rakel, {}, world.now)).people;
const told = () =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").select(["to_addr", "subject", "body_text"]).where("kind", "=", "landed").execute(),
  );

test("Cem replies to his letter: it stands in his case, Rakel is told once, and nothing of what he wrote is in her mail", async () => {
  const at = await answered();
  const ours = mailTo(at, "cem@post.example");
  const bytes = replyFrom(
    "Cem <cem@post.example>",
    ours.id,
    "Kan dere ringe meg?\r\n\r\nDen 24. nov. skrev dere:\r\n> Hei\r\n",
  );
  expect(await comes(at, bytes)).toBe("taken");
  expect(await comes(at, bytes)).toBe("known");
  expect(await mailAbout(at, "Cem Yıldız")).toMatchObject([
    { kind: "reply", body: "Kan dere ringe meg?", readAt: null },
  ]);
  const mails = await told();
  expect(mails.map((mail) => mail.to_addr)).toEqual([at.rakel.email]);
  expect(mails[0]?.body_text).toContain(`/applications/${idOf(at, "Cem Yıldız")}#mail`);
  expect(mails[0]?.body_text).not.toContain("ringe meg");
});

test("what Rakel has read waits for nobody, and who may not decide sees none of it", async () => {
  const at = await answered();
  await comes(at, replyFrom("cem@post.example", mailTo(at, "cem@post.example").id));
  const unread = async () => (await mailRoom(world.db, at.rakel)).unread;
  expect(await unread()).toMatchObject([{ name: "Cem Yıldız", application: idOf(at, "Cem Yıldız") }]);
  await readMail(world.db, at.rakel, idOf(at, "Cem Yıldız"), world.now);
  expect(await unread()).toEqual([]);
  for (const stranger of [at.stina, at.revisor])
    await expect(mailOf(world.db, stranger, idOf(at, "Cem Yıldız"))).rejects.toThrow("not found");
  for (const stranger of [at.ingrid, at.revisor, at.petra])
    await expect(mailRoom(world.db, stranger)).rejects.toThrow("not found");
});

test("a bounce that is final opens Neha's answer again; one that is not leaves it", async () => {
  const at = await answered();
  const ours = mailTo(at, neha.email ?? "");
  await comes(at, bounceOf(ours, "4.2.2"));
  expect(await waits(at)).toEqual([]);
  await comes(at, bounceOf(ours));
  expect(await waits(at)).toMatchObject([
    { applicationId: idOf(at, `${neha.given} ${neha.family}`), what: "another-channel" },
  ]);
});

test("a bounce for somebody else, with the id of Cem's letter, changes nothing", async () => {
  const at = await answered();
  await comes(at, bounceOf({ id: mailTo(at, "cem@post.example").id, to: "other@post.example" }));
  expect(await waits(at)).toEqual([]);
});

test("a bounce that does not say which mail is about the last one to that address", async () => {
  const at = await answered();
  await inTransaction(world.db, theHouse, (tx) =>
    sql`update outbox set accepted_at = now() - interval '1 hour'`.execute(tx),
  );
  await comes(at, bounceOf({ id: "<gone@nowhere.example>", to: "cem@post.example" }));
  expect(await waits(at)).toMatchObject([{ what: "another-channel" }]);
});

test("a mail without a thread finds its writer's case; a stranger's waits where Rakel can see it, and Stina cannot", async () => {
  const at = await answered();
  await comes(at, replyFrom("CEM@post.example", "", "Hei, jeg har byttet telefonnummer.\r\n"));
  await comes(at, replyFrom("ukjent@post.example", "", "Hvem kan jeg snakke med?\r\n"));
  expect(await mailAbout(at, "Cem Yıldız")).toMatchObject([{ body: "Hei, jeg har byttet telefonnummer." }]);
  expect((await mailRoom(world.db, at.rakel)).unplaced).toMatchObject([{ from: "ukjent@post.example" }]);
  expect((await mailRoom(world.db, at.stina)).unplaced).toEqual([]);
});

test("an automatic answer stands in the case and troubles nobody", async () => {
  const at = await answered();
  await comes(
    at,
    mime(
      {
        From: "cem@post.example",
        To: "svar@fjordvik.example",
        Subject: "Automatisk svar: Svar",
        "Auto-Submitted": "auto-replied",
        "In-Reply-To": mailTo(at, "cem@post.example").id,
      },
      "Jeg er på ferie til mandag.\r\n",
    ),
  );
  expect(await mailAbout(at, "Cem Yıldız")).toMatchObject([{ kind: "auto-reply", readAt: expect.any(Date) }]);
  expect(await told()).toEqual([]);
});

test("what is no mail, and a mail of rubbish, are told apart and harm nothing", async () => {
  const at = await answered();
  expect(await takeMail(world.db, Buffer.alloc(0), world.now)).toBe("not a mail");
  const rubbish = mime(
    { From: "a\u0000b@x.example", Subject: "\ud800 \u0000", To: "svar@fjordvik.example" },
    "\u0000\u0000 hei \u0000",
  );
  expect(await comes(at, rubbish)).toBe("taken");
});

test("Rakel places a stranger's mail by the applicant's address, or puts it away; nobody else's house can", async () => {
  const at = await answered();
  await comes(at, replyFrom("ny.adresse@post.example", "", "Dette er Cem fra en ny adresse.\r\n"));
  await comes(at, replyFrom("reklame@post.example", "", "Kjøp billige stoler!\r\n"));
  const find = async (from: string) =>
    (await mailRoom(world.db, at.rakel)).unplaced.find((mail) => mail.from === from)?.id ?? "";
  const [cems, chairs] = [await find("ny.adresse@post.example"), await find("reklame@post.example")];
  expect(await placeMail(world.db, at.rakel, cems, "ingen@post.example", world.now)).toEqual({
    ok: false,
    why: "no-such-applicant",
  });
  for (const stranger of [at.stina, at.henrik])
    await expect(placeMail(world.db, stranger, cems, "cem@post.example", world.now)).rejects.toThrow("not found");
  expect(await placeMail(world.db, at.rakel, cems, " Cem@post.example ", world.now)).toEqual({ ok: true });
  await asideMail(world.db, at.rakel, chairs, world.now);
  expect((await mailRoom(world.db, at.rakel)).unplaced).toEqual([]);
  expect(await mailAbout(at, "Cem Yıldız")).toMatchObject([{ from: "ny.adresse@post.example" }]);
  await expect(asideMail(world.db, at.rakel, cems, world.now)).rejects.toThrow("not found");
});

test("an answer to a receipt, and one to a letter that has gone out again since, land where they belong", async () => {
  const at = await answered();
  const [cems, nehas] = [idOf(at, "Cem Yıldız"), idOf(at, "Neha Kapoor")];
  const letter = mailTo(at, "cem@post.example");
  await inTransaction(world.db, at.rakel, async (tx) => {
    const mail = {
      employer: at.fjordvik,
      from: "svar@fjordvik.example",
      lang: "nb",
      subject: "x",
      text: "x",
      html: "x",
    };
    const [again = 0] = await post(tx, [{ ...mail, about: letter.about, kind: "letter", version: 7, to: letter.to }]);
    await tx.updateTable("letter").set({ mail: again }).where("id", "=", letter.about).execute();
    await post(tx, [{ ...mail, about: nehas, kind: "receipt", to: "neha@post.example" }]);
  });
  const receipt = await inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").select("message_id as id").where("kind", "=", "receipt").executeTakeFirstOrThrow(),
  );
  await comes(at, replyFrom("en.annen@post.example", letter.id, "Dette gjelder brevet.\r\n"));
  await comes(at, replyFrom("en.annen@post.example", receipt.id, "Dette gjelder kvitteringen.\r\n"));
  expect(await mailOf(world.db, at.rakel, cems)).toMatchObject([{ body: "Dette gjelder brevet." }]);
  expect(await mailOf(world.db, at.rakel, nehas)).toMatchObject([{ body: "Dette gjelder kvitteringen." }]);
});

test("a report that names an address Cem's mail was sent on to is shown to Rakel, with its words; one that names nobody means him", async () => {
  const at = await answered();
  const [cems, nehas] = [mailTo(at, "cem@post.example"), mailTo(at, "neha@post.example")];
  await comes(at, bounceOf(cems, "5.1.1", "cem.gammel@jobb.example"));
  expect(await waits(at)).toEqual([]);
  expect(await mailAbout(at, "Cem Yıldız")).toMatchObject([
    { kind: "bounce", readAt: null, body: expect.stringContaining("cem.gammel@jobb.example") },
  ]);
  expect(await told()).toMatchObject([
    { to_addr: at.rakel.email, subject: expect.stringContaining("Kom brevet fram?") },
  ]);
  await comes(at, bounceOf(nehas, "5.1.1", ""));
  expect(await waits(at)).toMatchObject([{ applicationId: idOf(at, "Neha Kapoor"), what: "another-channel" }]);
  expect(await told()).toHaveLength(1);
});
