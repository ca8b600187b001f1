import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Requirement } from "../jobs/job.ts";
import { countries, kinds, sectors } from "../jobs/job.ts";
import { detectLang } from "../language/languages.ts";
import { checkQuestion } from "../language/question.ts";
import { langs } from "../platform/i18n/languages.ts";
import { type Answer, followUpByRule, givenScript, nextStep, type OwnQuestion, scriptOf, stepAt } from "./script.ts";
import { scriptWords } from "./script-words.ts";

const requirement = (key: string, must: boolean, kind: Requirement["kind"] = "experience"): Requirement => ({
  id: key,
  key,
  label: {
    nb: "erfaring med kommuneregnskap",
    nn: "erfaring med kommunerekneskap",
    da: "erfaring med kommunale regnskaber",
    sv: "erfarenhet av kommunal redovisning",
    en: "experience of municipal accounts",
  },
  kind,
  must,
  position: 0,
});
const job = {
  languages: ["nb" as const, "en" as const],
  requirements: [
    requirement("accounts", true),
    requirement("excel", false, "skill"),
    requirement("licence", true, "formal"),
  ],
};
const answer = (question: string, rest: Partial<Answer> = {}): [string, Answer] => [
  question,
  { question, asked: "?", text: "…", lack: null, followUp: null, more: null, ...rest },
];

describe("the script of a job", () => {
  it("asks the practical thing, each must, each should, motivation, and closes", () =>
    expect(scriptOf(job, "nb", []).map((one) => one.key)).toEqual([
      "start",
      "must:accounts",
      "must:licence",
      "should:excel",
      "motivation",
      "closing",
    ]));
  it.each(langs)("may be asked by the law of every country, and is in its language (%s)", (lang) => {
    for (const kind of kinds)
      for (const must of [true, false])
        for (const one of givenScript({ ...job, requirements: [requirement("a", must, kind)] }, lang)) {
          for (const country of countries)
            for (const sector of sectors)
              expect(
                checkQuestion({ text: one.text, country, sector, context: "conversation", lang }).verdict,
                one.text,
              ).toBe("ok");
        }
    for (const text of Object.values(scriptWords[lang].followUp))
      for (const country of countries)
        expect(checkQuestion({ text, country, context: "conversation", lang }).verdict, text).toBe("ok");
    const all = givenScript(job, lang)
      .map((one) => one.text)
      .join(" ");
    expect(detectLang(all)).toBe(lang);
  });
  it("quotes a label that the job has not in the reader's language", () => {
    const own = {
      ...job,
      requirements: [{ ...requirement("a", true), label: { nb: "erfaring med kommuneregnskap" } }],
    };
    expect(givenScript(own, "en")[1]?.text).toContain("“erfaring med kommuneregnskap”");
  });
  it("takes staff's words, leaves out what they left out, and puts their own questions after the practical one", () => {
    const own: OwnQuestion[] = [
      { key: "motivation", texts: { nb: "Hvorfor oss?" }, shown: true, position: 0 },
      { key: "should:excel", texts: {}, shown: false, position: 0 },
      { key: "own:1", texts: { nb: "Kan du jobbe annenhver lørdag?" }, shown: true, position: 1 },
    ];
    const script = scriptOf(job, "nb", own);
    expect(script.map((one) => one.key)).toEqual([
      "start",
      "own:1",
      "must:accounts",
      "must:licence",
      "motivation",
      "closing",
    ]);
    expect(script.find((one) => one.key === "motivation")?.text).toBe("Hvorfor oss?");
  });
});

describe("the follow-up", () => {
  const [, must, formal] = scriptOf(job, "nb", []);
  it("asks a thin answer about a must for what it lacks", () =>
    expect(must && followUpByRule(must, "Ja, det har jeg.", "nb")?.lack).toBe("few-words"));
  it("asks nothing more about an authorisation", () =>
    expect(formal && followUpByRule(formal, "Ja, 2019.", "nb")).toBeNull());
});

describe("the way through", () => {
  const script = scriptOf(job, "nb", []);
  it("begins with who it is, stops at a follow-up that waits, and ends with a last look", () => {
    const at = (answers: [string, Answer][], knowsWho = true, sawApart = false) =>
      nextStep(script, { knowsWho, sawApart, answers: new Map(answers) });
    expect(at([], false).at).toBe("you");
    expect(at([])).toMatchObject({ at: "question", number: 1 });
    expect(at([answer("start"), answer("must:accounts", { lack: "time", followUp: "Når?" })])).toMatchObject({
      number: 2,
    });
    const all = script.map((one) => answer(one.key));
    expect(at(all).at).toBe("apart");
    expect(at(all, true, true).at).toBe("look");
  });
  it("never shows what comes later, whatever the address says (any order of answers)", () =>
    fc.assert(
      fc.property(
        fc.subarray(script.map((one) => one.key)),
        fc.oneof(fc.constantFrom("you", "apart", "look", ...script.map((one) => one.key)), fc.string()),
        fc.boolean(),
        (done, asked, knowsWho) => {
          const progress = { knowsWho, sawApart: false, answers: new Map(done.map((key) => answer(key))) };
          const step = stepAt(asked, script, progress);
          const next = nextStep(script, progress);
          if (step.at === "question")
            expect(
              progress.answers.has(step.question.key) || (next.at === "question" && next.number === step.number),
            ).toBe(true);
          if (step.at === "look") expect(next.at).toBe("look");
          if (!knowsWho) expect(step.at).toBe("you");
        },
      ),
    ));
});
