// Asking for a code: it goes by mail to the address of the application, and of a change also to the new one. Behind the front door.
import { makeCodeIn, mayAskCode, readEmployerIn } from "../access/access.server.ts";
import { type CodeFor, spacedCode } from "../access/codes.ts";
import { plainMail } from "../access/mails.ts";
import { personOfIn } from "../applications/applications.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { parseAddress } from "../platform/mail/address.ts";
import { post } from "../platform/mail/mail.server.ts";
import { dataWords } from "./data-words.ts";
import { mustHold, type Visitor } from "./visitor.server.ts";

export type AskRefused = "no-address" | "too-many";
export type MoveRefused = AskRefused | "not-an-address" | "same-address";

function codeMail(lang: Lang, facts: { purpose: CodeFor; code: string; baseUrl: string }) {
  const w = dataWords[lang].mail;
  const title = w.code(spacedCode(facts.code));
  return plainMail(lang, {
    subject: title,
    title,
    before: w.codeWhy[facts.purpose],
    link: { href: `${facts.baseUrl}/my`, text: w.page },
    after: [w.lasts, w.notYou],
  });
}

type Sent = { purpose: CodeFor; to: string | null };

/** Makes and mails codes, one each. Whoever asks holds the link; the mails are forgotten once they are delivered. */
async function sendCodes(db: Db, visitor: Visitor, wanted: { lang: Lang; codes: Sent[] }, now: Date) {
  const holder = await mustHold(db, visitor, now);
  const { employer } = holder.bearer;
  if (!(await mayAskCode(db, holder.bearer, now))) return refuse("too-many");
  return inTransaction(db, { employer }, async (tx): Promise<Decision<AskRefused>> => {
    const person = await personOfIn(tx, holder.bearer.application);
    if (person.email === null) return refuse("no-address");
    const { mailFrom } = await readEmployerIn(tx, employer);
    for (const { purpose, to } of wanted.codes) {
      const made = await makeCodeIn(tx, holder, purpose, to, now);
      const mail = codeMail(wanted.lang, { purpose, code: made.code, baseUrl: visitor.baseUrl });
      const envelope = { employer, about: made.id, kind: "code", from: mailFrom, to: to ?? person.email };
      await post(tx, [{ ...mail, ...envelope, lane: 0, forget: true }]);
    }
    return allow;
  });
}

/** Mails a code to the application's address. Refused without one, and when too many were asked for. @throws NotFound */
export const askCode = (
  db: Db,
  visitor: Visitor,
  wanted: { lang: Lang; purpose: "export" | "erase" },
  now: Date,
): Promise<Decision<AskRefused>> =>
  sendCodes(db, visitor, { lang: wanted.lang, codes: [{ purpose: wanted.purpose, to: null }] }, now);

/**
 * Mails one code to the old address and one to the new: the link alone must not be enough to take a case away, nor the old mailbox to
 * send it where nobody reads. Whether somebody else has the address is said only once both are typed. @throws NotFound
 */
export async function askMove(
  db: Db,
  visitor: Visitor,
  wanted: { lang: Lang; to: string },
  now: Date,
): Promise<Decision<MoveRefused>> {
  const { bearer } = await mustHold(db, visitor, now);
  const parsed = parseAddress(wanted.to.trim().toLowerCase());
  if (!parsed.ok) return refuse("not-an-address");
  const person = await inTransaction(db, { employer: bearer.employer }, (tx) => personOfIn(tx, bearer.application));
  if (parsed.address.toLowerCase() === person.email?.toLowerCase()) return refuse("same-address");
  const codes: Sent[] = [
    { purpose: "address", to: null },
    { purpose: "new-address", to: parsed.address.toLowerCase() },
  ];
  return sendCodes(db, visitor, { lang: wanted.lang, codes }, now);
}
