// What comes in while many letters are being held: it was not counted when they were locked, and does not go along with them.
import { beforeEach, expect, test, vi } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, crowd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { approveGreen, decide, draftsOf, queueApproved, readLetter } from "./answers.server.ts";
import type * as Store from "./letters-store.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";

/** What somebody else commits just before the lock is given. One connection cannot show two people at once, so it is put in here. */
let meanwhile: ((tx: Tx) => Promise<void>) | undefined;
vi.mock("./letters-store.server.ts", async (original) => {
  const real = await original<typeof Store>();
  const lockLetters = async (tx: Tx, ids: readonly string[]): Promise<void> => {
    await meanwhile?.(tx);
    meanwhile = undefined;
    await real.lockLetters(tx, ids);
  };
  return { ...real, lockLetters };
});

const world = useWorld();
let cast: Cast;
let slug: string;
let people: string[];
let ids: string[];

beforeEach(async () => {
  meanwhile = undefined;
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  people = [...(await applied(world.db, cast.rakel, slug, crowd(3), world.now)).values()];
  await decide(world.db, cast.rakel, people, { outcome: "declined" }, world.now);
  ids = (await ways()).map((row) => row.id);
});

const ways = () => inTransaction(world.db, cast.rakel, (tx) => letters(tx, { applications: people }));
const setState = (tx: Tx, id: string, state: "draft" | "withdrawn") =>
  tx.updateTable("letter").set({ state }).where("id", "=", id).execute();
const inHouse = (work: (tx: Tx) => Promise<unknown>) => inTransaction(world.db, cast.rakel, work);

test("a draft that turns up while Rakel approves the ready ones is not approved unread", async () => {
  const [late = ""] = ids;
  await inHouse((tx) => setState(tx, late, "withdrawn"));
  for (const { letterId } of (await draftsOf(world.db, cast.rakel, slug)).mustSee)
    await readLetter(world.db, cast.rakel, letterId, world.now);
  meanwhile = async (tx) => void (await setState(tx, late, "draft"));
  expect(await approveGreen(world.db, cast.rakel, slug, { typed: 2 }, world.now)).toEqual({ ok: true, approved: 2 });
  expect((await ways()).find((row) => row.id === late)?.way).toBe("draft");
});

test("a letter that is approved while Rakel presses Send waits for the next press", async () => {
  const [late = "", ...rest] = ids;
  await inHouse((tx) => approveLetters(tx, rest, cast.rakel.id, world.now));
  meanwhile = (tx) => approveLetters(tx, [late], cast.henrik.id, world.now);
  const press = { key: "one", typed: 2, bareToo: true, baseUrl: "https://svar.fjordvik.example" };
  expect(await queueApproved(world.db, cast.rakel, slug, press, world.now)).toMatchObject({ ok: true, size: 2 });
  expect((await ways()).find((row) => row.id === late)?.way).toBe("approved");
});
