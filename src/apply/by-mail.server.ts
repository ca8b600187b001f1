// An application that came unasked by mail: somebody says which job it is for, and it becomes a case like any other.
import { closingDaysIn, makeLinksIn, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { landMailIn, receivePeopleIn, unplacedMailIn } from "../answers/answers.server.ts";
import { receiptMailKind } from "../answers/kinds.ts";
import { firstDue } from "../answers/promises.ts";
import { knownAddressIn } from "../applications/applications.server.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { detectLang } from "../language/languages.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { type Decision, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { post } from "../platform/mail/mail.server.ts";
import { readFacts } from "./draft.ts";
import { receiptMail } from "./mails.ts";
import { letterLanguage, personOf } from "./person-of.ts";

/** `not-an-address`: the mail has no sender that could be answered. `closed`: the job takes nobody any more. */
export type ByMailRefused = "name" | "not-an-address" | "closed";
type Asked = { mail: string; job: string; name: string; baseUrl: string };

/**
 * Takes the sender of a mail that belonged to nobody's case into a job: with a promise of a first word and a receipt from the same commit,
 * in the mail's language where letters of the job can be in it. The mail lies with the application and stands for what was said. Who has
 * applied for the job already gets no second case: the mail is put into the first. Audit: `application.received`, `mail.placed`.
 * @throws NotFound for a mail that is not there to be placed, and for who may not take people in or does not see the job
 */
export const takeInMail = (
  db: Db,
  actor: Actor,
  { mail, job: jobId, name, baseUrl }: Asked,
  now: Date,
): Promise<Decision<ByMailRefused>> =>
  inTransaction(db, actor, async (tx): Promise<Decision<ByMailRefused>> => {
    const job = await readJobIn(tx, actor, jobId, "share");
    const came = await unplacedMailIn(tx, actor, mail);
    const typed: Record<string, string> = { name, email: came.from ?? "" };
    const { facts, faults } = readFacts((field) => typed[field] ?? "");
    const [fault] = faults;
    if (fault) return refuse(fault.field === "name" ? "name" : "not-an-address");
    if (job.state !== "open") return refuse("closed");
    const employer = await readEmployerIn(tx, actor.employer);
    const known = await knownAddressIn(tx, actor.employer, job.id, facts);
    // Whoever pressed first has placed it meanwhile.
    await unplacedMailIn(tx, actor, mail);
    if (known.application) return landMailIn(tx, actor, mail, known.application.id, now);
    const today = dateIn(now, employer.timeZone);
    const language = letterLanguage(came.body === "" ? employer.language : detectLang(came.body), job.languages);
    const person = personOf({ facts, language, apart: null }, job, known.person, today);
    const stored = await receivePeopleIn(tx, actor, job, [person], now, new Set(known.alike));
    const [application] = stored.imported;
    if (application === undefined) throw new Error("an application that came by mail is not new");
    await record(tx, actor, "application.received", { job: job.id, application });
    const owner = (await readStaffIn(tx, actor.employer, [job.owner])).get(job.owner);
    if (!owner) throw new Error("a job's owner is not of its employer's staff");
    const token = (await makeLinksIn(tx, actor.employer, [application], now)).get(application) ?? "";
    const parts = receiptMail(language, {
      name: person.fullName,
      job: job.title,
      employer: employer.name,
      link: `${baseUrl}/l/${token}`,
      due: firstDue(today, today, job.promise.firstWordDays, job.country, await closingDaysIn(tx, actor.employer)),
      owner: owner.name,
      late: job.deadline !== null && job.deadline < today,
    });
    const envelope = { employer: actor.employer, from: employer.mailFrom, replyTo: owner.email, to: facts.email };
    await post(tx, [{ ...parts, ...envelope, lane: 0, about: application, kind: receiptMailKind }]);
    return landMailIn(tx, actor, mail, application, now);
  });
