// Another address: what lies in the old mailbox opens nothing any more, and the next letter carries a link of its own.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { makeLinkIn } from "../../test/link.ts";
import { applied, cem, mailsEnd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { bearerOf, openLink, readLink } from "../access/access.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import {
  approve,
  changeAndRedraft,
  decide,
  draftsOf,
  queueApproved,
  readLetter,
  receiveApplicants,
  sendAgain,
} from "./answers.server.ts";

const world = useWorld();

async function cemApplies(): Promise<Cast & { slug: string; application: string }> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem], world.now);
  return { ...cast, slug, application: people.get("Cem Yıldız") ?? "" };
}

const linkTo = (at: Cast & { application: string }): Promise<string> =>
  inTransaction(world.db, at.rakel, (tx) => makeLinkIn(tx, at.fjordvik, at.application, world.now));
const opens = async (token: string) => (await readLink(world.db, token, world.now)).ok;

/** The token in the newest letter that lies in the outbox, and where it goes. */
async function newestLetter(): Promise<{ token: string; to: string }> {
  const { rows } = await sql<{ body_text: string; to_addr: string }>`
    select body_text, to_addr from outbox where kind = 'letter' order by id desc limit 1`.execute(world.opened.owner);
  return { token: /\/l\/([\w-]+)/.exec(rows[0]?.body_text ?? "")?.[1] ?? "", to: rows[0]?.to_addr ?? "" };
}

test("Cem's letter came back: with his right address the link in the old mailbox is dead, and the letter that follows opens his case", async () => {
  const at = await cemApplies();
  const { rakel, slug, application } = at;
  const press = (key: string) =>
    queueApproved(world.db, rakel, slug, { key, typed: 1, baseUrl: "https://svar.fjordvik.example" }, world.now);
  await decide(world.db, rakel, [application], { outcome: "declined" }, world.now);
  const letter = (await draftsOf(world.db, rakel, slug)).groups[0]?.people[0]?.letterId ?? "";
  await approve(world.db, rakel, letter, (await readLetter(world.db, rakel, letter, world.now)).hash, world.now);
  expect(await press("one")).toMatchObject({ ok: true });
  const old = await newestLetter();
  const opened = await openLink(world.db, old.token, world.now);
  await mailsEnd(world, at.fjordvik, "refused");
  expect(await changeAndRedraft(world.db, rakel, application, { phone: "+47 900 00 000" }, world.now)).toEqual({
    ok: true,
  });
  expect(await opens(old.token)).toBe(true);
  await changeAndRedraft(world.db, rakel, application, { email: "cem.ny@post.example" }, world.now);
  expect(await readLink(world.db, old.token, world.now)).toEqual({ ok: false, why: "revoked" });
  expect(opened.ok && (await bearerOf(world.db, opened.secret, world.now))).toBeUndefined();
  await sendAgain(world.db, rakel, letter);
  expect(await press("two")).toMatchObject({ ok: true });
  const next = await newestLetter();
  expect(next).not.toEqual(old);
  expect(next.to).toBe("cem.ny@post.example");
  expect(await opens(next.token)).toBe(true);
});

test("the same address written otherwise ends no link, nor does the first address somebody gets", async () => {
  const at = await cemApplies();
  const token = await linkTo(at);
  await changeAndRedraft(world.db, at.rakel, at.application, { email: " CEM@post.example " }, world.now);
  expect(await opens(token)).toBe(true);
  await changeAndRedraft(world.db, at.rakel, at.application, { email: null }, world.now);
  expect(await opens(token)).toBe(false);
  const bare = await linkTo(at);
  await changeAndRedraft(world.db, at.rakel, at.application, { email: "cem@post.example" }, world.now);
  expect(await opens(bare)).toBe(true);
});

test("a list that gives Cem another address ends the links too, and a list that says the same ends none", async () => {
  const at = await cemApplies();
  const map = { Nr: "externalId", Fornavn: "givenName", Etternavn: "familyName", "E-post": "email" };
  const list = (email: string) => ({
    fileName: "liste.csv",
    bytes: new TextEncoder().encode(`Nr;Fornavn;Etternavn;E-post\n7;Elin;Åkesson;${email}\n`),
    map,
  });
  const take = (email: string) => receiveApplicants(world.db, at.rakel, at.slug, list(email), world.now);
  await take("elin@post.example");
  const { rows } = await sql<{ id: string }>`select id from application where external_id = '7'`.execute(
    world.opened.owner,
  );
  const token = await linkTo({ ...at, application: rows[0]?.id ?? "" });
  const cems = await linkTo(at);
  await take("elin@post.example");
  expect(await opens(token)).toBe(true);
  await take("elin.ny@post.example");
  expect(await opens(token)).toBe(false);
  expect(await opens(cems)).toBe(true);
});
