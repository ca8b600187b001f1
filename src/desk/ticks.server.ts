// Who is ticked in the applicants' table: kept from page to page, and looked up again for an act on many.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { type ApplicantLine, lineIdsIn, linesIn, promisesIn } from "../answers/answers.server.ts";
import type { ApplicationState } from "../applications/application.ts";
import { type Application, readManyIn } from "../applications/applications.server.ts";
import { type Job, readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { hashText } from "../platform/ids.server.ts";
import { allBut, choiceFields, hasGap, idsOf, MOST, readChoice } from "./applicants/choice.ts";
import { filtersIn, settled } from "./applicants/list.server.ts";
import { readTicks, storeTicks } from "./applicants/ticks-store.server.ts";

/**
 * The people a form means: those it names, those ticked on its page and carried from other pages, or all that match less those it
 * showed without a tick. A form that does not say what it showed means those it ticked. Only ever applicants of this job.
 */
async function chosenIn(tx: Tx, actor: Actor, job: Job, form: FormData, now: Date): Promise<string[]> {
  if (form.has("ids")) return idsOf(form.get("ids"));
  const ticked = [...form.getAll("who").map(String), ...idsOf(form.get("also"))];
  if (!form.has("whole") || !form.has("shown")) return [...new Set(ticked)];
  const list = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
  const filters = await filtersIn(tx, actor, job, await settled(tx, actor, job, list), now);
  return allBut({ all: await lineIdsIn(tx, actor, job, filters), shown: idsOf(form.get("shown")), ticked });
}

/** The same for a file: with nobody ticked, the person at the side is meant. */
async function meantIn(tx: Tx, actor: Actor, job: Job, form: FormData, now: Date): Promise<string[]> {
  const ids = await chosenIn(tx, actor, job, form, now);
  const { open } = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
  return ids.length === 0 && open && !form.has("whole") ? [open] : ids;
}

/**
 * Who is ticked in a form that goes from page to page, under a key that an address can hold: as many as there are, and nothing
 * about them. Undefined when nobody is. Of them only those who are applicants of this job. @throws NotFound
 */
export function keepTicks(db: Db, actor: Actor, slug: string, form: FormData, now: Date): Promise<string | undefined> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const asked = await chosenIn(tx, actor, job, form, now);
    const ids = asked.length === 0 ? [] : await lineIdsIn(tx, actor, job, { ids: asked });
    if (ids.length === 0 || actor.kind !== "staff") return undefined;
    const key = hashText(job.id, ...[...ids].sort()).slice(0, 32);
    await storeTicks(tx, { employer: actor.employer, staff: actor.id, key, job: job.id, applications: ids }, now);
    return key;
  });
}

/** Those kept under a key by this person for this job; nobody when there is no such key. The caller has read the job. */
export async function tickedIn(tx: Tx, actor: Actor, job: Job, key: string | undefined): Promise<string[]> {
  if (!key || actor.kind !== "staff") return [];
  const ids = await readTicks(tx, { staff: actor.id, key, job: job.id });
  return ids.length === 0 ? [] : lineIdsIn(tx, actor, job, { ids });
}

/** The address of the page that acts on those ticked in a form of the table; with nobody ticked, on the person at the side. @throws NotFound */
export async function actAddress(
  db: Db,
  actor: Actor,
  page: { slug: string; act: "decide" | "level" | "extend" },
  form: FormData,
  now: Date,
): Promise<string> {
  const ticks = await keepTicks(db, actor, page.slug, form, now);
  const choice = { ...readChoice(new URLSearchParams(String(form.get("list") ?? ""))), ticks };
  const query = new URLSearchParams(choiceFields(choice));
  if (!ticks && choice.open && !form.has("whole")) query.set("who", choice.open);
  return `/jobs/${page.slug}/${page.act}?${query}`;
}

export type Chosen = {
  job: Job;
  ids: string[];
  names: string[];
  /** The first of them, each with how the case stands. */
  first: { id: string; fullName: string; state: ApplicationState }[];
  /** Of those who still wait: how many have no assessed gap, and how many of these nobody has assessed. */
  noGap: number;
  notAssessed: number;
  /** Answered or withdrawn. */
  ended: number;
};

/** Whom the address of an act means, looked up again: those under its key, else those it names. @throws NotFound */
export function chosenPeople(db: Db, actor: Actor, slug: string, query: URLSearchParams, now: Date): Promise<Chosen> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const { ticks } = readChoice(query);
    const ids = ticks ? await tickedIn(tx, actor, job, ticks) : idsOf(query.get("who"));
    const found: ApplicantLine[] = [];
    for (let from = 0; from < ids.length; from += MOST) {
      const some = ids.slice(from, from + MOST);
      found.push(...(await linesIn(tx, actor, job, { ids: some, limit: MOST }, now)).lines);
    }
    const open = found.filter((line) => line.state === "open");
    const bare = open.filter((line) => !hasGap(line));
    const seen = (line: ApplicantLine) => line.levels.some((level) => level !== "not-assessed");
    return {
      job,
      ids: found.map((line) => line.id),
      names: found.slice(0, 10).map((line) => line.fullName),
      first: found.slice(0, 50).map(({ id, fullName, state }) => ({ id, fullName, state })),
      noGap: bare.length,
      notAssessed: bare.filter((line) => !seen(line)).length,
      ended: found.length - open.length,
    };
  });
}

/** Those chosen whose case is still open, for an act that the ended ones would stop. @throws NotFound */
export function openOnes(db: Db, actor: Actor, slug: string, ids: readonly string[]): Promise<string[]> {
  return inTransaction(db, actor, async (tx) =>
    lineIdsIn(tx, actor, await readJobIn(tx, actor, slug), { ids, state: "open" }),
  );
}

export type ExportRow = Application & { due: string | null };

/** The chosen ones whole, for a file; without any, all that the address names. Audit: `applicants.exported`. @throws NotFound */
export async function exportRows(
  db: Db,
  actor: Actor,
  slug: string,
  form: FormData,
  now: Date,
): Promise<{ job: Job; rows: ExportRow[] }> {
  if (!mayDo(actor, "decide")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const asked = await meantIn(tx, actor, job, form, now);
    const list = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
    const choice = await settled(tx, actor, job, list);
    const ids =
      asked.length > 0 ? asked : await lineIdsIn(tx, actor, job, await filtersIn(tx, actor, job, choice, now));
    const people = await readManyIn(tx, actor, ids);
    if (people.some((one) => one.job.id !== job.id)) throw new NotFound();
    const promises = await promisesIn(tx, actor, ids, now);
    await record(tx, actor, "applicants.exported", { job: job.id, applications: people.length });
    return { job, rows: people.map((one) => ({ ...one, due: promises.get(one.id)?.dueOn ?? null })) };
  });
}
