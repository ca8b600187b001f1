// How long 600 drafts with their checks take, against reading the same letters once, word by word. One JSON line.
import { type CasePerson, type CaseSetting, caseOf } from "../src/answers/case-of.ts";
import { draftLetter } from "../src/answers/draft.ts";
import { checkLetter } from "../src/answers/letter-check.ts";
import type { Level } from "../src/applications/application.ts";
import { langs } from "../src/platform/i18n/languages.ts";

const count = 600;
const levels: readonly Level[] = ["not-shown", "partly", "meets", "exceeds"];
const names = ["Cem", "Solveig", "Máret", "Piotr", "Änglamarja", "Nadia"];
const keys = ["accounting", "budget", "writing"];
const label: Record<string, Record<string, string>> = {
  accounting: {
    nb: "erfaring med kommuneregnskap",
    nn: "erfaring med kommunerekneskap",
    da: "erfaring med kommunale regnskaber",
    sv: "erfarenhet av kommunal redovisning",
    en: "experience of municipal accounting",
  },
  budget: {
    nb: "erfaring med budsjettarbeid",
    nn: "erfaring med budsjettarbeid",
    da: "erfaring med budgetarbejde",
    sv: "erfarenhet av budgetarbete",
    en: "experience of budgeting",
  },
  writing: {
    nb: "god skriftlig formidling",
    nn: "god skriftleg formidling",
    da: "god skriftlig formidling",
    sv: "god skriftlig förmåga",
    en: "good written communication",
  },
};

const setting: CaseSetting = {
  job: {
    title: "Økonomirådgiver",
    country: "NO",
    sector: "public",
    openings: 1,
    deadline: "2026-11-01",
    promise: { afterDecisionDays: 3 },
    requirements: keys.map((key, position) => ({
      id: key,
      key,
      label: label[key] ?? {},
      kind: "experience",
      must: position < 2,
      position,
    })),
  },
  employer: { name: "Fjordvik kommune" },
  sender: { name: "Rakel Sunde", title: "rådgiver", email: "rakel.sunde@fjordvik.example", phone: "55 00 12 34" },
  numbers: { applicants: 588, interviewed: 11 },
  today: "2026-11-24",
};

const person = (n: number): CasePerson => ({
  id: `p${n}`,
  givenName: names[n % names.length] ?? "Cem",
  familyName: `Søker ${n}`,
  fullName: `${names[n % names.length]} Søker ${n}`,
  internal: n % 50 === 0,
  contribution: null,
  language: langs[n % langs.length] ?? "nb",
  stage: n % 10 === 0 ? "interview" : "application",
  assessments: keys.map((requirement, k) => ({
    requirement,
    level: k === 0 ? (levels[n % 2] ?? "partly") : (levels[(n + k) % levels.length] ?? "meets"),
    short: null,
    evidence: "Jeg fører månedsavslutning for tre avdelinger",
    source: "application",
  })),
});

const cases = Array.from({ length: count }, (_, n) =>
  caseOf(person(n), { outcome: "declined", cause: null, reasons: [] }, setting),
);

/** Milliseconds of this thread's processor for one pass over all, the best of several: what the code costs, whoever else is at work. */
function best(work: () => void, passes: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass += 1) {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const written = cases.map((one) => draftLetter(one));
const readers = Object.fromEntries(langs.map((lang) => [lang, new Intl.Segmenter(lang, { granularity: "word" })]));

let kept = 0;
const drafting = best(() => {
  for (const one of cases) kept += draftLetter(one).text.length;
}, 8);
const checking = best(() => {
  written.forEach(({ text }, n) => {
    const one = cases[n];
    if (one) kept += checkLetter(text, { lang: one.language, country: "NO", sector: "public", case: one }).words;
  });
}, 8);
const reading = best(() => {
  written.forEach(({ text }, n) => {
    for (const { isWordLike } of readers[cases[n]?.language ?? "nb"]?.segment(text) ?? []) if (isWordLike) kept += 1;
  });
}, 5);

const round = (n: number, digits = 3) => Number(n.toFixed(digits));
const verdicts = { send: 0, mend: 0, stop: 0 };
for (const { check } of written) verdicts[check.verdict] += 1;
console.log(
  JSON.stringify({
    bench: "draft",
    letters: count,
    msPerLetter: round(drafting / count),
    msPerCheck: round(checking / count),
    /** Drafting with its check, against the yardstick. */
    ratio: round(drafting / reading, 1),
    yardstick: { name: "the words of the same letters by Intl.Segmenter", msPerLetter: round(reading / count, 4) },
    verdicts,
    kept: kept > 0,
  }),
);
