// What anybody can see of an employer's jobs before there is an application: the adverts, and how many have applied.
import { type Employer, listEmployerIds } from "../access/access.server.ts";
import { houseOf } from "../access/actor.ts";
import { dropDraftFilesIn, listApplications } from "../applications/applications.server.ts";
import type { OpenAdvert } from "../jobs/advert.ts";
import { openAdvert, openAdverts } from "../jobs/jobs.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { keptDays } from "./draft.ts";
import { eraseDrafts } from "./drafts-store.server.ts";

export { answerOffList, apartOf } from "./apart.server.ts";
export { apartOfOneIn } from "./apart-store.server.ts";
export { type ByMailRefused, takeInMail } from "./by-mail.server.ts";
export { type EditedQuestion, saveScript, scriptToEdit, type TypedQuestion } from "./editing-script.server.ts";
export { eraseDraftsOfIn } from "./erasing.server.ts";

export type AdvertPage = { employer: Employer; found: OpenAdvert; applied: number };

/** One advert with the number of people who have applied so far. @throws NotFound */
export async function advertPage(db: Db, employerSlug: string, jobSlug: string, now: Date): Promise<AdvertPage> {
  const { employer, found, visitor } = await openAdvert(db, employerSlug, jobSlug, now);
  const { total } = await listApplications(db, visitor, found.job.id, { limit: 1 });
  return { employer, found, applied: total };
}

/** The adverts of an employer that anybody may answer today. @throws NotFound */
export const advertList = openAdverts;

/** Erases what people began and left lying, of every employer. Timed. */
export async function forgetDrafts(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  for (const employer of await listEmployerIds(db))
    await inTransaction(db, houseOf(employer), async (tx) => {
      for (const draft of await eraseDrafts(tx, before)) await dropDraftFilesIn(tx, employer, draft);
    });
}
