// Putting right: name, telephone and language at once, the address by a code from each mailbox. Behind the front door.
import { makeLinksIn, openLink, readEmployerIn, useCodeIn } from "../access/access.server.ts";
import { houseOf } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import { correctOwnIn } from "../answers/answers.server.ts";
import { askRestrictionIn, movePersonIn, personOfIn, readApplicationIn } from "../applications/applications.server.ts";
import { cleanName, MAX_FULL_NAME } from "../applications/reading/names.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { type Mail, post } from "../platform/mail/mail.server.ts";
import { dataWords } from "./data-words.ts";
import { mustHold, type Visitor } from "./visitor.server.ts";
import { zoneTyped } from "./zones.ts";

/** As much as anybody's telephone number with its words: "mellom 9 og 15". */
const longestPhone = 60;

/** Puts name, telephone, language and time zone right. A language the job has not is left as it is. Audit: `application.changed`. @throws NotFound */
export async function correctMine(
  db: Db,
  visitor: Visitor,
  typed: { name: string; phone: string; language: string; timeZone: string },
  now: Date,
): Promise<Decision<"no-name">> {
  const { bearer } = await mustHold(db, visitor, now);
  const fullName = cleanName(typed.name.toWellFormed()).name.slice(0, MAX_FULL_NAME).trim();
  const phone = cleanName(typed.phone.toWellFormed()).name.slice(0, longestPhone).trim() || null;
  if (fullName === "") return refuse("no-name");
  return inTransaction(db, { employer: bearer.employer }, async (tx): Promise<Decision<"no-name">> => {
    const before = await readApplicationIn(tx, houseOf(bearer.employer), bearer.application);
    const language = before.job.languages.find((one) => one === typed.language) ?? before.language;
    const { timeZone } = await personOfIn(tx, bearer.application);
    const put = { fullName, phone, language, timeZone: zoneTyped(typed.timeZone) };
    await correctOwnIn(tx, bearer, put, { ...before, timeZone }, now);
    return allow;
  });
}

type Moved = { ok: true; secret: string } | { ok: false; why: "wrong-code" | "email-taken" };

/** The last mail to the old address, and to the new one a link for each application. Returns the token of this one. */
async function tellBoth(
  tx: Tx,
  visitor: Visitor,
  of: { employer: string; application: string; old: string; to: string; lang: Lang },
  now: Date,
): Promise<string> {
  const w = dataWords[of.lang].mail;
  const { mailFrom } = await readEmployerIn(tx, of.employer);
  const { applications } = await personOfIn(tx, of.application);
  const tokens = await makeLinksIn(
    tx,
    of.employer,
    applications.map((one) => one.id),
    now,
  );
  const version = Math.trunc(now.getTime() / 1000);
  const from = { employer: of.employer, from: mailFrom, version, lane: 0 as const };
  const mails: Mail[] = [];
  for (const { id } of applications) {
    const { job } = await readApplicationIn(tx, houseOf(of.employer), id);
    const link = { href: `${visitor.baseUrl}/l/${tokens.get(id) ?? ""}`, text: w.page };
    const title = w.moved(job.title);
    const parts = plainMail(of.lang, { subject: title, title, before: w.movedLead, link, after: [w.notYou] });
    mails.push({ ...parts, ...from, about: id, kind: "new-address", to: of.to });
    if (id !== of.application) continue;
    const left = w.left(job.title);
    const back = { href: visitor.baseUrl, text: (await readEmployerIn(tx, of.employer)).name };
    const last = plainMail(of.lang, { subject: left, title: left, before: w.leftLead, link: back, after: [w.leftNot] });
    mails.push({ ...last, ...from, about: id, kind: "old-address", to: of.old });
  }
  await post(tx, mails);
  return tokens.get(of.application) ?? "";
}

/**
 * Gives the person another address for the two codes: every link in the old mailbox ends, both mailboxes are told, and `secret` is for
 * the cookie of the new link. Refused `wrong-code` alike for a wrong, an old and a used code. Audit: `application.changed`, `link.revoked`. @throws NotFound
 */
export async function moveMine(
  db: Db,
  visitor: Visitor,
  typed: { oldCode: string; newCode: string; lang: Lang | undefined },
  now: Date,
): Promise<Moved> {
  const holder = await mustHold(db, visitor, now);
  const { bearer } = holder;
  const { employer, application } = bearer;
  const done = await inTransaction(db, { employer }, async (tx) => {
    const old = await useCodeIn(tx, holder, "address", typed.oldCode, now);
    const fresh = await useCodeIn(tx, holder, "new-address", typed.newCode, now);
    if (!old.ok || !fresh.ok || fresh.address === null) return refuse("wrong-code");
    const person = await personOfIn(tx, application);
    const moved = await movePersonIn(tx, bearer, application, fresh.address, now);
    if (!moved.ok) return moved;
    const { language } = await readApplicationIn(tx, houseOf(employer), application);
    const of = { employer, application, old: person.email ?? fresh.address, to: fresh.address };
    return { ok: true, token: await tellBoth(tx, visitor, { ...of, lang: typed.lang ?? language }, now) } as const;
  });
  if (!done.ok) return done;
  const opened = await openLink(db, done.token, now);
  if (!opened.ok) throw new Error("a link that was made just now does not open");
  return { ok: true, secret: opened.secret };
}

/** Asks that nothing more is done with what is stored while something is disputed. @throws NotFound */
export async function restrictMine(
  db: Db,
  visitor: Visitor,
  text: string,
  now: Date,
): Promise<Decision<"no-text" | "asked-already">> {
  const { bearer } = await mustHold(db, visitor, now);
  const asked = { text, baseUrl: visitor.baseUrl };
  return inTransaction(db, { employer: bearer.employer }, (tx) => askRestrictionIn(tx, bearer, asked, now));
}
