// The person's own sentences beside a requirement: shown to whoever assesses, and taken over as evidence with their place.
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, rakelsJob } from "../../test/rakels-job.ts";
import { askPage, openHouse } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import type { Staff } from "../access/actor.ts";
import type { HouseParts } from "../access/asks.server.ts";
import { addSaidIn } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { Assessments } from "./applicants/Assessments.tsx";
import { readChoice } from "./applicants/choice.ts";
import { shownRequirements } from "./applicants/shown.ts";
import { applicantsView } from "./applicants.server.ts";
import * as card from "./pages/application.tsx";

const world = useWorld();
let cast: Cast;
let house: HouseParts;
let slug: string;
let cem: string;

const ledger = "Jeg førte regnskapet for tre skoler <i>alene</i>";

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const ids = await applied(world.db, cast.rakel, slug, [{ given: "Cem", family: "Yıldız" }], world.now);
  cem = ids.get("Cem Yıldız") ?? "";
  const said = [
    { application: cem, place: "cv" as const, text: `Jeg liker fjellet. ${ledger}. Regnskap er gøy.` },
    {
      application: cem,
      place: "conversation" as const,
      question: "Er du god skriftlig?",
      text: "Budsjettet var mitt.",
    },
  ];
  await inTransaction(world.db, cast.rakel, (tx) => addSaidIn(tx, cast.rakel, said));
});

async function shown(who: Staff): Promise<{ html: string; spoken: unknown }> {
  const choice = readChoice(new URLSearchParams({ a: cem }));
  const { job, panel, may } = await applicantsView(world.db, who, slug, choice, world.now);
  if (!panel) throw new Error("Cem is not open");
  const requirements = shownRequirements(job.requirements, job.languages, "nb");
  const parts = { person: panel, requirements, open: may.assess, turn: "accounting", lang: "nb" as const };
  return {
    html: renderToStaticMarkup(<Assessments {...parts} zone="Europe/Oslo" backTo={(at) => `/jobs/${slug}?at=${at}`} />),
    spoken: panel.spoken,
  };
}

const press = (who: Staff, form: Record<string, string>) =>
  askPage(house, card, who, {
    path: `/applications/${cem}`,
    params: { application: cem },
    form: { do: "level", level: "not-assessed", requirement: "accounting", ...form },
  });

test("Rakel sees what Cem says about accounting and budgets, with where he says it, and nothing where he says nothing", async () => {
  const { html, spoken } = await shown(cast.rakel);
  expect(spoken).toEqual({
    accounting: [
      { text: ledger, place: "cv" },
      { text: "Regnskap er gøy", place: "cv" },
    ],
    budget: [{ text: "Budsjettet var mitt", place: "conversation" }],
    writing: [{ text: "Budsjettet var mitt", place: "conversation" }],
  });
  expect(html).toContain("&lt;i&gt;alene&lt;/i&gt;");
  expect(html.match(/data-key="t"/g)).toHaveLength(1);
});

test("one press makes the sentence evidence with its place; the level is still hers to set, and what she wrote is never written over", async () => {
  const sent = (await press(cast.rakel, {
    evidence: ledger,
    source: "cv",
    back: `/jobs/${slug}?at=accounting`,
  })) as Response;
  expect([sent.status, sent.headers.get("location")]).toEqual([303, `/jobs/${slug}?at=accounting`]);
  const { panel } = await applicantsView(
    world.db,
    cast.rakel,
    slug,
    readChoice(new URLSearchParams({ a: cem })),
    world.now,
  );
  const [made] = panel?.assessments ?? [];
  expect(made).toMatchObject({ requirement: "accounting", level: "not-assessed", evidence: ledger, source: "cv" });
  const after = (await shown(cast.rakel)).html;
  expect(after).toContain("Regnskap er gøy");
  expect(after).not.toContain('data-key="t"');
  await press(cast.rakel, { evidence: "Fører regnskap, sier sjefen.", source: "interview" });
  expect((await shown(cast.rakel)).html).not.toContain("Regnskap er gøy");
});

test("Petra, who has no part in it, and Stina of another employer see none of it and take nothing over", async () => {
  for (const stranger of [cast.petra, cast.stina]) {
    await expect(shown(stranger)).rejects.toThrow(NotFound);
    await expect(press(stranger, { evidence: ledger, source: "cv" })).rejects.toThrow(NotFound);
  }
});
