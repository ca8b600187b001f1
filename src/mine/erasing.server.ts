// Erasing: for a code, everything an employer holds about the person goes, in one transaction. Figures without a name stay.
import { readEmployerIn, readStaffIn, useCodeIn } from "../access/access.server.ts";
import { type Bearer, type House, houseOf } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import { eraseAnswersIn } from "../answers/answers.server.ts";
import {
  type Application,
  applicationAtIn,
  erasePersonIn,
  personOfIn,
  readManyIn,
  type WholePerson,
} from "../applications/applications.server.ts";
import { eraseDraftsOfIn } from "../apply/apply.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { newId } from "../platform/ids.server.ts";
import { eraseMailsIn } from "../platform/mail/forgetting.server.ts";
import { type Mail, post } from "../platform/mail/mail.server.ts";
import { dataWords } from "./data-words.ts";
import { mustHold, type Visitor } from "./visitor.server.ts";

/** Whoever owns a job where somebody waited is told that nobody does any more; without the name, which is gone. */
async function ownerMails(tx: Tx, baseUrl: string, open: readonly Application[], from: string): Promise<Mail[]> {
  const employer = open[0]?.job.employer ?? "";
  const staff = await readStaffIn(
    tx,
    employer,
    open.map((one) => one.job.owner),
  );
  return open.flatMap(({ job }) => {
    const owner = staff.get(job.owner);
    if (!owner) return [];
    const w = dataWords[owner.language].mail;
    const title = w.owner(job.title);
    const link = { href: `${baseUrl}/jobs/${job.slug}`, text: w.ownerLink };
    const parts = plainMail(owner.language, { subject: title, title, before: w.ownerLead(job.title), link, after: [] });
    return [{ ...parts, employer, about: newId(), kind: "erased-owner", from, to: owner.email }];
  });
}

/** The last mail to the person. Its row goes when it is delivered. */
async function lastMail(tx: Tx, baseUrl: string, of: { employer: string; to: string; lang: Lang }): Promise<Mail> {
  const { name, slug, mailFrom } = await readEmployerIn(tx, of.employer);
  const w = dataWords[of.lang].mail;
  const title = w.erased(name);
  const link = { href: `${baseUrl}/${slug}`, text: w.jobs };
  const parts = plainMail(of.lang, { subject: title, title, before: w.erasedLead(name), link, after: [w.again] });
  const envelope = { employer: of.employer, about: newId(), kind: "erased", from: mailFrom, to: of.to };
  return { ...parts, ...envelope, lane: 0, forget: true };
}

/**
 * Erases the person of whoever holds the cookie, with every application at the employer: what was written, files, what lies apart, drafts,
 * assessments, notes, decisions, promises, letters, mails both ways, links. An open application counts as withdrawn; what waited to be
 * sent is stopped, and one the sender had taken may still arrive. A line of figures stays for each. Refused `wrong-code` alike for a wrong, an old and a
 * used one. The log says that it happened, with ids that lead nowhere. Audit: `candidate.erased`. @throws NotFound
 */
export async function eraseMine(
  db: Db,
  visitor: Visitor,
  asked: { code: string; lang: Lang | undefined },
  now: Date,
): Promise<Decision<"wrong-code">> {
  const holder = await mustHold(db, visitor, now);
  const { employer, application } = holder.bearer;
  return inTransaction(db, { employer }, async (tx): Promise<Decision<"wrong-code">> => {
    const used = await useCodeIn(tx, holder, "erase", asked.code, now);
    if (!used.ok) return refuse("wrong-code");
    await eraseIn(tx, holder.bearer, application, { baseUrl: visitor.baseUrl, lang: asked.lang });
    return allow;
  });
}

/**
 * The same at the command line, for whoever asked in another way and whose identity somebody has made sure of. Returns how many
 * applications went; 0 when nobody has the address. Audit: `candidate.erased`.
 */
export const eraseByAddress = (db: Db, employer: string, address: string, baseUrl: string): Promise<number> =>
  inTransaction(db, { employer }, async (tx) => {
    const application = await applicationAtIn(tx, employer, address);
    return application === undefined ? 0 : eraseIn(tx, houseOf(employer), application, { baseUrl, lang: undefined });
  });

type Telling = { baseUrl: string; lang: Lang | undefined };

/**
 * Every room lets go of what it holds about these applications of one person; with the last one the person goes too, and every mail to and
 * from the address. Returns who it was. For `eraseIn` and for retention: audit is theirs.
 */
export async function letGoIn(
  tx: Tx,
  employer: string,
  application: string,
  ids: readonly string[],
): Promise<WholePerson> {
  const { about, incoming, ended } = await eraseAnswersIn(tx, ids);
  const person = await personOfIn(tx, application, true);
  const address = ids.length === person.applications.length ? person.email : null;
  await eraseDraftsOfIn(tx, employer, address);
  await erasePersonIn(tx, person, ended);
  await eraseMailsIn(tx, employer, { about: [...about, ...ids], address, incoming });
  return person;
}

/** Every room lets go of what it holds, and whoever is to know is told. Returns how many applications went. */
async function eraseIn(tx: Tx, actor: Bearer | House, application: string, telling: Telling): Promise<number> {
  const { employer } = actor;
  const found = await personOfIn(tx, application);
  const ids = found.applications.map((one) => one.id);
  const whole = await readManyIn(tx, houseOf(employer), ids);
  const lang = telling.lang ?? whole.find((one) => one.id === application)?.language ?? "nb";
  const person = await letGoIn(tx, employer, application, ids);
  await record(tx, actor, "candidate.erased", { applications: ids });
  const { mailFrom } = await readEmployerIn(tx, employer);
  const open = whole.filter((one) => one.state === "open");
  const last = person.email === null ? [] : [await lastMail(tx, telling.baseUrl, { employer, to: person.email, lang })];
  await post(tx, [...last, ...(await ownerMails(tx, telling.baseUrl, open, mailFrom))]);
  return ids.length;
}
