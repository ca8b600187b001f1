// What the applicants' table, its panel, the card and the acts on many are made of: verbs of the rooms below, put together.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import {
  type ApplicantLine,
  draftsOf,
  jobCountsIn,
  jobDueIn,
  type LineFilters,
  lineCountIn,
  linesIn,
  otherApplicationsOf,
  promiseOwnersIn,
  promisesIn,
  type StoryEvent,
  storyOfIn,
} from "../answers/answers.server.ts";
import { callAnswers } from "../answers/rules.ts";
import {
  type Application,
  consentsOfIn,
  filesOfApplicationIn,
  noteSeenIn,
  notesIn,
  readApplicationIn,
  seenByIn,
} from "../applications/applications.server.ts";
import { consentHolds } from "../applications/consents.ts";
import { shortened } from "../applications/files.ts";
import { spokenOf } from "../applications/speaking.ts";
import { type Job, readJobIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { CardView } from "./applicants/card.ts";
import { type Choice, isFiltered, shownState } from "./applicants/choice.ts";
import { filtersIn } from "./applicants/list.server.ts";
import {
  type ApplicantsView,
  asCode,
  mayOf,
  type Panel,
  type PromiseShown,
  type TableRow,
} from "./applicants/table.ts";
import { tickedIn } from "./ticks.server.ts";
import { savedViewsIn } from "./views.server.ts";

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
    spoken: mayDo(actor, "assess") && person.state === "open" ? spokenBy(person) : {},
  };
}

/** For each requirement what the person says of it, in whichever of the job's languages. */
const spokenBy = ({ job, said }: Application): Panel["spoken"] =>
  Object.fromEntries(job.requirements.map(({ key, label }) => [key, spokenOf(Object.values(label), said)]));

type Asked = LineFilters & Pick<Choice, "after" | "sort"> & { limit: number };

/** Of the rows only these, as far as they fit; the total is still of all that do. */
async function someLines(tx: Tx, actor: Actor, job: Job, asked: Asked & { some: readonly string[] }, now: Date) {
  const { some, after: _after, ...filters } = asked;
  const total = await lineCountIn(tx, actor, job, filters);
  const { lines } = await linesIn(tx, actor, job, { ...filters, ids: filters.ids ?? some, limit: some.length }, now);
  return { lines, total, next: null };
}

/**
 * The page of one job's applicants. `some`: only these rows, and nothing of what stands around the table, for a page that stands on a
 * screen already. @throws NotFound
 */
export function applicantsView(
  db: Db,
  actor: Actor,
  slug: string,
  { some, ...asked }: Choice & { some?: readonly string[] | undefined },
  now: Date,
): Promise<ApplicantsView> {
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const counts = await jobCountsIn(tx, actor, job);
    const choice = { ...asked, state: shownState(asked, counts.open) };
    const { after, per: limit, sort } = choice;
    const lines = { ...(await filtersIn(tx, actor, job, choice, now)), after, limit, sort };
    const page = some
      ? await someLines(tx, actor, job, { ...lines, some }, now)
      : await linesIn(tx, actor, job, lines, now);
    const holdsAll =
      !some && !isFiltered(choice) && !after && !page.next && (choice.state === "open" || choice.state === "all");
    const numbers = { ...counts, ...(await jobDueIn(tx, actor, job, holdsAll ? page.lines : undefined, now)) };
    const open = choice.open ? await readApplicationIn(tx, actor, choice.open) : undefined;
    if (open && open.job.id !== job.id) throw new NotFound();
    if (open) await noteSeenIn(tx, actor, [open.id], now);
    const decider = job.manager ?? job.owner;
    const names = await readStaffIn(tx, actor.employer, [decider]);
    return {
      job,
      choice,
      rows: page.lines.map(tableRow),
      total: page.total,
      next: page.next,
      numbers,
      owners: some ? [] : await promiseOwnersIn(tx, actor, job),
      decider: names.get(decider)?.name ?? null,
      ticked: await tickedIn(tx, actor, job, choice.ticks),
      panel: open ? await panelOf(tx, actor, open, await promiseOf(tx, actor, open.id, now)) : null,
      views: some ? [] : await savedViewsIn(tx, actor, job),
      may: mayOf(actor),
    };
  });
}

const promiseOf = async (tx: Tx, actor: Actor, id: string, now: Date): Promise<PromiseShown | null> =>
  (await promisesIn(tx, actor, [id], now)).get(id) ?? null;

/** What a call would mean for the case as it stands, by its story. */
function callsIn(story: readonly StoryEvent[], state: Application["state"]): CardView["call"] {
  const decision = story.findLast((event) => event.kind === "decision");
  const last = story.findLast((event) => event.kind === "call" && event.call !== null);
  return {
    answers: state === "open" && callAnswers(decision?.outcome ?? null),
    last: last?.kind === "call" ? last.call : null,
  };
}

/** Everything about one application. @throws NotFound */
export async function cardView(db: Db, actor: Actor, id: string, now: Date): Promise<CardView> {
  const { person, ...rest } = await inTransaction(db, actor, async (tx) => {
    const found = await readApplicationIn(tx, actor, id);
    const { timeZone } = await readEmployerIn(tx, actor.employer);
    await noteSeenIn(tx, actor, [id], now);
    const panel = await panelOf(tx, actor, found, await promiseOf(tx, actor, id, now));
    return {
      person: found,
      consentUntil: consentHolds(await consentsOfIn(tx, id), dateIn(now, timeZone)),
      panel,
      story: await storyOfIn(tx, actor, id),
      others: await otherApplicationsOf(tx, actor, found),
      notes: await notesIn(tx, actor, id),
      seen: await seenByIn(tx, actor.employer, id),
      files: (await filesOfApplicationIn(tx, actor, id)).map((file) => shortened(file)),
    };
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
    call: callsIn(rest.story, person.state),
    letter: letter ? { id: letter.letterId, way: letter.way, outcome: letter.outcome } : null,
    may: mayOf(actor),
  };
}
