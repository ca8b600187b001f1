// A letter in doubt: Rakel says what became of it, once, and the log remembers.
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, mailsEnd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { NotFound } from "../platform/decision.ts";
import { batchState, decide, queueApproved, settleLetter, unanswered } from "./answers.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

const world = useWorld();

/** Two letters have left, and nobody knows whether they arrived. */
async function inDoubt(): Promise<Cast & { batch: string; letters: string[] }> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem, elin], world.now);
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
  const ids = await inTransaction(world.db, cast.rakel, async (tx) => {
    const standing = (await letters(tx, { applications: [...people.values()] })).map((row) => row.id);
    await approveLetters(tx, standing, cast.rakel.id, world.now);
    return standing;
  });
  const input = { key: "one", typed: 2, baseUrl: world.baseUrl };
  const queued = await queueApproved(world.db, cast.rakel, slug, input, world.now);
  if (!queued.ok) throw new Error(queued.why);
  await mailsEnd(world, cast.fjordvik, "uncertain");
  return { ...cast, batch: queued.batch, letters: ids };
}

const outbox = () =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").select(["about", "state", "message_id"]).orderBy("id").execute(),
  );

const logged = (at: Cast, what: string) =>
  inTransaction(world.db, at.rakel, (tx) =>
    tx.selectFrom("audit_line").select("what").where("what", "=", what).execute(),
  );

test("Rakel has heard from Cem that the letter arrived: he is answered, and the log says who said so", async () => {
  const at = await inDoubt();
  const [first = ""] = at.letters;
  expect(await settleLetter(world.db, at.rakel, first, "arrived", world.now)).toEqual({ ok: true });
  expect(await settleLetter(world.db, at.rakel, first, "arrived", world.now)).toEqual({ ok: false, why: "settled" });
  expect((await batchState(world.db, at.rakel, at.batch, world.now)).ways).toMatchObject({ accepted: 1, uncertain: 1 });
  expect((await unanswered(world.db, at.rakel, {}, world.now)).open).toBe(1);
  expect(await logged(at, "letter.said-arrived")).toHaveLength(1);
});

test("Rakel lets the letter go once more: the same mail with the same Message-ID waits for the sender", async () => {
  const at = await inDoubt();
  const [first = ""] = at.letters;
  const before = await outbox();
  const presses = await Promise.all([1, 2, 3].map(() => settleLetter(world.db, at.rakel, first, "again", world.now)));
  expect(presses.filter((done) => done.ok)).toHaveLength(1);
  const after = await outbox();
  expect(after.map((row) => row.message_id)).toEqual(before.map((row) => row.message_id));
  expect(after.find((row) => row.about === first)?.state).toBe("queued");
  expect(await logged(at, "letter.resent")).toHaveLength(1);
  expect((await unanswered(world.db, at.rakel, {}, world.now)).open).toBe(2);
});

test("Ingrid may not settle it, and Stina does not find it", async () => {
  const at = await inDoubt();
  for (const who of [at.ingrid, at.stina])
    await expect(settleLetter(world.db, who, at.letters[0] ?? "", "arrived", world.now)).rejects.toThrow(NotFound);
});
