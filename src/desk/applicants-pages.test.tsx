// The table of applicants, request in and page out: ticks survive, a decision gives a receipt, names are never markup.
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, elin, neha, rakelsJob, solveig } from "../../test/rakels-job.ts";
import { askPage, openHouse, type PageAsk, type Route, unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import type { Staff } from "../access/actor.ts";
import type { HouseParts } from "../access/asks.server.ts";
import { decide, logCall } from "../answers/answers.server.ts";
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

const ask = (page: Route, who: Staff, { params, ...asked }: PageAsk) =>
  askPage(house, page, who, { ...asked, params: { job, ...params } });

const idOf = (name: string): string => ids.get(name) ?? "";

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  ids = await applied(world.db, cast.rakel, job, [cem, solveig, elin, neha], world.now);
});

describe("Rakel's ticks", () => {
  test("come back with the page when she opens somebody: she stands on an address, and Back and reload work", async () => {
    const form = { who: idOf("Cem Yıldız"), also: idOf("Elin Åkesson") };
    const opened = { path: `/jobs/${job}?a=${idOf("Solveig Brekke")}`, form };
    const sent = (await ask(list, cast.rakel, opened)) as Response;
    expect(sent.status).toBe(303);
    const path = sent.headers.get("location") ?? "";
    for (let visits = 0; visits < 2; visits++) {
      const seen = (await ask(list, cast.rakel, { path })) as { ticked: string[]; panel: { name: string } };
      expect(new Set(seen.ticked)).toEqual(new Set([idOf("Cem Yıldız"), idOf("Elin Åkesson")]));
      expect(seen.panel.name).toBe("Solveig Brekke");
    }
    await expect(ask(list, cast.stina, opened)).rejects.toThrow(NotFound);
  });

  test("have an address on the page that decides too; with nobody ticked it says so and decides nothing", async () => {
    const path = `/jobs/${job}/decide`;
    const sent = (await ask(decidePage, cast.rakel, {
      path,
      form: { list: "per=20", who: idOf("Cem Yıldız") },
    })) as Response;
    expect(sent.status).toBe(303);
    const at = sent.headers.get("location") ?? "";
    expect(await ask(decidePage, cast.rakel, { path: at })).toMatchObject({
      chosen: { count: 1, names: ["Cem Yıldız"] },
    });
    const nobody = (await ask(decidePage, cast.rakel, { path, form: { list: "" } })) as Response;
    const empty = nobody.headers.get("location") ?? "";
    expect(await ask(decidePage, cast.rakel, { path: empty })).toMatchObject({ chosen: { count: 0 } });
    const pressed = await ask(decidePage, cast.rakel, { path: empty, form: { confirm: "1", outcome: "declined" } });
    expect((pressed as Response).headers.get("location")).toBe(`/jobs/${job}/decide`);
  });

  test("a decision without an outcome, or with a cause that is too long, keeps what she typed and names the limit", async () => {
    const path = `/jobs/${job}/decide?who=${idOf("Cem Yıldız")}`;
    const press = async (form: Record<string, string>) =>
      unwrapped(await ask(decidePage, cast.rakel, { path, form: { confirm: "1", ...form } }));
    expect(await press({ cause: "Budsjettet" })).toEqual({
      value: { fault: "outcome", cause: "Budsjettet", outcome: null },
      status: 422,
    });
    expect(await press({ outcome: "cancelled", cause: "x".repeat(301) })).toMatchObject({
      value: { fault: "cause", outcome: "cancelled" },
      status: 422,
    });
  });

  test("go along when she sets a level beside the table: the way back has their key", async () => {
    const back = `/jobs/${job}?a=${idOf("Cem Yıldız")}&ticks=${"0".repeat(32)}`;
    const path = `/applications/${idOf("Cem Yıldız")}`;
    const set = (await ask(card, cast.rakel, {
      path,
      params: { application: idOf("Cem Yıldız") },
      form: { do: "level", requirement: "accounting", level: "meets", back },
    })) as Response;
    expect([set.status, set.headers.get("location")]).toEqual([303, back]);
  });
});

test("with all that match chosen, the form says whom it showed; from page to page ticks go by name, and never as all again", () => {
  const row = { internal: false, levels: "m", where: "application" as const, due: null, late: false };
  const rows = [
    { ...row, id: "1", name: "Cem" },
    { ...row, id: "2", name: "Elin" },
  ];
  const may = { assess: true, decide: true, call: true, change: true, send: true };
  const shown = (query: string) =>
    renderToStaticMarkup(
      <ApplicantsTable
        {...{ base: "/jobs/x", state: "open", lang: "nb", requirements: [], rows, total: 60, next: "1.2", may }}
        choice={readChoice(new URLSearchParams(query))}
        ticked={new Set()}
        nobody={null}
        standing=""
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
    const [html = ""] = rowsMarkup({ base: "/jobs/x", choice, lang: "nb", requirements: [], rows, ticked: new Set() });
    const to = /formAction="([^"]*)"/i.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const query = new URL(to, "https://svar.example").searchParams;
    expect([query.get("q") ?? "", query.getAll("a"), query.get("tab")]).toEqual([q, ["1"], null]);
  }
});

test("the rows on the page have her ticks, and a name is text and never markup", () => {
  const row = { internal: false, levels: "me", where: "application" as const, due: "2026-12-01", late: false };
  const rows = [
    { ...row, id: "1", name: "Åse <b>&\"'" },
    { ...row, id: "2", name: "{{cells}}", internal: true, late: true },
  ];
  const choice = readChoice(new URLSearchParams("a=2&per=600"));
  const ticked = new Set(["1"]);
  const html = rowsMarkup({ base: "/jobs/x", choice, lang: "nb", requirements: [], rows, ticked }).join("");
  expect(html).toContain("Åse &lt;b&gt;&amp;&quot;&#39;</button>");
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
    path: `/jobs/${job}/decide?per=20&who=${[...ids.values()].join(",")}`,
    form: { confirm: "1", outcome: "declined" },
  })) as Response;
  const to = new URL(made.headers.get("location") ?? "", "http://x");
  expect(to.pathname).toBe(`/jobs/${job}`);
  expect(to.searchParams.get("per")).toBe("20");
  const receipt = readReceipt(to.searchParams);
  expect(receipt).toMatchObject({ decided: others.length, drafts: others.length, left: { answered: 1, withdrawn: 0 } });
  expect(receipt?.first === null).toBe(receipt?.bare === 0);
});

test("when nothing can be decided, the page that says who and why has an address of its own", async () => {
  const cemId = idOf("Cem Yıldız");
  await decide(world.db, cast.rakel, [cemId], { outcome: "declined" }, world.now);
  await logCall(world.db, cast.rakel, cemId, "Fortalt på telefon", world.now);
  const path = `/jobs/${job}/decide?who=${cemId}`;
  const left = (await ask(decidePage, cast.rakel, { path, form: { confirm: "1", outcome: "declined" } })) as Response;
  expect(left.status).toBe(303);
  const seen = await ask(decidePage, cast.rakel, { path: left.headers.get("location") ?? "" });
  expect(seen).toMatchObject({ receipt: { decided: 0, left: { answered: 1 } } });
  expect(seen).toMatchObject({ chosen: { first: [{ fullName: "Cem Yıldız", state: "answered" }] } });
});

test("a phone number without end is refused on the card, and the page names the field", async () => {
  const form = { do: "change", email: "cem@post.example", phone: "1".repeat(41), language: "nb" };
  const sent = await ask(card, cast.rakel, {
    path: "/applications/x",
    params: { application: idOf("Cem Yıldız") },
    form,
  });
  expect(unwrapped(sent)).toMatchObject({ value: { fault: "phone-too-long", field: "phone" }, status: 422 });
});

describe("a call on Cem's card", () => {
  const press = (form: Record<string, string>) =>
    ask(card, cast.rakel, { path: "/applications/x", params: { application: idOf("Cem Yıldız") }, form });
  const shown = async () =>
    (await ask(card, cast.rakel, { path: "/applications/x", params: { application: idOf("Cem Yıldız") } })) as {
      card: { call: { answers: boolean; last: string | null }; panel: { state: string } };
    };

  test("says beforehand that it counts as the answer, wants some words, and can be taken back on the same page", async () => {
    expect((await shown()).card.call).toEqual({ answers: false, last: null });
    await decide(world.db, cast.rakel, [idOf("Cem Yıldız")], { outcome: "declined" }, world.now);
    expect((await shown()).card.call.answers).toBe(true);
    expect(unwrapped(await press({ do: "call", note: "  " }))).toMatchObject({
      value: { fault: "no-note", field: "note" },
      status: 422,
    });
    expect((await shown()).card.panel.state).toBe("open");
    const said = (await press({ do: "call", note: "Han tok det fint" })) as Response;
    expect(said.headers.get("location")).toMatch(/done=answered$/);
    const call = (await shown()).card.call.last ?? "";
    expect(unwrapped(await press({ do: "take-back", call, why: "" }))).toMatchObject({ value: { fault: "no-cause" } });
    const back = (await press({ do: "take-back", call, why: "Feil person" })) as Response;
    expect(back.headers.get("location")).toMatch(/done=reopened$/);
    expect((await shown()).card).toMatchObject({ call: { answers: true, last: null }, panel: { state: "open" } });
  });
});
