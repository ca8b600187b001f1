// gjensvar import: applicants in from a file, with a report per row. Exit 1 when a row could not be taken in.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { houseOf } from "../access/actor.ts";
import type { ImportReport, Incoming } from "../answers/answers.server.ts";
import type { FirstWord } from "../answers/first-word.ts";
import { columnMapFrom } from "../applications/reading/column-map.ts";
import type { Law } from "../applications/reading/law-on-columns.ts";
import { readApplicants } from "../applications/reading/read-file.ts";
import { countries, sectors } from "../jobs/job.ts";
import { print, printJson, WrongUse } from "./terminal.server.ts";

const text = { type: "string" } as const;
const yes = { type: "boolean" } as const;

type Report = Omit<ImportReport, "firstWord"> & Partial<Pick<ImportReport, "firstWord">>;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      job: text,
      employer: text,
      map: text,
      country: text,
      sector: text,
      "dry-run": yes,
      people: yes,
      json: yes,
    },
  });
  const [path] = positionals;
  if (!path || positionals.length > 1)
    throw new WrongUse("use: gjensvar import FILE --job SLUG [--dry-run] [--people] [--json]");
  const file = { fileName: basename(path), bytes: bytesOf(path) };
  const map = values.map ? mapOf(values.map) : undefined;
  const law = lawOf(values);
  const report = values["dry-run"] ? dryRun(file, law, map) : await bringIn({ ...file, law, map }, values);
  const { people, refused, firstWord: _firstWord, ...rest } = report;
  if (values.json) printJson(values.people ? { ...rest, people } : rest);
  else print(inWords(report));
  return report.rejected.length > 0 || refused ? 1 : 0;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new WrongUse(`cannot read ${path}`);
  }
}

function mapOf(path: string) {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytesOf(path)).toString("utf8"));
  } catch (fault) {
    if (fault instanceof WrongUse) throw fault;
    throw new WrongUse(`map: ${path} is not JSON`);
  }
  const read = columnMapFrom(json);
  if (!read.ok) throw new WrongUse(read.why);
  return read.map;
}

/** The law somebody named, or undefined; a place we know no law of is wrong use. */
function lawOf({ country, sector }: Law): Law | undefined {
  const named = { country: country?.toUpperCase(), sector: sector?.toLowerCase() };
  if (country !== undefined && !countries.some((one) => one === named.country))
    throw new WrongUse(`--country is one of ${countries.join(", ")}`);
  if (sector !== undefined && !sectors.some((one) => one === named.sector))
    throw new WrongUse(`--sector is one of ${sectors.join(", ")}`);
  return country === undefined && sector === undefined ? undefined : named;
}

type File = { fileName: string; bytes: Uint8Array };
type Map = ReturnType<typeof mapOf> | undefined;

/** Reads and reports; needs no database, so nothing is known about who is there already. */
function dryRun(file: File, law: Law | undefined, map: Map): Report {
  const today = new Date().toISOString().slice(0, 10);
  const { country, sector } = law ?? {};
  const reading = readApplicants(file.bytes, file.fileName, {
    today,
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
    ...(map ? { map } : {}),
  });
  return { ...reading, imported: 0, updated: 0, unchanged: 0 };
}

async function bringIn(file: Incoming, wanted: { job?: string; employer?: string }): Promise<Report> {
  const slug = wanted.job;
  if (!slug) throw new WrongUse("--job is needed (or --dry-run)");
  const [{ withDatabase, employersOf }, { receiveApplicants }, { listJobs }] = await Promise.all([
    import("./ground.server.ts"),
    import("../answers/answers.server.ts"),
    import("../jobs/jobs.server.ts"),
  ]);
  return withDatabase(async (opened) => {
    const found: string[] = [];
    for (const { id } of await employersOf(opened, wanted.employer)) {
      const jobs = await listJobs(opened.db, houseOf(id));
      if (jobs.some((job) => job.slug === slug)) found.push(id);
    }
    const [employer] = found;
    if (!employer) throw new WrongUse(`there is no job "${slug}"`);
    if (found.length > 1) throw new WrongUse(`several employers have a job "${slug}": say which with --employer`);
    const progress = (done: number, of: number) =>
      void (process.stderr.isTTY && process.stderr.write(`\r${done} of ${of}`));
    return receiveApplicants(opened.db, houseOf(employer), slug, file, new Date(), progress);
  });
}

function inWords(report: Report): string {
  const lines = [
    `${report.file}: ${report.rows} rows, ${report.encoding ?? "unreadable"}${report.delimiter ? `, delimiter ${JSON.stringify(report.delimiter)}` : ""}`,
    `${report.imported} imported, ${report.updated} updated, ${report.unchanged} unchanged, ${report.people.length} people read`,
    ...(report.firstWord && report.imported > 0 ? [promised(report.firstWord)] : []),
    ...report.dropped.map((one) => `not stored: ${one.header} (${one.why})`),
    ...report.rejected.map(
      (one) =>
        `line ${one.line}${one.column ? `, ${one.column}` : ""}: ${one.problem}${one.value ? ` (${one.value})` : ""}`,
    ),
    ...report.warnings.map((one) => `line ${one.line}${one.column ? `, ${one.column}` : ""}: note: ${one.problem}`),
  ];
  return lines.join("\n");
}

/** From when the promise counts for those who are new, and what it is. */
function promised({ people, undated, days, first, last }: FirstWord): string {
  const by = first === last ? first : `${first} to ${last}`;
  const from =
    undated === 0
      ? "the day they applied"
      : undated === people
        ? "today, as the file has no date of application"
        : `the day they applied, and from today for the ${undated} without a date`;
  return `new people hear by ${by}: ${days} working days from ${from}`;
}
