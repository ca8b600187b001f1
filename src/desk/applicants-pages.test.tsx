// The table of applicants, request in and page out: ticks survive, a decision gives a receipt, names are never markup.
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { openHouse, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { readEmployerIn } from "../access/access.server.ts";
import type { Staff } from "../access/actor.ts";
import { type HouseParts, staffContext } from "../access/asks.server.ts";
import { decide, logCall } from "../answers/answers.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { ApplicantsTable } from "./applicants/ApplicantsTable.tsx";
import { readChoice } from "./applicants/choice.ts";
import { readReceipt } from "./applicants/receipt.ts";
import { rowsMarkup } from "./applicants/rows.tsx";
import * as list from "./pages/applicants.tsx";
import * as card from "./pages/application.tsx";
import * as decidePage from "./pages/decide.tsx";

const world = useWorld();
let cast: Cast;
let house: HouseParts;
let job: string;
let ids: Map<string, string>;

type Route = { loader?: unknown; action?: unknown };
type Ask = { path: string; params?: Record<string, string>; form?: Record<string, string> };

async function ask(page: Route, who: Staff, { path, params = {}, form }: Ask): Promise<unknown> {
  const args = await visit(house, { path, ...(form ? { form } : {}) });
  const employer = await inTransaction(world.db, who, (tx) => readEmployerIn(tx, who.employer));
  const seat = { staff: who, employer };
  args.context.set(staffContext, { ...seat, login: who.id, memberships: [seat] });
  const verb = (form ? page.action : page.loader) as (given: unknown) => unknown;
  return verb({ ...args, params: { job, ...params } });
}

const idOf = (name: string): string => ids.get(name) ?? "";

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
});

describe("Rakel's ticks", () => {
  test("come back with the page when she opens somebody, and Stina gets nothing", async () => {
    const form = { who: idOf("Cem Yıldız"), also: idOf("Elin Åkesson") };
    const opened = { path: `/jobs/${job}?a=${idOf("Solveig Brekke")}`, form };
    const { ticked } = (await ask(list, cast.rakel, opened)) as { ticked: string[] };
    expect(new Set(ticked)).toEqual(new Set([idOf("Cem Yıldız"), idOf("Elin Åkesson")]));
    await expect(ask(list, cast.stina, opened)).rejects.toThrow(NotFound);
  });

  test("go along when she sets a level beside the table: the form is sent on, not dropped", async () => {
    const back = `/jobs/${job}?a=${idOf("Cem Yıldız")}`;
    const path = `/applications/${idOf("Cem Yıldız")}`;
    const set = (also: Record<string, string>) =>
      ask(card, cast.rakel, {
        path,
        params: { application: idOf("Cem Yıldız") },
        form: { do: "level", requirement: "accounting", level: "meets", back, ...also },
      }) as Promise<Response>;
    expect((await set({ also: idOf("Elin Åkesson") })).status).toBe(307);
    expect((await set({})).status).toBe(302);
  });
});

test("with all that match chosen, the form says whom it showed; from page to page ticks go by name, and never as all again", () => {
  const row = { internal: false, levels: "m", where: "application" as const, due: null, late: false };
  const rows = [
    { ...row, id: "1", name: "Cem" },
    { ...row, id: "2", name: "Elin" },
  ];
  const may = { assess: true, decide: true, call: true, change: true };
  const shown = (query: string) =>
    renderToStaticMarkup(
      <ApplicantsTable
        {...{ base: "/jobs/x", state: "open", lang: "nb", requirements: [], rows, total: 60, next: "1.2", may }}
        choice={readChoice(new URLSearchParams(query))}
        ticked={new Set()}
        nobody={null}
      />,
    );
  expect(shown("pick=all&per=2")).toContain('name="shown" value="1,2"');
  expect(shown("pick=all&per=2")).not.toMatch(/formAction="[^"]*pick=all/i);
  expect(shown("per=2")).not.toContain('name="shown"');
});

test("a name leads to its person whatever Rakel searched for, and the search stays as she wrote it", () => {
  const row = { internal: false, levels: "m", where: "application" as const, due: null, late: false };
  const rows = [{ ...row, id: "1", name: "Cem" }];
  for (const q of ["", "~", "%7E", "{{id}}", "{{name}}~", "a={{id}}", "&a=2", "Cem"]) {
    const choice = readChoice(new URLSearchParams({ q, a: "2", tab: "application" }));
    const html = rowsMarkup({ base: "/jobs/x", choice, lang: "nb", requirements: [], rows, ticked: new Set() });
    const to = /formAction="([^"]*)"/i.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const query = new URL(to, "https://svar.example").searchParams;
    expect([query.get("q") ?? "", query.getAll("a"), query.get("tab")]).toEqual([q, ["1"], "application"]);
  }
});

test("the rows on the page have her ticks, and a name is text and never markup", () => {
  const row = { internal: false, levels: "me", where: "application" as const, due: "2026-12-01", late: false };
  const rows = [
    { ...row, id: "1", name: "Åse <b>&\"'" },
    { ...row, id: "2", name: "{{cells}}", internal: true, late: true },
  ];
  const choice = readChoice(new URLSearchParams("a=2&per=600"));
  const html = rowsMarkup({ base: "/jobs/x", choice, lang: "nb", requirements: [], rows, ticked: new Set(["1"]) });
  expect(html).toContain("Åse &lt;b&gt;&amp;&quot;&#x27;</button>");
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toMatch(/checked=""[^>]*value="1"/);
  expect(html).toContain('formAction="/jobs/x?per=600&amp;a=1#person"');
  expect(html).toContain(">{{cells}}</button>");
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
});

test("a decision for many gives a receipt on the list: drafts, those without a reason, those left alone and why", async () => {
  const [answered = "", ...others] = [...ids.values()];
  await decide(world.db, cast.rakel, [answered], { outcome: "filled" }, world.now);
  await logCall(world.db, cast.rakel, answered, "Ringt.", world.now);
  const made = (await ask(decidePage, cast.rakel, {
    path: `/jobs/${job}/decide`,
    form: { ids: [...ids.values()].join(","), list: "per=20", confirm: "1", outcome: "declined" },
  })) as Response;
  const to = new URL(made.headers.get("location") ?? "", "http://x");
  expect(to.pathname).toBe(`/jobs/${job}`);
  expect(to.searchParams.get("per")).toBe("20");
  const receipt = readReceipt(to.searchParams);
  expect(receipt).toMatchObject({ decided: others.length, drafts: others.length, left: { answered: 1, withdrawn: 0 } });
  expect(receipt?.first === null).toBe(receipt?.bare === 0);
});
