// Measures the reading of incoming mail on outside material: bounces, replies, calendar messages, zone names, subjects.
// A third, chosen by a seeded hash of the file's name, is kept aside: it has its own line, and its mistakes are never named.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Bounce } from "../src/platform/mail/incoming/bounces.ts";
import type { CalendarEvent } from "../src/platform/mail/incoming/calendar.ts";
import { type ClassifiedMail, classifyMail } from "../src/platform/mail/incoming/classify.ts";
import { ianaZone, instantOf, namedZone } from "../src/platform/mail/incoming/zones.ts";
import { rounded, say } from "./ground.ts";
import { readLines } from "./measured-texts.ts";

const outside = join(import.meta.dirname, "../../shared/data");
const SEED = "gjensvar-mail-1:";

type Row = Record<string, unknown>;
type Tally = { right: number; n: number; wrong: string[] };

const isAside = (name: string): boolean =>
  Number.parseInt(
    createHash("sha256")
      .update(SEED + name)
      .digest("hex")
      .slice(0, 8),
    16,
  ) %
    3 ===
  0;

/** Judges each row of a folder, all together and those kept aside; says so when the folder is absent. */
function onBoth(
  folder: string,
  file: string,
  nameOf: (row: Row) => string,
  judge: (rows: Row[], where: string) => Row,
): void {
  const where = join(outside, folder);
  const rows = readLines(join(where, file));
  if (rows === null) {
    say({ measure: `incoming mail: ${folder}`, absent: `shared/data/${folder}` });
    return;
  }
  for (const shelf of ["outside", "aside"] as const) {
    const some = rows.filter((row) => shelf === "outside" || isAside(nameOf(row)));
    say({ measure: `incoming mail: ${folder}`, shelf, mails: some.length, ...judge(some, where) });
  }
  if (!process.argv.includes("--names")) return;
  shown.delete(folder);
  judge(
    rows.filter((row) => !isAside(nameOf(row))),
    where,
  );
  say({ measure: `incoming mail: ${folder}`, wrong: shown.get(folder) ?? [] });
}

const shown = new Map<string, string[]>();
const share = ({ right, n }: Tally): number | null => (n === 0 ? null : rounded(right / n, 3));
const tally = (): Tally => ({ right: 0, n: 0, wrong: [] });

function count(into: Tally, right: boolean, name: string): void {
  into.n += 1;
  if (right) into.right += 1;
  else into.wrong.push(name);
}

function read(path: string): ClassifiedMail | undefined {
  const found = existsSync(path) ? classifyMail(readFileSync(path)) : undefined;
  return found?.ok ? found.mail : undefined;
}

/** Precision and recall of `permanent` by recipient, and how many bounces were seen as such. */
function judgeBounces(
  rows: Row[],
  where: string,
  permanentOf: (row: Row) => boolean[],
  foundFor: (row: Row, bounces: Bounce[], at: number) => Bounce | undefined,
): Row {
  const seen = tally();
  const wrong: string[] = [];
  let [hits, false_, missed, named, recipients] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const file = String(row.file);
    const mail = read(join(where, file));
    count(seen, mail?.kind === "bounce", file);
    for (const [at, permanent] of permanentOf(row).entries()) {
      const found = foundFor(row, mail?.bounces ?? [], at);
      recipients += 1;
      if (found) named += 1;
      if (found?.permanent && permanent) hits += 1;
      else if (found?.permanent) false_ += 1;
      else if (permanent) missed += 1;
      if ((found?.permanent ?? false) !== permanent) wrong.push(file);
    }
  }
  shown.set(basename(where), wrong);
  return {
    seenAsBounce: share(seen),
    recipientFound: rounded(named / recipients, 3),
    permanentPrecision: rounded(hits / (hits + false_), 3),
    permanentRecall: rounded(hits / (hits + missed), 3),
    hits,
    false: false_,
    missed,
  };
}

type Expected = { hardbounce: boolean }[];

function measureBounces(): void {
  const nameOf = (row: Row) => String(row.file);
  const bounces = (rows: Row[]) => rows.filter((row) => row.kind === "bounce");
  onBoth("bounces-sisimai", "expected.jsonl", nameOf, (rows, where) =>
    judgeBounces(
      bounces(rows),
      where,
      (row) => (row.expected as Expected).map((one) => one.hardbounce),
      (_, found, at) => found[at],
    ),
  );
  onBoth("bounces-sisimai", "expected.jsonl", nameOf, (rows, where) => {
    const kinds = tally();
    const wanted: Record<string, string> = { "feedback-loop": "complaint", autoreply: "auto-reply" };
    for (const row of rows.filter((one) => String(one.kind) in wanted))
      count(kinds, read(join(where, String(row.file)))?.kind === wanted[String(row.kind)], String(row.file));
    return { element: "complaints and automatic answers", n: kinds.n, share: share(kinds) };
  });
  onBoth("bounces-flufl", "expected.jsonl", nameOf, (rows, where) =>
    judgeBounces(
      rows,
      where,
      (row) => (row.recipients as string[]).map(() => row.temporary === false),
      (row, found, at) =>
        found.find((one) => one.recipient.toLowerCase() === (row.recipients as string[])[at]?.toLowerCase()),
    ),
  );
}

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

function measureReplies(): void {
  onBoth(
    "replies",
    "index.jsonl",
    (row) => String(row.id),
    (rows, where) => {
      const [same, words, nordic, empty, kind] = [tally(), tally(), tally(), tally(), tally()];
      for (const row of rows) {
        const id = String(row.id);
        const body = readFileSync(join(where, "mails", `${id}.txt`), "utf8");
        const expected = readFileSync(join(where, "expected", `${id}.txt`), "utf8");
        const head =
          "From: Solveig <solveig@example.org>\nTo: jobb@example.com\nSubject: Re: Hei\nIn-Reply-To: <a@example.com>\nContent-Type: text/plain; charset=utf-8\n\n";
        const found = classifyMail(Buffer.from(head + body, "utf8"));
        const mail = found.ok ? found.mail : undefined;
        const text = mail?.text ?? "";
        count(same, text.trim() === expected.trim(), id);
        count(words, spaced(text) === spaced(expected), id);
        if (["norwegian", "swedish", "danish", "finnish"].includes(String(row.lang)))
          count(nordic, spaced(text) === spaced(expected), id);
        count(empty, text !== "", id);
        count(kind, mail?.kind === "reply", id);
      }
      shown.set("replies", words.wrong);
      return {
        exact: share(same),
        sameWords: share(words),
        nordic: share(nordic),
        neverEmpty: share(empty),
        seenAsReply: share(kind),
      };
    },
  );
}

type When = { value: string; tzid: string | null; date_only: boolean; utc: string | null };
type Wanted = {
  type: string;
  uid?: string;
  sequence?: string;
  organizer?: string;
  attendees?: { address: string; partstat: string | null }[];
  dtstart?: When;
  dtend?: When;
};

function measureCalendar(): void {
  onBoth(
    "itip",
    "expected.jsonl",
    (row) => String(row.id),
    (rows, where) => {
      const fields = tally();
      for (const row of rows) {
        const id = String(row.id);
        const expected = row.expected as { method: string; components: Wanted[] };
        const calendar = read(join(where, String(row.file)))?.calendar;
        count(fields, calendar?.method === expected.method, `${id} method`);
        for (const [at, one] of expected.components
          .filter((part) => ["VEVENT", "VFREEBUSY", "VTODO"].includes(part.type))
          .entries())
          for (const [field, right] of fieldsOf(one, calendar?.events[at])) count(fields, right, `${id} ${field}`);
      }
      shown.set("itip", fields.wrong);
      return { fields: fields.n, share: share(fields) };
    },
  );
}

function fieldsOf(one: Wanted, found: CalendarEvent | undefined): [string, boolean][] {
  const lower = (text: string | null | undefined) => (text ?? "").toLowerCase();
  const list = (all: readonly string[]) => [...all].sort().join(" ");
  const moment = (when: When, instant: number | null | undefined, date: string | undefined) =>
    when.date_only
      ? date?.replaceAll("-", "") === when.value
      : when.utc === null
        ? instant === null
        : instant === Date.parse(when.utc);
  const fields: [string, boolean][] = [];
  if (one.uid !== undefined) fields.push(["uid", found?.uid === one.uid]);
  if (one.sequence !== undefined) fields.push(["sequence", found?.sequence === Number(one.sequence)]);
  if (one.organizer !== undefined) fields.push(["organizer", lower(found?.organizer) === lower(one.organizer)]);
  if (one.attendees !== undefined)
    fields.push([
      "attendees",
      list(one.attendees.map((who) => `${lower(who.address)}=${who.partstat}`)) ===
        list((found?.attendees ?? []).map((who) => `${lower(who.email)}=${who.partstat}`)),
    ]);
  if (one.dtstart) fields.push(["start", moment(one.dtstart, found?.start, found?.date)]);
  if (one.dtend) fields.push(["end", moment(one.dtend, found?.end, found?.endDate)]);
  return fields;
}

function measureZones(): void {
  onBoth(
    "windows-zones",
    "zones.jsonl",
    (row) => String(row.windows),
    (rows) => {
      const names = tally();
      for (const row of rows) {
        const zone = namedZone(ianaZone(String(row.windows)) ?? "none");
        const at = (month: number) => (zone ? instantOf(Date.UTC(2026, month, 15, 9), zone) : Number.NaN);
        count(
          names,
          at(0) === Date.parse(String(row.winter_0900_utc)) && at(6) === Date.parse(String(row.summer_0900_utc)),
          String(row.windows),
        );
      }
      shown.set("windows-zones", names.wrong);
      return { share: share(names) };
    },
  );
}

function measureSubjects(): void {
  onBoth(
    "mail-phrases",
    "subjects.jsonl",
    (row) => String(row.subject),
    (rows) => {
      const kinds = tally();
      for (const row of rows) {
        const head = `From: Kari <kari@example.org>\nTo: jobb@example.com\nSubject: =?utf-8?B?${Buffer.from(String(row.subject)).toString("base64")}?=\n\nHei\n`;
        const found = classifyMail(Buffer.from(head));
        count(
          kinds,
          found.ok && found.mail.kind === (row.expected === "person" ? "reply" : row.expected),
          String(row.subject),
        );
      }
      shown.set("mail-phrases", kinds.wrong);
      return { share: share(kinds) };
    },
  );
}

/** Prints one line a figure for all of the reading of incoming mail. */
export function measureMail(): void {
  measureBounces();
  measureReplies();
  measureCalendar();
  measureZones();
  measureSubjects();
}
