// What follows: a draft after a correction, a batch's numbers after a second try, and mails whose end nobody heard.
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { mailTo } from "../../test/mail-room.ts";
import { applied, cem, elin, mailsEnd, met, neha, type Row, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { post } from "../platform/mail/mail.server.ts";
import {
  batchState,
  changeAndRedraft,
  decide,
  draftsOf,
  logCall,
  queueApproved,
  sendAgain,
  stopBatch,
  unanswered,
} from "./answers.server.ts";
import { reconcile } from "./jobs.server.ts";
import { receiptMailKind } from "./kinds.ts";
import { approveLetters, letters, letterTexts } from "./letters-store.server.ts";

const world = useWorld();
type At = Cast & { slug: string; people: Map<string, string>; letters: string[] };

async function declined(rows: readonly Row[], approved = true): Promise<At> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  const ids = await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    if (approved) await approveLetters(tx, standing, cast.rakel.id, world.now);
    return standing;
  });
  return { ...cast, slug, people, letters: ids };
}

const idOf = (at: At, name: string) => at.people.get(name) ?? "";
const press = (at: At, key: string, typed: number) =>
  queueApproved(
    world.db,
    at.rakel,
    at.slug,
    { key, typed, bareToo: true, baseUrl: "https://svar.fjordvik.example" },
    world.now,
  );

async function sent(at: At, key: string, typed: number): Promise<string> {
  const queued = await press(at, key, typed);
  if (!queued.ok) throw new Error(queued.why);
  return queued.batch;
}

const textOf = (at: At, name: string) =>
  inTransaction(world.db, at.rakel, async (tx) => (await letterTexts(tx, { applications: [idOf(at, name)] }))[0]);

async function sums(at: At, batch: string) {
  const { size, stopped, ways } = await batchState(world.db, at.rakel, batch, world.now);
  expect(Object.values(ways).reduce((a, b) => a + b, stopped)).toBe(size);
  return { size, stopped, bounced: ways.bounced };
}

/** The mails end, and nobody hears of it. */
const endUnheard = (at: At, state: "accepted" | "refused") =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.updateTable("outbox").set({ state, accepted_at: world.now }).where("employer", "=", at.fjordvik).execute(),
  );

test("Cem's language is corrected to English, and his untouched draft is English at once", async () => {
  const at = await declined([cem], false);
  expect(await textOf(at, "Cem Yıldız")).toMatchObject({ language: "nb" });
  expect(await changeAndRedraft(world.db, at.rakel, idOf(at, "Cem Yıldız"), { language: "en" }, world.now)).toEqual({
    ok: true,
  });
  expect(await textOf(at, "Cem Yıldız")).toMatchObject({ language: "en", way: "draft" });
});

test("a letter that Rakel approved stays as it is when the application is corrected", async () => {
  const at = await declined([cem]);
  const before = await textOf(at, "Cem Yıldız");
  await changeAndRedraft(world.db, at.rakel, idOf(at, "Cem Yıldız"), { language: "en" }, world.now);
  expect(await textOf(at, "Cem Yıldız")).toEqual(before);
});

test("an address is kept as the sender takes it, or refused", async () => {
  const at = await declined([cem], false);
  const change = (email: string) => changeAndRedraft(world.db, at.rakel, idOf(at, "Cem Yıldız"), { email }, world.now);
  for (const email of ["a@b", "a@post", "a,b@post.example", "æ@post.example", "a@1.2.3.4"])
    expect(await change(email)).toEqual({ ok: false, why: "not-an-address" });
  expect(await change("Cem@blåbær.example")).toEqual({ ok: true });
  expect(await textOf(at, "Cem Yıldız")).toMatchObject({ email: "cem@xn--blbr-roah.example" });
});

test("who was called before an interview gets no letter after it; who was called after one gets the summary", async () => {
  const at = await declined([cem, elin, neha]);
  await met(world.db, at.rakel, [idOf(at, "Elin Åkesson")]);
  for (const name of ["Cem Yıldız", "Elin Åkesson"])
    await logCall(world.db, at.rakel, idOf(at, name), "Fortalt", world.now);
  expect(await draftsOf(world.db, at.rakel, at.slug)).toMatchObject({ approved: 2, alreadyAnswered: 1, withdrawn: 0 });
  expect(await press(at, "three", 3)).toEqual({ ok: false, why: "count", count: 2 });
  expect(await press(at, "two", 2)).toMatchObject({ ok: true, size: 2 });
  expect(await textOf(at, "Cem Yıldız")).toMatchObject({ way: "approved" });
});

test("a letter sent again counts in its new batch, and nothing was stopped in the old one", async () => {
  const at = await declined([cem, elin]);
  const batch = await sent(at, "one", 2);
  await mailsEnd(world, at.fjordvik, "refused");
  expect(await sums(at, batch)).toEqual({ size: 2, stopped: 0, bounced: 2 });
  await sendAgain(world.db, at.rakel, at.letters[0] ?? "");
  expect(await sums(at, batch)).toEqual({ size: 1, stopped: 0, bounced: 1 });
  const late = { ok: false, why: "too-late", stopped: 0, gone: 1 };
  expect(await stopBatch(world.db, at.rakel, batch, world.now)).toEqual(late);
  expect(await sums(at, await sent(at, "two", 1))).toEqual({ size: 1, stopped: 0, bounced: 0 });
});

test("a letter that came back and was decided anew is not said to be stopped", async () => {
  const at = await declined([cem, elin]);
  const batch = await sent(at, "one", 2);
  await mailsEnd(world, at.fjordvik, "refused");
  await decide(world.db, at.rakel, [idOf(at, "Cem Yıldız")], { outcome: "filled" }, world.now);
  const late = { ok: false, why: "too-late", stopped: 0, gone: 2 };
  expect(await stopBatch(world.db, at.rakel, batch, world.now)).toEqual(late);
  expect(await sums(at, batch)).toEqual({ size: 2, stopped: 0, bounced: 2 });
});

test("an accepted mail that nobody heard of is followed up by the clock, once", async () => {
  const at = await declined([cem]);
  await sent(at, "one", 1);
  await endUnheard(at, "accepted");
  for (let run = 0; run < 2; run += 1) await reconcile(world);
  expect((await unanswered(world.db, at.rakel, {}, world.now)).open).toBe(0);
  const lines = await inTransaction(world.db, at.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").where("what", "=", "letter.answered").execute(),
  );
  expect(lines).toHaveLength(1);
});

test("a refused mail that nobody heard of becomes another channel, once", async () => {
  const at = await declined([cem]);
  await sent(at, "one", 1);
  await endUnheard(at, "refused");
  for (let run = 0; run < 2; run += 1) await reconcile(world);
  expect((await unanswered(world.db, at.rakel, {}, world.now)).people).toMatchObject([{ what: "another-channel" }]);
  const lines = await inTransaction(world.db, at.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").where("what", "=", "letter.bounced").execute(),
  );
  expect(lines).toHaveLength(1);
});

/** The word that an application came in, as the apply room posts it. */
const receiptFor = (at: Cast, application: string) =>
  inTransaction(world.db, at.rakel, (tx) =>
    post(tx, [{ ...mailTo(at.fjordvik, "cem@post.example"), about: application, kind: receiptMailKind }]),
  );

test("Cem's receipt comes back: somebody must reach him in another way by a day, once; whoever has a call or an answer is left alone", async () => {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem, elin], world.now);
  const [his, hers] = [people.get("Cem Yıldız") ?? "", people.get("Elin Åkesson") ?? ""];
  await receiptFor(cast, his);
  await receiptFor(cast, hers);
  await decide(world.db, cast.rakel, [hers], { outcome: "declined" }, world.now);
  await logCall(world.db, cast.rakel, hers, "Hun vet det", world.now);
  const what = async () =>
    (await unanswered(world.db, cast.rakel, {}, world.now)).people.map((one) => [one.what, one.owner.name, one.dueOn]);
  expect(await what()).toMatchObject([["first-word", "Rakel Sunde", expect.any(String)]]);
  await mailsEnd(world, cast.fjordvik, "refused", [his, hers]);
  await mailsEnd(world, cast.fjordvik, "refused", [his, hers]);
  expect(await what()).toEqual([["another-channel", "Rakel Sunde", "2026-11-25"]]);
  await decide(world.db, cast.rakel, [his], { outcome: "declined" }, world.now);
  await logCall(world.db, cast.rakel, his, "Fikk tak i ham", world.now);
  await reconcile({ db: world.db, now: world.now, baseUrl: world.baseUrl });
  expect(await what()).toEqual([]);
});

test("a receipt that came back while nobody listened is found by the round that looks for such", async () => {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem], world.now);
  await receiptFor(cast, people.get("Cem Yıldız") ?? "");
  await inTransaction(world.db, theHouse, (tx) => tx.updateTable("outbox").set({ state: "refused" }).execute());
  for (const _ of [1, 2]) await reconcile({ db: world.db, now: world.now, baseUrl: world.baseUrl });
  expect((await unanswered(world.db, cast.rakel, {}, world.now)).people).toMatchObject([{ what: "another-channel" }]);
  const lines = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("audit_line").select("about").where("what", "=", "letter.bounced").execute(),
  );
  expect(lines).toEqual([{ about: { application: people.get("Cem Yıldız") } }]);
});
