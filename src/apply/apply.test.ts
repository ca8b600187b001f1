// An employer's open pages: what anybody reads of a job, what search engines and feeds are told, and what nobody finds.
import { beforeEach, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { drawn, openHouse, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { maySlug } from "../access/own-words.ts";
import { receiveApplicants } from "../answers/answers.server.ts";
import { changeAdvert, publishAdvert } from "../jobs/jobs.server.ts";
import { NotFound } from "../platform/decision.ts";
import { byLink, open, staff } from "../routes.ts";
import { blocksOf, htmlOf } from "./advert-text.ts";
import * as advertPage from "./pages/advert.tsx";
import * as listPage from "./pages/adverts.tsx";
import * as jsonFeed from "./pages/feed-json.ts";
import * as rssFeed from "./pages/feed-rss.ts";

const people = new TextEncoder().encode(
  "Fornavn;Etternavn;E-post\nCem;Yıldız;cem@post.example\nÅse;Vik;ase@post.example\n",
);
const world = useWorld();
let cast: Cast;
let slug: string;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, { deadline: "2026-12-20" });
  const typed = {
    ...nurseAdvert,
    texts: { nb: "Du lager <b>budsjetter</b>.\n\nDet du skal gjøre\n\n- rapporter & avvik\n- planer" },
    meantForSomeone: "yes",
  };
  await changeAdvert(world.db, cast.rakel, slug, typed, world.now);
  await publishAdvert(world.db, cast.rakel, slug, world.now);
});

async function read(page: typeof advertPage | typeof listPage, path: string, headers: Record<string, string> = {}) {
  const [, home = "", job = ""] = path.replace(/\?.*/, "").split("/");
  const args = { ...(await visit(await openHouse(world), { path, headers })), params: { home, job } };
  const { value, status } = unwrapped(await page.loader(args as never));
  return { html: drawn(page.default as never, { loaderData: value }), status };
}

test("Cem reads what the job is, what it pays, what is honest to say, and by when he hears", async () => {
  const { html, status } = await read(advertPage, `/fjordvik/${slug}`, { "accept-language": "nb" });
  expect(status).toBe(200);
  for (const said of [
    "Svar innen 15 arbeidsdager",
    "520 000 til 625 000 kr i året",
    "Fjordvegen 18, 5742 Fjordvik",
    "Erfaring med kommuneregnskap",
    "En bestemt person er tiltenkt stillingen.",
    "Ingen har søkt ennå.",
    "offentlig søkerliste",
    "&lt;b&gt;budsjetter&lt;/b&gt;",
    "<li>rapporter &amp; avvik</li>",
    "mailto:rakel.sunde@fjordvik.example",
  ])
    expect(html.replaceAll("\u00a0", " ")).toContain(said);
});

test("how many have applied is counted, and the page is in the language that is asked for", async () => {
  await receiveApplicants(world.db, cast.rakel, slug, { fileName: "a.csv", bytes: people }, world.now);
  const { html } = await read(advertPage, `/fjordvik/${slug}?lang=sv`);
  expect(html).toContain("2 personer har sökt hittills.");
  expect(html).toContain("Erfarenhet av kommunal redovisning");
  expect(html).toContain("Texten nedan är skriven på bokmål.");
});

test("search engines get the fields that Google requires, and no tag can begin in them", async () => {
  const { html } = await read(advertPage, `/fjordvik/${slug}`);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(json).not.toContain("<");
  const posting = JSON.parse(json);
  expect(posting).toMatchObject({
    "@type": "JobPosting",
    title: "Økonomirådgiver",
    datePosted: "2026-11-24",
    validThrough: "2026-12-20T23:59:59",
    hiringOrganization: { name: "Fjordvik kommune" },
    jobLocation: { address: { addressLocality: "Fjordvik", addressCountry: "NO" } },
    baseSalary: { currency: "NOK", value: { minValue: 520_000, maxValue: 625_000, unitText: "YEAR" } },
    employmentType: ["FULL_TIME"],
    directApply: false,
  });
  expect(posting.description).toContain("<h2>Det du skal gjøre</h2><ul><li>rapporter &amp; avvik</li>");
});

test("the list and both feeds name the job once, and an employer that is not there is not found", async () => {
  const { html } = await read(listPage, "/fjordvik", { "accept-language": "da" });
  expect(html).toContain("Ledige stillinger hos Fjordvik kommune");
  expect(html).toContain(`href="/fjordvik/${slug}"`);
  const house = await openHouse(world);
  const feed = async (page: typeof jsonFeed | typeof rssFeed, home = "fjordvik") =>
    page.loader({ ...(await visit(house, { path: `/${home}/feed` })), params: { home } } as never);
  const json = (await (await feed(jsonFeed)).json()) as { items: { url: string; content_html: string }[] };
  expect(json.items.map((item) => item.url)).toEqual([expect.stringMatching(new RegExp(`/fjordvik/${slug}$`))]);
  expect(json.items[0]?.content_html).toContain("&lt;b&gt;");
  const rss = await (await feed(rssFeed)).text();
  expect(rss).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<rss /);
  expect(rss).toContain("&amp;lt;b&amp;gt;");
  await expect(feed(rssFeed, "ingen")).rejects.toThrow(NotFound);
  await expect(read(listPage, "/ingen")).rejects.toThrow(NotFound);
});

test("a line of its own is a heading, lines with a hyphen are a list, and markup stays text", () => {
  const blocks = blocksOf("En innledning.\n\nOppgaver\n- én\n- to\n\nTil slutt\nto linjer");
  expect(blocks.map((block) => block.kind)).toEqual(["text", "heading", "list", "text"]);
  expect(htmlOf(blocksOf("<script>alert(1)</script>")).text).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
});

test("no employer can have a word of our own addresses", () => {
  const first = [...staff, ...byLink, ...open].map((route) => (route.path ?? "").split("/")[0] ?? "");
  const ours = first.filter((word) => /^[a-z-]+$/.test(word));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter(maySlug)).toEqual([]);
  expect(maySlug("fjordvik")).toBe(true);
});
