// Sending the application: one transaction from draft to application, promise, link and receipt.
import { closingDaysIn, makeLinksIn, readStaffIn } from "../access/access.server.ts";
import { receivePeopleIn } from "../answers/answers.server.ts";
import { receiptMailKind } from "../answers/kinds.ts";
import { firstDue } from "../answers/promises.ts";
import { addSaidIn, giveFilesIn, knownAddressIn, type NewSaid } from "../applications/applications.server.ts";
import type { Job } from "../jobs/job.ts";
import { readJobIn } from "../jobs/jobs.server.ts";
import { volunteeredIn, without } from "../language/answer.ts";
import { record } from "../platform/audit/audit.server.ts";
import type { Db, Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { type Mail, post } from "../platform/mail/mail.server.ts";
import { type Draft, factFaults } from "./draft.ts";
import { type ApartRow, changeDraft, clearDraft, insertApart, ownQuestions } from "./drafts-store.server.ts";
import { knownMail, receiptMail } from "./mails.ts";
import { personOf } from "./person-of.ts";
import { nextStep, scriptOf } from "./script.ts";
import { progressOf, type Talk, type Where, withDraft } from "./talk.server.ts";

export type SendRefused = "not-ready" | "closed";
type Held = { talk: Talk; draft: Draft };

/** What assessors read, and what is kept from them: sentences that tell what nobody may weigh. */
export function saidOf(application: string, draft: Draft): { said: NewSaid[]; volunteered: ApartRow["volunteered"] } {
  const parts = [...draft.answers.values()].flatMap((one) => [
    { question: one.asked, text: one.text },
    ...(one.followUp !== null && one.more ? [{ question: one.followUp, text: one.more }] : []),
  ]);
  const said: NewSaid[] = [];
  const volunteered: ApartRow["volunteered"] = [];
  for (const { question, text } of parts) {
    const found = volunteeredIn(text, draft.language);
    volunteered.push(...found.map((one) => ({ question, ...one })));
    const rest = without(
      text,
      found.map((one) => one.sentence),
    );
    if (rest !== "") said.push({ application, place: "conversation", question, text: rest });
  }
  return { said, volunteered };
}

async function store(tx: Tx, { talk, draft }: Held, job: Job, now: Date, today: string): Promise<string> {
  const { visitor } = talk;
  const known = await knownAddressIn(tx, visitor.employer, job.id, draft.facts);
  const person = personOf(draft, job, known.person, today);
  const stored = await receivePeopleIn(tx, visitor, job, [person], now, new Set(known.alike));
  const [application] = stored.imported;
  if (application === undefined) throw new Error("an application that was sent is not new");
  const { said, volunteered } = saidOf(application, draft);
  await addSaidIn(tx, visitor, said);
  const { apart } = draft;
  await insertApart(tx, {
    application,
    employer: visitor.employer,
    needs: apart?.needs || null,
    offList: apart?.offList ?? false,
    offListWhy: apart?.offListWhy || null,
    birthYear: person.birthYear,
    work: apart?.work || null,
    municipality: apart?.municipality || null,
    volunteered,
  });
  await record(tx, visitor, "application.received", { job: job.id, application });
  return application;
}

/** How a mail of the conversation leaves: at once, from the employer, answered to the contact. */
const envelope = ({ talk, draft }: Held): Pick<Mail, "employer" | "from" | "replyTo" | "to" | "lane"> => ({
  employer: talk.employer.id,
  from: talk.employer.mailFrom,
  replyTo: talk.found.contact.email,
  to: draft.facts.email,
  lane: 0,
});

const linkTo = async (tx: Tx, held: Held, application: string, baseUrl: string, now: Date): Promise<string> =>
  `${baseUrl}/l/${(await makeLinksIn(tx, held.talk.employer.id, [application], now)).get(application) ?? ""}`;

async function sayReceived(tx: Tx, held: Held, application: string, baseUrl: string, now: Date): Promise<void> {
  const { talk, draft } = held;
  const { job } = talk.found;
  const today = dateIn(now, talk.employer.timeZone);
  const owner = (await readStaffIn(tx, talk.employer.id, [job.owner])).get(job.owner);
  if (!owner) throw new Error("a job's owner is not of its employer's staff");
  const closed = await closingDaysIn(tx, talk.employer.id);
  const mail = receiptMail(draft.language, {
    name: draft.facts.name,
    job: job.title,
    employer: talk.employer.name,
    link: await linkTo(tx, held, application, baseUrl, now),
    due: firstDue(today, today, job.promise.firstWordDays, job.country, closed),
    owner: owner.name,
    late: job.deadline !== null && job.deadline < today,
  });
  await post(tx, [{ ...mail, ...envelope(held), about: application, kind: receiptMailKind }]);
}

/** Who has applied already is told so in the mail alone: the page says the same to everybody. */
async function sayKnown(
  tx: Tx,
  held: Held,
  application: { id: string; appliedAt: Date },
  baseUrl: string,
  now: Date,
): Promise<void> {
  const { talk, draft } = held;
  const mail = knownMail(draft.language, {
    name: draft.facts.name,
    job: talk.found.job.title,
    employer: talk.employer.name,
    link: await linkTo(tx, held, application.id, baseUrl, now),
    appliedOn: dateIn(application.appliedAt, talk.employer.timeZone),
    contact: talk.found.contact.name,
  });
  await post(tx, [{ ...mail, ...envelope(held), about: draft.id, kind: "applied-before" }]);
}

/**
 * Sends the application: it stands with its promise, and the receipt is in the outbox, from the same commit. Pressed twice is once:
 * the second finds no draft. Who applied before gets the old application by mail, and nothing of it changes.
 * Refused `not-ready` while a question waits, and `closed`. Audit: `application.received`. @throws NotFound
 */
export const sendApplication = (db: Db, where: Where, baseUrl: string, now: Date): Promise<Decision<SendRefused>> =>
  withDraft(db, where, now, async (tx, held): Promise<Decision<SendRefused>> => {
    const { talk, draft } = held;
    // Asked first: it holds everybody else who takes people in, so that one address is one application.
    const { application: before } = await knownAddressIn(tx, talk.visitor.employer, talk.found.job.id, draft.facts);
    const job = await readJobIn(tx, talk.visitor, talk.found.job.id, "share");
    if (job.state !== "open") return refuse("closed");
    const script = scriptOf(job, draft.language, await ownQuestions(tx, job.id));
    if (factFaults(draft.facts).length > 0 || nextStep(script, progressOf(draft)).at !== "look")
      return refuse("not-ready");
    let application: string | undefined;
    if (before) await sayKnown(tx, held, before, baseUrl, now);
    else {
      application = await store(tx, held, job, now, dateIn(now, talk.employer.timeZone));
      await giveFilesIn(tx, talk.visitor.employer, draft.id, application);
      await sayReceived(tx, held, application, baseUrl, now);
      await clearDraft(tx, draft.id);
    }
    await changeDraft(tx, draft.id, { sentAt: now, ...(application && { application }) }, now);
    return allow;
  });
