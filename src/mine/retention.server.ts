// Retention: a closed job's applications are erased when their time is over. The job's owner is warned before; figures without a name stay.
import { sql } from "kysely";
import { listColleaguesIn, listEmployerIds, readEmployerIn } from "../access/access.server.ts";
import { type House, houseOf } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import {
  applicationIdsIn,
  consentedIn,
  consentsOfIn,
  personOfIn,
  readApplicationIn,
  restrictionsOfIn,
} from "../applications/applications.server.ts";
import { consentHolds } from "../applications/consents.ts";
import { myConcernsIn } from "../concerns/concerns.server.ts";
import type { JobSummary } from "../jobs/job.ts";
import { listJobsIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn, formatDate, formatNumber } from "../platform/i18n/format.ts";
import { log } from "../platform/log.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import { letGoIn } from "./erasing.server.ts";
import { periodsIn } from "./periods.server.ts";
import { keptMonths, type Periods, retentionStep, type Warning } from "./retention.ts";
import { retentionWords } from "./retention-words.ts";

/** Applications in one run; the next run goes on. */
const most = 2000;

/**
 * For the schedule. Warns the owners of jobs whose time is nearly over, and erases what nobody may keep any longer, each application in a
 * transaction of its own: a run that is cut off is gone on with by the next, and a second run on the same day changes nothing.
 * Audit: `retention.warned`, `application.expired`.
 */
export async function runRetention(db: Db, baseUrl: string, now: Date): Promise<void> {
  let left = most;
  for (const employer of await listEmployerIds(db)) {
    const house = houseOf(employer);
    const due = await inTransaction(db, house, (tx) => dueIn(tx, house, baseUrl, now));
    for (const application of due) {
      if (left === 0) return;
      left -= 1;
      try {
        await inTransaction(db, house, (tx) => expireIn(tx, house, application, now));
      } catch (fault) {
        // One that cannot go must not keep the others.
        if (!(fault instanceof NotFound)) log.error("retention.expire", { fault, application });
      }
    }
  }
}

/** Warns where it is time, and returns the applications whose time is over. */
async function dueIn(tx: Tx, house: House, baseUrl: string, now: Date): Promise<string[]> {
  const { employer } = house;
  const { timeZone } = await readEmployerIn(tx, employer);
  const today = dateIn(now, timeZone);
  const warnings = await warningsIn(tx);
  const own = await periodsIn(tx, employer);
  const due: string[] = [];
  for (const job of await listJobsIn(tx, house)) {
    if (job.state !== "closed" || job.closedAt === null) continue;
    const { country, sector } = job;
    const done = retentionStep(
      { closedOn: dateIn(job.closedAt, timeZone), country, sector },
      own,
      warnings.get(job.id) ?? null,
      today,
    );
    if (done.step === "rest") continue;
    const consented = await consentedIn(tx, job.id, today);
    const ids = (await applicationIdsIn(tx, house, job.slug)).filter((id) => !consented.has(id));
    if (ids.length === 0) continue;
    if (done.step === "erase") due.push(...ids);
    else await warnIn(tx, job, { erasesOn: done.erasesOn, warnedOn: today }, { count: ids.length, baseUrl, own });
  }
  return due;
}

/** The warning that stands for the job of this application. */
export async function warningFor(tx: Tx, application: string): Promise<Warning | null> {
  const { applications } = await personOfIn(tx, application);
  const job = applications.find((one) => one.id === application)?.job ?? null;
  return (await warningsIn(tx, job)).values().next().value ?? null;
}

async function warningsIn(tx: Tx, job: string | null = null): Promise<Map<string, Warning>> {
  const { rows } = await sql<Warning & { job: string }>`select job, to_char(erases_on, 'YYYY-MM-DD') as "erasesOn",
    to_char(warned_on, 'YYYY-MM-DD') as "warnedOn" from retention_warning
    where ${job}::uuid is null or job = ${job}::uuid`.execute(tx);
  return new Map(rows.map(({ job, ...warning }) => [job, warning]));
}

/** One mail to the job's owner, or to the admins where the owner has left. */
async function warnIn(
  tx: Tx,
  job: JobSummary,
  { erasesOn, warnedOn }: Warning,
  { count, baseUrl, own }: { count: number; baseUrl: string; own: Periods },
): Promise<void> {
  const { employer } = job;
  await sql`insert into retention_warning (employer, job, erases_on, warned_on) values (${employer}, ${job.id}, ${erasesOn}, ${warnedOn})
    on conflict (employer, job) do update set erases_on = excluded.erases_on, warned_on = excluded.warned_on`.execute(
    tx,
  );
  await record(tx, houseOf(employer), "retention.warned", { job: job.id, erasesOn });
  const staff = await listColleaguesIn(tx, employer);
  const owner = staff.filter((one) => one.id === job.owner);
  const told = owner.length > 0 ? owner : staff.filter((one) => one.role === "admin");
  const { mailFrom } = await readEmployerIn(tx, employer);
  const mails = told.map((to) => {
    const w = retentionWords[to.language].mail;
    const [n, day] = [formatNumber(to.language, count), formatDate(to.language, erasesOn)];
    const months = formatNumber(to.language, keptMonths(job.country, job.sector, own) ?? 0);
    const subject = w.subject(job.title, day);
    const parts = plainMail(to.language, {
      subject,
      title: subject,
      before: w.lead(n, count === 1, job.title, day),
      link: { href: `${baseUrl}/jobs/${job.slug}`, text: w.link },
      after: [w.why(months), w.stays],
    });
    const version = Number(erasesOn.replaceAll("-", ""));
    return { ...parts, employer, about: job.id, kind: "retention", version, from: mailFrom, to: to.email };
  });
  await post(tx, mails);
}

/**
 * Erases one application, unless its person consents to be kept in mind, or still waits for something in it: an answer, a stop of its use,
 * a concern. A consent that is given meanwhile waits for the same lock.
 */
async function expireIn(tx: Tx, house: House, id: string, now: Date): Promise<void> {
  await personOfIn(tx, id, true);
  const { timeZone } = await readEmployerIn(tx, house.employer);
  if (consentHolds(await consentsOfIn(tx, id), dateIn(now, timeZone))) return;
  const { state } = await readApplicationIn(tx, house, id);
  if (state === "open") return;
  const asked = await restrictionsOfIn(tx, id);
  if (asked.some((one) => one.answeredAt === null)) return;
  const bearer = { kind: "bearer", id, employer: house.employer, application: id } as const;
  const concerns = await myConcernsIn(tx, bearer, now);
  if (concerns.some((one) => one.answer === null)) return;
  await letGoIn(tx, house.employer, id, [id]);
  await record(tx, house, "application.expired", { application: id });
}
