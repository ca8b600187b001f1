// Tables have one owner each: only that room writes them, and the others ask at its door or read a view.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { code, src } from "./source.ts";

/** Who may write a table. Reading another room's table is also the owner's business, except through a view it publishes. */
const owners: Record<string, string> = {
  outbox: "platform",
  outbox_epoch: "platform",
  incoming: "platform",
  mailbox: "platform",
  mail_account: "platform",
  audit_line: "platform",
  audit_head: "platform",
  employer: "access",
  closing_day: "access",
  staff: "access",
  invitation: "access",
  link: "access",
  attempt: "access",
  fresh_code: "access",
  auth_user: "access",
  auth_session: "access",
  auth_account: "access",
  auth_verification: "access",
  job: "jobs",
  requirement: "jobs",
  job_member: "jobs",
  question_exception: "jobs",
  advert: "jobs",
  candidate: "applications",
  application: "applications",
  said: "applications",
  assessment: "applications",
  column_map: "applications",
  import: "applications",
  note: "applications",
  application_file: "applications",
  application_seen: "applications",
  erased_application: "applications",
  restriction: "applications",
  consent: "applications",
  decision: "answers",
  letter: "answers",
  batch: "answers",
  promise: "answers",
  call: "answers",
  letter_seen: "answers",
  landed: "answers",
  equal_reason: "answers",
  decision_request: "answers",
  withdrawal: "answers",
  concern: "concerns",
  retention_warning: "mine",
  retention_period: "mine",
  ticks: "desk",
  saved_view: "desk",
  apply_question: "apply",
  apply_draft: "apply",
  apply_answer: "apply",
  apply_key: "apply",
  application_apart: "apply",
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
  // And how many people wait, employer by employer, through the answers room's door.
  "src/figures.server.ts reads employer",
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
