// Applying as a conversation: Nadia answers, pauses, goes on elsewhere, corrects, sends, and learns where it stands.
import { beforeEach, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { listApplications, readApplication } from "../applications/applications.server.ts";
import { changeAdvert, publishAdvert } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { forgetDrafts } from "./apply.server.ts";
import * as goOnPage from "./pages/go-on.tsx";
import * as talkPage from "./pages/talk.tsx";

const world = useWorld();
let cast: Cast;
let slug: string;

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, { deadline: "2026-12-20" });
  await changeAdvert(world.db, cast.rakel, slug, { ...nurseAdvert, texts: { nb: "Du lager budsjetter." } }, world.now);
  await publishAdvert(world.db, cast.rakel, slug, world.now);
});

type Form = Record<string, string>;
const args = async (cookie: string, query = "", form?: Form) => ({
  ...(await visit(await openHouse(world), {
    path: `/fjordvik/${slug}/apply${query}`,
    cookie,
    headers: { "accept-language": "nb" },
    ...(form ? { form } : {}),
  })),
  params: { home: "fjordvik", job: slug },
});

/** What a page of the conversation shows, as text. */
async function read(cookie: string, query = ""): Promise<string> {
  const { value } = unwrapped(await talkPage.loader((await args(cookie, query)) as never));
  return drawn(talkPage.default, { loaderData: value }).replaceAll("\u00a0", " ");
}

/** Presses a button; where it leads, and the cookie it gave. */
async function press(cookie: string, form: Form): Promise<{ to: string; cookie: string }> {
  const led = await thrown(async () => talkPage.action((await args(cookie, "", form)) as never));
  return { to: led.headers.get("location") ?? "", cookie: cookiesOf(led.headers) };
}

/** Answers every question with an answer of substance, and what is asked apart; to the last look. */
async function answerAll(cookie: string, over: Form = {}): Promise<void> {
  const nadia = { act: "you", name: "Nadia Hussain", email: "nadia@post.example", phone: "900 00 000", city: "Bergen" };
  await press(cookie, { ...nadia, internal: "no", ...over });
  const full =
    "I 2024 hadde jeg ansvaret for årsoppgjøret. Jeg fant feil i to skoler, og resultatet var at vi rettet 1,4 millioner.";
  for (let n = 0; n < 12; n++) {
    const html = await read(cookie);
    const question = /name="question" value="([^"]+)"/.exec(html)?.[1];
    if (!question) break;
    await press(cookie, { act: "answer", question, answer: full });
  }
  await press(cookie, { act: "apart", needs: "Trinnfri adkomst", birthYear: "1990", offList: "yes" });
}

const begin = async (): Promise<string> => (await press("", { act: "begin" })).cookie;
const mails = () =>
  inTransaction(world.db, { house: true }, (tx) =>
    tx.selectFrom("outbox").select(["kind", "to_addr", "subject", "body_text"]).orderBy("id").execute(),
  );
const applied = async () => (await listApplications(world.db, cast.rakel, slug)).rows;

test("the first line says that a machine asks and who reads", async () => {
  const html = await read("");
  expect(html).toContain("En maskin stiller spørsmålene.");
  expect(html).toContain("Rakel Sunde og de som skal velge, leser svarene.");
  expect(html).toContain("Ingen maskin vurderer deg.");
});

test("looking changes nothing: only a press begins, and the browser alone knows what was begun", async () => {
  await read("");
  const count = () => inTransaction(world.db, cast.rakel, (tx) => tx.selectFrom("apply_draft").select("id").execute());
  expect(await count()).toHaveLength(0);
  const cookie = await begin();
  expect(cookie).toMatch(/^gjensvar-apply=.{40,}/);
  expect(await count()).toHaveLength(1);
  expect(await read("gjensvar-apply=guessed")).toContain("Søk ved å svare");
  await press(cookie, { act: "begin" });
  expect(await count()).toHaveLength(1);
});

test("a thin answer gets one follow-up, never two", async () => {
  const cookie = await begin();
  await press(cookie, { act: "you", name: "Nadia", email: "nadia@post.example" });
  await press(cookie, { act: "answer", question: "start", answer: "1. mars" });
  const asked = await press(cookie, { act: "answer", question: "must:accounting", answer: "Jeg har mye erfaring." });
  expect(asked.to).toContain("step=must");
  expect(await read(cookie)).toContain("Kan du skrive litt mer?");
  const on = await press(cookie, { act: "answer", question: "must:accounting", answer: "Ja." });
  expect(on.to).toBe(`/fjordvik/${slug}/apply`);
  expect(await read(cookie)).not.toContain("Kan du skrive litt mer?");
});

test("Nadia pauses in the middle of a sentence, and goes on elsewhere by the mailed link", async () => {
  const cookie = await begin();
  await press(cookie, { act: "you", name: "Nadia Hussain", email: "nadia@post.example" });
  const paused = await press(cookie, { act: "pause", question: "start", answer: "Jeg kan begynne når" });
  expect(paused.to).toContain("step=paused");
  expect(await read(cookie, "?step=paused")).toContain("nadia@post.example");
  const [mail] = await mails();
  expect(mail).toMatchObject({ kind: "go-on", to_addr: "nadia@post.example" });
  const token = /\/a\/([\w-]+)/.exec(mail?.body_text ?? "")?.[1] ?? "";
  const open = async (word: string, form?: Form) => ({
    ...(await visit(await openHouse(world), { path: `/a/${word}`, ...(form ? { form } : {}) })),
    params: { token: word },
  });
  const shown = unwrapped(await goOnPage.loader((await open(token)) as never));
  expect(shown.value.found).toMatchObject({ employer: "Fjordvik kommune" });
  const led = await thrown(async () => goOnPage.action((await open(token, {})) as never));
  const elsewhere = cookiesOf(led.headers);
  expect(elsewhere).not.toBe(cookie);
  expect(await read(elsewhere)).toContain("Jeg kan begynne når");
  expect(await read(cookie)).toContain("Jeg kan begynne når");
  for (const word of ["guessed", "", token.slice(1), `${token}x`])
    expect(unwrapped(await goOnPage.loader((await open(word)) as never))).toMatchObject({
      status: 404,
      value: { found: null },
    });
});

test("what was sent is an application with its promise, a receipt, and the page's link; nothing stays in the draft", async () => {
  const cookie = await begin();
  await answerAll(cookie);
  const look = await read(cookie);
  for (const said of [
    "Slik har vi forstått deg",
    "I 2024 hadde jeg ansvaret",
    "Trinnfri adkomst",
    "utenfor søkerlisten",
  ])
    expect(look).toContain(said);
  await press(cookie, { act: "send" });
  const [row, ...others] = await applied();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ fullName: "Nadia Hussain", email: "nadia@post.example", language: "nb", state: "open" });
  const application = await readApplication(world.db, cast.rakel, row?.id ?? "");
  expect(application.said.length).toBeGreaterThan(3);
  expect(application.said.every((one) => one.place === "conversation" && one.question)).toBe(true);
  expect(JSON.stringify(application)).not.toContain("Trinnfri");
  const [receipt, ...more] = await mails();
  expect(more).toEqual([]);
  expect(receipt).toMatchObject({ kind: "receipt", to_addr: "nadia@post.example" });
  expect(receipt?.body_text).toContain("Du hører fra Rakel Sunde senest");
  expect(receipt?.body_text).toMatch(/\/l\/[\w-]{40,}/);
  expect(await read(cookie)).toContain("Søknaden er på vei");
  const left = await inTransaction(world.db, cast.rakel, (tx) => tx.selectFrom("apply_answer").selectAll().execute());
  expect(left).toEqual([]);
});

test("pressed twice at once it is one application and one receipt", async () => {
  const cookie = await begin();
  await answerAll(cookie);
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => press(cookie, { act: "send" })));
  expect(all.length).toBe(5);
  expect(await applied()).toHaveLength(1);
  expect(await mails()).toHaveLength(1);
});

test("who applies twice is told in the mail alone, and the first application stands as it was", async () => {
  const first = await begin();
  await answerAll(first);
  await press(first, { act: "send" });
  const [before] = await applied();
  const second = await begin();
  await answerAll(second, { name: "En Annen", phone: "1" });
  await press(second, { act: "send" });
  expect(await applied()).toEqual([before]);
  expect((await mails()).map((mail) => mail.kind)).toEqual(["receipt", "applied-before"]);
  const same = (html: string) => html.replaceAll(/csrf[^"]*/g, "");
  expect(same(await read(second))).toBe(same(await read(first)));
});

test("what nobody may weigh is marked, can be taken out, and else lies apart from what assessors read", async () => {
  const cookie = await begin();
  await answerAll(cookie);
  const text =
    "Jeg ledet regnskapet i 2024 og fant feilene selv. Jeg er gravid og har termin i mai. Resultatet var godt.";
  await press(cookie, { act: "answer", question: "motivation", answer: text });
  const look = await read(cookie);
  expect(look).toContain("Dette handler om graviditet.");
  const closing = { act: "answer", question: "closing", answer: "Jeg er medlem av fagforeningen." };
  await press(cookie, closing);
  await press(cookie, { act: "remove", question: "closing", sentence: "Jeg er medlem av fagforeningen." });
  await press(cookie, { act: "send" });
  const [row] = await applied();
  const whole = JSON.stringify(await readApplication(world.db, cast.rakel, row?.id ?? ""));
  expect(whole).toContain("Resultatet var godt");
  expect(whole).not.toMatch(/gravid|fagforening/);
  const apart = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("application_apart").selectAll().execute(),
  );
  expect(apart).toMatchObject([{ birth_year: 1990, off_list: true, needs: "Trinnfri adkomst" }]);
  expect(JSON.stringify(apart)).toContain("gravid");
  expect(JSON.stringify(apart)).not.toContain("fagforening");
});

test("a switch of language keeps the answers", async () => {
  const cookie = await begin();
  await press(cookie, { act: "you", name: "Nadia Hussain", email: "nadia@post.example" });
  await press(cookie, { act: "answer", question: "start", answer: "1. mars" });
  await press(cookie, { act: "language", lang: "sv", step: "start" });
  const html = await read(cookie, "?step=start");
  expect(html).toContain("När kan du börja?");
  expect(html).toContain("1. mars");
});

test("an address that is none is told, and what was typed stays", async () => {
  const cookie = await begin();
  const answer = await talkPage.action(
    (await args(cookie, "", { act: "you", name: "Nadia", email: "a@b,c@d" })) as never,
  );
  expect(unwrapped(answer)).toMatchObject({
    status: 400,
    value: { faults: [{ field: "email", why: "not-an-address" }] },
  });
  expect(await read(cookie)).toContain("a@b,c@d");
});

test("nothing is sent before all is asked, and strangers find nothing to press", async () => {
  const cookie = await begin();
  expect((await press(cookie, { act: "send" })).to).toContain("why=not-ready");
  for (const act of ["you", "answer", "skip", "pause", "apart", "remove", "language", "send"])
    await expect(
      press("gjensvar-apply=guessed", { act, question: "start", answer: "x", lang: "sv" }),
    ).rejects.toBeInstanceOf(NotFound);
  expect(await applied()).toEqual([]);
});

test("a draft that nobody touched for thirty days is erased", async () => {
  const cookie = await begin();
  await press(cookie, { act: "you", name: "Nadia", email: "nadia@post.example" });
  await forgetDrafts(world.db, new Date(world.now.getTime() + 29 * 86_400_000));
  expect(await read(cookie, "?step=you")).toContain("nadia@post.example");
  await forgetDrafts(world.db, new Date(world.now.getTime() + 31 * 86_400_000));
  expect(await read(cookie)).toContain("Søk ved å svare");
});
