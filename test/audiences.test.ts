// Every address has one audience, and every staff page asks who is signed in.
import { expect, test } from "vitest";
import routes, { byLink, open, staff } from "../src/routes.ts";
import { code } from "./source.ts";

const allRoutes = (await routes) as Entry[];
type Entry = { file: string; children?: Entry[] };
const entries = (list: Entry[]): Entry[] => list.flatMap((entry) => [entry, ...entries(entry.children ?? [])]);

test("every page has an address and every address a page", () => {
  const routed = new Set(entries(allRoutes).map((entry) => entry.file));
  const pages = code.filter((file) => /\/pages\/[^/]+\.tsx?$/.test(file.path)).map((file) => file.path);
  expect(pages.filter((path) => !routed.has(path))).toEqual([]);
  expect([...routed].filter((path) => !pages.includes(path))).toEqual([]);
});

const audiences = { staff, byLink, open } as Record<string, Entry[]>;
const filesOf = (list: Entry[]): string[] => entries(list).map((entry) => entry.file);
const textOf = (path: string): string => code.find((file) => file.path === path)?.text ?? "";

test("every address has one audience", () => {
  const listed = Object.values(audiences).flatMap(filesOf);
  expect(listed.filter((file, at) => listed.indexOf(file) !== at)).toEqual([]);
  expect([...listed].sort()).toEqual(filesOf(allRoutes).sort());
});

/** The functions at the outermost level of a module, by name, with their text up to the next one. */
function functionsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=(?:export )?(?:default )?(?:async )?(?:function|const) \w+)/m);
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const name = /^(?:export )?(?:default )?(?:async )?(?:function|const) (\w+)/.exec(part)?.[1];
      return name ? [[name, part]] : [];
    }),
  );
}

/** Whether a loader or an action asks who is signed in: itself, or by a function of the same file. */
function asksStaff(path: string, name: "loader" | "action"): boolean {
  const all = functionsOf(textOf(path));
  const body = all.get(name) ?? "";
  const called = [...all].filter(([other]) => other !== name && new RegExp(`\\b${other}\\(`).test(body));
  return [body, ...called.map(([, text]) => text)].some((text) => text.includes("askStaff("));
}

/** Shows nothing and changes nothing: leads on to a page that asks. */
const onlyLeadsOn = (path: string): boolean =>
  /^export function loader\(\) \{\n {2}return redirect\("[^"]+"\);\n\}\s*$/m.test(textOf(path)) &&
  functionsOf(textOf(path)).size === 1;

test("every staff page asks who is signed in, when it is read and when it is posted to", () => {
  const silent = filesOf(staff as Entry[])
    .filter((path) => !onlyLeadsOn(path))
    .flatMap((path) => [
      ...(asksStaff(path, "loader") ? [] : [`${path}: loader`]),
      ...(functionsOf(textOf(path)).has("action") && !asksStaff(path, "action") ? [`${path}: action`] : []),
    ]);
  expect(silent).toEqual([]);
});

test("no page by link or for anybody asks for staff: a stranger would be sent to sign-in", () => {
  const asking = filesOf([...byLink, ...open] as Entry[]).filter((path) => textOf(path).includes("askStaff("));
  expect(asking).toEqual([]);
});
