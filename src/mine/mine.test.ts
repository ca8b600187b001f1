// The candidate's page, told as stories: Cem and his link, and what Rakel has decided but not yet said.
import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { secretSentence, useCemsCase } from "../../test/cems-case.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { revokeLinksIn } from "../access/access.server.ts";
import { houseOf } from "../access/actor.ts";
import type { HouseParts } from "../access/asks.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import * as myPage from "./pages/my.tsx";
import * as letterPage from "./pages/my-letter.tsx";
import * as openPage from "./pages/open-link.tsx";

const world = useWorld();

const { cemApplies, rakelDeclines, mailBecomes } = useCemsCase(world);

async function seen(
  house: HouseParts,
  cookie?: string,
  path = "/my",
  headers = {},
): Promise<{ html: string; status: number }> {
  const args = { ...(await visit(house, { path, headers, ...(cookie ? { cookie } : {}) })), params: {} };
  const page = path.startsWith("/my/letter") ? letterPage : myPage;
  const { value, status } = unwrapped(await page.loader(args as never));
  return { html: drawn(page.default, { loaderData: value }), status };
}

async function pressed(house: HouseParts, token: string): Promise<Response> {
  const args = await visit(house, { path: `/l/${token}`, form: {} });
  return thrown(openPage.action({ ...args, params: { token } } as never));
}

const cookieFor = async (house: HouseParts, token: string): Promise<string> =>
  cookiesOf((await pressed(house, token)).headers);

test("Cem opens the link in his mail: he sees whose page it is, and a button", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  const house = await openHouse(world);
  const args = await visit(house, { path: `/l/${cem.token}` });
  const { value } = unwrapped(await openPage.loader({ ...args, params: { token: cem.token } } as never));
  const html = drawn(openPage.default, { loaderData: value });
  expect(html).toContain("Fjordvik kommune");
  expect(html).toMatch(/<form [^>]*method="post"[^>]*>.*Åpne siden min/);
  expect(html).not.toContain("Cem");
  expect(openPage.headers()).toMatchObject({ "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow" });
});

test("pressing the button gives a cookie for the server only, and an address without the token", async () => {
  const cem = await cemApplies(await makeCast(world));
  const plain = await pressed(await openHouse(world), cem.token);
  expect(plain.status).toBe(302);
  expect(plain.headers.get("location")).toBe("/my");
  expect(plain.headers.get("set-cookie")).toMatch(
    /^gjensvar-my=[0-9a-f]{64}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/,
  );
  expect(plain.headers.get("set-cookie")).not.toContain(cem.token);
  expect(plain.headers.get("referrer-policy")).toBe("no-referrer");
  const secure = await pressed(
    await openHouse(world, { GJENSVAR_BASE_URL: "https://svar.fjordvik.example" }),
    cem.token,
  );
  expect(secure.headers.get("set-cookie")).toMatch(/^__Host-gjensvar-my=[0-9a-f]{64}; Path=\/; .*; Secure$/);
});

test("Cem sees that his application has arrived, the promise, its day and its owner, and nobody's id or token", async () => {
  const cem = await cemApplies(await makeCast(world));
  const house = await openHouse(world);
  const { html } = await seen(house, await cookieFor(house, cem.token));
  expect(html).toContain("Hei, Cem. Søknaden din er kommet frem.");
  expect(html).toContain("Senest tirsdag 15. desember");
  expect(html).toContain("Lovet av Rakel Sunde, rådgiver.");
  expect(html).not.toContain(cem.token);
  expect(html).not.toContain(cem.application);
});

test("while the no is a draft, approved, queued, on its way, uncertain or returned, Cem's page stays word for word the same", async () => {
  const cast = await makeCast(world);
  const house = await openHouse(world);
  for (const way of ["draft", "approved", "queued"] as const) {
    const cem = await cemApplies(cast);
    const cookie = await cookieFor(house, cem.token);
    const before = (await seen(house, cookie)).html;
    const mail = await rakelDeclines(cast, cem, way);
    const states = way === "queued" ? ["queued", "claimed", "uncertain", "refused", "cancelled"] : [undefined];
    for (const state of states) {
      if (state) await mailBecomes(mail, state);
      expect((await seen(house, cookie)).html).toBe(before);
      const args = await visit(house, { path: "/my/letter", cookie });
      expect((await thrown(letterPage.loader({ ...args, params: {} } as never))).headers.get("location")).toBe("/my");
    }
  }
});

test("once the mail is accepted Cem reads the same letter on his page", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  const house = await openHouse(world);
  const cookie = await cookieFor(house, cem.token);
  await mailBecomes(await rakelDeclines(cast, cem, "queued"), "accepted", cem.application);
  const { html } = await seen(house, cookie);
  expect(html).toContain("Hei, Cem. Du har fått svar.");
  expect(html).not.toContain("Senest");
  const href = /href="(\/my\/letter\?id=[^"]+)"/.exec(html)?.[1] ?? "";
  const letter = (await seen(house, cookie, href)).html;
  expect(letter).toContain(`${secretSentence}.`);
  expect(letter).toMatch(/<article[^>]* lang="nb"/);
});

test("when the promised day has gone by without a word the page says so, and whom to call", async () => {
  const cem = await cemApplies(await makeCast(world));
  const house = await openHouse(world);
  const cookie = await cookieFor(house, cem.token);
  world.now = new Date("2026-12-16T08:00:00Z");
  const { html } = await seen(house, cookie);
  expect(html).toContain("Du skulle ha hørt fra oss");
  expect(html).toMatch(/<a href="tel:\+4755001234">/);
});

test("ten readings of the link, and of the page, change nothing", async () => {
  const cem = await cemApplies(await makeCast(world));
  const house = await openHouse(world);
  const rows = async () => (await sql`select * from link`.execute(world.opened.owner)).rows;
  const before = await rows();
  for (let n = 0; n < 10; n += 1) {
    const args = await visit(house, { path: `/l/${cem.token}` });
    await openPage.loader({ ...args, params: { token: cem.token } } as never);
  }
  expect(await rows()).toEqual(before);
});

test("an unknown, an expired and a revoked link explain themselves, before and after pressing", async () => {
  const cast = await makeCast(world);
  const cem = await cemApplies(cast);
  const house = await openHouse(world);
  const asks = async (token: string) => {
    const get = unwrapped(
      await openPage.loader({ ...(await visit(house, { path: `/l/${token}` })), params: { token } } as never),
    );
    const post = unwrapped(
      await openPage.action({ ...(await visit(house, { path: `/l/${token}`, form: {} })), params: { token } } as never),
    );
    expect(post.value).toEqual(get.value);
    return { status: get.status, html: drawn(openPage.default, { loaderData: get.value }) };
  };
  expect(await asks("guess")).toMatchObject({
    status: 404,
    html: expect.stringContaining("Vi kjenner ikke denne lenken"),
  });
  const cookie = await cookieFor(house, cem.token);
  await inTransaction(world.db, { employer: cast.fjordvik }, (tx) =>
    revokeLinksIn(tx, houseOf(cast.fjordvik), [cem.application], world.now),
  );
  expect(await asks(cem.token)).toMatchObject({
    status: 410,
    html: expect.stringContaining("Lenken virker ikke lenger"),
  });
  expect(await seen(house, cookie)).toMatchObject({
    status: 403,
    html: expect.stringContaining("Åpne siden med lenken din"),
  });
  const other = await cemApplies(cast);
  world.now = new Date("2028-01-05T08:00:00Z");
  expect(await asks(other.token)).toMatchObject({ status: 410, html: expect.stringContaining("Lenken har gått ut") });
});

test("Stina, signed in elsewhere, and a visitor without a cookie see no case", async () => {
  await cemApplies(await makeCast(world));
  const house = await openHouse(world);
  for (const cookie of [undefined, "gjensvar-my=guess", "gjensvar-my="]) {
    const { html, status } = await seen(house, cookie);
    expect(status).toBe(403);
    expect(html).not.toContain("Cem");
  }
});

test("one candidate's cookie never opens another's letter", async () => {
  const cast = await makeCast(world);
  const [cem, solveig] = [await cemApplies(cast), await cemApplies(cast)];
  const house = await openHouse(world);
  await mailBecomes(await rakelDeclines(cast, cem, "queued"), "accepted", cem.application);
  const [letter] = (await sql<{ id: string }>`select id from letter`.execute(world.opened.owner)).rows;
  const args = await visit(house, {
    path: `/my/letter?id=${letter?.id}`,
    cookie: await cookieFor(house, solveig.token),
  });
  expect((await thrown(letterPage.loader({ ...args, params: {} } as never))).headers.get("location")).toBe("/my");
});

test("Cem closes the page on a borrowed machine", async () => {
  const cem = await cemApplies(await makeCast(world));
  const house = await openHouse(world);
  const cookie = await cookieFor(house, cem.token);
  const args = await visit(house, { path: "/my", cookie, form: { act: "leave" } });
  const answer = await thrown(myPage.action({ ...args, params: {} } as never));
  expect(answer.headers.get("set-cookie")).toMatch(/^gjensvar-my=; Path=\/; Max-Age=0/);
});

test("somebody who applied in Swedish reads the page in Swedish, and in English after choosing it", async () => {
  const cem = await cemApplies(await makeCast(world), "sv");
  const house = await openHouse(world);
  const cookie = await cookieFor(house, cem.token);
  expect((await seen(house, cookie, "/my", { "accept-language": "tr" })).html).toContain(
    "Hej Cem. Din ansökan har kommit fram.",
  );
  expect((await seen(house, `${cookie}; gjensvar-lang=en`)).html).toContain("By Tuesday 15 December");
});
