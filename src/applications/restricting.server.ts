// Requests that processing stops: asked by the candidate, seen by staff, answered by somebody. Part of the front door, which re-exports it.
import { sql } from "kysely";
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { type Actor, type Bearer, houseOf, type Staff } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import { mayDo } from "../access/rules.ts";
import { jobsSeenIn } from "../jobs/jobs.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import { dateIn, formatDate } from "../platform/i18n/format.ts";
import { newId } from "../platform/ids.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import type { Application } from "./application.ts";
import { readApplicationIn } from "./applications.server.ts";
import { monthAfter, tidyRequest } from "./restricting.ts";
import { restrictingWords } from "./restricting-words.ts";

/** `dueOn` is `YYYY-MM-DD`; `owner` and `answeredBy` are ids of staff. */
export type Restriction = {
  id: string;
  text: string;
  owner: string;
  dueOn: string;
  askedAt: Date;
  answeredAt: Date | null;
  reply: string | null;
};

/** Newest last. Asks nobody: for rooms above, which have asked. */
export async function restrictionsOfIn(tx: Tx, application: string): Promise<Restriction[]> {
  const { rows } = await sql<Restriction>`select id, text, owner, due_on::text as "dueOn", asked_at as "askedAt",
      answered_at as "answeredAt", reply
    from restriction where application = ${application}::uuid order by asked_at, id`.execute(tx);
  return rows;
}

export type RestrictRefused = "no-text" | "asked-already";

/**
 * Writes the bearer's request down, owned by whoever owns the job, due in one month. Refused without a word about what is disputed, and while one
 * waits. Audit: `restriction.asked`, without its text. The owner is told by mail.
 */
export async function askRestrictionIn(
  tx: Tx,
  bearer: Bearer,
  asked: { text: string; baseUrl: string },
  now: Date,
): Promise<Decision<RestrictRefused>> {
  const { employer, application } = bearer;
  const text = tidyRequest(asked.text);
  if (text === "") return refuse("no-text");
  const { timeZone } = await readEmployerIn(tx, employer);
  const dueOn = monthAfter(dateIn(now, timeZone));
  const person = await readApplicationIn(tx, houseOf(employer), application);
  const row = { id: newId(), employer, application, text, owner: person.job.owner, due_on: dueOn, asked_at: now };
  const made = await tx
    .insertInto("restriction")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made) return refuse("asked-already");
  await record(tx, bearer, "restriction.asked", { application, dueOn });
  await tellOwner(tx, person, { dueOn, baseUrl: asked.baseUrl }, now);
  return allow;
}

async function tellOwner(tx: Tx, person: Application, of: { dueOn: string; baseUrl: string }, now: Date) {
  const { employer, owner } = person.job;
  const { mailFrom } = await readEmployerIn(tx, employer);
  const staff = (await readStaffIn(tx, employer, [owner])).get(owner);
  if (!staff) throw new Error("a job's owner is not of its employer's staff");
  const w = restrictingWords[staff.language];
  const title = w.mailOwner(person.fullName);
  const before = w.mailOwnerLead(formatDate(staff.language, of.dueOn));
  const link = { href: `${of.baseUrl}/applications/${person.id}/restriction`, text: w.mailOwnerLink };
  const mail = plainMail(staff.language, { subject: title, title, before, link, after: [] });
  // About the application, whose person it names: erasing one erases the other.
  const version = Math.trunc(now.getTime() / 1000);
  const envelope = { employer, about: person.id, kind: "restriction", version, from: mailFrom, to: staff.email };
  await post(tx, [{ ...mail, ...envelope }]);
}

export type OpenRestriction = { application: string; fullName: string; dueOn: string };

/** Requests that nobody has answered, in the jobs this person sees, the first due first. None for who may not decide. */
export async function openRestrictions(db: Db, actor: Actor): Promise<OpenRestriction[]> {
  if (!mayDo(actor, "decide")) return [];
  return inTransaction(db, actor, async (tx) => {
    const jobs = await jobsSeenIn(tx, actor);
    const { rows } =
      await sql<OpenRestriction>`select r.application, c.full_name as "fullName", r.due_on::text as "dueOn"
      from restriction r join application a on a.id = r.application join candidate c on c.id = a.candidate
      where r.answered_at is null and a.job = any(${jobs}::uuid[]) order by r.due_on, r.id limit 200`.execute(tx);
    return rows;
  });
}

/** The newest request about an application, for who sees it and may decide. @throws NotFound */
export async function restrictionFor(db: Db, actor: Actor, application: string): Promise<Restriction | undefined> {
  if (!mayDo(actor, "decide")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    await readApplicationIn(tx, actor, application);
    return (await restrictionsOfIn(tx, application)).at(-1);
  });
}

export type AnswerRefused = "no-text" | "none-waits";

/**
 * Answers the request that waits: the candidate reads the reply on the own page. Refused without words, and when there is none.
 * Audit: `restriction.answered`, without its text. @throws NotFound
 */
export async function answerRestriction(
  db: Db,
  actor: Actor,
  application: string,
  typed: { reply: string; baseUrl: string },
  now: Date,
): Promise<Decision<AnswerRefused>> {
  if (actor.kind !== "staff" || !mayDo(actor, "decide")) throw new NotFound();
  return inTransaction(db, actor, (tx) => answerIn(tx, actor, application, typed, now));
}

async function answerIn(
  tx: Tx,
  actor: Staff,
  application: string,
  typed: { reply: string; baseUrl: string },
  now: Date,
): Promise<Decision<AnswerRefused>> {
  const person = await readApplicationIn(tx, actor, application);
  const reply = tidyRequest(typed.reply);
  if (reply === "") return refuse("no-text");
  const done = await tx
    .updateTable("restriction")
    .set({ answered_at: now, answered_by: actor.id, reply })
    .where("application", "=", application)
    .where("answered_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!done) return refuse("none-waits");
  await record(tx, actor, "restriction.answered", { application });
  if (person.email === null) return allow;
  const { mailFrom } = await readEmployerIn(tx, actor.employer);
  const w = restrictingWords[person.language];
  const link = { href: `${typed.baseUrl}/my/data`, text: w.mailReplyLink };
  const parts = { subject: w.mailReply, title: w.mailReply, before: w.mailReplyLead, link, after: [] };
  const envelope = { employer: actor.employer, from: mailFrom, to: person.email, replyTo: actor.email };
  await post(tx, [{ ...plainMail(person.language, parts), ...envelope, about: done.id, kind: "restriction-answer" }]);
  return allow;
}
