// What the applicants' table, its panel, the card and the acts on many are made of: verbs of the rooms below, put together.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import {
  type ApplicantLine,
  draftsOf,
  jobCountsIn,
  jobDueIn,
  type LineFilters,
  lineIdsIn,
  linesIn,
  promisesIn,
  storyOfIn,
} from "../answers/answers.server.ts";
import { type Application, readApplicationIn, readManyIn } from "../applications/applications.server.ts";
import { type Job, readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { CardView } from "./applicants/card.ts";
import { allBut, type Choice, hasGap, idsOf, isFiltered, MOST, readChoice, shownState } from "./applicants/choice.ts";
import {
  type ApplicantsView,
  asCode,
  mayOf,
  type Panel,
  type PromiseShown,
  type TableRow,
} from "./applicants/table.ts";

/** What the list is asked for. A requirement that the job does not have fits nobody. */
function filtersOf(job: Job, { state, stage, internal, search, need, gapless }: Choice): LineFilters {
  const requirement = need && job.requirements.find((one) => one.key === need.key);
  return {
    state: state === "all" ? undefined : state,
    stage,
    internal,
    search,
    ids: need && !requirement ? [] : undefined,
    need: need && requirement ? { requirement: requirement.id, level: need.level } : undefined,
    gapless,
  };
}

/** The choice with the state that is shown when none was chosen. */
async function settled(tx: Tx, actor: Actor, job: Job, choice: Choice): Promise<Choice> {
  if (choice.state) return choice;
  return { ...choice, state: shownState(choice, (await jobCountsIn(tx, actor, job)).open) };
}

function tableRow({ promise, levels, ...line }: ApplicantLine): TableRow {
  const decided = promise?.what === "after-decision" ? ("decided" as const) : line.stage;
  const where =
    line.state !== "open" ? line.state : promise?.what === "another-channel" ? ("bounced" as const) : decided;
  return {
    id: line.id,
    name: line.fullName,
    internal: line.internal,
    levels: levels.map(asCode).join(""),
    where,
    due: promise?.dueOn ?? null,
    late: promise?.late ?? false,
  };
}

async function panelOf(tx: Tx, actor: Actor, person: Application, promise: PromiseShown | null): Promise<Panel> {
  const staff = await readStaffIn(
    tx,
    actor.employer,
    person.assessments.flatMap(({ byStaff }) => (byStaff ? [byStaff] : [])),
  );
  return {
    id: person.id,
    name: person.fullName,
    language: person.language,
    internal: person.internal,
    state: person.state,
    appliedAt: person.appliedAt,
    promise,
    assessments: person.assessments.map(({ byStaff, ...one }) => ({
      ...one,
      by: byStaff ? (staff.get(byStaff)?.name ?? null) : null,
    })),
    said: person.said,
  };
}

/** The page of one job's applicants. @throws NotFound */
export function applicantsView(db: Db, actor: Actor, slug: string, asked: Choice, now: Date): Promise<ApplicantsView> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const counts = await jobCountsIn(tx, actor, job);
    const choice = { ...asked, state: shownState(asked, counts.open) };
    const { after, per: limit } = choice;
    const page = await linesIn(tx, actor, job, { ...filtersOf(job, choice), after, limit }, now);
    const holdsAll = !isFiltered(choice) && !after && !page.next && (choice.state === "open" || choice.state === "all");
    const numbers = { ...counts, ...(await jobDueIn(tx, actor, job, holdsAll ? page.lines : undefined, now)) };
    const open = choice.open ? await readApplicationIn(tx, actor, choice.open) : undefined;
    if (open && open.job.id !== job.id) throw new NotFound();
    const decider = job.manager ?? job.owner;
    const names = await readStaffIn(tx, actor.employer, [decider]);
    return {
      job,
      choice,
      rows: page.lines.map(tableRow),
      total: page.total,
      next: page.next,
      numbers,
      decider: names.get(decider)?.name ?? null,
      panel: open ? await panelOf(tx, actor, open, await promiseOf(tx, actor, open.id, now)) : null,
      may: mayOf(actor),
    };
  });
}

const promiseOf = async (tx: Tx, actor: Actor, id: string, now: Date): Promise<PromiseShown | null> =>
  (await promisesIn(tx, actor, [id], now)).get(id) ?? null;

/** Everything about one application. @throws NotFound */
export async function cardView(db: Db, actor: Actor, id: string, now: Date): Promise<CardView> {
  const { person, ...rest } = await inTransaction(db, actor, async (tx) => {
    const found = await readApplicationIn(tx, actor, id);
    const panel = await panelOf(tx, actor, found, await promiseOf(tx, actor, id, now));
    return { person: found, panel, story: await storyOfIn(tx, actor, id) };
  });
  const drafts = mayDo(actor, "decide") ? await draftsOf(db, actor, person.job.slug) : undefined;
  const letter = drafts?.groups.flatMap((group) => group.people).find((one) => one.applicationId === id);
  const { email, phone, city, contribution, externalId, reported, stage } = person;
  return {
    ...rest,
    job: person.job,
    contact: { email, phone, city, contribution, externalId },
    reported,
    stage,
    letter: letter ? { id: letter.letterId, way: letter.way, outcome: letter.outcome } : null,
    may: mayOf(actor),
  };
}

/**
 * The people a form means: those it names, those ticked on its page and carried from other pages, or all that match less those it
 * showed without a tick. A form that does not say what it showed means those it ticked. Only ever applicants of this job.
 */
async function chosenIn(tx: Tx, actor: Actor, job: Job, form: FormData): Promise<string[]> {
  if (form.has("ids")) return idsOf(form.get("ids"));
  const ticked = [...form.getAll("who").map(String), ...idsOf(form.get("also"))];
  if (!form.has("whole") || !form.has("shown")) return [...new Set(ticked)];
  const list = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
  const filters = filtersOf(job, await settled(tx, actor, job, list));
  return allBut({ all: await lineIdsIn(tx, actor, job, filters), shown: idsOf(form.get("shown")), ticked });
}

/** The same for an act: with nobody ticked, the person at the side is meant. */
async function meantIn(tx: Tx, actor: Actor, job: Job, form: FormData): Promise<string[]> {
  const ids = await chosenIn(tx, actor, job, form);
  const { open } = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
  return ids.length === 0 && open && !form.has("whole") ? [open] : ids;
}

/** Who is ticked in a form that goes from page to page; of them those who are applicants of this job. @throws NotFound */
export function keptTicks(db: Db, actor: Actor, slug: string, form: FormData): Promise<string[]> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const ids = await chosenIn(tx, actor, job, form);
    return ids.length === 0 ? [] : lineIdsIn(tx, actor, job, { ids });
  });
}

export type Chosen = {
  job: Job;
  ids: string[];
  names: string[];
  /** Of those who still wait: how many have no assessed gap, and how many of these nobody has assessed. */
  noGap: number;
  notAssessed: number;
  /** Answered or withdrawn. */
  ended: number;
};

/** Who was chosen on the page, looked up again. @throws NotFound */
export function chosenPeople(db: Db, actor: Actor, slug: string, form: FormData, now: Date): Promise<Chosen> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const ids = await meantIn(tx, actor, job, form);
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
    const asked = await meantIn(tx, actor, job, form);
    const list = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
    const choice = await settled(tx, actor, job, list);
    const ids = asked.length > 0 ? asked : await lineIdsIn(tx, actor, job, filtersOf(job, choice));
    const people = await readManyIn(tx, actor, ids);
    if (people.some((one) => one.job.id !== job.id)) throw new NotFound();
    const promises = await promisesIn(tx, actor, ids, now);
    await record(tx, actor, "applicants.exported", { job: job.id, applications: people.length });
    return { job, rows: people.map((one) => ({ ...one, due: promises.get(one.id)?.dueOn ?? null })) };
  });
}
