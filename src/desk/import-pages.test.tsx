// Bringing in a file, request in and page out: what cannot be read is not kept, what was put instead is said, rows are counted as rows.
import { sql } from "kysely";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { openHouse, visit } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { readEmployerIn } from "../access/access.server.ts";
import { type HouseParts, staffContext } from "../access/asks.server.ts";
import { importsOf, progressIn, startImport } from "../applications/applications.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { type Lang, langs } from "../platform/i18n/languages.ts";
import { ImportMapping } from "./ImportMapping.tsx";
import { ImportDone, Problems } from "./ImportOutcome.tsx";
import { askForImport, importView, rejectedRows, runAskedImport, throwAway } from "./import.server.ts";
import * as importPage from "./pages/import.tsx";
import { problemText } from "./problem-words.ts";

const world = useWorld();
let cast: Cast;
let house: HouseParts;
let job: string;

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
});

const bytesOf = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));

async function upload(...lines: string[]): Promise<{ job: string; id: string }> {
  const started = await startImport(world.db, cast.rakel, job, "søkere.csv", bytesOf(...lines), world.now);
  if (!started.ok) throw new Error(started.why);
  return { job, id: started.id };
}

async function mapping(where: { job: string; id: string }, lang: Lang = "nb"): Promise<string> {
  const { job: shown, reading, columns } = await importView(world.db, cast.rakel, where, world.now);
  if (!reading) throw new Error("the import does not wait");
  return renderToStaticMarkup(<ImportMapping lang={lang} job={shown} reading={reading} columns={columns} />);
}

const close = () =>
  inTransaction(world.db, cast.rakel, (tx) => sql`update job set state = 'closed' where slug = ${job}`.execute(tx));

/** Posts a file as the page's own form does. */
async function post(file: File): Promise<unknown> {
  const args = await visit(house, { path: `/jobs/${job}/import`, form: {} });
  const form = new FormData();
  form.set("file", file);
  const employer = await inTransaction(world.db, cast.rakel, (tx) => readEmployerIn(tx, cast.rakel.employer));
  const seat = { staff: cast.rakel, employer };
  args.context.set(staffContext, { ...seat, login: cast.rakel.id, memberships: [seat] });
  const request = new Request(args.request.url, { method: "POST", body: form });
  const action = importPage.action as (given: unknown) => Promise<unknown>;
  return action({ ...args, request, params: { job } });
}

describe("a file that cannot be read", () => {
  test("is not kept, and Rakel reads why", async () => {
    expect(await post(new File([], "tom.csv"))).toEqual({ fault: "file-empty" });
    expect(await post(new File(["%PDF-1.7 cv"], "cv.pdf"))).toEqual({ fault: "not-a-table" });
    expect(await post(new File(["Navn;E-post\n"], "bare-hode.csv"))).toEqual({ fault: "no-rows" });
    expect(await importsOf(world.db, cast.rakel, job)).toEqual([]);
    expect(await post(new File(["Navn;E-post\nCem;cem@example.no"], "en.csv"))).toBeInstanceOf(Response);
  });

  test("that nobody wants any more is thrown away, by who may bring people in only", async () => {
    const where = await upload("Navn;E-post", "Cem Yıldız;cem@example.no");
    expect(await mapping(where)).toContain('value="discard"');
    await expect(throwAway(world.db, cast.stina, where)).rejects.toThrow(NotFound);
    expect(await throwAway(world.db, cast.rakel, where)).toBe(true);
    await expect(importView(world.db, cast.rakel, where, world.now)).rejects.toThrow(NotFound);
  });
});

describe("what was not understood", () => {
  test("says what is put instead: the day of the list, and the job's language", async () => {
    const where = await upload("Navn;E-post;Språk;Søkt dato", "Cem Yıldız;cem@example.no;klingon;i fjor");
    const page = await mapping(where);
    expect(page).toContain("nye søkere får stillingens språk, norsk bokmål");
    expect(page).toContain("lest som tomt, og nye søkere får dagen listen hentes inn");
    for (const lang of langs) expect(await mapping(where, lang)).not.toContain("{language}");
    expect(problemText("sv", "bad-language", "sv")).toContain("tjänstens språk, svenska");
  });

  test("about a column is no row: two faults in one row are one row to correct", async () => {
    const where = await upload("Navn;E-post", "Cem Yıldız;cem@@feil", ";ola@@feil", "Neha Rao;neha@example.no");
    const { reading, job: shown } = await importView(world.db, cast.rakel, where, world.now);
    if (!reading) throw new Error("the import does not wait");
    const header = { line: 1, column: null, value: "e-mail", problem: "", code: "unknown-meaning" as const };
    const given = { ...reading, rejected: [header, ...reading.rejected, ...reading.rejected] };
    const page = renderToStaticMarkup(<Problems lang="nb" job={shown} reading={given} />);
    expect(page).toContain("2 rader må rettes");
    expect(page).toContain("Om hele filen");
    expect(page).toContain("e-mail: valget finnes ikke");
    const alone = renderToStaticMarkup(
      <Problems lang="nb" job={shown} reading={{ rejected: [header], warnings: [] }} />,
    );
    expect(alone).not.toContain("må rettes");
    const report = { rows: 1, imported: 1, updated: 0, unchanged: 0, rejected: [header], warnings: [] };
    const done = renderToStaticMarkup(
      <ImportDone lang="nb" job={shown} failed={false} report={report} id={where.id} />,
    );
    expect(done).not.toContain("rejected.csv");
    const one = { ...report, rejected: reading.rejected.slice(0, 1) };
    const single = renderToStaticMarkup(<ImportDone lang="nb" job={shown} failed={false} report={one} id={where.id} />);
    expect(single).toContain("Last ned raden som må rettes");
    expect(single).toContain("Rett den og hent inn filen på nytt");
  });

  test("comes as a file in Rakel's own language, with rows only", async () => {
    const where = await upload("Navn;E-post", "Cem Yıldız;cem@@feil");
    const { reading } = await importView(world.db, cast.rakel, where, world.now);
    const header = { line: 1, column: null, value: "x", problem: "english", code: "unknown-meaning" };
    const report = JSON.stringify({ rejected: [header, ...(reading?.rejected ?? [])] });
    await inTransaction(world.db, cast.rakel, (tx) =>
      sql`update import set report = ${report}::jsonb where id = ${where.id}::uuid`.execute(tx),
    );
    const text = await rejectedRows(world.db, cast.rakel, where, "nb");
    const lines = [
      '"Linje";"Kolonne";"Det som står";"Problem"',
      '"2";"E-post";"cem@@feil";"her må det stå én gyldig e-postadresse"',
    ];
    expect(text).toBe(`\ufeff${lines.map((line) => `${line}\r\n`).join("")}`);
  });
});

test("evidence is shown beside the level on the page of columns, shortened", async () => {
  const where = await upload(
    "Navn;E-post;requirement:budget;evidence:budget",
    `Cem Yıldız;cem@example.no;delvis oppfylt;budsjett for to skoler ${"og mer ".repeat(40)}`,
  );
  const page = await mapping(where);
  expect(page).toContain("Bevis: erfaring med budsjettarbeid");
  expect(page).toMatch(/<td>budsjett for to skoler [^<]{20,40} …<\/td>/);
});

test("the page of an import that runs counts rows without reading the file again", async () => {
  const where = await upload("Navn;E-post", "Cem Yıldız;cem@example.no", "Neha Rao;neha@example.no");
  expect(await askForImport(world.db, cast.rakel, where)).toEqual({ ok: true });
  await inTransaction(world.db, cast.rakel, async (tx) => {
    await progressIn(tx, cast.rakel, where.id, 1);
    await sql`update import set bytes = null`.execute(tx);
  });
  const view = await importView(world.db, cast.rakel, where, world.now);
  expect(view).toMatchObject({ state: "running", done: 1, all: 2, reading: null });
  expect(await throwAway(world.db, cast.rakel, where)).toBe(false);
});

describe("a closed job", () => {
  test("takes no file, and runs none that waits: the page says why", async () => {
    const where = await upload("Navn;E-post", "Cem Yıldız;cem@example.no");
    expect(await mapping(where)).toContain("Hent inn 1 søker<");
    await close();
    expect(await post(new File(["Navn;E-post\nCem;cem@example.no"], "en.csv"))).toEqual({ fault: "job-closed" });
    expect(await askForImport(world.db, cast.rakel, where)).toEqual({ ok: false, why: "job-closed" });
    const page = await mapping(where);
    expect(page).toContain("Stillingen er lukket");
    expect(page).not.toContain('value="run"');
    expect((await importView(world.db, cast.rakel, where, world.now)).state).toBe("waiting");
  });

  test("while the list was on its way: the page says so, and what was wrong in the file", async () => {
    const where = await upload("Navn;E-post", "Cem Yıldız;cem@example.no", "Elin;elin@@feil");
    await askForImport(world.db, cast.rakel, where);
    await close();
    const payload = { employer: cast.fjordvik, import: where.id, staff: cast.rakel.id };
    await runAskedImport({ db: world.db, now: world.now, baseUrl: world.baseUrl }, payload);
    const { job: shown, state, report } = await importView(world.db, cast.rakel, where, world.now);
    expect(state).toBe("failed");
    const page = renderToStaticMarkup(<ImportDone lang="nb" job={shown} failed report={report} id={where.id} />);
    expect(page).toContain("Stillingen er lukket");
    expect(page).toContain("Ingen fra filen ble hentet inn.");
    expect(page).toContain("elin@@feil");
    expect(page).not.toContain("den er lukket, og ingen nye kan hentes inn");
  });
});

describe("what new applicants are promised", () => {
  const said = async (...lines: string[]) => mapping(await upload(...lines));

  test("without a date counts from the import, and the page says so before and after", async () => {
    const where = await upload("Navn;E-post", "Cem Yıldız;cem@example.no");
    expect(await mapping(where)).toContain("Filen har ingen søknadsdato.");
    expect(await mapping(where)).toContain("innen 15 arbeidsdager, altså senest 15. desember 2026");
    expect(await mapping(where)).toContain("velg «Søkt dato»");
    for (const lang of langs) expect(await mapping(where, lang)).toMatch(/15\.? (desember|december|December) 2026/);
    await askForImport(world.db, cast.rakel, where);
    const payload = { employer: cast.fjordvik, import: where.id, staff: cast.rakel.id };
    await runAskedImport({ db: world.db, now: world.now, baseUrl: world.baseUrl }, payload);
    const { job: shown, report } = await importView(world.db, cast.rakel, where, world.now);
    const page = renderToStaticMarkup(
      <ImportDone lang="nb" job={shown} failed={false} report={report} id={where.id} />,
    );
    expect(page).toContain("Filen har ingen søknadsdato.");
    expect(page).not.toContain("velg «Søkt dato»");
  });

  test("counts from the day each applied, and from the import for who has no date", async () => {
    const dated = await said("Navn;Søkt dato", "Cem Yıldız;2026-11-18", "Elin;2026-06-01");
    expect(dated).toContain("Fristen regnes fra dagen hver enkelt søkte.");
    expect(dated).toContain("Den første fristen er 27. november 2026, den siste 9. desember 2026.");
    expect(dated).toContain("Én har alt ventet lenger enn det");
    expect(await said("Navn;Søkt dato", "Cem Yıldız;2026-11-18", "Elin;")).toContain("Én søker har ingen søknadsdato");
  });
});
