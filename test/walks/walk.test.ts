// The walk of the whole house, in a real browser and without JavaScript: from a file of applicants to a closed job and a letter read.
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStaff, foundEmployer } from "../../src/access/access.server.ts";
import { houseOf } from "../../src/access/actor.ts";
import { countUnanswered } from "../../src/answers/answers.server.ts";
import { verifyAudit } from "../../src/platform/audit/audit.server.ts";
import { inTransaction } from "../../src/platform/db/db.server.ts";
import { openEmbedded, openPostgres } from "../../src/platform/db/open.server.ts";
import { goodPassword } from "../cast.ts";
import { command, eventually, openBrowser, openHouse, press, type TestHouse, type Visit, visit } from "./house.ts";
import { file, people } from "./list.ts";

let house: TestHouse;
let browser: Browser;
let rakel: Visit;
let employer = "";

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const { db, opened } = house.parts;
  employer = await foundEmployer(db, {
    slug: "fjordvik",
    name: "Fjordvik kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "Fjordvik kommune <svar@fjordvik.example>",
    undoMinutes: 1,
  });
  await addStaff(opened, {
    employer,
    name: "Rakel Sunde",
    email: "rakel@fjordvik.example",
    title: "rådgiver",
    phone: "55 00 12 34",
    role: "recruiter",
    language: "nb",
    password: goodPassword,
  });
  rakel = await visit(browser, house, { script: false });
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

test("Rakel signs in with her password and sees that nobody waits", async () => {
  const { page } = rakel;
  await page.goto("/");
  await page.getByLabel("E-post på jobb").fill("rakel@fjordvik.example");
  await page.getByLabel("Passord").fill(goodPassword);
  await press(page.getByRole("button", { name: "Logg inn", exact: true }));
  await page.waitForURL("**/today");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Alle har fått svar.");
});

test("she makes a job with a requirement, and is told what is wrong with a careless one", async () => {
  const { page } = rakel;
  await page.goto("/jobs/new");
  await page.getByLabel("Tittel").fill("Innkjøpsrådgiver");
  await page.getByRole("checkbox", { name: "Nynorsk" }).check();
  await page.getByRole("checkbox", { name: "English" }).check();
  await page.getByLabel("Når brevene går ut").selectOption("any");
  await page.locator("#label-0-nb").fill("Ung og sulten");
  await press(page.getByRole("button", { name: "Lag stillingen" }));
  await page.getByRole("heading", { name: "Noe må rettes" }).waitFor();
  await page.locator("#label-0-nb").fill("erfaring med offentlige anskaffelser");
  await page.locator("#label-0-nn").fill("erfaring med offentlege innkjøp");
  await page.locator("#label-0-en").fill("experience of public procurement");
  await press(page.getByRole("button", { name: "Lag stillingen" }));
  await page.waitForURL("**/jobs/innkjopsradgiver");
});

test("she brings in five rows, says what two columns mean, and the bad row is named by line and column", async () => {
  const { page } = rakel;
  await page.goto("/jobs/innkjopsradgiver/import");
  await page
    .getByLabel("Fil med søkere")
    .setInputFiles({ name: "søkere.csv", mimeType: "text/csv", buffer: Buffer.from(file, "utf8") });
  await press(page.getByRole("button", { name: "Se på filen" }));
  await page.getByRole("heading", { name: "Hva betyr kolonnene?" }).waitFor();
  const requirement = await page.locator('option[value^="requirement:"]').first().getAttribute("value");
  await page.getByLabel("Betyr: Innkjøp").selectOption(requirement);
  await page.getByLabel("Betyr: Bevis").selectOption((requirement ?? "").replace("requirement:", "evidence:"));
  await press(page.getByRole("button", { name: "Les på nytt" }));
  await page.getByText("ola@@feil").waitFor();
  await press(page.getByRole("button", { name: "Hent inn 4 søkere" }));
  await eventually(async () => {
    await page.reload();
    // The number is shown while the list still runs; what was wrong with a row, when it is done.
    const done = (await page.getByText("4 av 5 er hentet inn.").count()) > 0;
    return done && (await page.getByRole("row", { name: /6 E-post/ }).count()) === 1;
  });
});

test("the job cannot be closed, and the page says who waits", async () => {
  const { page } = rakel;
  await page.goto("/jobs/innkjopsradgiver/close");
  await page.getByText("4 søkere har ikke fått svar.").waitFor();
  for (const [, given = ""] of people)
    expect(await page.getByRole("link", { name: new RegExp(given) }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Lukk stillingen" }).count()).toBe(0);
});

test("she assesses Åse at the side of the table, with evidence, and the ticks she made stay", async () => {
  const { page } = rakel;
  await page.goto("/jobs/innkjopsradgiver");
  await page.getByRole("checkbox", { name: /Cem Yıldız/ }).check();
  await page.getByRole("button", { name: "Åse Bjørnsen" }).click();
  await page.getByRole("heading", { level: 2, name: "Åse Bjørnsen" }).waitFor();
  expect(await page.getByRole("checkbox", { name: /Cem Yıldız/ }).isChecked()).toBe(true);
  await page.locator("details:has(textarea[name=evidence]) summary").click();
  await page.locator("textarea[name=evidence]").fill("Jeg bestilte varer til butikken i fire år");
  await page.locator("select[name=source]").selectOption("application");
  await page.locator('fieldset button[name=level][value="partly"]').click();
  await page.getByText("Jeg bestilte varer til butikken i fire år").first().waitFor();
  expect(await page.locator('button[name=level][value="partly"]').first().getAttribute("aria-pressed")).toBe("true");
  expect(await page.getByRole("checkbox", { name: /Cem Yıldız/ }).isChecked()).toBe(true);
});

test("she declines all four at once and gets a letter for each in their own language", async () => {
  const { page } = rakel;
  await page.goto("/jobs/innkjopsradgiver");
  for (const [, given = "", family = ""] of people)
    await page.getByRole("checkbox", { name: new RegExp(`${given} ${family}`) }).check();
  await page.getByRole("button", { name: /^Avgjør/ }).click();
  await page.getByRole("radio", { name: /^Avslag(?!,)/ }).check();
  await page
    .getByRole("button", { name: /Avgjør/ })
    .last()
    .click();
  await press(page.getByRole("link", { name: "Til brevene" }));
  await page.waitForURL("**/answers*");
  const texts: string[] = [];
  for (const [, given = "", family = ""] of people) {
    await page.goto("/jobs/innkjopsradgiver/answers");
    await openLetterOf(`${given} ${family}`);
    texts.push((await page.locator("article.sheet").textContent()) ?? "");
  }
  expect(texts[0]).toContain("offentlige anskaffelser");
  expect(texts[1]).toContain("offentlege innkjøp");
  expect(texts[1]).toContain("ikkje");
  expect(texts[3]).toContain("public procurement");
  for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|null/);
});

/** Opens groups until the person's letter is there, then the letter. */
async function openLetterOf(name: string, page = rakel.page): Promise<void> {
  const heads = await page
    .locator("a.head")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const href of ["", ...heads]) {
    if (href) await page.goto(href);
    const link = page.getByRole("link", { name: new RegExp(name) });
    if ((await link.count()) > 0) return press(link.first());
  }
  throw new Error(`no letter to ${name}`);
}

test("an unlawful sentence is stopped by the check; mended, it can be approved", async () => {
  const { page } = rakel;
  await page.goto("/jobs/innkjopsradgiver/answers");
  await openLetterOf("Cem Yıldız");
  await press(page.getByRole("link", { name: /^Rediger/ }));
  const body = page.getByLabel("Brev", { exact: true });
  const text = await body.inputValue();
  await body.fill(text.replace("\n\n", "\n\nVi valgte en yngre søker. "));
  await press(page.getByRole("button", { name: "Lagre og kontroller" }));
  await page.getByText("Kan ikke sendes slik det står").waitFor();
  await press(page.getByRole("button", { name: /Godkjenn og neste/ }));
  await page.getByText("Kontrollen stopper brevet").waitFor();
  await press(page.getByRole("link", { name: /^Rediger/ }));
  await page.getByLabel("Brev", { exact: true }).fill(text.replace("Takk for", "Tusen takk for"));
  await press(page.getByRole("button", { name: "Lagre og kontroller" }));
  await press(page.getByRole("button", { name: /Godkjenn og neste/ }));
});

test("with scripts on, the check follows what she writes, and nothing is saved by it", async () => {
  const typing = await visit(browser, house);
  const { page } = typing;
  await page.goto("/sign-in?to=/jobs/innkjopsradgiver/answers");
  await page.getByLabel("E-post på jobb").fill("rakel@fjordvik.example");
  await page.getByLabel("Passord").fill(goodPassword);
  await press(page.getByRole("button", { name: "Logg inn", exact: true }));
  await page.waitForURL("**/answers*");
  await openLetterOf("Åse Bjørnsen", page);
  await press(page.getByRole("link", { name: /^Rediger/ }));
  const verdict = page.locator("#verdict");
  await verdict.getByText("Kan sendes").first().waitFor();
  const body = page.getByLabel("Brev", { exact: true });
  const text = await body.inputValue();
  await body.fill(`${text} Vi valgte en yngre søker enn deg.`);
  await verdict.getByText("Kan ikke sendes slik det står").waitFor();
  await verdict.getByText("aml § 13-1").waitFor();
  await body.fill(text);
  await verdict.getByText("Kan ikke sendes slik det står").waitFor({ state: "detached" });
  await page.reload();
  expect(await page.getByLabel("Brev", { exact: true }).inputValue()).toBe(text);
  expect(typing.faults).toEqual([]);
  await typing.context.close();
});

test("she approves the rest and puts four letters in the queue, stops them, and queues them again", async () => {
  const { page } = rakel;
  for (let round = 0; round < 8; round += 1) {
    await page.goto("/jobs/innkjopsradgiver/answers");
    const approve = page.getByRole("button", { name: /Godkjenn og neste/ });
    if ((await approve.count()) === 0) break;
    await press(approve);
  }
  await page.goto("/jobs/innkjopsradgiver/answers");
  await press(page.getByRole("button", { name: "Legg 4 brev i kø" }));
  await page.waitForURL("**/sending/*");
  await page.getByText(/4 brev går ut klokken/).waitFor();
  await press(page.getByRole("button", { name: "Stopp alle 4" }));
  await page.getByText("4 brev ble stoppet.").waitFor();
  // The candidate's page knows nothing of all this: see the tests of the answers room.
  await inTransaction(house.parts.db, { house: true }, (tx) =>
    tx.updateTable("employer").set({ undo_minutes: 0 }).execute(),
  );
  await page.goto("/jobs/innkjopsradgiver/answers");
  await press(page.getByRole("button", { name: "Legg 4 brev i kø" }));
  await eventually(async () => {
    await page.reload();
    return (await page.getByText("4 av 4 brev er tatt imot.").count()) > 0;
  });
});

test("Cem reads his letter in the catcher, follows the link and finds the same text on his page", async () => {
  const mails = (await (await fetch(`${house.catcher}api/mails?to=cem.yildiz@example.no`)).json()) as
    | { mails?: CaughtMail[] }
    | CaughtMail[];
  const [mail] = Array.isArray(mails) ? mails : (mails.mails ?? []);
  const link = mail?.links.find((one) => one.includes("/l/")) ?? "";
  expect(link).toContain(house.url);
  const cem = await visit(browser, house, { script: false, width: 360 });
  await cem.page.goto(link);
  expect(await cem.page.locator("body").textContent()).not.toContain("dessverre");
  await press(cem.page.getByRole("button").first());
  await cem.page.waitForURL("**/my");
  await cem.page.goto("/my/letter");
  const sheet = cem.page.locator("article.sheet");
  const shown = await without(sheet, ".head");
  expect(shown).toContain("Tusen takk for");
  expect(shown).toContain("Rakel Sunde");
  expect(cem.faults).toEqual([]);
  const mailed = await visit(browser, house, { script: false, width: 360 });
  await mailed.page.goto(`${house.catcher}mails/${mail?.n}/html`);
  // Word for word, from the heading to the signature: what came by mail, its text part, and what the page shows.
  expect(shown).toBe(await without(mailed.page.locator("main"), ".from"));
  const plain = await (await fetch(`${house.catcher}mails/${mail?.n}/text`)).text();
  expect(oneSpace(plain)).toContain(shown.slice((await readable(sheet.locator("h1"))).length).trim());
  await mailed.context.close();
  await cem.context.close();
});

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** As the browser shows it: lines apart, however they are parted in the page. */
const readable = async (place: Locator): Promise<string> => oneSpace((await place.allInnerTexts()).join(" "));

/** What somebody reads there, after the part at the top that is no part of the letter. */
async function without(whole: Locator, head: string): Promise<string> {
  const [text, above] = [await readable(whole), await readable(whole.locator(head))];
  expect(text.startsWith(above)).toBe(true);
  return text.slice(above.length).trim();
}

type CaughtMail = { n: number; links: string[] };

test("everybody has been answered: the job closes, the doctor agrees, and the audit log holds", async () => {
  const { page } = rakel;
  await page.goto("/jobs/innkjopsradgiver/close");
  await press(page.getByRole("button", { name: "Lukk stillingen" }));
  await page.getByText("Stillingen er lukket.").waitFor();
  await page.goto("/today");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Alle har fått svar.");
  expect(await countUnanswered(house.parts.db, houseOf(employer), new Date())).toEqual({ open: 0, silent: 0 });
  expect(await inTransaction(house.parts.db, { employer }, (tx) => verifyAudit(tx, employer))).toMatchObject({
    ok: true,
  });
  expect(rakel.faults).toEqual([]);
});

test("by the command line the doctor says the same, and the log names the first line somebody altered", async () => {
  const { DATABASE_URL = "" } = house.parts.config;
  const firstAltered = 3;
  await house.stop();
  const env = { GJENSVAR_FOLDER: house.folder, DATABASE_URL };
  const doctor = await command(env, "doctor", "--json");
  expect(JSON.parse(doctor.out)).toMatchObject({
    ok: true,
    silent: 0,
    employers: [{ employer: "fjordvik", open: 0, silent: 0, uncertain: 0, bounced: 0, audit: true }],
  });
  expect(doctor.status).toBe(0);
  const holds = await command(env, "audit", "verify");
  expect([holds.status, holds.out]).toEqual([0, expect.stringContaining("the chain holds")]);
  const opened = await (DATABASE_URL ? openPostgres(DATABASE_URL) : openEmbedded(join(house.folder, "database")));
  await opened.exec(`alter table audit_line disable trigger audit_line_stays;
    update audit_line set what = 'letter.approved' where id = ${firstAltered};
    alter table audit_line enable trigger audit_line_stays;`);
  await opened.close();
  const altered = await command(env, "audit", "verify");
  expect([altered.status, altered.out]).toEqual([1, expect.stringContaining(`line ${firstAltered} does not fit`)]);
  expect((await command(env, "doctor")).status).toBe(1);
});
