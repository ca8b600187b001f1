// The failure scenarios of sending, each with the tests that hold it: a test that is renamed or taken away is missed here.
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { fileAt, filesUnder, src } from "./source.ts";

const root = join(src, "..");

/** Scenario → how its tests' names begin. The numbers are those that src/platform/mail/README.md explains. */
const held: Readonly<Record<string, readonly string[]>> = {
  R2: ["R2: five connections, eight crashes and all faults of seed", "R2: killed with five letters in flight"],
  R3: ["R3: told to stop in the middle of a batch", "a sender that is stopped in the middle drains"],
  R4: [
    "R4: the link breaks after the dot and the mail was taken",
    "R4: the link breaks after the dot and the mail was lost",
    "R4: the link breaks after the dot both times",
  ],
  R5: ["R5: the server puts strangers off at the recipient (451)", "R5: the server is too busy at the dot (421)"],
  R6: ["R6: three unknown addresses of many"],
  R7: ["R7: the password is taken away in the middle"],
  R8: ["R8: at 28 a minute no 60 s hold more than 30", "R8: five connections share one pace"],
  R9: ["R9: one in ten comes back: sending rests by itself"],
  R10: [
    "R10: the database goes away in the middle",
    "R10: every wire to PostgreSQL is cut",
    "whichever call to the database",
  ],
  R13: ["R13: twenty presses of Send at once"],
  R14: ["R14: the same key for something else is refused"],
  R15: ["R15: a sender whose clock is five minutes off", "two workers on one PostgreSQL: one is killed"],
  R16: ["R16: whenever Undo is pressed", "R16: by the draw of seed", "a mail that is taken back is never sent"],
  R19: ["R19: a second house on the same folder", "another process that holds the folder is named"],
  R22: ["R22: after a restore what was waiting goes nowhere", "a copy made in the middle of sixty letters comes back"],
};

/** What stands where a test is named: alone, in a table of scenarios, or behind a condition. */
const NAMED = /(?:\btest(?:\.\w+(?:\([^\n]*?\))?)*\(\s*|\bname: )(["'`])((?:\\.|(?!\1).)+)\1/g;
/** These run on one of the two databases only; CI runs both. */
const CONDITIONAL = /\btest\.skipIf\([^\n]*?\)\(\s*(["'`])((?:\\.|(?!\1).)+)\1/g;

const tests = [...filesUnder(src), ...filesUnder(join(root, "test"))]
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith("scenarios.test.ts"))
  .map((path) => ({ path: relative(root, path), text: fileAt(path).text }));
const namesIn = (pattern: RegExp): string[] =>
  tests.flatMap(({ text }) => [...text.matchAll(pattern)].map((found) => found[2] ?? ""));
const named = namesIn(NAMED);
const conditional = new Set(namesIn(CONDITIONAL));

test.each(Object.entries(held))("%s: its tests are there, and one of them runs wherever the tests run", (_, begins) => {
  const found = begins.map((begin) => named.find((name) => name.startsWith(begin)));
  expect(begins.filter((_begin, at) => found[at] === undefined)).toEqual([]);
  expect(found.some((name) => name !== undefined && !conditional.has(name))).toBe(true);
});

test("a test that bears the number of a scenario stands in the table", () => {
  const numbered = named.filter((name) => /^R(?:[2-9]|1[03-6]|19|22):/.test(name));
  const known = (name: string) =>
    (held[name.slice(0, name.indexOf(":"))] ?? []).some((begin) => name.startsWith(begin));
  expect(numbered.length).toBeGreaterThan(15);
  expect(numbered.filter((name) => !known(name))).toEqual([]);
});
