// Whoever asks a command for help gets it, whatever the command, and no fault.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ask = (...args: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, "../cli.ts"), ...args], { encoding: "utf8" });

test("letter draft --help says what a case looks like", () => {
  const said = ask("letter", "draft", "--help");
  expect(said).toContain("gjensvar letter draft");
  for (const field of ["language", "assessments", "outcome", "candidate"]) expect(said).toContain(`"${field}"`);
});

test.each([["letter", "check"], ["question", "check"], ["doctor"], ["user", "add"], ["erase"], ["import"], ["start"]])(
  "%s %s --help is help",
  (...words) => {
    const [name = ""] = words;
    expect(ask(...words.filter(Boolean), "-h")).toContain(`gjensvar ${name}`);
  },
);
