// What anybody can see of an employer's jobs before there is an application: the adverts, and how many have applied.
import type { Employer } from "../access/access.server.ts";
import { listApplications } from "../applications/applications.server.ts";
import type { OpenAdvert } from "../jobs/advert.ts";
import { openAdvert, openAdverts } from "../jobs/jobs.server.ts";
import type { Db } from "../platform/db/db.server.ts";

export type AdvertPage = { employer: Employer; found: OpenAdvert; applied: number };

/** One advert with the number of people who have applied so far. @throws NotFound */
export async function advertPage(db: Db, employerSlug: string, jobSlug: string, now: Date): Promise<AdvertPage> {
  const { employer, found, visitor } = await openAdvert(db, employerSlug, jobSlug, now);
  const { total } = await listApplications(db, visitor, found.job.id, { limit: 1 });
  return { employer, found, applied: total };
}

/** The adverts of an employer that anybody may answer today. @throws NotFound */
export const advertList = openAdverts;
