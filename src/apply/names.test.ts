// Hard names go through the conversation, the list, the receipt, the own page and the file of all data, and come out as they are written.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { type Cast, makeCast } from "../../test/cast.ts";
import { useHands } from "../../test/my-hands.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { listApplications } from "../applications/applications.server.ts";
import { changeAdvert, publishAdvert } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import * as talkPage from "./pages/talk.tsx";

const world = useWorld();
const hands = useHands(world);
let cast: Cast;
let slug: string;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, { deadline: "2026-12-20" });
  await changeAdvert(world.db, cast.rakel, slug, { ...nurseAdvert, texts: { nb: "Du lager budsjetter." } }, world.now);
  await publishAdvert(world.db, cast.rakel, slug, world.now);
});

const own = [
  "Åshild Øverås",
  "Gro",
  "Æ",
  "Null",
  "İpek Işık",
  "ibrahim ÇELİK",
  "O'Hara-D’Arcy",
  "van der Meer",
  "محمود درويش",
  "Nora نور Lie",
  "A\u030ase Bra\u030aten",
  "Kim 🇳🇴 Vik",
  "<i>Ola</i>",
  "{{name}} & Co",
  "=1+1",
  '"Kaja"; drop table candidate;--',
  `${"Bartholomeus ".repeat(7)}Vik`,
];

/** What is kept of a name: one line without control characters, composed; inner spaces stay. */
const written = (name: string): string =>
  name
    .trim()
    .replaceAll(/[\t\r\n]+/g, " ")
    .replaceAll(/\p{Cc}/gu, "")
    .normalize("NFC");

const press = async (cookie: string, form: Record<string, string>, ip: string) => {
  const asked = { path: `/fjordvik/${slug}/apply`, cookie, ip, form, headers: { "accept-language": "nb" } };
  const args = { ...(await visit(await openHouse(world), asked)), params: { home: "fjordvik", job: slug } };
  return thrown(async () => talkPage.action(args as never));
};
/** A page of the conversation, its signs as one reads them. */
async function page(cookie: string, query = ""): Promise<string> {
  const path = { path: `/fjordvik/${slug}/apply${query}`, cookie, headers: { "accept-language": "nb" } };
  const args = { ...(await visit(await openHouse(world), path)), params: { home: "fjordvik", job: slug } };
  return drawn(talkPage.default, { loaderData: unwrapped(await talkPage.loader(args as never)).value });
}

const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'", amp: "&" };
const read = (page: string): string =>
  page.replaceAll(/&(lt|gt|quot|#x27|#39|amp);/g, (_, one: string) => signs[one] ?? "");

/** Applies under a name; the address that the application has. */
async function applies(name: string, n: number): Promise<string> {
  const ip = `192.0.2.${n % 250}`;
  const email = `n${n}@post.example`;
  const cookie = cookiesOf((await press("", { act: "begin" }, ip)).headers);
  await press(cookie, { act: "you", name, email, phone: "", city: "", internal: "no" }, ip);
  const answer = "I 2024 ledet jeg årsoppgjøret for ti skoler, fant feil for 1,4 millioner kroner og fikk dem rettet.";
  for (let step = 0; step < 12; step += 1) {
    const question = /name="question" value="([^"]+)"/.exec(await page(cookie))?.[1];
    if (!question) break;
    await press(cookie, { act: "answer", question, answer }, ip);
  }
  await press(cookie, { act: "apart", needs: "", birthYear: "1990" }, ip);
  await press(cookie, { act: "send" }, ip);
  return email;
}

async function roundTrip(name: string, n: number): Promise<void> {
  const email = await applies(name, n);
  const kept = written(name);
  const { rows } = await listApplications(world.db, cast.rakel, slug);
  expect(rows.find((row) => row.email === email)?.fullName).toBe(kept);
  const mails = await inTransaction(world.db, theHouse, (tx) =>
    tx.selectFrom("outbox").select(["subject", "body_text", "body_html"]).where("to_addr", "=", email).execute(),
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body_text).not.toMatch(/undefined|null,|\{\{(?!name)|&amp;|&lt;/);
  expect(mails[0]?.body_html).not.toContain("<i>Ola");
  const token = /\/l\/([\w-]{40,})/.exec(mails[0]?.body_text ?? "")?.[1];
  const mine = await hands(token);
  const seen = await mine.sees("/my/data");
  expect(read(seen)).toContain(`<dd>${kept}</dd>`);
  if (kept.includes("<")) expect(seen).not.toContain(kept);
  await mine.posts("/my/data/export", { act: "send" });
  const json = await (await mine.file({ code: await mine.code(email), format: "json" })).json();
  expect(json.person.fullName).toBe(kept);
  await mine.posts("/my/data/export", { act: "send" });
  const file = await (await mine.file({ code: await mine.code(email), format: "html" })).text();
  expect(read(file)).toContain(`<dd>${kept}</dd>`);
  if (kept.includes("<")) expect(file).not.toContain(kept);
}

test("seventeen hard names of our own come out everywhere as they were written", async () => {
  for (const [n, name] of own.entries()) await roundTrip(name, n);
}, 120_000);

const outside = join(import.meta.dirname, "../../../shared/data/names/names.jsonl");
const there = existsSync(outside);
if (!there) console.log("skipped: shared/data/names is absent, so its names are not sent through the conversation");

test.skipIf(!there)(
  "every name of the outside list is on the form as it was written, and no sign of it is markup",
  async () => {
    const lines = readFileSync(outside, "utf8").trim().split("\n");
    const cookie = cookiesOf((await press("", { act: "begin" }, "192.0.2.1")).headers);
    for (const name of lines.map((line) => String(JSON.parse(line).value))) {
      await press(
        cookie,
        { act: "you", name, email: "n@post.example", phone: "", city: "", internal: "no" },
        "192.0.2.1",
      );
      const form = await page(cookie, "?step=you");
      expect(read(form), name).toContain(`value="${written(name)}"`);
      if (/[<&]/.test(name)) expect(form, name).not.toContain(`value="${name}"`);
    }
  },
);
