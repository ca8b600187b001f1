// gjensvar mail classify, as it is called: one mail, many, and what is none.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "../cli.ts"), "mail", "classify", ...args], {
    input,
    encoding: "utf8",
  });

const fromCem = "From: cem@posten.example\nSubject: Re: Svar\nIn-Reply-To: <l1@fjordvik.example>\n\nTakk!\n\n-- \nCem";

test("one mail is one JSON document", () => {
  const { status, stdout } = run(fromCem, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    kind: "reply",
    from: "cem@posten.example",
    subject: "Re: Svar",
    inReplyTo: "<l1@fjordvik.example>",
    bounces: [],
    text: "Takk!",
    calendar: null,
  });
});

test("many: a faulty line is said and the run goes on", () => {
  const lines = [
    { id: 1, message: fromCem },
    { id: 2 },
    { id: 3, message: "no mail at all" },
    { id: 4, message: fromCem },
  ];
  const { status, stdout } = run(lines.map((line) => JSON.stringify(line)).join("\n"), "--jsonl");
  const results = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: number; kind?: string; error?: string });
  expect(status).toBe(1);
  expect(results.map(({ id, kind, error }) => [id, kind ?? error])).toEqual([
    [1, "reply"],
    [2, "message: missing"],
    [3, "message: neither a mail nor a calendar object"],
    [4, "reply"],
  ]);
});

test("what is no mail: exit 2 and one line", () => {
  for (const input of ["", "{}", "some words"]) {
    const { status, stderr, stdout } = run(input);
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  }
});
