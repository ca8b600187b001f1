// Once a day each owner is told of the promises that fall due: one mail, not one for each.
import { closingDaysIn, listColleaguesIn, listEmployerIds, readEmployerIn } from "../access/access.server.ts";
import { houseOf } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { post } from "../platform/mail/mail.server.ts";
import { dayNumber } from "./asking.ts";
import { digestParts } from "./digest.ts";
import { digestWords } from "./digest-words.ts";
import { owedPerOwner } from "./lists-store.server.ts";
import { dueDate, isWorkingDay } from "./promises.ts";

/** Working days ahead that the mail tells of. */
const ahead = 2;

/**
 * Mails every owner who has something past its day, due today or soon. None on days nobody works, none to who no longer works here, none
 * when nothing is due. May run as often as it likes: the same day gives the same mail.
 */
export async function mailDigests(db: Db, baseUrl: string, now: Date): Promise<void> {
  for (const id of await listEmployerIds(db)) {
    await inTransaction(db, houseOf(id), async (tx) => {
      const employer = await readEmployerIn(tx, id);
      const today = dateIn(now, employer.timeZone);
      const closed = await closingDaysIn(tx, id);
      if (!isWorkingDay(today, employer.country, closed)) return;
      const owed = await owedPerOwner(tx, { today, until: dueDate(today, ahead, employer.country, closed) });
      const staff = new Map((await listColleaguesIn(tx, id)).map((one) => [one.id, one]));
      const mails = [...Map.groupBy(owed, (one) => one.owner)].flatMap(([owner, own]) => {
        const to = staff.get(owner);
        if (!to) return [];
        const w = digestWords[to.language];
        const { subject, lines } = digestParts(to.language, own);
        const mail = plainMail(to.language, {
          subject,
          title: w.title(to.name.split(" ")[0] ?? to.name),
          before: lines[0] ?? "",
          link: { href: `${baseUrl}/today`, text: w.link },
          after: [...lines.slice(1), w.after],
        });
        const about = { about: to.id, kind: "digest", version: dayNumber(today) };
        return [{ ...mail, ...about, employer: id, from: employer.mailFrom, to: to.email }];
      });
      await post(tx, mails);
    });
  }
}
