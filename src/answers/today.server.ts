// The day's page: what is past its promise, what falls due, who waits where, and letters nobody knows about.
import { closingDaysIn, readEmployerIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import type { Country } from "../jobs/job.ts";
import { jobsSeenIn } from "../jobs/jobs.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { mailNumbers } from "./landing.server.ts";
import {
  countWaiting,
  type DoubtfulLetter,
  doubtfulLetters,
  duePerDay,
  type JobWaiting,
  lettersPerJob,
  numbersOf,
  type Waiting,
  waitingIn,
  waitingPerJob,
} from "./lists-store.server.ts";
import { isWorkingDay, plusDays, workingDaysBetween } from "./promises.ts";
import { duePerJob, type JobWeek, type OldestPromise, oldestDue } from "./week-store.server.ts";
import { must } from "./who.server.ts";

/** The span of the plot: four days back, ten ahead. */
const daysBack = 4;
const daysAhead = 10;

export type Day = { date: string; due: number; when: "past" | "today" | "ahead"; working: boolean };
export type Debt = Waiting & { /** Working days since the promised date. */ daysLate: number };
/** Debts of one job, or of letters that came back (`bounced`), the oldest first. */
export type DebtGroup = {
  kind: "job" | "bounced";
  job: Waiting["job"] | null;
  decider: Waiting["decider"] | null;
  people: Debt[];
};
export type JobToday = JobWaiting & {
  /** Letters that a person can work on. */ drafts: number;
  ready: number;
  approved: number;
};

export type Today = {
  /** `YYYY-MM-DD`, in the employer's zone. */
  date: string;
  open: number;
  silent: number;
  /** People who have had their answer, in all jobs this person sees. */
  answered: number;
  dueToday: number;
  /** The date of the oldest promise that was not kept, `YYYY-MM-DD`. */
  oldestDebt: string | null;
  /** Promises from today to the Sunday of the week, `until`, by job. */
  week: { until: string; due: number; jobs: JobWeek[] };
  debts: DebtGroup[];
  days: Day[];
  jobs: JobToday[];
  letters: { uncertain: DoubtfulLetter[]; bounced: DoubtfulLetter[] };
  /** People who have written and whom nobody has read yet, and mails that belong to nobody's case; for who may decide. */
  mail: { unread: number; unplaced: number };
};

/** Everything the page of the day shows, of the jobs this person sees. @throws NotFound */
export async function today(db: Db, actor: Actor, now: Date): Promise<Today> {
  must(actor, "see-applications");
  return inTransaction(db, actor, async (tx) => {
    const employer = await readEmployerIn(tx, actor.employer);
    const date = dateIn(now, employer.timeZone);
    const seen = await jobsSeenIn(tx, actor);
    const debts = await waitingIn(tx, seen, date);
    const numbers = [...(await numbersOf(tx, seen)).values()];
    const doubtful = await doubtfulLetters(tx, seen);
    const until = sundayOf(date);
    const week = await duePerJob(tx, seen, date, until);
    const closed = await closingDaysIn(tx, employer.id);
    const days = await daysOf(tx, seen, { date, country: employer.country, closed });
    return {
      date,
      ...(await countWaiting(tx, seen, date)),
      answered: numbers.reduce((sum, job) => sum + job.answered, 0),
      dueToday: days.find((day) => day.date === date)?.due ?? 0,
      oldestDebt: debts[0]?.dueOn ?? null,
      week: { until, due: week.reduce((sum, job) => sum + job.due, 0), jobs: week },
      debts: groupDebts(
        debts.map((one) => ({ ...one, daysLate: workingDaysBetween(one.dueOn, date, employer.country, closed) })),
      ),
      days,
      jobs: await jobsOf(tx, seen, date, mayDo(actor, "decide")),
      mail: await mailNumbers(tx, actor, seen),
      letters: {
        uncertain: doubtful.filter((letter) => letter.way === "uncertain"),
        bounced: doubtful.filter((letter) => letter.way === "bounced"),
      },
    };
  });
}

/** The last day of a date's week, which begins on a Monday (ISO 8601). */
function sundayOf(date: string): string {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return plusDays(date, weekday === 0 ? 0 : 7 - weekday);
}

/** The promise that falls due first, or did, in the jobs this person sees; without a name. @throws NotFound */
export async function oldestPromise(db: Db, actor: Actor): Promise<OldestPromise | null> {
  must(actor, "see-jobs");
  return inTransaction(db, actor, async (tx) => oldestDue(tx, await jobsSeenIn(tx, actor)));
}

/** How many promises fall due on each of fifteen days. */
async function daysOf(
  tx: Tx,
  jobs: readonly string[],
  at: { date: string; country: Country; closed: readonly string[] },
): Promise<Day[]> {
  const from = plusDays(at.date, -daysBack);
  const due = await duePerDay(tx, jobs, from, plusDays(at.date, daysAhead));
  return Array.from({ length: daysBack + 1 + daysAhead }, (_, n): Day => {
    const date = plusDays(from, n);
    const when = date < at.date ? "past" : date === at.date ? "today" : "ahead";
    return { date, due: due.get(date) ?? 0, when, working: isWorkingDay(date, at.country, at.closed) };
  });
}

/** By job, the one with the oldest debt first; letters that came back in a group of their own, last. */
export function groupDebts(debts: readonly Debt[]): DebtGroup[] {
  const bounced = debts.filter((debt) => debt.what === "another-channel");
  const others = debts.filter((debt) => debt.what !== "another-channel");
  const groups = [...Map.groupBy(others, (debt) => debt.job.id).values()].map(
    (people): DebtGroup => ({ kind: "job", job: people[0]?.job ?? null, decider: people[0]?.decider ?? null, people }),
  );
  return bounced.length > 0 ? [...groups, { kind: "bounced", job: null, decider: null, people: bounced }] : groups;
}

/** Letters are told to those who may read them. */
async function jobsOf(tx: Tx, seen: readonly string[], date: string, mayRead: boolean): Promise<JobToday[]> {
  const letters = await lettersPerJob(tx, mayRead ? seen : []);
  return (await waitingPerJob(tx, seen, date)).map((row) => {
    const own = letters.get(row.job.id);
    return { ...row, drafts: own?.draft ?? 0, ready: own?.ready ?? 0, approved: own?.approved ?? 0 };
  });
}
