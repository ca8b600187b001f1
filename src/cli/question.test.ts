// The question check on the command line: what is printed, and what a script is told by the exit.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const cli = join(import.meta.dirname, "../cli.ts");
const ask = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [cli, "question", "check", ...args], (fault, out) =>
      resolve({ code: typeof fault?.code === "number" ? fault.code : 0, out: out.trim() }),
    );
  });

test.each([
  [["--country", "NO", "Kan du jobbe kveld?"], 0, /^ok$/],
  [["--country", "NO", "Er du gravid?"], 1, /^block · pregnancy · .+ § 30 · .+\?$/],
  [["--country", "NO", "Hvor gammel er du?"], 0, /^ok · arbeidsmiljøloven § 13-1: /],
  [["--country", "XX", "Hei?"], 2, /^$/],
] as const)("Rakel asks %j and gets exit %i", async (args, code, out) => {
  const said = await ask(...args);
  expect(said.code).toBe(code);
  expect(said.out).toMatch(out);
});

test("as JSON the note has a name of its own", async () => {
  const { out } = await ask("--country", "NO", "--json", "Hvor gammel er du?");
  expect(JSON.parse(out)).toMatchObject({ verdict: "ok", ground: null, note: expect.stringContaining("§ 13-1") });
});
