// What the answer room counts: each state apart, who opened what, and nobody who has had the answer.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, crowd, elin, mailsEnd, met, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import {
  approve,
  approveGreen,
  type Drafts,
  decide,
  draftsOf,
  editLetter,
  logCall,
  queueApproved,
  readLetter,
  takeBackCall,
  today,
  tryLetter,
} from "./answers.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;
let people: Map<string, string>;

async function declined(rows: Parameters<typeof applied>[3], interviewed: readonly string[] = []): Promise<void> {
  people = await applied(world.db, cast.rakel, slug, rows, world.now);
  await met(world.db, cast.rakel, interviewed.map(idOf));
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
}

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
});

const idOf = (name: string): string => people.get(name) ?? "";
const room = () => draftsOf(world.db, cast.rakel, slug);
const letterTo = async (name: string) =>
  (await room()).groups.flatMap((group) => group.people).find((one) => one.fullName === name)?.letterId ?? "";
const read = async (name: string) => readLetter(world.db, cast.rakel, await letterTo(name), world.now);
const call = (name: string) => logCall(world.db, cast.rakel, idOf(name), "Fortalt på telefon", world.now);
const sums = (of: Drafts) =>
  of.ready +
  of.look +
  of.approved +
  of.alreadyAnswered +
  of.withdrawn +
  Object.values(of.gone).reduce((sum, n) => sum + n, 0);

async function approved(name: string): Promise<void> {
  const { letterId, hash } = await read(name);
  expect(await approve(world.db, cast.rakel, letterId, hash, world.now)).toEqual({ ok: true });
}

const queued = (typed: number) =>
  queueApproved(world.db, cast.rakel, slug, { key: `k${typed}`, typed, baseUrl: "https://svar.example" }, world.now);

test("letters in the queue are counted as queued, with the time they leave, and each state apart; all adds up", async () => {
  await declined([cem, elin, neha, solveig]);
  for (const name of ["Cem Yıldız", "Elin Åkesson", "Solveig Brekke"]) await approved(name);
  const sent = await queued(3);
  if (!sent.ok) throw new Error(sent.why);
  const none = { queued: 0, "handed-over": 0, accepted: 0, uncertain: 0, bounced: 0 };
  expect(await room()).toMatchObject({ approved: 0, gone: { ...none, queued: 3 }, leavesAt: sent.notBefore });
  await mailsEnd(world, cast.fjordvik, "accepted", [await letterTo("Cem Yıldız")]);
  await mailsEnd(world, cast.fjordvik, "refused", [await letterTo("Elin Åkesson")]);
  await mailsEnd(world, cast.fjordvik, "uncertain", [await letterTo("Solveig Brekke")]);
  const after = await room();
  expect(after).toMatchObject({ gone: { ...none, accepted: 1, bounced: 1, uncertain: 1 }, leavesAt: null, total: 4 });
  expect(sums(after)).toBe(4);
});

test("of what Rakel approved in bulk the room says how many anybody opened, and that she approved the others", async () => {
  await declined(crowd(12));
  const before = await room();
  for (const one of before.mustSee) await readLetter(world.db, cast.rakel, one.letterId, world.now);
  const opened = before.mustSee.length;
  const typed = before.ready;
  expect(await approveGreen(world.db, cast.rakel, slug, { typed }, world.now)).toMatchObject({ approved: typed });
  expect(opened).toBeLessThan(typed);
  expect(await room()).toMatchObject({ opened, unopened: { count: typed - opened, by: ["Rakel Sunde"] } });
  const all = (await room()).groups.flatMap((group) => group.people);
  const later = new Date(world.now.getTime() + 60_000);
  const looks: unknown[] = [];
  for (const one of all) looks.push((await readLetter(world.db, cast.arne, one.letterId, later)).approved?.opened);
  expect(looks.filter((one) => one === true)).toHaveLength(opened);
  expect(looks.filter((one) => one === false)).toHaveLength(typed - opened);
  expect(await room()).toMatchObject({ opened: typed, unopened: { count: 0, by: [] } });
});

test("Cem was told on the telephone: his draft is no longer ready, anywhere, and cannot be approved", async () => {
  await declined([cem, elin, neha]);
  const before = await read("Cem Yıldız");
  const { ready } = await room();
  expect(before).toMatchObject({ verdict: "send", held: null });
  await call("Cem Yıldız");
  const after = await room();
  expect(after).toMatchObject({ ready: ready - 1, alreadyAnswered: 1, total: 3 });
  expect(sums(after)).toBe(3);
  expect((await today(world.db, cast.rakel, world.now)).jobs).toMatchObject([{ ready: after.ready }]);
  expect(await read("Cem Yıldız")).toMatchObject({ way: "draft", held: "answered" });
  const { letterId, hash } = before;
  expect(await approve(world.db, cast.rakel, letterId, hash, world.now)).toEqual({ ok: false, why: "answered" });
  for (const one of after.mustSee) await readLetter(world.db, cast.rakel, one.letterId, world.now);
  expect(await approveGreen(world.db, cast.rakel, slug, { typed: after.ready }, world.now)).toMatchObject({ ok: true });
  expect(await read("Cem Yıldız")).toMatchObject({ way: "draft", approved: null });
});

test("the call was noted on the wrong person: taken back, Cem's draft is ready again", async () => {
  await declined([cem]);
  const { ready } = await room();
  const noted = await call("Cem Yıldız");
  if (!noted.ok) throw new Error(noted.why);
  expect(await room()).toMatchObject({ ready: ready - 1, alreadyAnswered: 1 });
  await takeBackCall(world.db, cast.rakel, noted.call, "Feil person", world.now);
  expect(await room()).toMatchObject({ ready, alreadyAnswered: 0 });
  expect(await read("Cem Yıldız")).toMatchObject({ held: null, timing: { late: false } });
});

test("Elin was interviewed and called: the summary in writing still stands ready", async () => {
  await declined([cem, elin], ["Elin Åkesson"]);
  const before = await room();
  await call("Elin Åkesson");
  expect(await room()).toMatchObject({ ready: before.ready, look: before.look, alreadyAnswered: 0 });
  expect(await read("Elin Åkesson")).toMatchObject({ held: null });
});

test("a letter is in time until the promised day has passed; then it is late by working days, also while it is rewritten", async () => {
  await declined([cem]);
  const first = await read("Cem Yıldız");
  expect(first.timing).toEqual({ dueOn: first.promise?.dueOn, late: false, daysLate: 0 });
  const later = new Date(`${first.promise?.dueOn}T10:00:00Z`);
  later.setUTCDate(later.getUTCDate() + 14);
  const look = () => readLetter(world.db, cast.rakel, first.letterId, later);
  expect((await look()).timing).toMatchObject({ late: true, daysLate: 10 });
  const edited = { subject: `${first.subject}.`, body: first.body, hash: first.hash };
  expect(await editLetter(world.db, cast.rakel, first.letterId, edited, later)).toMatchObject({
    check: { verdict: "send", elements: { timing: { ok: false, days: 14 } } },
  });
  expect((await tryLetter(world.db, cast.rakel, first.letterId, first.body, later)).timing).toMatchObject({
    late: true,
  });
  expect(await look()).toMatchObject({ timing: { late: true }, verdict: "send" });
});

test("what Cem heard in time stays in time, however much later Rakel looks", async () => {
  await declined([cem]);
  await call("Cem Yıldız");
  const { letterId } = await read("Cem Yıldız");
  const later = new Date(world.now.getTime() + 60 * 86_400_000);
  expect((await readLetter(world.db, cast.rakel, letterId, later)).timing).toMatchObject({ late: false, daysLate: 0 });
});
