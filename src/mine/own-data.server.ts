// Reading everything stored about the person behind a link. Behind the front door.
import { readStaffIn } from "../access/access.server.ts";
import { type Bearer, houseOf } from "../access/actor.ts";
import { candidateCaseIn, ownHeldIn } from "../answers/answers.server.ts";
import {
  consentsOfIn,
  notesIn,
  personOfIn,
  readApplicationIn,
  readFilesIn,
  restrictionsOfIn,
  type WholePerson,
} from "../applications/applications.server.ts";
import type { Consent } from "../applications/consents.ts";
import { apartOfOneIn } from "../apply/apply.server.ts";
import { myConcernsIn } from "../concerns/concerns.server.ts";
import { labelIn } from "../jobs/rules.ts";
import { auditPage } from "../platform/audit/reading.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { type OwnLine, type Shown, type Stored, shownOf } from "./own-data.ts";

/** More lines than a case gets; the newest are read. */
const mostLines = 2000;

async function logOf(tx: Tx, { employer, application }: Bearer): Promise<OwnLine[]> {
  const { lines } = await auditPage(tx, employer, { about: [application], limit: mostLines });
  const ids = lines.flatMap((line) => (line.actorKind === "staff" && line.actor ? [line.actor] : []));
  const staff = await readStaffIn(tx, employer, ids);
  const by = ({ actorKind, actor }: (typeof lines)[number]): string => {
    if (actorKind === "staff") return staff.get(actor ?? "")?.name ?? "";
    return actorKind === "bearer" ? "you" : "house";
  };
  return lines.toReversed().map((line) => ({ at: line.at, what: line.what, by: by(line) }));
}

async function storedOf(tx: Tx, bearer: Bearer, lang: Lang, now: Date): Promise<Stored> {
  const house = houseOf(bearer.employer);
  const application = await readApplicationIn(tx, house, bearer.application);
  const { requirements, languages } = application.job;
  const label = (key: string): string => {
    const found = requirements.find((one) => one.key === key);
    return found ? labelIn(found.label, lang, languages) : key;
  };
  const assessed = application.assessments.filter((one) => one.level !== "not-assessed");
  const staff = await readStaffIn(
    tx,
    bearer.employer,
    assessed.flatMap((one) => one.byStaff ?? []),
  );
  const files = await readFilesIn(tx, { employer: bearer.employer, application: application.id });
  return {
    case: await candidateCaseIn(tx, bearer),
    internal: application.internal,
    contribution: application.contribution,
    reported: Object.fromEntries(Object.entries(application.reported).map(([name, value]) => [name, String(value)])),
    said: application.said.map(({ place, question, text }) => ({ place, question, text })),
    files: files.map(({ name, size, at, words }) => ({ name, size, at, text: words })),
    apart: (await apartOfOneIn(tx, application.id)) ?? null,
    assessments: assessed.map((one) => ({
      requirement: label(one.requirement),
      level: one.level,
      evidence: one.evidence,
      by: one.byStaff === null ? null : (staff.get(one.byStaff)?.name ?? ""),
      at: one.at,
    })),
    notes: (await notesIn(tx, house, application.id)).map(({ kind, text, by, at }) => ({
      kind,
      text,
      by: by.name,
      at,
    })),
    held: await ownHeldIn(tx, bearer),
    restrictions: (await restrictionsOfIn(tx, application.id)).map(({ id: _id, owner: _owner, ...one }) => one),
    concerns: await myConcernsIn(tx, bearer, now),
    log: await logOf(tx, bearer),
  };
}

/** One application of the bearer's person, as far as it may be shown. */
export const shownIn = async (tx: Tx, bearer: Bearer, lang: Lang, now: Date): Promise<Shown> =>
  shownOf(await storedOf(tx, bearer, lang, now), now);

/** The person and every application at this employer, the bearer's among them. @throws NotFound when it has been erased */
export async function wholeIn(
  tx: Tx,
  bearer: Bearer,
  lang: Lang,
  now: Date,
): Promise<{ person: WholePerson; consents: Consent[]; applications: Shown[] }> {
  const person = await personOfIn(tx, bearer.application);
  const applications: Shown[] = [];
  for (const { id } of person.applications)
    applications.push(await shownIn(tx, { ...bearer, application: id }, lang, now));
  return { person, consents: await consentsOfIn(tx, bearer.application), applications };
}
