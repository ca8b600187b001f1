// What assessors never see, for the one who answers for the job: needs in an interview, the public list, and wishes to stay off it.
import { listColleaguesIn, makeLinksIn, readEmployerIn } from "../access/access.server.ts";
import type { Actor, Staff } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { listedIn, readApplicationIn } from "../applications/applications.server.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { post } from "../platform/mail/mail.server.ts";
import { isUuid } from "../platform/uuid.ts";
import { type ApartSummary, apartSummary } from "./apart.ts";
import { apartRows, setOffList } from "./apart-store.server.ts";
import { hasPublicList } from "./draft.ts";
import { offListMail } from "./mails.ts";

/** The job's owner and admins, nobody else. */
async function jobToSeeApart(tx: Tx, actor: Actor, slug: string): Promise<Job> {
  if (actor.kind !== "staff" || !mayDo(actor, "make-job")) throw new NotFound();
  const job = await readJobIn(tx, actor, slug);
  if (actor.role !== "admin" && job.owner !== actor.id) throw new NotFound();
  return job;
}

export type ApartShown = { job: Job; hasList: boolean; summary: ApartSummary };

/** Everything that lies apart for a job. @throws NotFound for everybody but its owner and admins */
export const apartOf = (db: Db, actor: Actor, slug: string, now: Date): Promise<ApartShown> =>
  inTransaction(db, actor, async (tx) => {
    const job = await jobToSeeApart(tx, actor, slug);
    const { timeZone } = await readEmployerIn(tx, actor.employer);
    const names = new Map((await listColleaguesIn(tx, actor.employer)).map((one) => [one.id, one.name]));
    const rows = (await apartRows(tx, job.id)).map((row) => ({
      ...row,
      decidedBy: row.decidedBy && (names.get(row.decidedBy) ?? row.decidedBy),
    }));
    const year = Number(dateIn(now, timeZone).slice(0, 4));
    return { job, hasList: hasPublicList(job), summary: apartSummary(await listedIn(tx, job.id), rows, year) };
  });

/**
 * Answers a wish to stay off the public list and tells whoever wished it; answering anew puts the new answer in its place and tells that. The
 * same answer again changes nothing. Audit: `off-list.granted`, `off-list.refused`.
 * @throws NotFound also where nobody wished it
 */
export const answerOffList = (
  db: Db,
  actor: Actor,
  slug: string,
  { application, granted, baseUrl }: { application: string; granted: boolean; baseUrl: string },
  now: Date,
): Promise<void> =>
  inTransaction(db, actor, async (tx) => {
    const job = await jobToSeeApart(tx, actor, slug);
    if (actor.kind !== "staff" || !isUuid(application)) throw new NotFound();
    const set = await setOffList(tx, { job: job.id, application, granted, by: actor.id }, now);
    if (set === "no-wish") throw new NotFound();
    if (set === "as-before") return;
    await record(tx, actor, granted ? "off-list.granted" : "off-list.refused", { job: job.id, application });
    await tellOffList(tx, actor, job, { application, granted, baseUrl }, now);
  });

async function tellOffList(
  tx: Tx,
  actor: Staff,
  job: Job,
  { application, granted, baseUrl }: { application: string; granted: boolean; baseUrl: string },
  now: Date,
): Promise<void> {
  const person = await readApplicationIn(tx, actor, application);
  if (person.email === null) return;
  const { name, mailFrom } = await readEmployerIn(tx, actor.employer);
  const token = (await makeLinksIn(tx, actor.employer, [application], now)).get(application) ?? "";
  const facts = {
    name: person.givenName ?? person.fullName,
    job: job.title,
    employer: name,
    owner: actor.name,
    granted,
  };
  const mail = offListMail(person.language, { ...facts, link: `${baseUrl}/l/${token}` });
  const envelope = {
    employer: actor.employer,
    from: mailFrom,
    replyTo: actor.email,
    to: person.email,
    lang: person.language,
  };
  // Another answer later is another mail.
  const version = Math.trunc(now.getTime() / 1000);
  await post(tx, [{ ...mail, ...envelope, about: application, kind: "off-list", version }]);
}
