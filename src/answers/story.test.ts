// The whole story of a job: people apply, are assessed, decided about, written to, answered; then the job closes.
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, crowd, elin, listOf, mailsEnd, met, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { verifyAudit } from "../platform/audit/audit.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import {
  approve,
  approveGreen,
  assessAndRedraft,
  batchState,
  closeJob,
  decide,
  draftsOf,
  editLetter,
  logCall,
  queueApproved,
  readLetter,
  receiveApplicants,
  today,
  unanswered,
} from "./answers.server.ts";

const world = useWorld();
const baseUrl = "https://svar.fjordvik.example";

type Started = Cast & { slug: string; people: Map<string, string>; id: (name: string) => string };

async function start(rows = [cem, solveig, elin, neha], over: { closingRule?: string } = {}): Promise<Started> {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, over);
  const people = await applied(world.db, cast.rakel, slug, rows, world.now);
  const id = (name: string) => people.get(name) ?? "";
  return { ...cast, slug, people, id };
}

const open = (at: Started) => unanswered(world.db, at.rakel, { job: at.slug }, world.now);

/** Rakel reads what she must and approves the rest; letters that need a look are approved one by one. */
async function approveAll(at: Started): Promise<number> {
  for (const { letterId } of (await draftsOf(world.db, at.rakel, at.slug)).mustSee)
    await readLetter(world.db, at.rakel, letterId, world.now);
  const before = await draftsOf(world.db, at.rakel, at.slug);
  if (before.ready > 0)
    expect(await approveGreen(world.db, at.rakel, at.slug, { typed: before.ready }, world.now)).toEqual({
      ok: true,
      approved: before.ready,
    });
  for (const letter of before.groups.flatMap((group) => group.people)) {
    if (letter.way !== "draft" || letter.verdict === "send") continue;
    const { hash, verdict } = await readLetter(world.db, at.rakel, letter.letterId, world.now);
    if (verdict === "mend")
      expect(await approve(world.db, at.rakel, letter.letterId, hash, world.now)).toEqual({ ok: true });
  }
  return (await draftsOf(world.db, at.rakel, at.slug)).approved;
}

async function queueAll(at: Started, key = "press-1") {
  const { approved } = await draftsOf(world.db, at.rakel, at.slug);
  const queued = await queueApproved(world.db, at.rakel, at.slug, { key, typed: approved, baseUrl }, world.now);
  if (!queued.ok) throw new Error(queued.why);
  return queued;
}

test("importing twice changes nothing", async () => {
  const at = await start([cem]);
  const again = await receiveApplicants(world.db, at.rakel, at.slug, listOf([cem]), world.now);
  expect(again).toMatchObject({ imported: 0, updated: 0, unchanged: 1 });
  expect((await open(at)).open).toBe(1);
});

test("from the list to the closed job: decide, draft, edit, approve, queue, accepted, answered", async () => {
  const at = await start();
  const decided = await decide(
    world.db,
    at.rakel,
    [...at.people.values()].filter((one) => one !== at.id("Neha Kapoor")),
    { outcome: "declined" },
    world.now,
  );
  expect(decided).toMatchObject({ ok: true, drafted: 3, left: [], replaced: [] });
  await decide(world.db, at.rakel, [at.id("Neha Kapoor")], { outcome: "luxury" }, world.now);

  const drafts = await draftsOf(world.db, at.rakel, at.slug);
  expect(drafts).toMatchObject({ total: 4, undecided: 0, approved: 0 });
  expect(drafts.groups.map((group) => group.key).sort()).toEqual([
    "accounting.not-shown",
    "accounting.partly",
    "luxury",
  ]);
  const cems = drafts.groups.flatMap((group) => group.people).find((one) => one.fullName === "Cem Yıldız");
  const letter = await readLetter(world.db, at.rakel, cems?.letterId ?? "", world.now);
  expect(letter.body).toContain("Cem");
  expect(letter.evidence[0]).toMatchObject({
    n: 1,
    requirement: "accounting",
    level: "not-shown",
    label: "erfaring med kommuneregnskap",
  });
  expect(letter.promise).toMatchObject({ what: "after-decision", dueOn: "2026-11-27" });

  const edited = await editLetter(
    world.db,
    at.rakel,
    letter.letterId,
    { subject: letter.subject, body: letter.body.replace("Hei", "Kjære"), hash: letter.hash },
    world.now,
  );
  expect(edited.ok).toBe(true);
  expect(await approve(world.db, at.rakel, letter.letterId, letter.hash, world.now)).toEqual({
    ok: false,
    why: "changed",
  });
  expect(await approveAll(at)).toBe(4);

  const queued = await queueAll(at);
  expect(queued).toMatchObject({ size: 4, notBefore: new Date(world.now.getTime() + 600_000) });
  expect(await batchState(world.db, at.rakel, queued.batch, world.now)).toMatchObject({
    size: 4,
    stopped: 0,
    ways: { queued: 4 },
    leftToStop: 600_000,
  });
  expect((await open(at)).open).toBe(4);
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toMatchObject({ ok: false, why: "unanswered" });

  await mailsEnd(world, at.fjordvik, "accepted");
  expect((await open(at)).open).toBe(0);
  expect(await batchState(world.db, at.rakel, queued.batch, world.now)).toMatchObject({
    done: true,
    ways: { accepted: 4 },
  });
  expect(await today(world.db, at.rakel, world.now)).toMatchObject({ open: 0, silent: 0, answered: 4 });
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toEqual({ ok: true });
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toEqual({ ok: false, why: "closed", people: [] });
  expect(await inTransaction(world.db, at.rakel, (tx) => verifyAudit(tx, at.fjordvik))).toMatchObject({ ok: true });
});

test("closing with Cem unanswered is refused, and says that it is Cem", async () => {
  const at = await start([cem, elin]);
  await decide(world.db, at.rakel, [...at.people.values()], { outcome: "declined" }, world.now);
  await approveAll(at);
  await queueAll(at);
  const [elins] = (await draftsOf(world.db, at.rakel, at.slug)).groups
    .flatMap((group) => group.people)
    .filter((one) => one.fullName === "Elin Åkesson");
  await mailsEnd(world, at.fjordvik, "accepted", [elins?.letterId ?? ""]);
  const refused = await closeJob(world.db, at.rakel, at.slug, world.now);
  expect(refused).toMatchObject({
    ok: false,
    why: "unanswered",
    people: [{ fullName: "Cem Yıldız", phone: expect.any(String) }],
  });
});

test("a job that wants calls closes only when Solveig, who was met, has been called", async () => {
  const at = await start([solveig], { closingRule: "all-answered-and-called" });
  await met(world.db, at.rakel, [...at.people.values()]);
  await decide(world.db, at.rakel, [...at.people.values()], { outcome: "declined" }, world.now);
  await approveAll(at);
  await queueAll(at);
  await mailsEnd(world, at.fjordvik, "accepted");
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toMatchObject({
    ok: false,
    why: "not-called",
    people: [{ fullName: "Solveig Brekke" }],
  });
  expect(await logCall(world.db, at.henrik, at.id("Solveig Brekke"), "Snakket i ti minutter", world.now)).toMatchObject(
    { ok: true, answered: false },
  );
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toEqual({ ok: true });
});

test("a call is an answer once a no was decided, and only a note before", async () => {
  const at = await start([cem]);
  const id = at.id("Cem Yıldız");
  expect(await logCall(world.db, at.rakel, id, "Han ringte og spurte", world.now)).toMatchObject({ answered: false });
  await decide(world.db, at.rakel, [id], { outcome: "declined" }, world.now);
  expect(await logCall(world.db, at.rakel, id, "Sa det som det er", world.now)).toMatchObject({ answered: true });
  expect(await closeJob(world.db, at.rakel, at.slug, world.now)).toEqual({ ok: true });
});

test("going on to an interview keeps the application open with a new promise, and no letter is made", async () => {
  const at = await start([neha]);
  const id = at.id("Neha Kapoor");
  await decide(world.db, at.rakel, [id], { outcome: "declined" }, world.now);
  expect(await decide(world.db, at.henrik, [id], { outcome: "advance" }, world.now)).toMatchObject({
    ok: true,
    decided: [id],
    drafted: 0,
  });
  expect(await draftsOf(world.db, at.rakel, at.slug)).toMatchObject({ total: 0, undecided: 0 });
  expect((await open(at)).people).toMatchObject([{ what: "after-interview", stage: "interview", dueOn: "2026-12-01" }]);
});

test("deciding the same again changes nothing; another no replaces the letter and says whose work went", async () => {
  const at = await start([cem]);
  const id = at.id("Cem Yıldız");
  await decide(world.db, at.rakel, [id], { outcome: "declined" }, world.now);
  expect(await decide(world.db, at.rakel, [id], { outcome: "declined" }, world.now)).toMatchObject({
    decided: [],
    unchanged: [id],
    drafted: 1,
  });
  await approveAll(at);
  expect(await decide(world.db, at.rakel, [id], { outcome: "declined" }, world.now)).toMatchObject({
    unchanged: [id],
    drafted: 0,
  });
  const letter = (await draftsOf(world.db, at.rakel, at.slug)).groups[0]?.people[0]?.letterId;
  expect(await decide(world.db, at.rakel, [id], { outcome: "filled" }, world.now)).toMatchObject({
    decided: [id],
    drafted: 1,
    replaced: [letter],
  });
});

test("Ingrid mends an assessment: the untouched draft follows, Rakel's own text stays", async () => {
  const at = await start([cem, elin]);
  await decide(world.db, at.rakel, [...at.people.values()], { outcome: "declined" }, world.now);
  const letterOf = async (name: string) => {
    const found = (await draftsOf(world.db, at.rakel, at.slug)).groups
      .flatMap((group) => group.people)
      .find((one) => one.fullName === name);
    return readLetter(world.db, at.rakel, found?.letterId ?? "", world.now);
  };
  const [cems, elins] = [await letterOf("Cem Yıldız"), await letterOf("Elin Åkesson")];
  await editLetter(
    world.db,
    at.rakel,
    elins.letterId,
    { subject: elins.subject, body: `${elins.body}\nEgen linje`, hash: elins.hash },
    world.now,
  );
  const inputs = [...at.people.values()].map((application) => ({
    application,
    requirement: "accounting",
    level: "partly" as const,
  }));
  expect(await assessAndRedraft(world.db, at.rakel, inputs, world.now)).toMatchObject({ ok: true, changed: 2 });
  expect((await letterOf("Cem Yıldız")).hash).not.toBe(cems.hash);
  expect((await letterOf("Elin Åkesson")).body).toContain("Egen linje");
});

test("approving all that are green wants the right number and the read sample", async () => {
  const at = await start(crowd(12));
  await decide(world.db, at.rakel, [...at.people.values()], { outcome: "declined" }, world.now);
  const { ready, mustSee } = await draftsOf(world.db, at.rakel, at.slug);
  expect(ready).toBe(12);
  expect(mustSee.length).toBeGreaterThanOrEqual(3);
  expect(await approveGreen(world.db, at.rakel, at.slug, { typed: 11 }, world.now)).toMatchObject({
    ok: false,
    why: "count",
    count: 12,
  });
  expect(await approveGreen(world.db, at.rakel, at.slug, { typed: 12 }, world.now)).toMatchObject({
    ok: false,
    why: "unseen",
    mustSee,
  });
  for (const { letterId } of mustSee) await readLetter(world.db, at.arne, letterId, world.now);
  expect(await approveGreen(world.db, at.rakel, at.slug, { typed: 12 }, world.now)).toMatchObject({
    ok: false,
    why: "unseen",
  });
  for (const { letterId } of mustSee) await readLetter(world.db, at.rakel, letterId, world.now);
  expect(await approveGreen(world.db, at.rakel, at.slug, { typed: 12 }, world.now)).toEqual({ ok: true, approved: 12 });
});

test("a letter that names an unlawful ground cannot be approved", async () => {
  const at = await start([cem]);
  await decide(world.db, at.rakel, [...at.people.values()], { outcome: "declined" }, world.now);
  const letterId = (await draftsOf(world.db, at.rakel, at.slug)).groups[0]?.people[0]?.letterId ?? "";
  const letter = await readLetter(world.db, at.rakel, letterId, world.now);
  const edited = await editLetter(
    world.db,
    at.rakel,
    letterId,
    {
      subject: letter.subject,
      body: letter.body.replace("\n\n", "\n\nDu er dessverre for gammel for stillingen.\n\n"),
      hash: letter.hash,
    },
    world.now,
  );
  expect(edited.ok && edited.check.verdict).toBe("stop");
  expect(edited.ok && (await approve(world.db, at.rakel, letterId, edited.hash, world.now))).toEqual({
    ok: false,
    why: "stopped",
  });
});
