// More time: told by a letter that somebody has read, and counted only when the letter has arrived.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { makeLinkIn } from "../../test/link.ts";
import { applied, cem, elin, mailsEnd, neha, type Row, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { openLink } from "../access/access.server.ts";
import { myCookieName } from "../mine/cookie.ts";
import { myCase } from "../mine/mine.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import {
  batchLetters,
  batchState,
  decide,
  extendPromises,
  extensionOf,
  logCall,
  settleLetter,
  stopBatch,
  today,
  unanswered,
} from "./answers.server.ts";
import { reconcile } from "./jobs.server.ts";

const world = useWorld();
const baseUrl = "https://svar.fjordvik.example";
const until = "2026-12-18";
type At = Cast & { slug: string; people: Map<string, string>; ids: string[] };

async function waiting(rows: readonly Row[] = [cem]): Promise<At> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  return { ...cast, slug, people, ids: [...people.values()] };
}

const asked = (at: At) => ({ applications: at.ids, cause: "decider" as const, until });

async function draft(at: At) {
  const made = await extensionOf(world.db, at.rakel, at.slug, asked(at), world.now);
  if (!made.ok) throw new Error(made.why);
  return made;
}

async function press(at: At, key = "once", hash?: string) {
  const said = hash ?? (await draft(at)).hash;
  return extendPromises(world.db, at.rakel, at.slug, { ...asked(at), hash: said, key, baseUrl }, world.now);
}

async function sent(at: At, key = "once"): Promise<string> {
  const done = await press(at, key);
  if (!done.ok) throw new Error(done.why);
  return done.batch;
}

const promised = async (at: At) => (await unanswered(world.db, at.rakel, {}, world.now)).people.map((one) => one.dueOn);

const told = (at: At, what: string) =>
  inTransaction(world.db, at.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").where("what", "=", what).execute(),
  );

/** The day on the candidate's own page. */
async function pageOf(at: At, name: string): Promise<() => Promise<string | undefined>> {
  const token = await inTransaction(world.db, at.rakel, (tx) =>
    makeLinkIn(tx, at.fjordvik, at.people.get(name) ?? "", world.now),
  );
  const opened = await openLink(world.db, token, world.now);
  if (!opened.ok) throw new Error("the link did not open");
  const headers = new Headers({ cookie: `${myCookieName(baseUrl)}=${opened.secret}` });
  return async () => (await myCase(world.db, { headers, baseUrl }, world.now))?.promise?.dueOn;
}

test("Rakel reads what Cem, Elin and Neha will get, each in their own language, and nothing has changed", async () => {
  const at = await waiting([cem, elin, neha]);
  const made = await draft(at);
  expect(made.left).toEqual([]);
  expect(made.letters.map((letter) => letter.language).sort()).toEqual(["en", "nb", "sv"]);
  expect(made.letters.find((letter) => letter.language === "nb")?.body).toContain("senest fredag 18. desember");
  expect(await promised(at)).toEqual(["2026-12-09", "2026-12-09", "2026-12-09"]);
});

test("the new day counts when the mail is accepted: neither the page nor the clock moves before", async () => {
  const at = await waiting();
  const page = await pageOf(at, "Cem Yıldız");
  const before = await page();
  await sent(at);
  expect([await promised(at), await page()]).toEqual([[before], before]);
  await mailsEnd(world, at.fjordvik, "claimed");
  expect([await promised(at), await page()]).toEqual([[before], before]);
  await mailsEnd(world, at.fjordvik, "accepted");
  expect([await promised(at), await page()]).toEqual([[until], until]);
  await reconcile(world);
  expect(await promised(at)).toEqual([until]);
  expect(await told(at, "promise.extended")).toHaveLength(1);
});

test("after the new day was told, a decision does not show: Cem's page keeps the day he was told", async () => {
  const at = await waiting();
  const page = await pageOf(at, "Cem Yıldız");
  await sent(at);
  await mailsEnd(world, at.fjordvik, "accepted");
  await decide(world.db, at.rakel, at.ids, { outcome: "declined" }, world.now);
  expect(await page()).toBe(until);
});

test("the mail says that nothing is decided, and carries the link to Cem's page", async () => {
  const at = await waiting();
  await sent(at);
  const [mail] = await inTransaction(world.db, theHouse, (tx) => tx.selectFrom("outbox").selectAll().execute());
  expect(mail).toMatchObject({ to_addr: "cem@post.example", subject: "Ny dato for svar: Økonomirådgiver" });
  expect(mail?.body_text).toContain(`${baseUrl}/l/`);
  expect(mail?.body_text).not.toContain("tatt avgjørelsen og");
});

test("whoever is declined, without an address or already asked is named, and gets no such letter", async () => {
  const { email: _none, ...silent } = elin;
  const at = await waiting([cem, neha, silent]);
  await decide(world.db, at.rakel, [at.people.get("Neha Kapoor") ?? ""], { outcome: "declined" }, world.now);
  const why = async () => new Map((await draft(at)).left.map((one) => [one.fullName, one.why]));
  expect(await why()).toEqual(
    new Map([
      ["Elin Åkesson", "no-address"],
      ["Neha Kapoor", "decided"],
    ]),
  );
  await sent(at);
  expect((await why()).get("Cem Yıldız")).toBe("on-its-way");
  expect(await press(at, "again")).toEqual({ ok: false, why: "nothing" });
});

test("only the text that Rakel read leaves: another one is refused, and so is a day that cannot be kept", async () => {
  const at = await waiting();
  expect(await press(at, "once", "0".repeat(64))).toEqual({ ok: false, why: "changed" });
  const sunday = { ...asked(at), until: "2026-12-20" };
  expect(await extensionOf(world.db, at.rakel, at.slug, sunday, world.now)).toEqual({ ok: false, why: "not-working" });
  expect(await promised(at)).toEqual(["2026-12-09"]);
});

test("ten presses at once make one batch and one mail", async () => {
  const at = await waiting();
  const { hash } = await draft(at);
  const all = await Promise.all(Array.from({ length: 10 }, () => press(at, "one", hash)));
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(all[0]).toMatchObject({ ok: true, size: 1 });
});

test("Rakel stops the letters: the promise stands as it was, and she may ask anew", async () => {
  const at = await waiting();
  const batch = await sent(at);
  expect(await stopBatch(world.db, at.rakel, batch, world.now)).toMatchObject({ ok: true, stopped: 1, gone: 0 });
  expect(await batchLetters(world.db, at.rakel, batch)).toMatchObject([{ way: "stopped" }]);
  await sent(at, "anew");
  await mailsEnd(world, at.fjordvik, "accepted");
  expect(await promised(at)).toEqual([until]);
});

test("a letter that comes back has moved nothing, and stands where everybody looks", async () => {
  const at = await waiting();
  const batch = await sent(at);
  await mailsEnd(world, at.fjordvik, "refused");
  expect(await promised(at)).toEqual(["2026-12-09"]);
  expect((await today(world.db, at.rakel, world.now)).letters.bounced).toMatchObject([{ fullName: "Cem Yıldız" }]);
  expect((await batchState(world.db, at.rakel, batch, world.now)).bounced).toHaveLength(1);
});

test("a letter that was accepted and comes back later: the day of before is owed again", async () => {
  const at = await waiting();
  const page = await pageOf(at, "Cem Yıldız");
  await sent(at);
  const about = await mailsEnd(world, at.fjordvik, "accepted");
  for (let run = 0; run < 2; run += 1) await mailsEnd(world, at.fjordvik, "refused", about);
  await reconcile(world);
  expect([await promised(at), await page()]).toEqual([["2026-12-09"], "2026-12-09"]);
  expect(await told(at, "promise.day-restored")).toHaveLength(1);
});

test("a letter that came back is off the day's page once another one has gone", async () => {
  const at = await waiting();
  await sent(at);
  const about = await mailsEnd(world, at.fjordvik, "accepted");
  await mailsEnd(world, at.fjordvik, "refused", about);
  const bounced = async () => (await today(world.db, at.rakel, world.now)).letters.bounced.length;
  expect(await bounced()).toBe(1);
  await sent(at, "anew");
  expect(await bounced()).toBe(0);
});

test("nobody knows whether the letter arrived; Rakel asks Cem, and says that it did", async () => {
  const at = await waiting();
  await sent(at);
  const [letter = ""] = await mailsEnd(world, at.fjordvik, "uncertain");
  expect((await today(world.db, at.rakel, world.now)).letters.uncertain).toHaveLength(1);
  expect(await promised(at)).toEqual(["2026-12-09"]);
  expect(await settleLetter(world.db, at.rakel, letter, "arrived", world.now)).toEqual({ ok: true });
  expect(await promised(at)).toEqual([until]);
});

test("an accepted mail that nobody heard of is followed up by the clock, once", async () => {
  const at = await waiting();
  await sent(at);
  await inTransaction(world.db, theHouse, (tx) =>
    tx.updateTable("outbox").set({ state: "accepted", accepted_at: world.now }).execute(),
  );
  for (let run = 0; run < 2; run += 1) await reconcile(world);
  expect(await promised(at)).toEqual([until]);
  expect(await told(at, "promise.extended")).toHaveLength(1);
});

test("Cem is declined or called before the letter has left: it never leaves", async () => {
  const at = await waiting([cem, neha]);
  await sent(at);
  await decide(world.db, at.rakel, [at.people.get("Cem Yıldız") ?? ""], { outcome: "declined" }, world.now);
  await decide(world.db, at.rakel, [at.people.get("Neha Kapoor") ?? ""], { outcome: "declined" }, world.now);
  await logCall(world.db, at.rakel, at.people.get("Neha Kapoor") ?? "", "Fortalt", world.now);
  expect(await mailsEnd(world, at.fjordvik, "accepted")).toEqual([]);
});

test("Cem goes on while the letter is under way: he is owed the day he was told, or the earlier one of the interview", async () => {
  const at = await waiting();
  await sent(at);
  await mailsEnd(world, at.fjordvik, "claimed");
  await decide(world.db, at.rakel, at.ids, { outcome: "advance" }, world.now);
  const [next] = await promised(at);
  await mailsEnd(world, at.fjordvik, "accepted");
  expect(await promised(at)).toEqual([next]);
  expect(next && next < until).toBe(true);
});

test("more time can be asked for twice, each time with a letter of its own", async () => {
  const at = await waiting();
  await sent(at);
  await mailsEnd(world, at.fjordvik, "accepted");
  const later = { ...asked(at), until: "2027-01-08" };
  const made = await extensionOf(world.db, at.rakel, at.slug, later, world.now);
  if (!made.ok) throw new Error(made.why);
  const again = { ...later, hash: made.hash, key: "twice", baseUrl };
  expect(await extendPromises(world.db, at.rakel, at.slug, again, world.now)).toMatchObject({ ok: true });
  await mailsEnd(world, at.fjordvik, "accepted");
  expect(await promised(at)).toEqual(["2027-01-08"]);
});

test("Henrik decides and does not write to candidates; Stina finds nothing", async () => {
  const at = await waiting();
  for (const actor of [at.henrik, at.stina])
    await expect(extensionOf(world.db, actor, at.slug, asked(at), world.now)).rejects.toThrow("not found");
});

test("the database lets nobody move the day of a promise", async () => {
  const at = await waiting();
  const move = inTransaction(world.db, at.rakel, (tx) => sql`update promise set due_on = due_on + 7`.execute(tx));
  await expect(move).rejects.toThrow("a promise keeps its day");
});
