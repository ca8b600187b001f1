// Attaching files while applying: Nadia sees what we read, takes one away, sends, and those who work on the job can read it.
import { strToU8 } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { nurseAdvert } from "../../seed/advert-words.ts";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { cookiesOf, drawn, openHouse, thrown, unwrapped, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { filesOfApplicationIn, listApplications } from "../applications/applications.server.ts";
import { fileWords } from "../applications/file-words.ts";
import { changeAdvert, publishAdvert } from "../jobs/jobs.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { makePdf } from "../platform/files/office.fixture.ts";
import { langs } from "../platform/i18n/languages.ts";
import { forgetDrafts } from "./apply.server.ts";
import { attachWords } from "./attach-words.ts";
import * as attachPage from "./pages/attach.tsx";
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

type Form = Record<string, string> | FormData;
const args = async (page: string, cookie: string, form?: Form, query = "") => ({
  ...(await visit(await openHouse(world), {
    path: `/fjordvik/${slug}/${page}${query}`,
    cookie,
    headers: { "accept-language": "nb" },
    ...(form ? { form } : {}),
  })),
  params: { home: "fjordvik", job: slug },
});
const answer = async (cookie: string, form: Record<string, string>) => {
  const led = await thrown(async () => talkPage.action((await args("apply", cookie, form)) as never));
  return cookiesOf(led.headers);
};
const begin = () => answer("", { act: "begin" });
const loaded = async (cookie: string, query = "") =>
  attachPage.loader((await args("apply/files", cookie, undefined, query)) as never);
async function read(cookie: string, query = "", actionData?: unknown): Promise<string> {
  const loaderData = await loaded(cookie, query);
  return drawn(attachPage.default, { loaderData, ...(actionData ? { actionData } : {}) }).replaceAll("\u00a0", " ");
}

const fileForm = (name: string, bytes: Uint8Array): FormData => {
  const form = new FormData();
  form.set("file", new File([Uint8Array.from(bytes)], name));
  return form;
};
const press = async (cookie: string, form: Form) =>
  attachPage.action((await args("apply/files", cookie, form)) as never);
/** Attaches a file; where it leads. */
const attach = async (cookie: string, name: string, bytes: Uint8Array): Promise<string | null> =>
  (await thrown(press(cookie, fileForm(name, bytes)))).headers.get("location");
/** The same request, in which something else happens when the first half of its body has come. */
async function meanwhile(request: Request, happens: () => Promise<unknown>): Promise<Request> {
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  const half = bytes.length >> 1;
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        pulled += 1;
        if (pulled === 1) return stream.enqueue(bytes.slice(0, half));
        await happens();
        stream.enqueue(bytes.slice(half));
        stream.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Request(request.url, { method: "POST", headers: request.headers, body, duplex: "half" } as RequestInit);
}
const cv = makePdf(["Nadia Hussain", "Fem år som controller."]);

async function finish(cookie: string): Promise<void> {
  await answer(cookie, { act: "you", name: "Nadia Hussain", email: "nadia@post.example", internal: "no" });
  for (let n = 0; n < 12; n++) {
    const page = unwrapped(await talkPage.loader((await args("apply", cookie)) as never));
    const question = /name="question" value="([^"]+)"/.exec(drawn(talkPage.default, { loaderData: page.value }))?.[1];
    if (!question) break;
    await answer(cookie, { act: "skip", question });
  }
  await answer(cookie, { act: "apart" });
}
const look = async (cookie: string) =>
  drawn(talkPage.default, {
    loaderData: unwrapped(await talkPage.loader((await args("apply", cookie)) as never)).value,
  });

test("Nadia attaches her CV, sees what we read in it, and finds it on the last look; Henrik reads it when it is sent", async () => {
  const cookie = await begin();
  expect(await read(cookie)).toContain("Du har ikke lagt ved noe.");
  expect(await attach(cookie, "CV Nadia.pdf", cv)).toBe(`/fjordvik/${slug}/apply/files?done=kept`);
  const html = await read(cookie, "?done=kept");
  for (const words of ["Filen er lagt ved.", "CV Nadia.pdf", "Fem år som controller.", "Ikke sjekket for virus"])
    expect(html).toContain(words);
  await finish(cookie);
  expect(await look(cookie)).toContain("CV Nadia.pdf");
  await answer(cookie, { act: "send" });
  const [nadia] = (await listApplications(world.db, cast.rakel, slug)).rows;
  const files = await inTransaction(world.db, cast.henrik, (tx) =>
    filesOfApplicationIn(tx, cast.henrik, nadia?.id ?? ""),
  );
  expect(files.map((file) => [file.name, file.words])).toEqual([
    ["CV Nadia.pdf", "Nadia Hussain\nFem år som controller."],
  ]);
  // What is sent is sent: the page leads back.
  const led = await thrown(loaded(cookie));
  expect([led.status, led.headers.get("location")]).toEqual([302, `/fjordvik/${slug}/apply`]);
  expect(await attach(cookie, "mer.txt", strToU8("mer"))).toBe(`/fjordvik/${slug}/apply`);
});

test("a file that was still being read when Nadia sent comes along with the application, or is let go where she had applied before", async () => {
  for (const again of [false, true]) {
    const cookie = await begin();
    await finish(cookie);
    await attach(cookie, "CV Nadia.pdf", cv);
    const late = `Attest ${again}.pdf`;
    const slow = fileForm(late, makePdf(["En attest."]));
    const asked = await args("apply/files", cookie, slow);
    const request = await meanwhile(asked.request, () => answer(cookie, { act: "send" }));
    const led = await thrown(attachPage.action({ ...asked, request } as never));
    expect([led.status, led.headers.get("location")]).toEqual([303, `/fjordvik/${slug}/apply/files?done=kept`]);
    const [nadia, ...others] = (await listApplications(world.db, cast.rakel, slug)).rows;
    expect(others).toEqual([]);
    const files = await inTransaction(world.db, cast.henrik, (tx) =>
      filesOfApplicationIn(tx, cast.henrik, nadia?.id ?? ""),
    );
    expect(files.map((file) => file.name).sort()).toEqual(["Attest false.pdf", "CV Nadia.pdf"]);
  }
});

test("Nadia takes a file away again; nobody else's browser can see it or take it away", async () => {
  const cookie = await begin();
  await attach(cookie, "CV Nadia.pdf", cv);
  const id = (await loaded(cookie)).files[0]?.id ?? "";
  const other = await begin();
  expect(await read(other)).not.toContain("CV Nadia");
  await thrown(press(other, { act: "remove", id }));
  for (const stranger of ["", "gjensvar-apply=guessed"])
    expect((await thrown(press(stranger, { act: "remove", id }))).headers.get("location")).toBe(
      `/fjordvik/${slug}/apply`,
    );
  expect(await read(cookie)).toContain("CV Nadia.pdf");
  await thrown(press(cookie, { act: "remove", id }));
  expect(await read(cookie, "?done=removed")).toContain("Filen er fjernet.");
  expect(await read(cookie)).not.toContain("CV Nadia");
});

test("what cannot be taken in is said in words, in each language, and the file that stands stays", async () => {
  const cookie = await begin();
  await attach(cookie, "CV Nadia.pdf", cv);
  for (const lang of langs) {
    await thrown(press(cookie, { act: "language", lang }));
    const made = unwrapped(await press(cookie, fileForm("bilde.pdf", strToU8("<svg/>"))));
    expect(made.status).toBe(400);
    const html = await read(cookie, "", made.value);
    expect(html).toContain(fileWords[lang].refused.disagree);
    expect(html).toContain(attachWords[lang].title);
    expect(html).toContain("CV Nadia.pdf");
  }
});

test("a form without a file, one that is no form and a fourth file are answered, and many from one address are told to wait", async () => {
  const cookie = await begin();
  expect(unwrapped(await press(cookie, fileForm("", new Uint8Array()))).value).toEqual({ fault: "no-file" });
  for (const name of ["a.txt", "b.txt", "c.txt"]) await attach(cookie, name, strToU8(name));
  const fourth = unwrapped(await press(cookie, fileForm("d.txt", strToU8("d"))));
  expect(fourth.value).toEqual({ fault: "too-many" });
  expect(await read(cookie, "", fourth.value)).toContain("Fjern en hvis du vil legge ved en annen.");
  let last = fourth;
  for (let n = 0; n < 40; n++) last = unwrapped(await press(cookie, fileForm("d.txt", strToU8("d"))));
  expect([last.value, last.status]).toEqual([{ fault: "slow-down" }, 429]);
});

test("a draft that is forgotten takes its files along", async () => {
  const cookie = await begin();
  await attach(cookie, "CV Nadia.pdf", cv);
  await forgetDrafts(world.db, new Date(world.now.getTime() + 31 * 86_400_000));
  const left = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("application_file").select("id").execute(),
  );
  expect(left).toEqual([]);
});
