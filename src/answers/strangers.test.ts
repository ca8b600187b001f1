// Who may not: another employer sees nothing, a manager decides on his own job and sends nothing, the house never decides.
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, listOf, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import {
  approve,
  approveGreen,
  assessAndRedraft,
  batches,
  batchLetters,
  batchState,
  closeJob,
  decide,
  draftsOf,
  editLetter,
  handover,
  logCall,
  queueApproved,
  readLetter,
  receiveApplicants,
  sendAgain,
  stopBatch,
  stopLetters,
  today,
  unanswered,
} from "./answers.server.ts";
import { redraftIn } from "./drafting.server.ts";

const world = useWorld();

type At = Cast & { slug: string; application: string; letter: string; batch: string };

async function start(): Promise<At> {
  const cast = await makeCast(world);
  const { rakel } = cast;
  const slug = await rakelsJob(world.db, rakel, cast.henrik, world.now);
  const application = [...(await applied(world.db, rakel, slug, [cem], world.now)).values()][0] ?? "";
  await decide(world.db, rakel, [application], { outcome: "declined" }, world.now);
  const letter = (await draftsOf(world.db, rakel, slug)).groups[0]?.people[0]?.letterId ?? "";
  const { hash } = await readLetter(world.db, rakel, letter, world.now);
  await approve(world.db, rakel, letter, hash, world.now);
  const queued = await queueApproved(
    world.db,
    rakel,
    slug,
    { key: "k", typed: 1, baseUrl: "https://x.example" },
    world.now,
  );
  if (!queued.ok) throw new Error(queued.why);
  return { ...cast, slug, application, letter, batch: queued.batch };
}

/** Every verb of the front door that is about something, as calls that somebody tries. */
const tries = (at: At, actor: Actor): Record<string, () => Promise<unknown>> => ({
  receive: () => receiveApplicants(world.db, actor, at.slug, listOf([cem]), world.now),
  decide: () => decide(world.db, actor, [at.application], { outcome: "advance" }, world.now),
  assess: () =>
    assessAndRedraft(
      world.db,
      actor,
      [{ application: at.application, requirement: "budget", level: "partly" }],
      world.now,
    ),
  drafts: () => draftsOf(world.db, actor, at.slug),
  read: () => readLetter(world.db, actor, at.letter, world.now),
  edit: () => editLetter(world.db, actor, at.letter, { subject: "x", body: "y", hash: "x" }, world.now),
  approve: () => approve(world.db, actor, at.letter, "x", world.now),
  approveGreen: () => approveGreen(world.db, actor, at.slug, { typed: 1 }, world.now),
  queue: () => queueApproved(world.db, actor, at.slug, { key: "k", typed: 1, baseUrl: "https://x.example" }, world.now),
  stop: () => stopBatch(world.db, actor, at.batch, world.now),
  stopSome: () => stopLetters(world.db, actor, at.batch, [at.letter], world.now),
  letters: () => batchLetters(world.db, actor, at.batch),
  batch: () => batchState(world.db, actor, at.batch, world.now),
  batches: () => batches(world.db, actor, { job: at.slug }),
  sendAgain: () => sendAgain(world.db, actor, at.letter),
  call: () => logCall(world.db, actor, at.application, "", world.now),
  unanswered: () => unanswered(world.db, actor, { job: at.slug }, world.now),
  close: () => closeJob(world.db, actor, at.slug, world.now),
});

async function refusedOf(at: At, actor: Actor): Promise<string[]> {
  const refused: string[] = [];
  for (const [name, attempt] of Object.entries(tries(at, actor))) {
    await attempt().catch((fault: unknown) => {
      expect(fault, name).toBeInstanceOf(NotFound);
      refused.push(name);
    });
  }
  return refused;
}

test("Stina of another employer finds nothing by any verb", async () => {
  const at = await start();
  expect(await refusedOf(at, at.stina)).toEqual(Object.keys(tries(at, at.stina)));
  expect(await unanswered(world.db, at.stina, {}, world.now)).toEqual({ open: 0, silent: 0, people: [] });
  expect(await today(world.db, at.stina, world.now)).toMatchObject({ open: 0, jobs: [], debts: [], answered: 0 });
  expect(await batches(world.db, at.stina)).toEqual([]);
  expect(await inTransaction(world.db, at.stina, (tx) => redraftIn(tx, at.stina, [at.application], world.now))).toEqual(
    { ok: true, redrafted: 0, kept: [] },
  );
  await expect(handover(world.db, at.stina, at.rakel.id, at.stina.id, world.now)).rejects.toThrow(NotFound);
});

test("Henrik decides and reads on his own job, and writes, sends, imports and closes nothing", async () => {
  const at = await start();
  expect(await refusedOf(at, at.henrik)).toEqual([
    "receive",
    "edit",
    "approve",
    "approveGreen",
    "queue",
    "stop",
    "stopSome",
    "letters",
    "batch",
    "batches",
    "sendAgain",
    "close",
  ]);
});

test("Henrik finds nothing on a job that is not his", async () => {
  const cast = await makeCast(world);
  const { rakel, henrik } = cast;
  const slug = await rakelsJob(world.db, rakel, rakel, world.now);
  const application = [...(await applied(world.db, rakel, slug, [cem], world.now)).values()][0] ?? "";
  await expect(decide(world.db, henrik, [application], { outcome: "declined" }, world.now)).rejects.toBeInstanceOf(
    NotFound,
  );
  await expect(draftsOf(world.db, henrik, slug)).rejects.toBeInstanceOf(NotFound);
  expect(await unanswered(world.db, henrik, {}, world.now)).toMatchObject({ open: 0 });
});

test("Ingrid, Petra and the auditor neither decide nor send; the house itself never does", async () => {
  const at = await start();
  for (const actor of [at.ingrid, at.petra, at.revisor, houseOf(at.fjordvik)]) {
    const refused = await refusedOf(at, actor);
    expect(refused).toEqual(
      expect.arrayContaining(["decide", "edit", "approve", "approveGreen", "queue", "stop", "call"]),
    );
  }
});

test("an id that is none is not found, rather than a fault", async () => {
  const at = await start();
  await expect(readLetter(world.db, at.rakel, "no-such-letter", world.now)).rejects.toBeInstanceOf(NotFound);
  await expect(batchState(world.db, at.rakel, "1", world.now)).rejects.toBeInstanceOf(NotFound);
  await expect(decide(world.db, at.rakel, ["x"], { outcome: "declined" }, world.now)).rejects.toBeInstanceOf(NotFound);
});
