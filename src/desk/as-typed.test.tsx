// What somebody typed stays as it was typed: emoji and joined signs in a name and in a job's title, from the list to the letter.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { askPage, openHouse } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import {
  approve,
  decide,
  draftsOf,
  queueApproved,
  readLetter,
  receiveApplicants,
  unanswered,
} from "../answers/answers.server.ts";
import { startImport } from "../applications/applications.server.ts";
import { readJob } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { readChoice } from "./applicants/choice.ts";
import { rowsMarkup } from "./applicants/rows.tsx";
import { applicantsView } from "./applicants.server.ts";
import { ImportMapping } from "./ImportMapping.tsx";
import { importView } from "./import.server.ts";
import * as csvPage from "./pages/applicants-csv.ts";

const world = useWorld();
// A woman teaching is three signs with a joiner between; a thumb with a skin is two.
const title = "Lærer 👩‍🏫 i musikk";
const [given, family] = ["Cem 🎺", "Yıldız 👍🏽"];
const name = `${given} ${family}`;

test("Cem's name and the title of Rakel's job keep their emoji everywhere", async () => {
  const cast = await makeCast(world);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, { title });
  expect(slug).toBe("laerer-i-musikk");
  const job = await readJob(world.db, cast.rakel, slug);
  expect(job.title).toBe(title);

  const bytes = new TextEncoder().encode(
    `Fornavn;Etternavn;E-post;requirement:accounting\n${given};${family};cem@post.example;not-shown\n`,
  );
  const started = await startImport(world.db, cast.rakel, job.id, "🎺.csv", bytes, world.now);
  const view = await importView(world.db, cast.rakel, { job: slug, id: started.ok ? started.id : "" }, world.now);
  if (!view.reading) throw new Error("the import does not wait");
  const mapping = renderToStaticMarkup(
    <ImportMapping lang="nb" job={view.job} reading={view.reading} columns={view.columns} />,
  );
  expect(mapping).toContain(name);
  expect(mapping).toContain("🎺.csv");

  await receiveApplicants(world.db, cast.rakel, slug, { fileName: "🎺.csv", bytes }, world.now);
  const [person] = (await unanswered(world.db, cast.rakel, { job: slug }, world.now)).people;
  expect(person?.fullName).toBe(name);
  const shown = await applicantsView(world.db, cast.rakel, slug, readChoice(new URLSearchParams()), world.now);
  const rows = rowsMarkup({
    base: `/jobs/${slug}`,
    choice: shown.choice,
    lang: "nb",
    requirements: [],
    rows: shown.rows,
    ticked: new Set(),
  });
  expect(rows.join("")).toContain(name);
  const house = await openHouse(world);
  const file = (await askPage(house, csvPage, cast.rakel, {
    path: `/jobs/${slug}/applicants.csv`,
    params: { job: slug },
  })) as Response;
  expect(await file.text()).toContain(name);

  await decide(world.db, cast.rakel, [person?.applicationId ?? ""], { outcome: "declined" }, world.now);
  const [draft] = (await draftsOf(world.db, cast.rakel, slug)).groups.flatMap((group) => group.people);
  const letter = await readLetter(world.db, cast.rakel, draft?.letterId ?? "", world.now);
  expect(letter.subject).toContain(title);
  expect(letter.body).toContain(title.replace("L", "l"));
  expect(letter.body.split("\n")[0]).toContain(given);
  expect(await approve(world.db, cast.rakel, letter.letterId, letter.hash, world.now)).toEqual({ ok: true });
  await queueApproved(world.db, cast.rakel, slug, { key: "a", typed: 1, baseUrl: world.baseUrl }, world.now);
  const mails = await inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").selectAll().where("kind", "=", "letter").execute(),
  );
  expect(mails).toMatchObject([{ subject: letter.subject }]);
  expect(JSON.stringify(mails)).toContain(given);
});
