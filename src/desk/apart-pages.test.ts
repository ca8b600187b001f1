// What assessors never see: Rakel, who answers for the job, reads it; Henrik, who assesses, finds no such page.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { askPage, type drawn, openHouse, thrown } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { receiveApplicants } from "../answers/answers.server.ts";
import { applicationIds } from "../applications/applications.server.ts";
import { apartSummary } from "../apply/apart.ts";
import { apartOf } from "../apply/apply.server.ts";
import { insertApart } from "../apply/drafts-store.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import * as page from "./pages/job-apart.tsx";

const world = useWorld();
let cast: Cast;
let slug: string;
let cem = "";

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const bytes = new TextEncoder().encode(
    "Fornavn;Etternavn;E-post;Bosted\nCem;Yıldız;cem@post.example;Bergen\nÅse;Vik;ase@post.example;Voss\n",
  );
  await receiveApplicants(world.db, cast.rakel, slug, { fileName: "a.csv", bytes }, world.now);
  [cem = ""] = await applicationIds(world.db, cast.rakel, slug, { search: "Cem" });
  await inTransaction(world.db, cast.rakel, (tx) =>
    insertApart(tx, {
      application: cem,
      employer: cast.rakel.employer,
      needs: "Trinnfri adkomst",
      offList: true,
      offListWhy: "Sjefen min vet ikke at jeg søker",
      birthYear: 1990,
      work: "Rådgiver",
      municipality: "Alver",
      volunteered: [{ question: "?", sentence: "Jeg er tillitsvalgt.", ground: "union" }],
    }),
  );
});

const asked = () => ({ path: `/jobs/${slug}/apart`, params: { job: slug } });
const press = async (form: Record<string, string>, who = cast.rakel) =>
  thrown(askPage(await openHouse(world), page, who, { ...asked(), form }));
const list = async () => (await apartOf(world.db, cast.rakel, slug, world.now)).summary.list.map((one) => one.name);

test("Rakel reads who needs what, and who asked to be left off the list; no name is given out while a wish waits", async () => {
  const shown = (await askPage(await openHouse(world), page, cast.rakel, asked())) as Parameters<typeof drawn>[1];
  const { summary } = await apartOf(world.db, cast.rakel, slug, world.now);
  expect(summary.needs).toEqual([{ application: cem, name: "Cem Yıldız", needs: "Trinnfri adkomst" }]);
  expect(summary.told).toMatchObject([{ name: "Cem Yıldız", sentences: [{ sentence: "Jeg er tillitsvalgt." }] }]);
  expect(JSON.stringify(shown)).toContain("Sjefen min vet ikke");
  expect(await list()).toEqual(["Åse Vik"]);
});

test("she answers the wish, with her name to it, and may answer anew", async () => {
  await press({ act: "refuse", application: cem });
  expect(await list()).toEqual(["Åse Vik", "Cem Yıldız"]);
  await press({ act: "grant", application: cem });
  expect(await list()).toEqual(["Åse Vik"]);
  const { summary } = await apartOf(world.db, cast.rakel, slug, world.now);
  expect(summary.wishes).toMatchObject([{ granted: true, by: "Rakel Sunde" }]);
});

test("Cem is told each answer once, in his language, with a link to his page", async () => {
  await press({ act: "refuse", application: cem });
  await press({ act: "refuse", application: cem });
  world.now = new Date(world.now.getTime() + 60_000);
  await press({ act: "grant", application: cem });
  const mails = await inTransaction(world.db, cast.rakel, (tx) =>
    tx
      .selectFrom("outbox")
      .select(["to_addr", "subject", "body_text"])
      .where("kind", "=", "off-list")
      .orderBy("id")
      .execute(),
  );
  expect(mails.map((mail) => mail.to_addr)).toEqual(["cem@post.example", "cem@post.example"]);
  expect(mails.map((mail) => mail.subject.split(":")[0])).toEqual([
    "Du kommer på søkerlisten",
    "Du står utenfor søkerlisten",
  ]);
  for (const mail of mails) for (const part of ["Rakel Sunde", "/l/"]) expect(mail.body_text).toContain(part);
});

test("Henrik, who assesses, finds no such page, and nobody answers a wish that was not made", async () => {
  await expect(askPage(await openHouse(world), page, cast.henrik, asked())).rejects.toBeInstanceOf(NotFound);
  await expect(press({ act: "grant", application: cem }, cast.henrik)).rejects.toBeInstanceOf(NotFound);
  const [ase = ""] = await applicationIds(world.db, cast.rakel, slug, { search: "Åse" });
  for (const application of [ase, "", "x"])
    await expect(press({ act: "grant", application })).rejects.toBeInstanceOf(NotFound);
});

test("the list has age from the year, and what a list of applicants gave where nobody was asked", () => {
  const people = [{ id: "a", fullName: "Åse Vik", birthYear: 1980, city: "Voss" }];
  expect(apartSummary(people, [], 2026).list).toEqual([
    { application: "a", name: "Åse Vik", age: 46, work: null, place: "Voss" },
  ]);
});
