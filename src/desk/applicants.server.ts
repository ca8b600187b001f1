// What the applicants' table, its panel, the card and the acts on many are made of: verbs of the rooms below, put together.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { draftsOf, type Unanswered, unansweredIn } from "../answers/answers.server.ts";
import {
  type Application,
  type ApplicationRow,
  applicationIdsIn,
  listApplicationsIn,
  readApplicationIn,
  readManyIn,
} from "../applications/applications.server.ts";
import { type Job, readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import type { CardView } from "./applicants/card.ts";
import {
  type Choice,
  chosen,
  filtersOf,
  fits,
  hasGap,
  isFiltered,
  MOST,
  readChoice,
  sifts,
} from "./applicants/choice.ts";
import {
  type ApplicantsView,
  asCode,
  mayOf,
  type Panel,
  type PromiseShown,
  type TableRow,
} from "./applicants/table.ts";

type Page = { rows: ApplicationRow[]; total: number; next: string | null };

/** Everybody who fits the filters but for the level, in the list's order. */
async function allRows(tx: Tx, actor: Actor, job: Job, choice: Choice): Promise<ApplicationRow[]> {
  const rows: ApplicationRow[] = [];
  let after: string | undefined;
  do {
    const page = await listApplicationsIn(tx, actor, job.id, { ...filtersOf(choice), after, limit: MOST });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  return rows;
}

/** The applications' list has no filter for levels: with one, the rows are sifted here, and the page is cut from what is left. */
async function pageIn(tx: Tx, actor: Actor, job: Job, choice: Choice): Promise<Page> {
  if (!sifts(choice))
    return listApplicationsIn(tx, actor, job.id, { ...filtersOf(choice), after: choice.after, limit: choice.per });
  const fitting = (await allRows(tx, actor, job, choice)).filter((row) => fits(choice, row));
  const last = choice.after?.split(".")[1];
  const from = last ? fitting.findIndex((row) => row.id === last) + 1 : 0;
  const rows = fitting.slice(from, from + choice.per);
  const end = rows.at(-1);
  return {
    rows,
    total: fitting.length,
    next: end && from + rows.length < fitting.length ? `${end.appliedAt.getTime()}.${end.id}` : null,
  };
}

async function idsIn(tx: Tx, actor: Actor, job: Job, choice: Choice): Promise<string[]> {
  if (!sifts(choice)) return applicationIdsIn(tx, actor, job.id, filtersOf(choice));
  return (await allRows(tx, actor, job, choice)).filter((row) => fits(choice, row)).map((row) => row.id);
}

type Waits = ReadonlyMap<string, Unanswered["people"][number]>;

const shownPromise = (waits: Waits, id: string): PromiseShown | null => {
  const one = waits.get(id);
  return one ? { what: one.what, dueOn: one.dueOn, late: one.silent, owner: one.owner.name } : null;
};

function tableRow(row: ApplicationRow, keys: readonly string[], promise: PromiseShown | null): TableRow {
  const decided = promise?.what === "after-decision" ? ("decided" as const) : row.stage;
  const where = row.state !== "open" ? row.state : promise?.what === "another-channel" ? ("bounced" as const) : decided;
  return {
    id: row.id,
    name: row.fullName,
    internal: row.internal,
    levels: keys.map((key) => asCode(row.levels[key]?.level)).join(""),
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
export function applicantsView(db: Db, actor: Actor, slug: string, choice: Choice, now: Date): Promise<ApplicantsView> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const page = await pageIn(tx, actor, job, choice);
    const unanswered = await unansweredIn(tx, actor, { job: job.id }, now);
    const waits: Waits = new Map(unanswered.people.map((one) => [one.applicationId, one]));
    const count = async (state?: "answered") =>
      (await listApplicationsIn(tx, actor, job.id, { state, limit: 1 })).total;
    const all = isFiltered(choice) ? await count() : page.total;
    const answered = all > unanswered.open ? await count("answered") : 0;
    const open = choice.open ? await readApplicationIn(tx, actor, choice.open) : undefined;
    if (open && open.job.id !== job.id) throw new NotFound();
    const decider = job.manager ?? job.owner;
    const names = await readStaffIn(tx, actor.employer, [decider]);
    const keys = job.requirements.map((one) => one.key);
    const ahead = unanswered.people.flatMap((one) => (one.silent ? [] : [one.dueOn])).sort();
    return {
      job,
      rows: page.rows.map((row) => tableRow(row, keys, shownPromise(waits, row.id))),
      total: page.total,
      next: page.next,
      numbers: { all, answered, waiting: unanswered.open, late: unanswered.silent, nextDue: ahead[0] ?? null },
      decider: names.get(decider)?.name ?? null,
      panel: open ? await panelOf(tx, actor, open, shownPromise(waits, open.id)) : null,
      may: mayOf(actor),
    };
  });
}

/** Everything about one application. @throws NotFound */
export async function cardView(db: Db, actor: Actor, id: string, now: Date): Promise<CardView> {
  const { person, ...rest } = await inTransaction(db, actor, async (tx) => {
    const found = await readApplicationIn(tx, actor, id);
    const { people } = await unansweredIn(tx, actor, { job: found.job.id }, now);
    const waits: Waits = new Map(people.map((one) => [one.applicationId, one]));
    return { person: found, panel: await panelOf(tx, actor, found, shownPromise(waits, id)) };
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

/** The people a form means: those it names, those ticked, or all that match. Only ever applicants of this job. */
async function chosenIn(tx: Tx, actor: Actor, job: Job, form: FormData): Promise<string[]> {
  const named = form.get("ids");
  if (typeof named === "string") return named.split(",").filter(Boolean);
  const ticked = form.getAll("who").map(String);
  const whole = form.has("whole");
  const choice = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
  if (!whole) return ticked.length === 0 && choice.open ? [choice.open] : ticked;
  const page = (await pageIn(tx, actor, job, choice)).rows.map((row) => row.id);
  return chosen({ ticked, whole, page, all: await idsIn(tx, actor, job, choice) });
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
export function chosenPeople(db: Db, actor: Actor, slug: string, form: FormData): Promise<Chosen> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const ids = await chosenIn(tx, actor, job, form);
    const found: ApplicationRow[] = [];
    for (let from = 0; from < ids.length; from += MOST) {
      found.push(
        ...(await listApplicationsIn(tx, actor, job.id, { ids: ids.slice(from, from + MOST), limit: MOST })).rows,
      );
    }
    const open = found.filter((row) => row.state === "open");
    const bare = open.filter((row) => !hasGap(row));
    const seen = (row: ApplicationRow) => Object.values(row.levels).some(({ level }) => level !== "not-assessed");
    return {
      job,
      ids: found.map((row) => row.id),
      names: found.slice(0, 10).map((row) => row.fullName),
      noGap: bare.length,
      notAssessed: bare.filter((row) => !seen(row)).length,
      ended: found.length - open.length,
    };
  });
}

/** Those chosen whose case is still open, for an act that the ended ones would stop. @throws NotFound */
export function openOnes(db: Db, actor: Actor, slug: string, ids: readonly string[]): Promise<string[]> {
  return inTransaction(db, actor, (tx) => applicationIdsIn(tx, actor, slug, { ids, state: "open" }));
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
    const asked = await chosenIn(tx, actor, job, form);
    const choice = readChoice(new URLSearchParams(String(form.get("list") ?? "")));
    const ids = asked.length > 0 ? asked : await idsIn(tx, actor, job, choice);
    const people = await readManyIn(tx, actor, ids);
    if (people.some((one) => one.job.id !== job.id)) throw new NotFound();
    const { people: waiting } = await unansweredIn(tx, actor, { job: job.id }, now);
    const due = new Map(waiting.map((one) => [one.applicationId, one.dueOn]));
    await record(tx, actor, "applicants.exported", { job: job.id, applications: people.length });
    return { job, rows: people.map((one) => ({ ...one, due: due.get(one.id) ?? null })) };
  });
}
