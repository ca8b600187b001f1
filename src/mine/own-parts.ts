// What is stored about a person, as headed parts of names and texts: the page and the file show the same. Pure.
import { words as accessWords } from "../access/words.ts";
import { words as answerWords } from "../answers/words.ts";
import { consentWords } from "../applications/consent-words.ts";
import type { Consent } from "../applications/consents.ts";
import { restrictingWords } from "../applications/restricting-words.ts";
import { words as concernKinds } from "../concerns/words.ts";
import { dateIn, formatClock, formatDate, formatNumber, languageName } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { dataWords } from "./data-words.ts";
import type { OwnPerson, Shown } from "./own-data.ts";
import { concernWords } from "./words-concern.ts";
import { knownWords } from "./words-known.ts";

/** `meta`: who and when. */
export type Row = { name: string; text: string; meta?: string };
export type Part = { id: string; title: string; rows: Row[] };
type Words = (typeof dataWords)[Lang];
export type Told = { lang: Lang; zone: string };

/** With the year: what is stored may be old. */
const momentOf = (at: Date, { lang, zone }: Told): string =>
  `${formatDate(lang, dateIn(at, zone))}, ${formatClock(lang, at, zone)}`;

const kept = (rows: readonly [string, string | number | null | undefined][]): Row[] =>
  rows.flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [{ name, text: String(value) }],
  );

/** Who the person is, as far as it is known. */
export function personPart(person: OwnPerson, lang: Lang): Part {
  const w = dataWords[lang].person;
  const rows = kept([
    [w.name, person.fullName],
    [w.email, person.email],
    [w.phone, person.phone],
    [w.timeZone, person.timeZone],
    [w.city, person.city],
    [w.birthYear, person.birthYear],
    [w.gender, person.gender],
  ]);
  return { id: "person", title: w.title, rows };
}

/** What the person has said yes to, with its dates; nothing where there is no consent. `today` is `YYYY-MM-DD`. */
export function consentPart(consents: readonly Consent[], today: string, { lang, zone }: Told): Part[] {
  const w = consentWords[lang];
  const day = (at: Date) => formatDate(lang, dateIn(at, zone));
  const dates = ({ givenAt, endsOn, takenBackAt }: Consent): string => {
    if (takenBackAt) return w.takenBack(day(givenAt), day(takenBackAt));
    return (today < endsOn ? w.until : w.ended)(day(givenAt), formatDate(lang, endsOn));
  };
  const rows = consents.map((one) => ({ name: w.purpose, text: dates(one) }));
  return rows.length > 0 ? [{ id: "consents", title: w.title, rows }] : [];
}

function apartRows(shown: Shown, w: Words): Row[] {
  const { apart } = shown;
  if (!apart) return [];
  const answer = (yes: boolean | null) => (yes === null ? null : yes ? w.yes : w.no);
  return [
    ...kept([
      [w.apart.needs, apart.needs],
      [w.apart.offList, apart.offList ? w.yes : null],
      [w.apart.why, apart.offListWhy],
      [w.apart.granted, answer(apart.offListGranted)],
      [w.apart.birthYear, apart.birthYear],
      [w.apart.work, apart.work],
      [w.apart.municipality, apart.municipality],
    ]),
    ...apart.volunteered.map((one) => ({ name: w.apart.volunteered, text: one.sentence })),
  ];
}

function whoOf(by: string, w: Words): string {
  if (by === "you") return w.you;
  return by === "house" ? w.house : by;
}

function restrictionRows(shown: Shown, told: Told): Row[] {
  const { lang } = told;
  const w = restrictingWords[lang];
  return shown.restrictions.flatMap((one) => [
    { name: momentOf(one.askedAt, told), text: one.text, meta: w.asked(formatDate(lang, one.dueOn)) },
    ...(one.answeredAt && one.reply ? [{ name: w.reply, text: one.reply, meta: momentOf(one.answeredAt, told) }] : []),
  ]);
}

function concernRows(shown: Shown, lang: Lang): Row[] {
  const w = concernWords[lang];
  return shown.concerns.flatMap(({ kind, text, raisedOn, answer }) => [
    { name: concernKinds[lang].kinds[kind], text, meta: w.raised(formatDate(lang, raisedOn)) },
    ...(answer ? [{ name: w.answer(answer.by.name, formatDate(lang, answer.on)), text: answer.text }] : []),
  ]);
}

const readerRows = (shown: Shown, lang: Lang): Row[] =>
  shown.readers.map(({ name, title, role, on }) => ({
    name: [name, title ?? accessWords[lang].roles[role]].join(", "),
    text: formatDate(lang, on),
  }));

/** What we made of the application; empty until the answer has been told. */
function judgedParts(shown: Shown, { lang, zone }: Told): Part[] {
  const w = dataWords[lang];
  const stamp = (at: Date, by: string | null) => [by, momentOf(at, { lang, zone })].filter(Boolean).join(", ");
  const levels: Record<string, string> = answerWords[lang].level;
  const outcomes: Record<string, string> = answerWords[lang].outcome;
  return [
    {
      id: "assessments",
      title: w.parts.assessments,
      rows: shown.assessments.map((one) => ({
        name: one.requirement,
        text: [levels[one.level] ?? one.level, one.evidence].filter(Boolean).join(". "),
        meta: stamp(one.at, one.by),
      })),
    },
    {
      id: "notes",
      title: w.parts.notes,
      rows: shown.notes.map((one) => ({ name: stamp(one.at, one.by), text: one.text })),
    },
    {
      id: "decisions",
      title: w.parts.decisions,
      rows: shown.decisions.map((one) => ({ name: stamp(one.at, one.by), text: outcomes[one.outcome] ?? one.outcome })),
    },
    {
      id: "calls",
      title: w.parts.calls,
      rows: shown.calls.map((one) => ({ name: stamp(one.at, one.by), text: one.note })),
    },
    { id: "reported", title: w.parts.reported, rows: kept(Object.entries(shown.reported)) },
  ];
}

/** Everything of one application, parts with nothing in them left out. `prefix` makes the ids unique where several stand on one page. */
export function partsOfApplication(shown: Shown, told: Told, prefix = ""): Part[] {
  const { lang } = told;
  const w = dataWords[lang];
  const happened: Record<string, string> = w.happened;
  const moment = (at: Date) => momentOf(at, told);
  const facts = kept([
    [w.application.job, shown.job],
    [w.application.appliedOn, moment(shown.appliedAt)],
    [w.application.language, languageName(lang, shown.language)],
    [w.application.internal, shown.internal ? w.yes : null],
    [w.application.contribution, shown.contribution],
  ]);
  const file = (one: Shown["files"][number]) =>
    [w.size(formatNumber(lang, Math.ceil(one.size / 1024))), moment(one.at)].join(", ");
  const parts: Part[] = [
    { id: "application", title: shown.job, rows: facts },
    { id: "said", title: w.parts.said, rows: shown.said.map((one) => ({ name: one.question ?? "", text: one.text })) },
    {
      id: "files",
      title: w.parts.files,
      rows: shown.files.map((one) => ({ name: one.name, text: one.text, meta: file(one) })),
    },
    { id: "apart", title: w.parts.apart, rows: apartRows(shown, w) },
    ...judgedParts(shown, told),
    {
      id: "letters",
      title: w.parts.letters,
      rows: shown.letters.map((one) => ({
        name: one.subject,
        text: one.body,
        meta: [one.from, moment(one.at)].filter(Boolean).join(", "),
      })),
    },
    {
      id: "mails",
      title: w.parts.mails,
      rows: shown.mails.map((one) => ({ name: one.subject, text: one.body, meta: moment(one.at) })),
    },
    { id: "withdrawn", title: w.parts.withdrawn, rows: kept([["", shown.withdrawnWhy]]) },
    { id: "restrictions", title: restrictingWords[lang].yours, rows: restrictionRows(shown, told) },
    { id: "concerns", title: concernWords[lang].yours, rows: concernRows(shown, lang) },
    { id: "seen", title: knownWords[lang].seen, rows: readerRows(shown, lang) },
    {
      id: "log",
      title: w.parts.log,
      rows: shown.log.map((one) => ({
        name: moment(one.at),
        text: happened[one.what] ?? w.happened.other,
        meta: whoOf(one.by, w),
      })),
    },
  ];
  return parts.filter((part) => part.rows.length > 0).map((part) => ({ ...part, id: `${prefix}${part.id}` }));
}
