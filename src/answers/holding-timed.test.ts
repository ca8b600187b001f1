// Where Rakel switched it on, people hear by themselves that it takes longer: after their day, at most twice, never a disguised no.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, mailsEnd, neha, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { checkText } from "../language/check.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { batchState, decide, extendPromises, extensionOf, stopBatch } from "./answers.server.ts";
import { holdByRule } from "./holding-timed.server.ts";
import { openPromises } from "./store.server.ts";
import { storyOfIn } from "./story.server.ts";

const world = useWorld();
const baseUrl = "https://svar.fjordvik.example";
let cast: Cast;
let slug: string;
let people: Map<string, string>;

async function start(holding?: string, rows = [cem, elin, neha]): Promise<void> {
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, holding === undefined ? {} : { holding });
  people = await applied(world.db, cast.rakel, slug, rows, world.now);
}
beforeEach(async () => {
  cast = await makeCast(world);
});

const on = (day: string, clock = "09:00:00Z") => {
  world.now = new Date(`${day}T${clock}`);
};
const run = () => holdByRule(world.db, baseUrl, world.now);
const mails = () =>
  inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").selectAll().where("state", "<>", "cancelled").orderBy("id").execute(),
  );
const due = async (name: string) => {
  const id = people.get(name) ?? "";
  return inTransaction(world.db, cast.rakel, async (tx) => (await openPromises(tx, [id])).get(id)?.dueOn);
};

test("on the promised day nothing leaves; the day after, everybody who waits gets one true letter with a new day", async () => {
  await start("decider");
  on("2026-12-09");
  await run();
  expect(await mails()).toEqual([]);
  on("2026-12-10");
  await run();
  await run();
  const sent = await mails();
  expect(sent.map((mail) => mail.to_addr).sort()).toEqual([cem.email, elin.email, neha.email].sort());
  for (const { body_text } of sent) expect(checkText(body_text).elements.closure.ok, body_text).toBe(false);
  const nb = sent.find((mail) => mail.to_addr === cem.email)?.body_text.replaceAll(/\s+/g, " ");
  expect(nb).toContain("Den som skal ta avgjørelsen, har ikke kunnet gjøre det ennå.");
  expect(nb).toContain("Du skulle ha hørt fra oss før. Det beklager vi.");
  expect(nb).toContain("Brevet er skrevet og sendt av et program, fordi fristen vi ga deg, er gått ut.");
  expect(nb).not.toContain("Et menneske har lest");
  expect(await due("Cem Yıldız")).toBe("2026-12-09");
  await mailsEnd(world, cast.fjordvik, "accepted");
  expect(await due("Cem Yıldız")).toBe("2026-12-28");
});

test("where nobody switched it on, nothing leaves by itself", async () => {
  await start();
  on("2026-12-10");
  await run();
  expect(await mails()).toEqual([]);
});

test("two letters by the rule, then a human must act; a letter by hand counts as that", async () => {
  await start("many", [cem]);
  for (const day of ["2026-12-10", "2026-12-29"]) {
    on(day);
    await run();
    await mailsEnd(world, cast.fjordvik, "accepted");
  }
  on("2027-01-20");
  await run();
  expect(await mails()).toHaveLength(2);
  const asked = { applications: [...people.values()], cause: "references" as const, until: "2027-01-27" };
  const made = await extensionOf(world.db, cast.rakel, slug, asked, world.now);
  if (!made.ok) throw new Error(made.why);
  await extendPromises(world.db, cast.rakel, slug, { ...asked, hash: made.hash, key: "by-hand", baseUrl }, world.now);
  await mailsEnd(world, cast.fjordvik, "accepted");
  on("2027-01-28");
  await run();
  expect(await mails()).toHaveLength(4);
});

test("nobody about whom something is decided gets it, nor who has none of our mails", async () => {
  await start("many");
  await decide(world.db, cast.rakel, [people.get("Neha Kapoor") ?? ""], { outcome: "declined" }, world.now);
  on("2026-12-10");
  await run();
  expect((await mails()).map((mail) => mail.to_addr).sort()).toEqual([cem.email, elin.email].sort());
  await mailsEnd(world, cast.fjordvik, "refused");
  on("2026-12-11");
  await run();
  expect(await mails()).toHaveLength(2);
});

test("what Rakel stops stays stopped, and the story says that nobody pressed", async () => {
  await start("many", [cem]);
  on("2026-12-10");
  await run();
  const id = people.get("Cem Yıldız") ?? "";
  const story = await inTransaction(world.db, cast.rakel, (tx) => storyOfIn(tx, cast.rakel, id));
  expect(story.find((event) => event.kind === "queued")).toMatchObject({ by: null, letterKind: "holding" });
  const { rows } = await inTransaction(world.db, cast.rakel, async (tx) => ({
    rows: await tx.selectFrom("batch").select("id").execute(),
  }));
  expect((await batchState(world.db, cast.rakel, rows[0]?.id ?? "", world.now)).by).toBeNull();
  await stopBatch(world.db, cast.rakel, rows[0]?.id ?? "", world.now);
  on("2026-12-11");
  await run();
  expect(await mails()).toEqual([]);
  expect(await due("Cem Yıldız")).toBe("2026-12-09");
});

test("not on a Saturday, and not while the employer's sending rests", async () => {
  await start("many", [cem]);
  on("2026-12-12");
  await run();
  expect(await mails()).toEqual([]);
  await inTransaction(world.db, theHouse, (tx) =>
    tx.updateTable("employer").set({ paused_at: world.now }).where("id", "=", cast.fjordvik).execute(),
  );
  on("2026-12-14");
  await run();
  expect(await mails()).toEqual([]);
});
