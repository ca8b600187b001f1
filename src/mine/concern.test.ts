// Cem raises a concern from his own page, and reads there where it stands; pages of those who handle it.
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { type Case, useCemsCase } from "../../test/cems-case.ts";
import { askPage, cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { answerConcern, concernsFor } from "../concerns/concerns.server.ts";
import * as concernPage from "../concerns/pages/concern.tsx";
import * as listPage from "../concerns/pages/concerns.tsx";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { langs } from "../platform/i18n/languages.ts";
import * as myPage from "./pages/my.tsx";
import * as raisePage from "./pages/my-concern.tsx";
import * as openPage from "./pages/open-link.tsx";

const world = useWorld();
const { cemApplies } = useCemsCase(world);
let cast: Cast;
let cem: Case;
let cookie: string;

beforeEach(async () => {
  cast = await makeCast(world);
  cem = await cemApplies(cast);
  const args = await visit(await openHouse(world), { path: `/l/${cem.token}`, form: {} });
  cookie = cookiesOf((await thrown(openPage.action({ ...args, params: { token: cem.token } } as never))).headers);
});

type Page = { loader: (args: never) => Promise<unknown>; default: unknown };
async function read(page: Page, path: string, extra = ""): Promise<string> {
  const args = await visit(await openHouse(world), { path, cookie: `${cookie}${extra}` });
  const { value } = unwrapped((await page.loader({ ...args, params: {} } as never)) as never);
  return drawn(page.default as never, { loaderData: value } as never);
}
const post = async (form: Record<string, string>, with_ = cookie) => {
  const args = await visit(await openHouse(world), { path: "/my/concern", form, cookie: with_ });
  return raisePage.action({ ...args, params: {} } as never);
};

test("his page leads there, the form says who reads it, and what he raised stands on his page with a day", async () => {
  expect(await read(myPage, "/my")).toContain('href="/my/concern"');
  const form = await read(raisePage, "/my/concern");
  expect(form).toContain("Arne Holm, personalsjef, leser den og svarer deg innen fem arbeidsdager");
  expect(form).toContain("Likestillings- og diskrimineringsombudet");
  const sent = await thrown(post({ kind: "question", text: "Henrik spurte om barn." }));
  expect(sent.headers.get("location")).toBe("/my#concerns");
  const html = await read(myPage, "/my");
  expect(html).toContain("Henrik spurte om barn.");
  expect(html).toContain("Arne Holm, personalsjef, svarer senest tirsdag 1. desember.");
});

test("what is left out is said, and what he wrote is kept", async () => {
  const { value, status } = unwrapped((await post({ text: "Det sto et kamera i rommet." })) as never) as {
    value: { why: string; text: string };
    status: number;
  };
  expect(status).toBe(422);
  expect(value).toMatchObject({ why: "kind", text: "Det sto et kamera i rommet." });
});

test("nobody stands outside: the page says so, whom else to turn to, and offers no form", async () => {
  await inTransaction(world.db, cast.rakel, (tx) => tx.updateTable("job").set({ owner: cast.arne.id }).execute());
  const html = await read(raisePage, "/my/concern");
  expect(html).toContain("Vi har ingen utenfor stillingen som kan ta imot den her");
  expect(html).not.toContain('name="text"');
});

test("the form reads well in each of the five languages", async () => {
  for (const lang of langs) {
    const html = await read(raisePage, "/my/concern", `; gjensvar-lang=${lang}`);
    expect(html).toContain("Arne Holm, personalsjef, ");
    expect(html.match(/type="radio"/g)).toHaveLength(5);
  }
});

test("a stranger without a cookie is led away and raises nothing", async () => {
  const args = await visit(await openHouse(world), { path: "/my/concern" });
  expect((await thrown(raisePage.loader({ ...args, params: {} } as never))).headers.get("location")).toBe("/my");
  await expect(post({ kind: "other", text: "Noe" }, "gjensvar-my=guessed")).rejects.toBeInstanceOf(NotFound);
});

test("Arne reads and answers it on his pages; for Rakel, who owns the job, they are not there", async () => {
  await thrown(post({ kind: "recording", text: "Det sto et kamera i rommet." }));
  const house = await openHouse(world);
  const list = (await askPage(house, listPage, cast.arne, { path: "/concerns", params: {} })) as object;
  expect(JSON.stringify(list)).toContain("Det sto et kamera i rommet.");
  const id = (await concernsFor(world.db, cast.arne, world.now)).concerns[0]?.id ?? "";
  const one = { path: `/concerns/${id}`, params: { concern: id } };
  for (const [page, asked] of [
    [listPage, { path: "/concerns", params: {} }],
    [concernPage, one],
  ] as const)
    await expect(askPage(house, page as never, cast.rakel, asked)).rejects.toBeInstanceOf(NotFound);
  const done = (await askPage(house, concernPage, cast.arne, {
    ...one,
    form: { text: "Det er fjernet." },
  })) as Response;
  expect(done.headers.get("location")).toBe(`/concerns/${id}?sent=1`);
  expect(await read(myPage, "/my")).toContain("Det er fjernet.");
});

test("an answer that is on its way by mail does not stand on Cem's page yet", async () => {
  await inTransaction(world.db, cast.rakel, (tx) =>
    tx.updateTable("candidate").set({ email: "cem@post.example" }).execute(),
  );
  await thrown(post({ kind: "other", text: "Ingen møtte meg." }));
  const before = await read(myPage, "/my");
  const id = (await concernsFor(world.db, cast.arne, world.now)).concerns[0]?.id ?? "";
  await answerConcern(world.db, cast.arne, id, { text: "Vi beklager.", baseUrl: world.baseUrl }, world.now);
  expect(await read(myPage, "/my")).toBe(before);
});
