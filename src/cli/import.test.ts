// gjensvar import, as it is called: the job's law and the named one, the columns as they were said before, and the promise.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { migrate } from "../platform/db/migrate.server.ts";
import { openEmbedded } from "../platform/db/open.server.ts";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gjensvar-import-"));
  const opened = await openEmbedded(join(folder, "database"));
  await migrate(opened);
  const cast = await makeCast({ db: opened.db, opened, now: new Date(), baseUrl: "https://svar.fjordvik.example" });
  await rakelsJob(opened.db, cast.rakel, cast.henrik, new Date());
  await opened.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "../cli.ts"), "import", ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", GJENSVAR_FOLDER: folder },
  });
const json = (...args: string[]) => JSON.parse(run(...args, "--job", "okonomiradgiver", "--people", "--json").stdout);

test("Rakel's list comes in as on the page: by the job's law and the named one, with the columns as she said before", {
  timeout: 120_000,
}, () => {
  const list = written("liste.csv", "Navn;Adresse;Fødselsår\nCem Yıldız;cem@post.example;1984\n");
  const map = written("map.json", JSON.stringify({ Adresse: "email" }));
  expect(json(list)).toMatchObject({ imported: 1, dropped: [], people: [{ email: null, birthYear: 1984 }] });
  expect(json(list, "--map", map)).toMatchObject({ people: [{ email: "cem@post.example" }] });
  expect(json(list, "--country", "DK")).toMatchObject({
    people: [{ email: "cem@post.example", birthYear: null }],
    dropped: [{ header: "Fødselsår" }],
  });
});

test("who is new hears by a day, and the words say which day it counts from", { timeout: 120_000 }, () => {
  const list = written("ny.csv", "Navn;E-post\nNeha Kapoor;neha@post.example\n");
  const { status, stdout } = run(list, "--job", "okonomiradgiver");
  expect(status).toBe(0);
  expect(stdout).toMatch(/new people hear by \d{4}-\d\d-\d\d: 15 working days from today, as the file has no date/);
});

test("a place whose law nobody here knows is wrong use", () => {
  const list = written("lov.csv", "Navn\nCem\n");
  expect(run(list, "--dry-run", "--country", "FI")).toMatchObject({ status: 2, stdout: "" });
  expect(run(list, "--dry-run", "--country", "no", "--sector", "Public").status).toBe(0);
});
