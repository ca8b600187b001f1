// What a candidate may see: nothing that an accepted message has not said.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { type Bearer, houseOf } from "../access/actor.ts";
import { readApplicationIn } from "../applications/applications.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { PromiseKind } from "./kinds.ts";
import { letterTexts } from "./letters-store.server.ts";
import { openPromises, type ToldPromise, toldPromise } from "./store.server.ts";

export type CandidateView = {
  job: { title: string; team: string };
  employer: { name: string };
  givenName: string;
  fullName: string;
  language: Lang;
  /** `YYYY-MM-DD` */
  appliedOn: string;
  /** `answered` once a letter was accepted or somebody called. */
  state: "waiting" | "answered" | "withdrawn";
  /** What the person was promised when they applied, and who owns it. Null once answered. */
  promise: { what: PromiseKind; dueOn: string; late: boolean; owner: string } | null;
  /** Who can be reached. */
  contact: { name: string; title: string | null; email: string; phone: string | null } | null;
  letters: { id: string; subject: string; body: string; language: Lang; receivedOn: string }[];
};

/**
 * The promise the person was told, with whoever answers for it now. A decision keeps the owner, so it does not show; a letter that
 * came back changes the owner, and that must not show either.
 */
async function promiseToShow(tx: Tx, application: string): Promise<ToldPromise | undefined> {
  const told = await toldPromise(tx, application);
  const open = (await openPromises(tx, [application])).get(application);
  return told && open && open.what !== "another-channel" ? { ...told, owner: open.owner } : told;
}

/**
 * The case as its bearer may see it. Decisions, drafts, queued letters and the promises they made leave no trace here: the
 * promise shown is the one first given, and the owner the one who answers for it, until a letter was accepted.
 * @throws NotFound
 */
export async function candidateView(db: Db, bearer: Bearer, now: Date): Promise<CandidateView> {
  return inTransaction(db, bearer, async (tx) => {
    const house = houseOf(bearer.employer);
    const application = await readApplicationIn(tx, house, bearer.application);
    const employer = await readEmployerIn(tx, bearer.employer);
    const accepted = (await letterTexts(tx, { applications: [application.id] })).filter(
      (letter) => letter.way === "accepted",
    );
    const told = await promiseToShow(tx, application.id);
    const { job } = application;
    const staff = await readStaffIn(tx, bearer.employer, [job.owner, ...(told ? [told.owner] : [])]);
    const contact = staff.get(told?.owner ?? job.owner) ?? staff.get(job.owner);
    const day = (at: Date) => dateIn(at, employer.timeZone);
    return {
      job: { title: job.title, team: job.team },
      employer: { name: employer.name },
      givenName: application.givenName,
      fullName: application.fullName,
      language: application.language,
      appliedOn: day(application.appliedAt),
      state: application.state === "open" ? "waiting" : application.state,
      promise:
        told && application.state === "open"
          ? { what: told.what, dueOn: told.dueOn, late: told.dueOn < day(now), owner: contact?.name ?? "" }
          : null,
      contact: contact
        ? { name: contact.name, title: contact.title, email: contact.email, phone: contact.phone }
        : null,
      letters: accepted.map((letter) => ({
        id: letter.id,
        subject: letter.subject,
        body: letter.body,
        language: letter.language,
        receivedOn: day(letter.acceptedAt ?? now),
      })),
    };
  });
}
