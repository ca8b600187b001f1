// The audit log as a page reads it: who did what, when and about whom, with names only for those who may see them.
import { listColleaguesIn, readStaffIn } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { batches } from "../answers/answers.server.ts";
import { applicationIds, readManyIn } from "../applications/applications.server.ts";
import { listJobsIn, readJob } from "../jobs/jobs.server.ts";
import { isUuid } from "../jobs/rules.ts";
import { type AuditVerdict, record, verifyAudit } from "../platform/audit/audit.server.ts";
import { type AuditLine, auditHead, auditLinesOf, auditPage } from "../platform/audit/reading.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { mayReadLog } from "./log-rule.ts";

/** A page holds this many lines. */
export const linesOnPage = 50;

/** `job` is an address, `application` an id, `by` the id of somebody of the staff, `house` or `bearer`. */
export type LogFilter = {
  job?: string | undefined;
  application?: string | undefined;
  by?: string | undefined;
  before?: number | undefined;
};

type Titled = { slug: string; title: string };
export type LogLine = Pick<AuditLine, "id" | "at" | "what" | "about" | "actorKind"> & {
  /** The name of somebody of the staff. */
  by: string | null;
  job: Titled | null;
  /** `name` is null for who may not see applications. */
  application: { id: string; name: string | null } | null;
};
/** The last time somebody had the chain verified, as the log itself tells. */
export type LastVerified = { at: Date; by: string | null; ok: boolean; lines: number; firstAltered: number | null };
export type Log = {
  lines: LogLine[];
  more: boolean;
  count: number;
  head: string;
  verified: LastVerified | null;
  jobs: Titled[];
  staff: { id: string; name: string }[];
};

/** A page of the log, the newest line first. @throws NotFound for anybody but admins and auditors */
export async function readLog(db: Db, actor: Actor, filter: LogFilter): Promise<Log> {
  if (!mayReadLog(actor)) throw new NotFound();
  const about = filter.application
    ? [filter.application]
    : filter.job
      ? await idsOfJob(db, actor, filter.job)
      : undefined;
  return inTransaction(db, actor, async (tx) => {
    const asked = { before: filter.before, about, actor: filter.by, limit: linesOnPage };
    const { lines, more } = await auditPage(tx, actor.employer, asked);
    const { lines: count, head } = await auditHead(tx, actor.employer);
    const jobs = await listJobsIn(tx, actor);
    return {
      lines: await withNames(tx, actor, lines, new Map(jobs.map((job) => [job.id, job]))),
      more,
      count,
      head,
      verified: await lastVerified(tx, actor),
      jobs: jobs.map(({ slug, title }) => ({ slug, title })),
      staff: (await listColleaguesIn(tx, actor.employer)).map(({ id, name }) => ({ id, name })),
    };
  });
}

/** Ids of everything of a job that lines name. Read by the house: an auditor gets the lines, not the people. */
async function idsOfJob(db: Db, actor: Actor, slug: string): Promise<string[]> {
  const { id } = await readJob(db, actor, slug);
  const house = houseOf(actor.employer);
  const sent = await batches(db, house, { job: id });
  return [id, ...(await applicationIds(db, house, id)), ...sent.map((one) => one.batch)];
}

const idUnder = (line: AuditLine, key: string): string | null => {
  const value = line.about[key];
  return typeof value === "string" && isUuid(value) ? value : null;
};

async function withNames(
  tx: Tx,
  actor: Actor,
  lines: readonly AuditLine[],
  jobs: ReadonlyMap<string, Titled>,
): Promise<LogLine[]> {
  const people = await peopleOf(tx, actor, lines);
  const staff = await readStaffIn(
    tx,
    actor.employer,
    lines.flatMap((line) => [...(line.actorKind === "staff" && line.actor ? [line.actor] : []), ...staffIn(line)]),
  );
  const seesNames = mayDo(actor, "see-applications");
  return lines.map((line) => {
    const application = idUnder(line, "application");
    const person = application ? people.get(application) : undefined;
    const job = jobs.get(idUnder(line, "job") ?? person?.job.id ?? "");
    return {
      id: line.id,
      at: line.at,
      what: line.what,
      about: withStaffNamed(line.about, staff),
      actorKind: line.actorKind,
      by: (line.actor && staff.get(line.actor)?.name) || null,
      job: job ? { slug: job.slug, title: job.title } : null,
      application: application ? { id: application, name: seesNames ? (person?.fullName ?? null) : null } : null,
    };
  });
}

/** Under these a line keeps the id of somebody of the staff. */
const staffKeys = ["staff", "from", "to"] as const;
const staffIn = (line: AuditLine): string[] => staffKeys.flatMap((key) => idUnder(line, key) ?? []);

/** What a line is about, with names where it keeps the ids of colleagues: nobody reads an id. */
function withStaffNamed(about: AuditLine["about"], staff: ReadonlyMap<string, { name: string }>): AuditLine["about"] {
  const named = staffKeys.flatMap((key) => {
    const name = staff.get(String(about[key]))?.name;
    return name === undefined ? [] : [[key, name]];
  });
  return { ...about, ...Object.fromEntries(named) };
}

/** The applications that lines name, of those that still are. */
async function peopleOf(tx: Tx, actor: Actor, lines: readonly AuditLine[]) {
  const ids = lines.flatMap((line) => idUnder(line, "application") ?? []);
  const found = await readManyIn(tx, houseOf(actor.employer), [...new Set(ids)]);
  return new Map(found.map((one) => [one.id, one]));
}

async function lastVerified(tx: Tx, actor: Actor): Promise<LastVerified | null> {
  const [line] = await auditLinesOf(tx, actor.employer, { what: ["log.verified"], limit: 1 });
  if (!line) return null;
  const by = line.actor ? (await readStaffIn(tx, actor.employer, [line.actor])).get(line.actor) : undefined;
  const { ok, lines, firstAltered } = line.about;
  return {
    at: line.at,
    by: by?.name ?? null,
    ok: ok === true,
    lines: Number(lines ?? 0),
    firstAltered: typeof firstAltered === "number" ? firstAltered : null,
  };
}

/** Recomputes the whole chain now and writes down what it found. Audit: `log.verified`. @throws NotFound */
export async function verifyLog(db: Db, actor: Actor): Promise<AuditVerdict> {
  if (!mayReadLog(actor)) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const verdict = await verifyAudit(tx, actor.employer);
    const { ok, lines } = verdict;
    await record(
      tx,
      actor,
      "log.verified",
      verdict.ok ? { ok, lines } : { ok, lines, firstAltered: verdict.firstAltered, why: verdict.why },
    );
    return verdict;
  });
}
