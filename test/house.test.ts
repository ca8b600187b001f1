// The rules of the house that a machine can hold: levels, doors, sizes, table owners, audiences, plain platform.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import routes, { byLink, open, staff } from "../src/routes.ts";

const src = join(import.meta.dirname, "../src");

/** The higher may import the lower. Rooms of one level do not see each other. */
const levels: Record<string, number> = {
  platform: 0,
  ui: 0.5,
  language: 0.5,
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
  cli: 7,
};

type File = { path: string; room: string; name: string; text: string; lines: number };

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const files: File[] = filesUnder(src)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, "utf8");
    const inside = relative(src, path);
    return {
      path: inside,
      room: inside.includes("/") ? (inside.split("/")[0] ?? "") : "",
      name: inside.split("/").at(-1) ?? "",
      text,
      lines: text.split("\n").length,
    };
  });

const code = files.filter((file) => !/\.test\.tsx?$/.test(file.name));

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
    file.room === ""
      ? []
      : importsOf(file)
          .filter((path) => {
            const other = path.includes("/") ? (path.split("/")[0] ?? "") : "";
            if (other === file.room) return false;
            if (other === "") return !path.startsWith("frame") && file.room !== "cli";
            return (levels[other] ?? 99) >= (levels[file.room] ?? -1);
          })
          .map((path) => `${file.path} → ${path}`),
  );
  expect(upward).toEqual([]);
});

/** Beside `<room>.server.ts`: access has its door seen from the web, and any room may list its jobs for reactions.ts. */
const otherDoors = [
  "access/asks.server.ts",
  "access/sign-in.server.ts",
  "answers/jobs.server.ts",
  "desk/jobs.server.ts",
];

test("a room is entered by its front door or by its pure files, never by its store or its components", () => {
  const wrong = code.flatMap((file) =>
    importsOf(file)
      .filter((path) => {
        const [room = "", ...rest] = path.split("/");
        if (room === file.room || ["platform", "ui", "cli"].includes(room) || !path.includes("/")) return false;
        const name = rest.at(-1) ?? "";
        if (!name.endsWith(".server.ts")) return name.endsWith(".tsx");
        return path !== `${room}/${room}.server.ts` && !otherDoors.includes(path);
      })
      .map((path) => `${file.path} → ${path}`),
  );
  expect(wrong).toEqual([]);
});

test("files stay small", () => {
  const large = code
    .filter((file) => !isWordData(file) && file.lines > 320)
    .map((file) => `${file.lines} ${file.path}`);
  expect(large).toEqual([]);
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

/** Who may write a table. Reading another room's table is also the owner's business, except through a view it publishes. */
const owners: Record<string, string> = {
  outbox: "platform",
  incoming: "platform",
  mailbox: "platform",
  mail_account: "platform",
  audit_line: "platform",
  audit_head: "platform",
  employer: "access",
  staff: "access",
  invitation: "access",
  link: "access",
  attempt: "access",
  auth_user: "access",
  auth_session: "access",
  auth_account: "access",
  auth_verification: "access",
  job: "jobs",
  requirement: "jobs",
  job_member: "jobs",
  candidate: "applications",
  application: "applications",
  said: "applications",
  assessment: "applications",
  column_map: "applications",
  import: "applications",
  decision: "answers",
  letter: "answers",
  batch: "answers",
  promise: "answers",
  call: "answers",
  letter_seen: "answers",
  landed: "answers",
  ticks: "desk",
};

test("every table has an owner", () => {
  const tables = readFileSync(join(src, "../migrations/tables.ts"), "utf8").matchAll(/^ {2}(\w+): \w+Table;/gm);
  const views = new Set(
    readdirSync(join(src, "../migrations"))
      .filter((name) => name.endsWith(".sql"))
      .flatMap((name) => [
        ...readFileSync(join(src, "../migrations", name), "utf8").matchAll(/create (?:or replace )?view (\w+)/g),
      ])
      .map((match) => match[1] ?? ""),
  );
  const named = [...tables].map((match) => match[1] ?? "").filter((name) => !views.has(name));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !(name in owners))).toEqual([]);
});

test("only its owner writes a table", () => {
  const strays = code.flatMap((file) => {
    const byBuilder = [...file.text.matchAll(/(?:insertInto|updateTable|deleteFrom)\("(\w+)/g)];
    const bySql = [...file.text.matchAll(/(?:insert into|delete from|^\s*update|`update)\s+(\w+)/gim)];
    return [...byBuilder, ...bySql]
      .map((match) => match[1] ?? "")
      .filter((table) => table in owners && owners[table] !== file.room)
      .map((table) => `${file.path} writes ${table}`);
  });
  expect(strays).toEqual([]);
});

/** Reads past the owner's door, on purpose, each with its reason. Views (letter_way, waiting, ...) are published and not meant. */
const allowedReads = [
  // Figures count the house's mails by state, across all employers, without names.
  "src/figures.server.ts reads outbox",
  // The command line picks an employer by its slug, as the house and not as one of its staff.
  "src/cli/ground.server.ts reads employer",
  // Claiming a mail asks in the same statement whether the employer has paused its sending: a second question could come too late.
  "src/platform/mail/store.server.ts reads employer",
];

/** SQL stands in server files; their comments are prose and may say "from a job". */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

test("only its owner reads a table: other rooms ask at its door or read a view it publishes", () => {
  const strays = code
    .filter((file) => file.name.endsWith(".server.ts"))
    .flatMap((file) => {
      const text = withoutComments(file.text);
      const byBuilder = [...text.matchAll(/(?:selectFrom|[jJ]oin|using)\(\s*\[?\s*"(\w+)/g)];
      const bySql = [...text.matchAll(/\b(?:from|join|using)\s+(?:only\s+)?(?:lateral\s+)?(\w+)/gi)];
      return [...byBuilder, ...bySql]
        .map((match) => match[1] ?? "")
        .filter((table) => table in owners && owners[table] !== file.room)
        .map((table) => `src/${file.path} reads ${table}`);
    });
  // Both ways: a read that has gone leaves the list, too.
  expect([...new Set(strays)].sort()).toEqual([...allowedReads].sort());
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
