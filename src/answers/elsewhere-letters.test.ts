// One person, two jobs: what their letters say of each other, what the staff see, and whom two letters would reach.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, mailsEnd, neha, type Row, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { readApplicationIn } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import {
  approve,
  assessAndRedraft,
  changeAndRedraft,
  decide,
  doublesOf,
  draftsOf,
  otherApplicationsOf,
  queueApproved,
  readLetter,
} from "./answers.server.ts";
import { frameBook } from "./frames.ts";

const world = useWorld();
let cast: Cast;
let first: string;
let second: string;
const { O1 = "" } = frameBook("nb").frames;
const elsewhere: Row = { ...cem, email: "cem.y@jobb.example", phone: "90011222", levels: ["meets", "meets", "meets"] };

beforeEach(async () => {
  cast = await makeCast(world);
  first = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  second = await rakelsJob(world.db, cast.rakel, cast.arne, world.now, { title: "Controller" });
});

const comes = async (slug: string, rows: readonly Row[]) => {
  const ids = await applied(world.db, cast.rakel, slug, rows, world.now);
  return rows.map((row) => ids.get(`${row.given} ${row.family}`) ?? "");
};
const decline = (ids: readonly string[]) =>
  decide(world.db, cast.rakel, ids, { outcome: "declined", reasons: [] }, world.now);
const letterOf = async (slug: string, id: string) =>
  (await draftsOf(world.db, cast.rakel, slug)).groups
    .flatMap((group) => group.people)
    .find((one) => one.applicationId === id)?.letterId ?? "";
const read = async (slug: string, id: string) => readLetter(world.db, cast.rakel, await letterOf(slug, id), world.now);
const others = (who: Cast["rakel"], id: string) =>
  inTransaction(world.db, who, async (tx) => otherApplicationsOf(tx, who, await readApplicationIn(tx, who, id)));
const approveIn = async (slug: string, id: string) => {
  const letter = await read(slug, id);
  return approve(world.db, cast.rakel, letter.letterId, letter.hash, world.now);
};

test("Cem, in two lists with two addresses and one telephone, reads that his other application has its own answer", async () => {
  const [one = ""] = await comes(first, [cem]);
  await comes(second, [elsewhere]);
  await decline([one]);
  const letter = await read(first, one);
  expect(letter.body).toContain(O1);
  expect(letter.verdict).toBe("send");
  expect(letter.others).toMatchObject([{ job: { title: "Controller" }, state: "open", way: null }]);
});

test("his letter says the same whether the other job is undecided, declined or has invited him", async () => {
  const [one = ""] = await comes(first, [cem]);
  const [two = ""] = await comes(second, [elsewhere]);
  const bodies: string[] = [];
  const again = async () => {
    await decide(world.db, cast.rakel, [one], { outcome: "declined", reasons: [] }, world.now);
    bodies.push((await read(first, one)).body);
  };
  await again();
  await decide(world.db, cast.rakel, [two], { outcome: "declined" }, world.now);
  await again();
  await decide(world.db, cast.rakel, [two], { outcome: "advance" }, world.now);
  await again();
  expect(new Set(bodies).size).toBe(1);
});

test("once the other letter has reached him it is not spoken of, and two people who share a name are two", async () => {
  const [one = ""] = await comes(first, [cem]);
  const [two = ""] = await comes(second, [elsewhere, neha]);
  const [neha1 = ""] = await comes(first, [{ ...neha, email: "annen@post.example" }]);
  await decide(world.db, cast.rakel, [two], { outcome: "luxury" }, world.now);
  await approveIn(second, two);
  await queueApproved(world.db, cast.rakel, second, { key: "k1", typed: 1, baseUrl: world.baseUrl }, world.now);
  await mailsEnd(world, cast.fjordvik, "accepted");
  await decline([one]);
  const letter = await read(first, one);
  expect(letter.body).not.toContain(O1);
  expect(letter.others).toMatchObject([{ state: "answered", answeredOn: "2026-11-24" }]);
  expect(await others(cast.rakel, neha1)).toEqual([]);
});

test("a strength in one letter that is a gap in the other is not praised, and Rakel is told", async () => {
  const [one = ""] = await comes(first, [cem]);
  const [two = ""] = await comes(second, [elsewhere]);
  await assessAndRedraft(
    world.db,
    cast.rakel,
    [
      { application: two, requirement: "budget", level: "not-shown" },
      { application: two, requirement: "writing", level: "not-shown" },
    ],
    world.now,
  );
  await decline([one]);
  const letter = await read(first, one);
  expect(letter.sentences.some((part) => part.does === "strength")).toBe(false);
  expect(letter.flags).toContainEqual({ what: "differs", keys: ["accounting", "budget", "writing"] });
});

test("who is a colleague in one application is one in the letter of the other", async () => {
  const [one = ""] = await comes(first, [cem]);
  const [two = ""] = await comes(second, [{ ...elsewhere, internal: true }]);
  await decline([one]);
  const before = (await read(first, one)).body;
  await changeAndRedraft(world.db, cast.rakel, two, { contribution: "vaktplanen du har laget" }, world.now);
  await decline([one]);
  const after = (await read(first, one)).body;
  expect(before).not.toContain("vaktplanen");
  expect(after).toContain("vaktplanen du har laget");
});

test("Henrik sees that Cem has applied elsewhere, not for what; Rakel sees which, and Stina sees nobody", async () => {
  const [one = ""] = await comes(first, [cem]);
  const [two = ""] = await comes(second, [elsewhere]);
  expect(await others(cast.henrik, one)).toEqual([
    { applicationId: two, job: null, state: "open", answeredOn: null, way: null },
  ]);
  expect(await others(cast.rakel, two)).toMatchObject([{ applicationId: one, job: { slug: first } }]);
  await expect(others(cast.stina, one)).rejects.toThrow("not found");
  await expect(doublesOf(world.db, cast.stina, first, world.now)).rejects.toThrow("not found");
});

test("two approved letters to Cem, in two jobs or in one, are pointed out before they leave; a draft is not", async () => {
  const [one = "", elins = ""] = await comes(first, [cem, elin]);
  const [two = ""] = await comes(second, [elsewhere]);
  await decline([one, elins]);
  await decide(world.db, cast.rakel, [two], { outcome: "luxury" }, world.now);
  await approveIn(first, one);
  await approveIn(first, elins);
  expect(await doublesOf(world.db, cast.rakel, first, world.now)).toEqual([]);
  await approveIn(second, two);
  expect(await doublesOf(world.db, cast.rakel, first, world.now)).toMatchObject([
    { fullName: "Cem Yıldız", others: [{ job: { title: "Controller" }, way: "approved" }] },
  ]);
  await queueApproved(world.db, cast.rakel, second, { key: "k2", typed: 1, baseUrl: world.baseUrl }, world.now);
  await mailsEnd(world, cast.fjordvik, "accepted");
  expect(await doublesOf(world.db, cast.rakel, first, world.now)).toHaveLength(1);
  const later = new Date(world.now.getTime() + 8 * 24 * 60 * 60 * 1000);
  expect(await doublesOf(world.db, cast.rakel, first, later)).toEqual([]);
});
