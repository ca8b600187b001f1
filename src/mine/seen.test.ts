// Who has seen it, told to Cem: names, roles and days, and never a sign that somebody has decided.
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { type Case, useCemsCase } from "../../test/cems-case.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import type { Staff } from "../access/actor.ts";
import { noteSeenIn } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { langs } from "../platform/i18n/languages.ts";
import * as myPage from "./pages/my.tsx";
import * as openPage from "./pages/open-link.tsx";

const world = useWorld();
const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);

async function cemsPage(cem: Case) {
  const house = await openHouse(world);
  const open = await visit(house, { path: `/l/${cem.token}`, form: {} });
  const cookie = cookiesOf((await thrown(openPage.action({ ...open, params: { token: cem.token } } as never))).headers);
  return async (lang = "nb"): Promise<string> => {
    const args = await visit(house, { path: "/my", cookie: `${cookie}; gjensvar-lang=${lang}` });
    const { value } = unwrapped(await myPage.loader({ ...args, params: {} } as never));
    return drawn(myPage.default, { loaderData: value });
  };
}
const opens = (who: Staff, cem: Case, at: string) =>
  inTransaction(world.db, who, (tx) => noteSeenIn(tx, who, [cem.application], new Date(at)));

test("Cem sees who has opened his application, by title or by role, and the day without the time", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  const page = await cemsPage(cem);
  expect(await page()).toContain("Ingen har åpnet den ennå.");
  await opens(cast.rakel, cem, "2026-11-10T09:31:00Z");
  await opens(cast.ingrid, cem, "2026-11-12T23:30:00Z");
  const html = await page();
  expect(html).toContain("Rakel Sunde, rådgiver. Første gang 10. november 2026");
  // Half past midnight in Oslo is the next day there.
  expect(html).toMatch(/Ingrid [^<]*, [^<]*\. Første gang 13\. november 2026/);
  expect(html).not.toContain("09:31");
  expect(html).not.toContain("10:31");
});

test("after the decision Henrik opens it first, and Rakel once more: Cem's page stays the same until he has his answer", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  await opens(cast.rakel, cem, "2026-11-10T09:31:00Z");
  const page = await cemsPage(cem);
  const before = await page();
  const mail = await rakelDeclines(cast, cem, "queued");
  await opens(cast.henrik, cem, "2026-11-24T10:00:00Z");
  await opens(cast.rakel, cem, "2026-11-24T10:00:00Z");
  expect(await page()).toBe(before);
  await mailBecomes(mail, "accepted", cem.application);
  expect(await page()).toContain("Henrik Aasen");
});

test("which help of machines was used, and what is kept, stands there in each language", async () => {
  const cast = await makeCast(world);
  const page = await cemsPage(await cemApplies(cast));
  for (const lang of langs) {
    const html = await page(lang);
    for (const id of ["seen", "machine", "stored"]) expect(html).toContain(`<h2 id="${id}">`);
  }
  expect(await page("en")).toContain("No machine ranks you, scores you or turns you down.");
});
