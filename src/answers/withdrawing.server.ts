// Withdrawing: the candidate takes the application back. The promise ends, what had not left stays here, and two people are told.
import { readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { type Bearer, houseOf } from "../access/actor.ts";
import { type MailParts, plainMail } from "../access/mails.ts";
import { type Application, readApplicationIn, setStateIn } from "../applications/applications.server.ts";
import { record, recordMany } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { allow, type Decision, NotFound, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { post, takeBack } from "../platform/mail/mail.server.ts";
import { endHoldings } from "./holding.server.ts";
import { unqueueLetters } from "./letters-store.server.ts";
import { endPromises, lockPromises } from "./store.server.ts";
import { tidyReason } from "./withdrawing.ts";
import { insertWithdrawal, queuedMails } from "./withdrawing-store.server.ts";
import { withdrawingWords } from "./withdrawing-words.ts";

export type WithdrawRefused = "over";

/**
 * Takes the bearer's application back. Letters that have not left are taken out of their batches and stay unsent; one that the sender
 * had taken still arrives. The candidate gets a kind confirmation, the job's owner is told. Refused `over` when it is answered or withdrawn
 * already. Pressed twice is once. Audit: `application.withdrawn`, `letter.stopped`. @throws NotFound when it has been erased
 */
export async function withdraw(
  db: Db,
  bearer: Bearer,
  { reason, baseUrl }: { reason: string; baseUrl: string },
  now: Date,
): Promise<Decision<WithdrawRefused>> {
  const house = houseOf(bearer.employer);
  return inTransaction(db, house, async (tx): Promise<Decision<WithdrawRefused>> => {
    const promised = await lockPromises(tx, [bearer.application]);
    const person = await readApplicationIn(tx, house, bearer.application);
    if (!promised.has(person.id) || person.state !== "open") return refuse("over");
    const back = await unqueueLetters(tx, await takeBack(tx, await queuedMails(tx, person.id), true));
    await recordMany(
      tx,
      bearer,
      "letter.stopped",
      back.map(({ id, application }) => ({ letter: id, application })),
    );
    await endHoldings(tx, [person.id]);
    await endPromises(tx, [person.id], "withdrawn", now);
    await setStateIn(tx, [person.id], "withdrawn");
    const why = tidyReason(reason);
    await insertWithdrawal(tx, { application: person.id, employer: bearer.employer, reason: why }, now);
    await record(tx, bearer, "application.withdrawn", { application: person.id, job: person.job.id });
    await tell(tx, person, { why, baseUrl });
    return allow;
  });
}

/** A confirmation to the candidate, who may have no address, and a line to the one who owns the job. */
async function tell(tx: Tx, person: Application, { why, baseUrl }: { why: string; baseUrl: string }): Promise<void> {
  const employer = await readEmployerIn(tx, person.job.employer);
  const owner = (await readStaffIn(tx, employer.id, [person.job.owner])).get(person.job.owner);
  if (!owner) throw new NotFound();
  const from = { employer: employer.id, about: person.id, from: employer.mailFrom };
  const mails = [
    {
      ...toOwner(owner.language, {
        name: person.fullName,
        job: person.job.title,
        why,
        link: `${baseUrl}/applications/${person.id}`,
      }),
      ...from,
      kind: "withdrawn-owner",
      to: owner.email,
    },
    ...(person.email === null
      ? []
      : [
          {
            ...toCandidate(person.language, {
              name: person.givenName || person.fullName,
              job: person.job.title,
              employer: employer.name,
              link: `${baseUrl}/${employer.slug}`,
            }),
            ...from,
            kind: "withdrawn",
            to: person.email,
            replyTo: owner.email,
          },
        ]),
  ];
  await post(tx, mails);
}

function toOwner(lang: Lang, facts: { name: string; job: string; why: string; link: string }): MailParts {
  const w = withdrawingWords[lang].owner;
  return plainMail(lang, {
    subject: w.subject(facts.name, facts.job),
    title: w.subject(facts.name, facts.job),
    before: facts.why === "" ? w.noWhy : w.why(facts.why),
    link: { href: facts.link, text: w.link },
    after: [w.after],
  });
}

function toCandidate(lang: Lang, facts: { name: string; job: string; employer: string; link: string }): MailParts {
  const w = withdrawingWords[lang].candidate;
  return plainMail(lang, {
    subject: w.subject(facts.job),
    title: w.title(facts.name),
    before: w.before(facts.job, facts.employer),
    link: { href: facts.link, text: w.link(facts.employer) },
    after: [w.after],
  });
}
