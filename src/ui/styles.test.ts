/** The style sheets keep their promises: contrast in both schemes, known names, size, nothing fetched by candidates. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const folder = `${import.meta.dirname}/styles`;
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

/** An entry file with what it imports put in place. */
function joined(entry: string): string {
  return read(entry).replace(/@import "\.\/([^"]+)";/g, (_, name: string) => read(name));
}

type Scheme = "light" | "dark";

/** A token's colour as #rrggbb, following names and light-dark(). */
function colour(token: string, scheme: Scheme): string {
  const value = new RegExp(`${token}:\\s*([^;]+);`).exec(read("tokens.css"))?.[1]?.trim() ?? "";
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name) return colour(name, scheme);
  const pair = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value);
  const found = scheme === "light" ? pair?.[1] : pair?.[2];
  if (!found) throw new Error(`${token} has no colour: ${value}`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function ratio(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["--page", "--desk", "--sheet", "--pick", "--act-tint"];
const texts = ["--ink", "--ink-2", "--act-ink", "--debt", "--due", "--kept"];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const between = (one: string, two: string) => ratio(colour(one, scheme), colour(two, scheme));

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    "%s on %s is at least 4.5 to 1",
    (text, ground) => {
      expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("buttons, also disabled ones and the dark bar, can be read", () => {
    for (const state of ["default", "hover"]) {
      expect(
        between("--ds-color-accent-base-contrast-default", `--ds-color-accent-base-${state}`),
      ).toBeGreaterThanOrEqual(4.5);
    }
    expect(between("--ink-2", "--tint")).toBeGreaterThanOrEqual(4.5);
    expect(between("--on-dark-bar", "--dark-bar")).toBeGreaterThanOrEqual(7);
  });

  test("the focus ring, the border of a field and the lines under words can be seen", () => {
    for (const ground of ["--page", "--desk", "--sheet"]) {
      expect(between("--act-ink", ground)).toBeGreaterThanOrEqual(7);
      expect(between("--edge", ground)).toBeGreaterThanOrEqual(3);
      expect(between("--ds-color-molte-border-default", ground)).toBeGreaterThanOrEqual(3);
      expect(between("--ds-color-rogn-border-default", ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

test("a colour is written as a token, or as a pair for both schemes", () => {
  const known = new Set(["tokens.css"]);
  for (const file of readdirSync(folder).filter((name) => !known.has(name))) {
    const bare = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/light-dark\((?:[^()]|\([^()]*\))*\)/g, "")
      .replace(/::backdrop \{[^}]*\}/g, "");
    expect(bare.match(/#[0-9a-f]{3,8}\b|rgb\(/gi), file).toBeNull();
  }
});

test("every token that is used is there, and every token of ours is used", () => {
  const css = joined("staff.css");
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
  expect([...set].filter((name) => !name?.startsWith("--ds-") && !used.has(name))).toEqual([]);
});

test("classes that begin with ds are Designsystemet's own", () => {
  const theirs = `${import.meta.dirname}/../../node_modules/@digdir/designsystemet-css/dist/src`;
  const source = readdirSync(theirs)
    .filter((name) => name.endsWith(".css"))
    .map((name) => readFileSync(`${theirs}/${name}`, "utf8"))
    .join("\n");
  const ours = new Set([...joined("staff.css").matchAll(/\.(ds-[\w-]+)/g)].map((match) => match[1]));
  expect([...ours].filter((name) => !source.includes(`.${name}`))).toEqual([]);
});

test("Cem's page fetches no font, and its style sheet is under 12 kB", () => {
  const css = joined("open.css");
  expect(css).not.toMatch(/@font-face|url\(/);
  expect(gzipSync(css).length).toBeLessThan(12_000);
});

test("a class that a component names has a rule", () => {
  const css = joined("staff.css");
  const files = readdirSync(import.meta.dirname).filter((name) => /^[A-Z]\w*\.tsx$/.test(name));
  const named = files.flatMap((name) =>
    [...readFileSync(`${import.meta.dirname}/${name}`, "utf8").matchAll(/className="([^"]+)"/g)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    ),
  );
  expect([...new Set(named)].filter((name) => !css.includes(`.${name}`))).toEqual([]);
});
