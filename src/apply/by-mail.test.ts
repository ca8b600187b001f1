// Somebody writes unasked: Rakel takes the mail in as an application, with a promise, a receipt and a page, once.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { incomingMail } from "../../test/incoming.ts";
import { useHands } from "../../test/my-hands.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { closeJob, mailOf, mailRoom } from "../answers/answers.server.ts";
import { listApplications } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { takeMail } from "../platform/mail/inbox/taking.server.ts";
import { takeInMail } from "./apply.server.ts";

const world = useWorld();
const hands = useHands(world);
let cast: Cast;
let slug: string;
const words = "Hei. Jeg er regnskapsfører og vil gjerne arbeide hos dere. Jeg har ti års erfaring fra kommunen.";

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
});

async function nadiaWrites(from = "Nadia@post.example"): Promise<string> {
  await takeMail(world.db, incomingMail({ from, to: "svar@fjordvik.example", body: words }), world.now);
  return (await mailRoom(world.db, cast.rakel)).unplaced[0]?.id ?? "";
}

const taken = (mail: string, over: { job?: string; name?: string; by?: Cast["rakel"] } = {}) =>
  takeInMail(
    world.db,
    over.by ?? cast.rakel,
    { mail, job: over.job ?? slug, name: over.name ?? " Nadia  Hussain ", baseUrl: world.baseUrl },
    world.now,
  );
const applied = async () => (await listApplications(world.db, cast.rakel, slug)).rows;
const receipts = () =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").select(["to_addr", "subject", "body_text", "lang"]).where("kind", "=", "receipt").execute(),
  );

test("the sender becomes an applicant with a promise and a receipt, and the mail lies with the case", async () => {
  const mail = await nadiaWrites();
  expect(await taken(mail)).toEqual({ ok: true });
  const [row, ...more] = await applied();
  expect(more).toEqual([]);
  expect(row).toMatchObject({ fullName: "Nadia  Hussain", email: "nadia@post.example", language: "nb", state: "open" });
  const promises = await inTransaction(world.db, cast.rakel, (tx) =>
    tx
      .selectFrom("promise")
      .select(["what", "owner"])
      .where("application", "=", row?.id ?? "")
      .execute(),
  );
  expect(promises).toEqual([{ what: "first-word", owner: cast.rakel.id }]);
  expect((await mailOf(world.db, cast.rakel, row?.id ?? "")).map((one) => one.body)).toEqual([words]);
  expect((await mailRoom(world.db, cast.rakel)).unplaced).toEqual([]);
  const [receipt, ...others] = await receipts();
  expect(others).toEqual([]);
  expect(receipt).toMatchObject({ to_addr: "Nadia@post.example", lang: "nb" });
  expect(receipt?.body_text).toContain("Du hører fra Rakel Sunde senest");
  const token = /\/l\/([\w-]{40,})/.exec(receipt?.body_text ?? "")?.[1];
  expect(await (await hands(token)).sees("/my/data")).toContain(words);
});

test("pressed five times at once it is one application and one receipt", async () => {
  const mail = await nadiaWrites();
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => taken(mail)));
  expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect([(await applied()).length, (await receipts()).length]).toEqual([1, 1]);
});

test("who has applied already gets no second case: the second mail is put into the first", async () => {
  await taken(await nadiaWrites());
  // From an address that the house knows a mail places itself; this one comes when nobody can tell yet.
  await inTransaction(world.db, cast.rakel, (tx) => tx.deleteFrom("landed").execute());
  const [again] = (await mailRoom(world.db, cast.rakel)).unplaced;
  expect(await taken(again?.id ?? "", { name: "En annen" })).toEqual({ ok: true });
  const rows = await applied();
  expect(rows.map((row) => row.fullName)).toEqual(["Nadia  Hussain"]);
  expect(await mailOf(world.db, cast.rakel, rows[0]?.id ?? "")).toHaveLength(1);
  expect(await receipts()).toHaveLength(1);
});

test("without a name nothing is taken in, nor into a closed job; the mail still waits", async () => {
  const mail = await nadiaWrites();
  expect(await taken(mail, { name: "  " })).toEqual({ ok: false, why: "name" });
  expect(await closeJob(world.db, cast.rakel, slug, world.now)).toMatchObject({ ok: true });
  expect(await taken(mail)).toEqual({ ok: false, why: "closed" });
  expect((await mailRoom(world.db, cast.rakel)).unplaced).toHaveLength(1);
  expect(await receipts()).toEqual([]);
});

test("who may not take people in, another employer, and a mail that is not there find nothing", async () => {
  const mail = await nadiaWrites();
  for (const by of [cast.henrik, cast.ingrid, cast.revisor, cast.stina])
    await expect(taken(mail, { by })).rejects.toMatchObject({ name: "NotFound" });
  await expect(taken("no-mail")).rejects.toMatchObject({ name: "NotFound" });
  await expect(taken(mail, { job: "no-such-job" })).rejects.toMatchObject({ name: "NotFound" });
  expect(await receipts()).toEqual([]);
});
