// Candidates' links, told as stories: what a link gives, and to whom it gives nothing.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { hashToken, newId } from "../platform/ids.server.ts";
import { bearerOf, makeLinksIn, openLink, readLink, revokeLinksIn } from "./access.server.ts";
import type { Staff } from "./actor.ts";

const world = useWorld();
const day = 86_400_000;
const later = (days: number): Date => new Date(world.now.getTime() + days * day);

/** Bare applications, so that this room's tests need no room above. */
async function applicationsAt(rakel: Staff, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await inTransaction(world.db, rakel, async (tx) => {
    const { employer } = rakel;
    const job = {
      id: newId(),
      employer,
      slug: "radgiver",
      title: "Rådgiver",
      country: "NO",
      sector: "public",
      languages: ["nb"],
      owner: rakel.id,
    };
    await tx.insertInto("job").values(job).execute();
    for (const id of ids) {
      const candidate = newId();
      await tx.insertInto("candidate").values({ id: candidate, employer, full_name: "Cem Yıldız" }).execute();
      await tx
        .insertInto("application")
        .values({ id, employer, job: job.id, candidate, applied_at: world.now, language: "nb" })
        .execute();
      await tx
        .insertInto("promise")
        .values({ employer, application: id, what: "first-word", owner: rakel.id, due_on: "2026-12-15" })
        .execute();
    }
  });
  return ids;
}

async function linkFor(rakel: Staff): Promise<{ token: string; application: string }> {
  const [application = ""] = await applicationsAt(rakel, 1);
  const tokens = await inTransaction(world.db, rakel, (tx) =>
    makeLinksIn(tx, rakel.employer, [application], world.now),
  );
  return { token: tokens.get(application) ?? "", application };
}

const allLinks = async () => (await sql`select * from link order by id`.execute(world.opened.owner)).rows;

test("Cem opens his link and the cookie leads to his application, and to no other", async () => {
  const { rakel } = await makeCast(world);
  const { token, application } = await linkFor(rakel);
  const opened = await openLink(world.db, token, world.now);
  if (!opened.ok) throw new Error(opened.why);
  expect(opened.secret).not.toBe(token);
  expect(await bearerOf(world.db, opened.secret, world.now)).toMatchObject({
    kind: "bearer",
    application,
    employer: rakel.employer,
  });
  expect(await bearerOf(world.db, token, world.now)).toBeUndefined();
  expect(await bearerOf(world.db, "guess", world.now)).toBeUndefined();
});

test("neither the token nor the cookie stands in the database", async () => {
  const { rakel } = await makeCast(world);
  const { token } = await linkFor(rakel);
  const opened = await openLink(world.db, token, world.now);
  const text = JSON.stringify(await allLinks());
  expect(opened.ok && text.includes(opened.secret)).toBe(false);
  expect(text).not.toContain(token);
  expect(text).toContain(hashToken(token));
});

test("a mail scanner reads Cem's link ten times and nothing has changed", async () => {
  const { rakel } = await makeCast(world);
  const { token } = await linkFor(rakel);
  const before = await allLinks();
  for (let n = 0; n < 10; n += 1) expect(await readLink(world.db, token, world.now)).toMatchObject({ ok: true });
  expect(await allLinks()).toEqual(before);
});

test("a robot that presses the button takes nothing from Cem: he opens the link again and both cookies are the same", async () => {
  const { rakel } = await makeCast(world);
  const { token } = await linkFor(rakel);
  const robot = await openLink(world.db, token, world.now);
  const cem = await openLink(world.db, token, later(30));
  if (!robot.ok || !cem.ok) throw new Error("refused");
  expect(cem.secret).toBe(robot.secret);
  expect(await bearerOf(world.db, cem.secret, later(31))).toBeDefined();
});

test("an expired link says so, and its cookie no longer leads anywhere", async () => {
  const { rakel } = await makeCast(world);
  const { token } = await linkFor(rakel);
  const opened = await openLink(world.db, token, later(399));
  expect(opened.ok).toBe(true);
  expect(await openLink(world.db, token, later(400))).toEqual({ ok: false, why: "expired" });
  expect(opened.ok && (await bearerOf(world.db, opened.secret, later(401)))).toBeUndefined();
});

test("a revoked link and its cookie are dead at once, and the log says who did it", async () => {
  const { rakel } = await makeCast(world);
  const { token, application } = await linkFor(rakel);
  const opened = await openLink(world.db, token, world.now);
  const revoke = () => inTransaction(world.db, rakel, (tx) => revokeLinksIn(tx, rakel, [application], world.now));
  expect(await revoke()).toBe(1);
  expect(await revoke()).toBe(0);
  expect(await readLink(world.db, token, world.now)).toEqual({ ok: false, why: "revoked" });
  expect(opened.ok && (await bearerOf(world.db, opened.secret, world.now))).toBeUndefined();
  const lines = await inTransaction(world.db, rakel, (tx) =>
    tx.selectFrom("audit_line").select(["actor", "about"]).where("what", "=", "link.revoked").execute(),
  );
  expect(lines).toEqual([{ actor: rakel.id, about: { applications: [application] } }]);
});

test("an unknown link is unknown", async () => {
  expect(await readLink(world.db, "nobody", world.now)).toEqual({ ok: false, why: "unknown" });
});

test("Stina cannot revoke Fjordvik's links, and sees none", async () => {
  const { rakel, stina } = await makeCast(world);
  const { token, application } = await linkFor(rakel);
  expect(await inTransaction(world.db, stina, (tx) => revokeLinksIn(tx, stina, [application], world.now))).toBe(0);
  expect(await inTransaction(world.db, stina, (tx) => tx.selectFrom("link").selectAll().execute())).toEqual([]);
  expect(await readLink(world.db, token, world.now)).toMatchObject({ ok: true });
});

test("many links are one statement, each with a token of its own", async () => {
  const { rakel } = await makeCast(world);
  const ids = await applicationsAt(rakel, 12);
  const tokens = await inTransaction(world.db, rakel, (tx) => makeLinksIn(tx, rakel.employer, ids, world.now));
  expect([...tokens.keys()].sort()).toEqual([...ids].sort());
  expect(new Set(tokens.values()).size).toBe(12);
  expect([...tokens.values()].every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
});
