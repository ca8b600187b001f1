// The rules of the house that a machine can hold: levels, doors, sizes, names, a README to each room, plain platform.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { code, type File, fileAt, files, filesUnder, roomOf, src } from "./source.ts";

/** The higher may import the lower. Rooms of one level do not see each other. */
const levels: Record<string, number> = {
  platform: 0,
  ui: 0.5,
  language: 0.5,
  frame: 0.7,
  access: 1,
  jobs: 1.5,
  applications: 2,
  answers: 3,
  apply: 4,
  interviews: 4,
  surveys: 4,
  pool: 4,
  concerns: 4,
  feedback: 5,
  offers: 5,
  desk: 6,
  mine: 6,
  insight: 6,
  api: 6,
  house: 6.5,
  cli: 7,
};

/** Relative imports of a file, as paths inside src. Type-only imports count: a type is a dependency too. */
function importsOf(file: File): string[] {
  return [...file.text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
    .map((match) => join(dirname(join(src, file.path)), match[1] ?? ""))
    .map((path) => relative(src, path.replace(/\?.*$/, "")))
    .filter((path) => !path.startsWith("..") && !path.includes("+types"));
}

/** Word lists, phrase books and texts are data and may be longer. */
const isWordData = (file: File): boolean =>
  /(^|-)words(-[a-z]+)?\.ts$|^frames-|-words\.tsx?$|cues|phrases|grounds-/.test(file.name) ||
  /^(nb|nn|da|sv|en)-/.test(file.name) ||
  /^language\/(nb|nn|da|sv|en)\//.test(file.path);

test("every room of src/ has a level", () => {
  const rooms = new Set(files.map((file) => file.room).filter((room) => room !== ""));
  expect([...rooms].filter((room) => !(room in levels))).toEqual([]);
});

test("imports run strictly downward", () => {
  const upward = code.flatMap((file) =>
    importsOf(file)
      .filter((path) => {
        const other = roomOf(path);
        return other !== file.room && levelOf(path) >= levelOf(file.path);
      })
      .map((path) => `${file.path} → ${path}`),
  );
  expect(upward).toEqual([]);
});

/** What stands in src/ itself puts the rooms together: above them all, and below the command line, which starts it. */
const levelOf = (path: string): number => (path === "cli.ts" ? 8 : (levels[roomOf(path) || "house"] ?? 99));

/** Beside `<room>.server.ts`: access has its door seen from the web, and any room may list its jobs for reactions.ts. */
const otherDoors = [
  "access/asks.server.ts",
  "access/sign-in.server.ts",
  "answers/jobs.server.ts",
  "concerns/jobs.server.ts",
  "desk/jobs.server.ts",
];

test("a room is entered by its front door or by its pure files, never by its store or its components", () => {
  const wrong = code.flatMap((file) =>
    importsOf(file)
      .filter((path) => {
        const [room = "", ...rest] = path.split("/");
        // What lies below the first room with a door, and the command line above them all, has none.
        if (room === file.room || levelOf(path) < 1 || room === "cli" || !path.includes("/")) return false;
        const name = rest.at(-1) ?? "";
        if (!name.endsWith(".server.ts")) return name.endsWith(".tsx");
        return path !== `${room}/${room}.server.ts` && !otherDoors.includes(path);
      })
      .map((path) => `${file.path} → ${path}`),
  );
  expect(wrong).toEqual([]);
});

test("files stay small, tests and benches too", () => {
  const beside = ["test", "bench", "bin", "seed"].flatMap((folder) => filesUnder(join(src, "..", folder)));
  const large = [...files, ...beside.filter((path) => /\.(tsx?|mjs)$/.test(path)).map(fileAt)]
    .filter((file) => !isWordData(file) && file.lines > 320)
    .map((file) => `${file.lines} ${file.path}`);
  expect(large).toEqual([]);
});

test("every room says at its root in twenty lines what it is for", () => {
  const rooms = [...new Set(files.map((file) => file.room).filter((room) => room !== ""))];
  const length = (room: string): number => {
    const path = join(src, room, "README.md");
    return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").length : 0;
  };
  const wrong = rooms.filter((room) => length(room) < 5 || length(room) > 20);
  expect(wrong.map((room) => `${room}: ${length(room)} lines`)).toEqual([]);
});

test("every file says in its first line what it is", () => {
  const silent = code.filter((file) => !/^(\/\/|\/\*\*?)/.test(file.text)).map((file) => file.path);
  expect(silent).toEqual([]);
});

test("nothing is called utils, helpers, common, manager, service or data", () => {
  const vague = files.filter((file) =>
    /(^|\/)(utils?|helpers?|common|managers?|services?|data|info)(\.|\/)/.test(file.path),
  );
  expect(vague.map((file) => file.path)).toEqual([]);
});

test("platform knows nothing of hiring", () => {
  const hiring = /\b(candidate|applicant|application|recruit\w*|interview\w*|vacanc\w*|hiring|letter)s?\b/i;
  const allowed = /Content-Type|application\/|tables\.ts/;
  const found = code
    .filter((file) => file.room === "platform")
    .flatMap((file) =>
      file.text
        .split("\n")
        .map((line, index) => ({ line, where: `${file.path}:${index + 1}` }))
        .filter(({ line }) => hiring.test(line) && !allowed.test(line))
        .map(({ line, where }) => `${where} ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test("SQL stands in stores and front doors only", () => {
  const strays = code.filter(
    (file) => /\bsql`|insertInto\(|updateTable\(|selectFrom\(/.test(file.text) && !file.name.endsWith(".server.ts"),
  );
  expect(strays.map((file) => file.path)).toEqual([]);
});

test("pages and rules read no clock and throw no dice", () => {
  const dice = /\bDate\.now\(\)|new Date\(\)|Math\.random\(|randomUUID\(/;
  const strays = code.filter(
    (file) => !file.name.endsWith(".server.ts") && file.room !== "ui" && file.name !== "cli.ts" && dice.test(file.text),
  );
  expect(strays.map((file) => file.path)).toEqual([]);
});
