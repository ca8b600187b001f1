// The form of a job as it is drawn: each thing is said once, and rows can be told from one another.
import { expect, test } from "vitest";
import { drawn } from "../../test/web.ts";
import { jobWords } from "../jobs/words.ts";
import { langs } from "../platform/i18n/languages.ts";
import { JobForm } from "./JobForm.tsx";
import { newJob, type TypedJob, type TypedRequirement } from "./job-form.ts";

const typed = (requirements: TypedRequirement[]): TypedJob => ({
  ...newJob({ country: "NO", sector: "public", language: "nb" }, "rakel", {
    firstWordDays: 15,
    afterInterviewDays: 5,
    afterDecisionDays: 2,
  }),
  requirements,
});
const html = (lang: string, requirements: TypedRequirement[] = []) =>
  drawn(JobForm, { lang, typed: typed(requirements), faults: [], colleagues: [], submit: "Lagre" });
const times = (text: string, part: string) => text.split(part).length - 1;

test.each(langs)("in %s must and should are explained once, and adding a requirement is said once", (lang) => {
  const { addRequirement, mustHint, weight } = jobWords[lang];
  const page = html(lang);
  expect([times(page, mustHint), times(page, addRequirement)]).toEqual([1, 1]);
  expect(times(page, `>${weight}<`)).toBe(3);
});

test("Rakel's spare rows are numbered after the requirements that are there, as the list of faults numbers them", () => {
  const page = html("nb", [{ key: "excel", label: { nb: "erfaring med regneark" }, kind: "experience", must: true }]);
  const legends = [...page.matchAll(/<legend[^>]*>([^<]*)</g)].map((one) => one[1]);
  expect(legends.slice(-4)).toEqual(["erfaring med regneark", "Krav 2", "Krav 3", "Krav 4"]);
});
