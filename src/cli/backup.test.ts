// gjensvar backup and restore, as they are called: a copy made and put into an empty folder, told to people and to programs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gjensvar-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "../cli.ts"), ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", GJENSVAR_FOLDER: folder },
  });

const employer = ["--slug", "fjordvik", "--name", "Fjordvik kommune", "--country", "NO", "--sector", "public"];
const writes = ["--language", "nb", "--mail-from", "svar@fjordvik.example"];

test("with --json both say what they did, and the copy comes back with its chain and with sending paused", {
  timeout: 120_000,
}, () => {
  expect(run("employer", "add", ...employer, ...writes).status).toBe(0);
  const [file, into] = [join(folder, "copy.tar.gz"), join(folder, "again")];
  const made = run("backup", file, "--json");
  expect([made.status, made.stderr]).toEqual([0, ""]);
  expect(JSON.parse(made.stdout)).toEqual({ file, bytes: expect.any(Number) });
  const back = run("restore", file, "--into", into, "--json");
  expect([back.status, back.stderr]).toEqual([0, ""]);
  expect(JSON.parse(back.stdout)).toMatchObject({
    folder: into,
    employers: [{ employer: "fjordvik", ok: true, lines: expect.any(Number), paused: true }],
  });
  const twice = run("restore", file, "--into", into, "--json");
  expect([twice.status, twice.stdout]).toEqual([2, ""]);
  expect(run("restore", file, "--into", join(folder, "third")).stdout).toContain("the chain holds");
});
