// Adverts: written by staff, held against the law, published, and read by anybody.
import { type Employer, listColleaguesIn, readEmployerIn, readStaffIn, visitorAt } from "../access/access.server.ts";
import type { Actor, House } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import {
  type Advert,
  type AdvertDraft,
  type AdvertFault,
  type AdvertLack,
  type AdvertNote,
  type AdvertTyped,
  advertLacks,
  advertNotes,
  emptyAdvert,
  mayPublish,
  type OpenAdvert,
  readAdvert,
} from "./advert.ts";
import { advertRow, publishedJobs, putAdvert, setPublished } from "./adverts-store.server.ts";
import type { Job } from "./job.ts";
import { readJobIn } from "./reading.server.ts";

export type AdvertShown = { job: Job; employer: Employer; advert: Advert; notes: AdvertNote[]; lacks: AdvertLack[] };
export type AdvertDone = { ok: true } | { ok: false; faults: AdvertFault[] };

const nothingYet: Advert = { ...emptyAdvert, publishedAt: null };

/** A job's advert as staff write it, with what the check says of it. @throws NotFound */
export async function advertOf(db: Db, actor: Actor, slug: string): Promise<AdvertShown> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug);
    const advert = (await advertRow(tx, job.id)) ?? nothingYet;
    return {
      job,
      employer: await readEmployerIn(tx, actor.employer),
      advert,
      notes: advertNotes(job, advert.texts),
      lacks: advertLacks(job, advert),
    };
  });
}

const changedFields = (before: AdvertDraft, after: AdvertDraft): string[] =>
  (Object.keys(after) as (keyof AdvertDraft)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

const todayAt = async (tx: Tx, employer: string, now: Date): Promise<string> =>
  dateIn(now, (await readEmployerIn(tx, employer)).timeZone);

/**
 * Writes the whole advert anew. One that is published must stay fit to be: else nothing is kept, and the faults say why.
 * Writes nothing when nothing is different. Audit: `advert.changed` with the names of the fields. @throws NotFound
 */
export async function changeAdvert(
  db: Db,
  actor: Actor,
  slug: string,
  typed: AdvertTyped,
  now: Date,
): Promise<AdvertDone> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  return inTransaction(db, actor, async (tx): Promise<AdvertDone> => {
    const job = await readJobIn(tx, actor, slug, "update");
    const read = readAdvert(typed, job.languages);
    if (!read.ok) return read;
    const { contact } = read.advert;
    const colleagues = contact === null ? [] : await listColleaguesIn(tx, actor.employer);
    const before = (await advertRow(tx, job.id)) ?? nothingYet;
    if (contact !== null && contact !== before.contact && !colleagues.some((one) => one.id === contact))
      return { ok: false, faults: [{ field: "contact", why: "not-staff" }] };
    // Also while the job is closed: it may open again, and the advert with it.
    const standing = before.publishedAt !== null;
    const faults = standing ? mayPublish({ ...job, state: "open", deadline: null }, read.advert, "") : [];
    if (faults.length > 0) return { ok: false, faults };
    const { publishedAt: _publishedAt, ...was } = before;
    const fields = changedFields(was, read.advert);
    if (fields.length === 0) return { ok: true };
    await putAdvert(tx, { employer: actor.employer, job: job.id }, read.advert, now);
    await record(tx, actor, "advert.changed", { job: job.id, fields });
    return { ok: true };
  });
}

/**
 * Shows the advert to anybody from now on. A second press does nothing.
 * Audit: `advert.published`. @throws NotFound for strangers, and for who is not one of the staff
 */
export async function publishAdvert(db: Db, actor: Actor, slug: string, now: Date): Promise<AdvertDone> {
  if (!mayDo(actor, "make-job") || actor.kind !== "staff") throw new NotFound();
  return inTransaction(db, actor, async (tx): Promise<AdvertDone> => {
    const job = await readJobIn(tx, actor, slug, "update");
    const advert = (await advertRow(tx, job.id)) ?? nothingYet;
    if (advert.publishedAt !== null) return { ok: true };
    const faults = mayPublish(job, advert, await todayAt(tx, actor.employer, now));
    if (faults.length > 0) return { ok: false, faults };
    await setPublished(tx, job.id, { staff: actor.id, at: now });
    await record(tx, actor, "advert.published", { job: job.id, lacks: advertLacks(job, advert) });
    return { ok: true };
  });
}

/** Takes the advert down: strangers find nothing there. A second press does nothing. Audit: `advert.taken-down`. @throws NotFound */
export async function takeDownAdvert(db: Db, actor: Actor, slug: string): Promise<void> {
  if (!mayDo(actor, "make-job")) throw new NotFound();
  await inTransaction(db, actor, async (tx) => {
    const job = await readJobIn(tx, actor, slug, "update");
    if (!(await advertRow(tx, job.id))?.publishedAt) return;
    await setPublished(tx, job.id, null);
    await record(tx, actor, "advert.taken-down", { job: job.id });
  });
}

async function openAdvertIn(tx: Tx, visitor: House, job: Job, today: string): Promise<OpenAdvert | undefined> {
  const advert = await advertRow(tx, job.id);
  if (!advert || advert.publishedAt === null || job.state === "draft") return undefined;
  const staff = await readStaffIn(tx, visitor.employer, [advert.contact ?? job.owner]);
  const contact = staff.get(advert.contact ?? job.owner);
  if (!contact) throw new Error(`job ${job.id} has nobody to ask`);
  const over = job.deadline !== null && job.deadline < today;
  return {
    state: job.state === "closed" ? "gone" : over ? "over" : "open",
    job,
    advert: { ...advert, publishedAt: advert.publishedAt },
    contact: { name: contact.name, title: contact.title, phone: contact.phone, email: contact.email },
  };
}

/** The employer whose address this is, and the adverts anybody may read and answer today, the newest first. @throws NotFound */
export async function openAdverts(
  db: Db,
  employerSlug: string,
  now: Date,
): Promise<{ employer: Employer; adverts: OpenAdvert[] }> {
  const visitor = await visitorAt(db, employerSlug);
  return inTransaction(db, visitor, async (tx) => {
    const employer = await readEmployerIn(tx, visitor.employer);
    const today = dateIn(now, employer.timeZone);
    const adverts: OpenAdvert[] = [];
    for (const id of await publishedJobs(tx, today)) {
      const found = await openAdvertIn(tx, visitor, await readJobIn(tx, visitor, id), today);
      if (found) adverts.push(found);
    }
    return { employer, adverts };
  });
}

/** One advert as anybody may read it. @throws NotFound where none was ever published, or it was taken down */
export async function openAdvert(
  db: Db,
  employerSlug: string,
  jobSlug: string,
  now: Date,
): Promise<{ employer: Employer; found: OpenAdvert; visitor: House }> {
  const visitor = await visitorAt(db, employerSlug);
  return inTransaction(db, visitor, async (tx) => {
    const employer = await readEmployerIn(tx, visitor.employer);
    const job = await readJobIn(tx, visitor, jobSlug);
    const found = await openAdvertIn(tx, visitor, job, dateIn(now, employer.timeZone));
    // One address for one page: the id opens nothing.
    if (!found || job.slug !== jobSlug) throw new NotFound();
    return { employer, found, visitor };
  });
}
