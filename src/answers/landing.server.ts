// A mail that came in finds its case: it stands in the story, waits to be read, and the owner is told.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { type Actor, houseOf } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import { mayDo } from "../access/rules.ts";
import type { Application } from "../applications/application.ts";
import { readManyIn } from "../applications/applications.server.ts";
import { jobsSeenIn } from "../jobs/jobs.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { putAside } from "../platform/mail/inbox/taking.server.ts";
import { type Mail, post } from "../platform/mail/mail.server.ts";
import type { Payload, World } from "../platform/queue/facts.server.ts";
import { landedMailKind } from "./kinds.ts";
import {
  type CaseOfMail,
  caseAt,
  casesOf,
  countLanded,
  insertLanded,
  type LandedMail,
  landedOf,
  markRead,
  type UnreadMail,
  unplaced,
  unreadIn,
} from "./landing-store.server.ts";
import { mailWords } from "./mail-words.ts";
import { must, mustBeIds, seenApplications, staffOnly } from "./who.server.ts";

/** What a person should see. A server's notice stands in the story only, unless nobody but a person can tell what it means. */
const forEyes = ({ kind, eyes }: CaseOfMail): boolean => eyes || ["reply", "complaint", "calendar"].includes(kind);

/**
 * Puts mails that came in where they belong, and tells the owner of each job of what a person should see. A mail that nobody can place
 * stays where `unplacedMail` shows it. A second run finds them in place and does nothing.
 */
export async function mailLands(world: World, payload: Payload): Promise<void> {
  const house = houseOf(payload.employer);
  const ids = Array.isArray(payload.ids) ? [...payload.ids] : [];
  await inTransaction(world.db, house, async (tx) => {
    const cases = await casesOf(tx, ids);
    const rows = cases.map((one) => ({ ...one, readAt: forEyes(one) ? null : world.now }));
    const fresh = new Set(await insertLanded(tx, house.employer, rows));
    const placed = cases.filter((one) => fresh.has(one.incoming));
    if (placed.length === 0) return;
    await recordMany(
      tx,
      house,
      "mail.landed",
      placed.map(({ incoming, application, kind }) => ({ incoming, application, kind })),
    );
    await tellOwners(tx, world, house, placed.filter(forEyes));
  });
}

async function tellOwners(tx: Tx, world: World, house: Actor, placed: readonly CaseOfMail[]): Promise<void> {
  const people = new Map(
    (
      await readManyIn(
        tx,
        house,
        placed.map((one) => one.application),
      )
    ).map((person) => [person.id, person]),
  );
  const owners = await readStaffIn(
    tx,
    house.employer,
    [...people.values()].map((person) => person.job.owner),
  );
  const { mailFrom } = await readEmployerIn(tx, house.employer);
  const mails = placed.flatMap(({ incoming, application, eyes }): Mail[] => {
    const person = people.get(application);
    const owner = person && owners.get(person.job.owner);
    if (!person || !owner) return [];
    const told = landedMail(person, eyes ? "strayed" : "landed", owner.language, world.baseUrl);
    return [
      {
        employer: house.employer,
        about: incoming,
        kind: landedMailKind,
        from: mailFrom,
        to: owner.email,
        lane: 2,
        ...told,
      },
    ];
  });
  await post(tx, mails);
}

function landedMail(person: Application, what: "landed" | "strayed", lang: Lang, baseUrl: string) {
  const words = mailWords[lang][what];
  return plainMail(lang, {
    subject: words.subject(person.job.title),
    title: words.title(person.fullName),
    before: words.before(person.job.title),
    link: { href: `${baseUrl}/applications/${person.id}#mail`, text: words.link },
    after: [words.after],
  });
}

/** What came in about one case, oldest first; nothing for who may not decide. @throws NotFound for a case they do not see */
export async function mailOf(db: Db, actor: Actor, application: string): Promise<LandedMail[]> {
  must(actor, "see-applications");
  return inTransaction(db, actor, async (tx) => {
    await seenApplications(tx, actor, [application]);
    return mayDo(actor, "decide") ? landedOf(tx, application) : [];
  });
}

/** Says that this person has read what came in about a case. Audit: `mail.read`. @throws NotFound */
export async function readMail(db: Db, actor: Actor, application: string, now: Date): Promise<void> {
  const staff = staffOnly(actor, "decide");
  mustBeIds([application]);
  await inTransaction(db, actor, async (tx) => {
    await seenApplications(tx, actor, [application]);
    const read = await markRead(tx, application, staff.id, now);
    if (read > 0) await record(tx, actor, "mail.read", { application, mails: read });
  });
}

/** Mail for people: unread in the jobs this person sees, and what belongs to nobody's case as far as the house can tell. */
export type MailRoom = { unread: UnreadMail[]; unplaced: LandedMail[] };

/** What waits to be read. Only who sends letters sees what belongs to nobody's case. @throws NotFound for who may not decide */
export async function mailRoom(db: Db, actor: Actor): Promise<MailRoom> {
  must(actor, "decide");
  return inTransaction(db, actor, async (tx) => ({
    unread: await unreadIn(tx, await jobsSeenIn(tx, actor)),
    unplaced: mayDo(actor, "send") ? await unplaced(tx) : [],
  }));
}

/** How much of it there is; nothing for who may not decide. */
export async function mailNumbers(
  tx: Tx,
  actor: Actor,
  jobs: readonly string[],
): Promise<{ unread: number; unplaced: number }> {
  if (!mayDo(actor, "decide")) return { unread: 0, unplaced: 0 };
  const counted = await countLanded(tx, jobs);
  return mayDo(actor, "send") ? counted : { ...counted, unplaced: 0 };
}

/**
 * Puts a mail that the house could not place into the case of the applicant with this address. Audit: `mail.placed`.
 * @throws NotFound for a mail that is not there to be placed
 */
export async function placeMail(
  db: Db,
  actor: Actor,
  incoming: string,
  address: string,
  now: Date,
): Promise<Decision<"no-such-applicant">> {
  return inTransaction(db, actor, async (tx): Promise<Decision<"no-such-applicant">> => {
    await unplacedMailIn(tx, actor, incoming);
    const application = await caseAt(tx, address.trim());
    return application === undefined ? refuse("no-such-applicant") : landMailIn(tx, actor, incoming, application, now);
  });
}

/** A mail that nobody could place. @throws NotFound where there is none, or none for this person */
export async function unplacedMailIn(tx: Tx, actor: Actor, incoming: string): Promise<LandedMail> {
  staffOnly(actor, "send");
  mustBeIds([incoming]);
  const found = (await unplaced(tx)).find((mail) => mail.id === incoming);
  if (!found) throw new NotFound();
  return found;
}

/** Puts it into this case, read. Audit: `mail.placed`. */
export async function landMailIn(
  tx: Tx,
  actor: Actor,
  incoming: string,
  application: string,
  now: Date,
): Promise<Decision<never>> {
  await insertLanded(tx, actor.employer, [{ incoming, application, readAt: now }]);
  await record(tx, actor, "mail.placed", { incoming, application });
  return allow;
}

/** Puts away a mail that belongs to nobody's case. Audit: `mail.aside`. @throws NotFound */
export async function asideMail(db: Db, actor: Actor, incoming: string, now: Date): Promise<void> {
  const staff = staffOnly(actor, "send");
  mustBeIds([incoming]);
  await inTransaction(db, actor, async (tx) => {
    await unplacedMailIn(tx, actor, incoming);
    if (await putAside(tx, incoming, staff.id, now)) await record(tx, actor, "mail.aside", { incoming });
  });
}
