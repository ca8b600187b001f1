// Seeing everything stored, and taking it along as a file. Behind the front door.
import { readEmployerIn, useCodeIn } from "../access/access.server.ts";
import { houseOf } from "../access/actor.ts";
import { type Contact, candidateCaseIn } from "../answers/answers.server.ts";
import { consentsOfIn, personOfIn, readApplicationIn, type WholePerson } from "../applications/applications.server.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { type Decision, refuse } from "../platform/decision.ts";
import type { Attachment } from "../platform/http/attachment.ts";
import { dateIn } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { shownIn, wholeIn } from "./own-data.server.ts";
import type { OwnPerson } from "./own-data.ts";
import { fileOf, jsonOf, type Whole } from "./own-file.ts";
import { consentPart, type Part, partsOfApplication, personPart } from "./own-parts.ts";
import { holderOf, mustHold, type Visitor } from "./visitor.server.ts";
import { zoneChoices } from "./zones.ts";

/** What the pages of "my data" show. `language` is the application's; `languages` those its letters may be in. */
export type MyData = {
  lang: Lang;
  employer: string;
  contact: Contact;
  parts: Part[];
  heldBack: boolean;
  fullName: string;
  phone: string;
  /** Where they said they are; null for the job's country. `zones`: what they may choose. */
  timeZone: string | null;
  zones: { value: string; label: string }[];
  language: Lang;
  languages: readonly Lang[];
  /** Masked: somebody may look over a shoulder, and the link alone need not tell it. */
  address: string | null;
  applications: number;
  open: boolean;
};

/** `c•••@example.org`: enough to know it by. */
export const masked = (address: string): string => address.replace(/^(.)[^@]*/u, "$1•••");

const known = ({ fullName, email, phone, timeZone, city, birthYear, gender }: WholePerson): OwnPerson => ({
  fullName,
  email,
  phone,
  timeZone,
  city,
  birthYear,
  gender,
});

/** Everything stored about whoever holds the cookie, in this application, as far as it may be shown; undefined for anybody else. */
export async function myData(
  db: Db,
  visitor: Visitor,
  chosen: Lang | undefined,
  now: Date,
): Promise<MyData | undefined> {
  const holder = await holderOf(db, visitor, now);
  if (!holder) return undefined;
  const { bearer } = holder;
  return inTransaction(db, { employer: bearer.employer }, async (tx) => {
    const application = await readApplicationIn(tx, houseOf(bearer.employer), bearer.application);
    const person = await personOfIn(tx, bearer.application);
    const lang = chosen ?? application.language;
    const { contact, employer } = await candidateCaseIn(tx, bearer);
    const shown = await shownIn(tx, bearer, lang, now);
    const told = { lang, zone: employer.timeZone };
    return {
      lang,
      employer: employer.name,
      contact,
      parts: [
        personPart(known(person), lang),
        ...consentPart(await consentsOfIn(tx, bearer.application), dateIn(now, employer.timeZone), told),
        ...partsOfApplication(shown, told),
      ],
      heldBack: shown.heldBack,
      fullName: person.fullName,
      phone: person.phone ?? "",
      timeZone: person.timeZone,
      zones: zoneChoices(lang, now),
      language: application.language,
      languages: application.job.languages,
      address: person.email === null ? null : masked(person.email),
      applications: person.applications.length,
      open: shown.heldBack,
    };
  });
}

export type Format = "html" | "json";

/**
 * Everything stored about the person at this employer, as one file, for the code that was mailed. Refused `wrong-code` alike for a wrong,
 * an old and a used one. What has not been told is left out, and the file says so (`seenUntil`). Audit: `data.exported`. @throws NotFound
 */
export async function exportMine(
  db: Db,
  visitor: Visitor,
  asked: { code: string; format: Format; lang: Lang | undefined },
  now: Date,
): Promise<{ ok: true; file: Attachment } | Exclude<Decision<"wrong-code">, { ok: true }>> {
  const holder = await mustHold(db, visitor, now);
  const { bearer } = holder;
  return inTransaction(db, { employer: bearer.employer }, async (tx) => {
    const used = await useCodeIn(tx, holder, "export", asked.code, now);
    if (!used.ok) return refuse("wrong-code");
    const { name, timeZone } = await readEmployerIn(tx, bearer.employer);
    const { language } = await readApplicationIn(tx, houseOf(bearer.employer), bearer.application);
    const lang = asked.lang ?? language;
    const { person, ...rest } = await wholeIn(tx, bearer, lang, now);
    const whole: Whole = { employer: name, on: dateIn(now, timeZone), person: known(person), ...rest };
    await record(tx, bearer, "data.exported", { application: bearer.application, format: asked.format });
    const text = asked.format === "json" ? jsonOf(whole) : fileOf(whole, { lang, zone: timeZone });
    const media = asked.format === "json" ? "application/json" : "text/html; charset=utf-8";
    const file = { name: `gjensvar-${whole.on}.${asked.format}`, media, bytes: new TextEncoder().encode(text) };
    return { ok: true, file } as const;
  });
}
