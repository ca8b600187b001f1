// A recruiter who has never seen it before assesses and answers 150 people by keyboard alone: every key is counted.
import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { economyRequirements } from "../../seed/jobs-words.ts";
import { addStaff, foundEmployer } from "../../src/access/access.server.ts";
import type { Staff } from "../../src/access/actor.ts";
import { receiveApplicants } from "../../src/answers/answers.server.ts";
import { makeJob } from "../../src/jobs/jobs.server.ts";
import { goodPassword } from "../cast.ts";
import { openBrowser, openHouse, signedIn, type TestHouse, visit } from "./house.ts";

/** What each takes is the same for all; `PEOPLE=150` walks them all, with the second page and the number that is typed twice. */
const people = Number(process.env.PEOPLE ?? 20);
/** Above this many letters their number is typed before they are approved, and before they leave. */
const typedAbove = 30;
const typing = 2 * "150↹".length;
/** Keys for each of 150: what one press does for all of them is shared by so many. */
const most = 8;
const given = [
  "Aud",
  "Bjarte",
  "Cem",
  "Dagny",
  "Eivor",
  "Frøydis",
  "Guttorm",
  "Hedda",
  "Ivar",
  "Jorunn",
  "Kåre",
  "Liv",
  "Mohamed",
];
const family = [
  "Aasen",
  "Berntsen",
  "Dalheim",
  "Eikås",
  "Fosse",
  "Grønli",
  "Haugland",
  "Ihle",
  "Jakobsen",
  "Kleppe",
  "Lunde",
  "Moen",
];
const onPostgres = process.env.DATABASE_URL !== undefined;
if (onPostgres) console.log("skipped on PostgreSQL: the walk of 150 by keyboard, which the embedded run takes");

let house: TestHouse;
let browser: Browser;
let job = "";
let rakel: Staff;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const { db } = house.parts;
  const now = new Date();
  const employer = await foundEmployer(db, {
    slug: "fjordvik",
    name: "Fjordvik kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "Fjordvik kommune <svar@fjordvik.example>",
  });
  rakel = await addStaff(house.parts.opened, {
    employer,
    name: "Rakel Sunde",
    email: "rakel@fjordvik.example",
    role: "recruiter",
    language: "nb",
    password: goodPassword,
  });
  const input = {
    title: "Økonomirådgiver",
    team: "Økonomiavdelingen",
    country: "NO",
    sector: "public",
    languages: ["nb", "nn", "en"],
    deadline: new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10),
    manager: rakel.id,
    promise: { firstWordDays: 15, afterInterviewDays: 10, afterDecisionDays: 3 },
    closingRule: "all-answered",
    requirements: [...economyRequirements],
  };
  const made = await makeJob(db, rakel, input, now);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  job = made.slug;
  const rows = Array.from(
    { length: people },
    (_, n) => `${given[n % given.length]};${family[Math.floor(n / given.length) % family.length]};s${n}@post.example`,
  );
  const bytes = new TextEncoder().encode(`Fornavn;Etternavn;E-post\n${rows.join("\n")}\n`);
  const report = await receiveApplicants(db, rakel, job, { fileName: "liste.csv", bytes }, now);
  expect(report.imported).toBe(people);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const countOf = async (query: ReturnType<typeof sql<{ n: number }>>): Promise<number> =>
  (await query.execute(house.parts.opened.owner)).rows[0]?.n ?? -1;
const unassessed = () =>
  countOf(sql`select count(*)::int as n from application a
    where (select count(*) from assessment s where s.application = a.id and s.level <> 'not-assessed') < ${economyRequirements.length}`);
const queued = () => countOf(sql`select count(*)::int as n from outbox where state = 'queued' and kind = 'letter'`);

/** A keyboard that counts. */
function keyboard(page: Page) {
  let keys = 0;
  return {
    count: () => keys,
    /** A key that changes nothing but where one stands. */
    move: async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    },
    /** A key that leads to another page, or to this one anew. */
    go: async (key: string) => {
      keys += 1;
      const led = page.waitForEvent("framenavigated");
      await page.keyboard.press(key);
      await led;
      await page.waitForLoadState();
    },
    /** A browser without a window has no keys of its own: these two are the browser's, and count as one each. */
    back: async () => {
      keys += 1;
      await page.goBack();
    },
    reload: async () => {
      keys += 1;
      await page.reload();
    },
    types: async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    },
    /** The number of letters where it is asked for, else the button itself. */
    async confirms(act: "approve" | "queue") {
      await this.reach(
        people > typedAbove ? `#${act}-count` : `button[value="${act === "approve" ? "approve-all" : act}"]`,
      );
      if (people > typedAbove) await this.types(String(people));
    },
    /** Tab to a link, and Enter. */
    async follow(meant: string) {
      await this.reach(meant);
      await this.go("Enter");
    },
    /** Tab after Tab until what is meant has the focus. */
    reach: async (meant: string, by = "Tab") => {
      for (let n = 0; n < 120; n += 1) {
        if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, meant)) return;
        keys += 1;
        await page.keyboard.press(by);
      }
      throw new Error(`${meant} cannot be reached by ${by}`);
    },
  };
}

test.skipIf(onPostgres)(
  "many people in few keys: 150 would take at most eight each, from the first look to the queue",
  async () => {
    const { page, context, faults } = await visit(browser, house);
    const [name = "", value = ""] = (await signedIn(house, rakel.email)).split("=", 2);
    await context.addCookies([{ name, value, url: house.url }]);
    await page.goto(`/jobs/${job}`);
    const hands = keyboard(page);
    for (let n = 0; n < people; n += 1) {
      if (n % 50 === 0) {
        if (n > 0) await hands.go("n");
        await hands.move("j");
        await hands.go("Enter");
      } else await hands.go("j");
      for (let nth = 0; nth < economyRequirements.length; nth += 1) await hands.go(nth === n % 4 ? "4" : "2");
    }
    const reading = hands.count();
    expect(await unassessed()).toBe(0);
    await hands.go("A");
    await hands.go("a");
    await hands.reach('input[name="outcome"]');
    await hands.reach('input[value="declined"]', "ArrowDown");
    await hands.go("Enter");
    await hands.follow(`a[href="/jobs/${job}/answers"]`);
    await hands.follow(`a[href="/jobs/${job}/answers/send#approve"]`);
    for (const href of await page.locator("ul.roomy a").evaluateAll((all) => all.map((a) => a.getAttribute("href")))) {
      await hands.follow(`a[href="${href}"]`);
      await hands.back();
    }
    await hands.reload();
    await page.waitForSelector('button[value="approve-all"]:not([disabled])');
    await hands.confirms("approve");
    await hands.go("Enter");
    await hands.confirms("queue");
    await hands.go("Enter");
    expect(page.url()).toContain("/sending/");
    expect(await queued()).toBe(people);
    const forAll = hands.count() - reading + (people > typedAbove ? 0 : typing);
    console.log(`${people} people: ${reading} keys to assess them, ${forAll} to decide for all and send`);
    expect((reading / people) * 150 + forAll).toBeLessThanOrEqual(most * 150);
    expect(faults).toEqual([]);
  },
  600_000,
);
