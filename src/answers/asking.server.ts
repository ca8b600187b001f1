// The manager's part: a recruiter asks, a mail with a link goes out, and yes, no or "need more" comes back from one page.
import { listColleaguesIn, listEmployerIds, readEmployerIn } from "../access/access.server.ts";
import { type Actor, houseOf, type Staff } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import type { Application } from "../applications/application.ts";
import { noteSeenIn } from "../applications/applications.server.ts";
import type { Job } from "../jobs/job.ts";
import { listJobs, readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { countOf, dateIn, formatDay } from "../platform/i18n/format.ts";
import { post } from "../platform/mail/mail.server.ts";
import {
  askable,
  dayNumber,
  mayAsk,
  maySay,
  mostAsked,
  oneEach,
  type Said,
  type SaidWhy,
  tidyAsked,
} from "./asking.ts";
import {
  type Asked,
  closeStale,
  insertRequests,
  moreWanted,
  setAnswers,
  waitingRequests,
} from "./asking-store.server.ts";
import { askingWords } from "./asking-words.ts";
import { decideIn } from "./deciding.server.ts";
import { must, mustBeIds, seenApplications, staffOnly } from "./who.server.ts";

export type { Asked } from "./asking-store.server.ts";

export type AskedManager =
  | { ok: true; asked: number; manager: string }
  | { ok: false; why: "no-manager" | "yourself" | "closed" | "nobody" };

type MailOf = { job: Pick<Job, "id" | "slug" | "title">; to: Staff; from: string; baseUrl: string; today: string };

/** The mail about all that wait for one manager in one job. Posted once a day, whoever asks how often. */
async function mailManager(
  tx: Tx,
  { job, to, from, baseUrl, today }: MailOf,
  waiting: readonly Asked[],
  why: { kind: "decision-asked"; by: string } | { kind: "decision-due" },
): Promise<void> {
  const w = askingWords[to.language];
  const [n, one] = countOf(to.language, waiting.length);
  const first = waiting.find((request) => request.dueOn !== null)?.dueOn;
  const said = why.kind === "decision-asked" ? w.asked(why.by, n, one, job.title) : w.due(n, one, job.title);
  const mail = plainMail(to.language, {
    subject: w.subject(n, one, job.title),
    title: w.title(to.name.split(" ")[0] ?? to.name),
    before: first ? `${said} ${w.by(formatDay(to.language, first))}` : said,
    link: { href: `${baseUrl}/jobs/${job.slug}/decisions`, text: w.link },
    after: [w.after],
  });
  const version = dayNumber(today);
  await post(tx, [{ ...mail, employer: to.employer, about: job.id, kind: why.kind, version, from, to: to.email }]);
}

/**
 * Asks the job's manager to decide about these people, and mails a link to the page: one mail a day for each job.
 * Who is asked about already, or has been answered, is passed over. Audit: `decision.asked`. @throws NotFound
 */
export async function askManager(
  db: Db,
  actor: Actor,
  jobSlug: string,
  { applications, baseUrl }: { applications: readonly string[]; baseUrl: string },
  now: Date,
): Promise<AskedManager> {
  const by = staffOnly(actor, "decide");
  mustBeIds(applications);
  return inTransaction(db, actor, async (tx): Promise<AskedManager> => {
    const job = await readJobIn(tx, actor, jobSlug);
    const may = mayAsk(job, by.id);
    if (!may.ok) return may;
    const to = (await listColleaguesIn(tx, job.employer)).find((one) => one.id === job.manager);
    if (!to) return { ok: false, why: "no-manager" };
    const people = (await seenApplications(tx, actor, applications)).filter((one) => one.job.id === job.id);
    const ids = askable(people);
    if (ids.length === 0) return { ok: false, why: "nobody" };
    await closeStale(tx, ids, by.id, now);
    const asked = await insertRequests(
      tx,
      { employer: job.employer, manager: to.id, by: by.id, applications: ids },
      now,
    );
    const employer = await readEmployerIn(tx, job.employer);
    const waiting = await waitingRequests(tx, { job: job.id, manager: to.id });
    const today = dateIn(now, employer.timeZone);
    if (asked.length > 0) {
      const mail = { job, to, from: employer.mailFrom, baseUrl, today };
      await mailManager(tx, mail, waiting, { kind: "decision-asked", by: by.name });
      await record(tx, actor, "decision.asked", { job: job.id, manager: to.id, applications: asked });
    }
    return { ok: true, asked: asked.length, manager: to.name };
  });
}

export type AskedPage = { job: Job; waiting: { request: Asked; person: Application }[] };

/**
 * The people of a job that wait for its manager's decision, with all that is known. The first `mostAsked`, whom a page shows, are seen
 * by this person from now on. @throws NotFound for who may not decide there
 */
export async function decisionsAsked(db: Db, actor: Actor, jobSlug: string, now: Date): Promise<AskedPage> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, jobSlug);
    const requests = await waitingRequests(tx, { job: job.id });
    const people = await seenApplications(
      tx,
      actor,
      requests.map((one) => one.application),
    );
    const byId = new Map(people.map((person) => [person.id, person]));
    const waiting = requests.flatMap((request) => {
      const person = byId.get(request.application);
      return person ? [{ request, person }] : [];
    });
    const shown = waiting.slice(0, mostAsked).map(({ person }) => person.id);
    await noteSeenIn(tx, actor, shown, now);
    return { job, waiting };
  });
}

export type AnsweredAsked =
  | {
      ok: true;
      decided: number;
      more: number /** Names of those about whom nothing waited any more. */;
      gone: string[];
    }
  | { ok: false; faults: { application: string; why: SaidWhy }[] };

/**
 * What a manager says of one or many, in one act. Yes and no are decisions like any other (`decide`): a no gets its draft, and nothing
 * of it shows outside. "Need more" goes back to who asked, and the promise runs on. About whom nothing waits any more is left.
 * Audit: `decision.made`, `decision.more-wanted`. @throws NotFound
 */
export async function answerAsked(
  db: Db,
  actor: Actor,
  jobSlug: string,
  said: readonly Said[],
  now: Date,
): Promise<AnsweredAsked> {
  const by = staffOnly(actor, "decide");
  mustBeIds(said.map((one) => one.application));
  const faults = said.flatMap((one) => {
    const may = maySay(one);
    return may.ok ? [] : [{ application: one.application, why: may.why }];
  });
  if (faults.length > 0) return { ok: false, faults };
  return inTransaction(db, actor, async (tx): Promise<AnsweredAsked> => {
    const job = await readJobIn(tx, actor, jobSlug);
    const requests = new Map((await waitingRequests(tx, { job: job.id })).map((one) => [one.application, one]));
    const idOf = (one: Said) => requests.get(one.application)?.id ?? "";
    const known = oneEach(said).filter((one) => requests.has(one.application));
    const rows = known.map((one) => ({
      id: idOf(one),
      answer: one.answer,
      note: one.answer === "more" ? tidyAsked(one.note) : null,
    }));
    const taken = await setAnswers(tx, rows, by.id, now);
    const open = known.filter((one) => taken.has(idOf(one)));
    const deciding = open.filter((one) => one.answer !== "more");
    // One decision for all who get the same one, so that six hundred cost no more than three.
    for (const alike of Map.groupBy(deciding, (one) => `${one.answer} ${one.reasons.toSorted().join()}`).values()) {
      const [first] = alike;
      if (!first) continue;
      const decision =
        first.answer === "advance"
          ? ({ outcome: "advance" } as const)
          : ({ outcome: "declined", reasons: first.reasons } as const);
      const ids = alike.map((one) => one.application);
      await decideIn(tx, actor, ids, decision, now);
    }
    const more = open.filter((one) => one.answer === "more").map((one) => one.application);
    if (more.length > 0) await record(tx, actor, "decision.more-wanted", { job: job.id, applications: more });
    const names = new Map(
      (
        await seenApplications(
          tx,
          actor,
          said.map((one) => one.application),
        )
      ).map((one) => [one.id, one.fullName]),
    );
    const gone = oneEach(said)
      .filter((one) => !taken.has(idOf(one)))
      .map((one) => names.get(one.application) ?? "");
    return { ok: true, decided: deciding.length, more: more.length, gone };
  });
}

export type AskedToday = {
  /** Jobs in which people wait for this person's decision. */
  mine: { slug: string; title: string; people: number; dueOn: string | null }[];
  /** What managers want to know before they decide, in jobs this person sees. */
  more: { application: string; fullName: string; manager: string; note: string }[];
};

/** What the day's page says of asked decisions. @throws NotFound */
export async function askedToday(db: Db, actor: Actor): Promise<AskedToday> {
  const by = staffOnly(actor, "see-applications");
  const jobs = (await listJobs(db, actor)).filter((job) => job.state !== "closed");
  return inTransaction(db, actor, async (tx) => {
    const mine = [...Map.groupBy(await waitingRequests(tx, { manager: by.id }), (one) => one.job.slug).values()];
    const more = await moreWanted(
      tx,
      jobs.map((job) => job.id),
    );
    return {
      mine: mine.flatMap((requests) => {
        const [first] = requests;
        if (!first) return [];
        const { slug, title } = first.job;
        return [{ slug, title, people: requests.length, dueOn: first.dueOn }];
      }),
      // Whoever said it knows it already.
      more: more
        .filter((one) => one.manager.id !== by.id)
        .map(({ application, fullName, manager, note }) => ({
          application,
          fullName,
          manager: manager.name,
          note: note ?? "",
        })),
    };
  });
}

/**
 * On the day a promise falls due, the manager who holds it up gets one mail a job. May run as often as it likes: the same day gives
 * the same mail. Managers who no longer work here get none.
 */
export async function remindManagers(db: Db, baseUrl: string, now: Date): Promise<void> {
  for (const id of await listEmployerIds(db)) {
    await inTransaction(db, houseOf(id), async (tx) => {
      const employer = await readEmployerIn(tx, id);
      const today = dateIn(now, employer.timeZone);
      const due = (await waitingRequests(tx)).filter((one) => one.dueOn !== null && one.dueOn <= today);
      if (due.length === 0) return;
      const staff = new Map((await listColleaguesIn(tx, id)).map((one) => [one.id, one]));
      for (const requests of Map.groupBy(due, (one) => `${one.job.id} ${one.manager.id}`).values()) {
        const [first] = requests;
        const to = first && staff.get(first.manager.id);
        if (!first || !to) continue;
        await mailManager(tx, { job: first.job, to, from: employer.mailFrom, baseUrl, today }, requests, {
          kind: "decision-due",
        });
      }
    });
  }
}
