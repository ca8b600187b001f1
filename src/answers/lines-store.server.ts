// SQL over applicant_line, the table of applicants in one row each. Decides nothing.
import { type RawBuilder, sql } from "kysely";
import type { ApplicationState, Filters, Level, Stage } from "../applications/application.ts";
import { searchPatterns } from "../applications/search.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";

export type LineFilters = Filters & {
  /** The id of a requirement, and the level one stands at. Whom nobody assessed stands at "not-assessed". */
  need?: { requirement: string; level: Level } | undefined;
  /** Only those with nothing assessed that a letter could give as its reason. */
  gapless?: boolean | undefined;
  language?: Lang | undefined;
  /** Word was promised on one of these days, `YYYY-MM-DD`: from the first on, before the second. */
  promised?: { from?: string | undefined; before: string } | undefined;
  /** The staff id of whoever owns the promise. */
  owner?: string | undefined;
};

const both = (parts: readonly RawBuilder<unknown>[], word: " and " | " or "): RawBuilder<unknown> =>
  sql`(${sql.join(parts as RawBuilder<unknown>[], sql.raw(word))})`;

/** A requirement as the view names it. */
export const plainId = (id: string): string => id.replaceAll("-", "");

const standsAt = ({ requirement, level }: NonNullable<LineFilters["need"]>): RawBuilder<unknown> => {
  const id = plainId(requirement);
  const named = sql`position(${`${id}:${level}`} in coalesce(levels, '')) > 0`;
  return level === "not-assessed" ? sql`(${named} or position(${id} in coalesce(levels, '')) = 0)` : sql`${named}`;
};

function matching(job: string, filters: LineFilters): RawBuilder<unknown> {
  const { state, stage, internal, ids, search, need, gapless, language, promised, owner } = filters;
  const parts: RawBuilder<unknown>[] = [sql`job = ${job}::uuid`];
  if (state) parts.push(sql`state = ${state}`);
  if (stage) parts.push(sql`stage = ${stage}`);
  if (internal !== undefined) parts.push(sql`internal = ${internal}`);
  if (language) parts.push(sql`language = ${language}`);
  if (owner) parts.push(sql`split_part(waits, ' ', 3) = ${owner}`);
  if (promised) parts.push(sql`split_part(waits, ' ', 2) < ${promised.before}`);
  if (promised) parts.push(sql`split_part(waits, ' ', 2) >= ${promised.from ?? "0"}`);
  if (ids) parts.push(sql`application = any(${ids}::uuid[])`);
  for (const patterns of searchPatterns(search ?? ""))
    parts.push(
      both(
        patterns.map((pattern) => sql`search like ${pattern}`),
        " or ",
      ),
    );
  if (need) parts.push(standsAt(need));
  if (gapless) parts.push(sql`coalesce(levels, '') !~ ':(partly|not-shown)'`);
  return both(parts, " and ");
}

/** One line as the view writes it; `levels` and `waits` are empty when there are none. */
export type RawLine = {
  id: string;
  internal: boolean;
  stage: Stage;
  state: ApplicationState;
  levels: string;
  waits: string;
  fullName: string;
};

/** Other than the order in which people applied: the latest first, by name, by the day of the promise with those without one last. */
export type LineSort = "newest" | "name" | "due";
type From = { after?: { appliedAt: Date; id: string } | undefined; limit: number; sort?: LineSort | undefined };

const sortKeys: Record<LineSort, RawBuilder<unknown>> = {
  newest: sql`applied_at`,
  name: sql`full_name`,
  due: sql`coalesce(split_part(waits, ' ', 2), '9999')`,
};

/** The order of a page, and what comes after its cursor. The order people applied in has the cursor's own time to begin at. */
function orderOf({ after, sort }: From): { by: RawBuilder<unknown>; rest: RawBuilder<unknown> } {
  const none = sql``;
  if (!sort) {
    const rest = after
      ? sql`and (applied_at, application) > (${after.appliedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
      : none;
    return { by: sql`applied_at, application`, rest };
  }
  const key = sortKeys[sort];
  const [way, beyond] = sort === "newest" ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  const from = sql`(select ${key}, application from applicant_line where application = ${after?.id ?? null}::uuid)`;
  return {
    by: sql`${key} ${way}, application ${way}`,
    rest: after ? sql`and (${key}, application) ${beyond} ${from}` : none,
  };
}

/** Signs that no text of the view holds, between the parts of a line and between lines. */
const [unit, line] = ["\u001f", "\u001e"];

/**
 * A page of lines in the order people applied, or in another that was asked for. It travels as one text: five thousand rows of seven
 * columns cost several times what the query does.
 */
export async function linePage(tx: Tx, job: string, filters: LineFilters, from: From): Promise<RawLine[]> {
  const { by, rest } = orderOf(from);
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(application::text || ${unit}::text || internal::text || ${unit}::text || stage || ${unit}::text || state
        || ${unit}::text || coalesce(levels, '') || ${unit}::text || coalesce(waits, '')
        || ${unit}::text || translate(full_name, ${unit + line}::text, ''), ${line}::text) as lines
    from (select * from applicant_line where ${matching(job, filters)} ${rest}
      order by ${by} limit ${from.limit}) page`.execute(tx);
  return (rows[0]?.lines?.split(line) ?? []).map(read);
}

function read(text: string): RawLine {
  const [id = "", internal, stage, state, levels = "", waits = "", fullName = ""] = text.split(unit);
  return {
    id,
    internal: internal === "true",
    stage: stage as Stage,
    state: state as ApplicationState,
    levels,
    waits,
    fullName,
  };
}

/** When somebody of the list applied: where the next page begins. */
export async function appliedAtOf(tx: Tx, application: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select applied_at as at from applicant_line where application = ${application}::uuid`.execute(tx);
  if (!rows[0]) throw new Error(`application ${application} has gone`);
  return rows[0].at;
}

export async function countLines(tx: Tx, job: string, filters: LineFilters): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from applicant_line where ${matching(job, filters)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

export async function lineIds(tx: Tx, job: string, filters: LineFilters): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] | null }>`
    select json_agg(application order by applied_at, application) as ids
    from applicant_line where ${matching(job, filters)}`.execute(tx);
  return rows[0]?.ids ?? [];
}

/** How many of a job's applications are in each state. A state without any is left out. */
export async function countStates(tx: Tx, job: string): Promise<{ state: ApplicationState; n: number }[]> {
  const { rows } = await sql<{ state: ApplicationState; n: number }>`
    select state, count(*)::int as n from applicant_line where job = ${job}::uuid group by state`.execute(tx);
  return rows;
}

/** The staff ids of those who own a promise to somebody in this job. */
export async function ownersOf(tx: Tx, job: string): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`
    select distinct split_part(waits, ' ', 3) as owner
    from (select waits from applicant_line where job = ${job}::uuid and state = 'open' offset 0) line where waits is not null`.execute(
    tx,
  );
  return rows.map((row) => row.owner);
}

export type Due = { late: number; nextDue: string | null };

/** Of a job's open applications: how many were promised word before today, and the next date, today's included. */
export async function dueOf(tx: Tx, job: string, today: string): Promise<Due> {
  const { rows } = await sql<Due>`
    select (count(*) filter (where due is null or due < ${today}))::int as late,
      min(due) filter (where due >= ${today}) as "nextDue"
    from (select split_part(waits, ' ', 2) as due
      from applicant_line where job = ${job}::uuid and state = 'open' offset 0) line`.execute(tx);
  return rows[0] ?? { late: 0, nextDue: null };
}
