// Once a day Rakel is told what falls due: one mail, however many people, and none when there is nothing to say.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { langs } from "../platform/i18n/languages.ts";
import { decide } from "./answers.server.ts";
import { mailDigests } from "./digest.server.ts";
import { digestParts } from "./digest.ts";
import { plusDays } from "./promises.ts";

const world = useWorld();
let cast: Cast;
let ids: Map<string, string>;
beforeEach(async () => {
  cast = await makeCast(world);
  const job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
});

const baseUrl = "https://svar.fjordvik.example";
const at = (day: string) => mailDigests(world.db, baseUrl, new Date(`${day}T05:11:00Z`));
const mails = () =>
  inTransaction(world.db, cast.rakel, (tx) =>
    tx
      .selectFrom("outbox")
      .select(["to_addr", "subject", "body_text"])
      .where("kind", "=", "digest")
      .orderBy("id")
      .execute(),
  );

test("nothing is said while nothing falls due, then one mail a day, twice run or not", async () => {
  const [due = ""] = await inTransaction(world.db, cast.rakel, async (tx) =>
    (await tx.selectFrom("waiting").select("due_on").execute()).map((row) => row.due_on ?? ""),
  );
  await at(plusDays(due, -7));
  expect(await mails()).toEqual([]);
  await at(plusDays(due, -1));
  await at(plusDays(due, -1));
  await at(due);
  await at(plusDays(due, 1));
  const sent = await mails();
  expect(sent.map((mail) => mail.to_addr)).toEqual(Array(3).fill(cast.rakel.email));
  expect(sent.map((mail) => mail.subject)).toEqual([
    "4 søkere skal ha ord i dag eller de neste to dagene",
    "4 søkere skal ha ord i dag eller de neste to dagene",
    "4 søkere har ventet lenger enn vi lovet",
  ]);
  expect(sent[2]?.body_text).toContain("Økonomirådgiver: 4 forbi løftet.");
  expect(sent[2]?.body_text).toContain(`${baseUrl}/today`);
  for (const name of ["Cem", "Solveig"]) expect(sent[2]?.body_text).not.toContain(name);
});

test("on a Saturday and on a holiday nobody is mailed", async () => {
  await at("2026-12-19");
  await at("2026-12-25");
  expect(await mails()).toEqual([]);
});

test("an unsent letter stops nothing: who is declined and not told is still due", async () => {
  await decide(world.db, cast.rakel, [ids.get("Cem Yıldız") ?? ""], { outcome: "declined" }, world.now);
  await at("2026-12-16");
  expect((await mails())[0]?.subject).toBe("4 søkere har ventet lenger enn vi lovet");
});

test("in every language the subject says what cannot wait, and a job says only what it has", () => {
  for (const lang of langs) {
    const job = { slug: "x", title: "Controller" };
    const { subject, lines } = digestParts(lang, [
      { job: { slug: "y", title: "Rådgiver" }, late: 0, today: 2, soon: 0 },
      { job, late: 3, today: 0, soon: 1 },
    ]);
    expect(subject).toContain("3");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["Controller", "Rådgiver"]);
    expect(lines[0]).toMatch(/3.*1/);
    expect(lines[1]).not.toMatch(/[013]/);
  }
});
