import { describe, expect, it, test } from "vitest";
import { langs } from "./languages.ts";
import { lists, type QuestionGround } from "./lists.ts";
import { checkQuestion, type QuestionContext, questionRules } from "./question.ts";

describe("what Ingrid may ask", () => {
  it("pregnancy and children are blocked in Norway, warned of in Denmark and Sweden", () => {
    expect(checkQuestion({ text: "Planlegger du å få barn?", country: "NO" })).toMatchObject({
      verdict: "block",
      ground: "pregnancy",
      law: "likestillings- og diskrimineringsloven § 30",
    });
    expect(checkQuestion({ text: "Planlægger du at få børn?", country: "DK" }).verdict).toBe("warn");
    expect(checkQuestion({ text: "Planerar du att skaffa barn?", country: "SE" }).verdict).toBe("warn");
  });
  it("age may be asked in Norway and never weighed; in Denmark not where an application is typed in", () => {
    expect(checkQuestion({ text: "Hvor gammel er du?", country: "NO", lang: "nb" })).toMatchObject({
      verdict: "ok",
      ground: null,
      note: expect.stringContaining("§ 13-1"),
    });
    const asked = { text: "Hvor gammel er du?", country: "DK" } as const;
    const danish = (context: QuestionContext) => checkQuestion({ ...asked, context });
    for (const found of [checkQuestion(asked), danish("form"), danish("conversation")])
      expect(found).toMatchObject({ verdict: "block", ground: "age", law: "forskelsbehandlingsloven § 5" });
    for (const context of ["interview", "survey"] as const)
      expect(danish(context)).toMatchObject({ verdict: "warn", ground: "age", law: "forskelsbehandlingsloven § 2" });
  });
  it("small talk and statements are questions", () => {
    expect(checkQuestion({ text: "Jeg regner med at du snart skal stifte familie.", country: "NO" }).verdict).toBe(
      "block",
    );
    expect(checkQuestion({ text: "You have an unusual name, where is it from?", country: "NO" }).ground).toBe(
      "ethnicity",
    );
  });
  it("pay history is blocked everywhere, the expectation is not", () => {
    for (const country of ["NO", "DK", "SE"] as const) {
      expect(checkQuestion({ text: "What is your current salary?", country }).verdict).toBe("block");
      expect(checkQuestion({ text: "What are your salary expectations?", country }).verdict).toBe("ok");
    }
  });
  it("lawful lookalikes pass", () => {
    const lawful = [
      "Stillingen krever løft på 30 kg. Kan du det?",
      "Har du erfaring med arbeid med barn?",
      "Hvordan ville du møtt en pasient med psykiske lidelser?",
      "Er du fylt 18 år?",
      "Trenger du tilrettelegging under intervjuet?",
      "Hva er du stolt av i arbeidet ditt?",
      "Kan du jobbe kveld og helg?",
      "Hvordan sikrer du helse, miljø og sikkerhet på byggeplassen?",
      "Have you worked with trade unions as an HR partner?",
      "Vilka erfarenheter har du av hälso- och sjukvård?",
      "Har du arbejdstilladelse i Danmark?",
      "How well do you write Norwegian?",
    ];
    for (const text of lawful) expect(checkQuestion({ text, country: "NO" }).verdict, text).toBe("ok");
  });
  it("balancing work and children is asked about the children", () => {
    expect(checkQuestion({ text: "Hvordan kombinerer du jobb med små barn?", country: "NO" }).verdict).toBe("block");
  });
  it("a blocked question comes with a lawful one, and the lawful one passes", () => {
    for (const lang of langs) {
      for (const ground of Object.keys(questionRules.NO)) {
        const words = lists[lang].questions.grounds[ground as QuestionGround];
        expect(words, `${lang} ${ground}`).toBeTruthy();
      }
    }
    const { rewrite } = checkQuestion({ text: "Er du gravid?", country: "NO" });
    expect(rewrite).toBeTruthy();
    expect(checkQuestion({ text: rewrite ?? "", country: "NO", lang: "nb" }).verdict).toBe("ok");
  });
});

test.each([
  ["Er du gravid?", "NO", "nb"],
  ["Har du barn?", "NO", "nb"],
  ["Har du barn?", "SE", "sv"],
  ["Hvor gammel er du?", "DK", "da"],
] as const)(
  "a short question that could be several languages, %s, is answered in the country's own (%s)",
  (text, country, lang) => {
    const { rewrite } = checkQuestion({ text, country });
    const same = checkQuestion({ text, country, lang });
    expect(rewrite).toBe(same.rewrite);
  },
);

test.each([
  ["Har du arbeidstillatelse, og er du gravid?", "NO", "pregnancy"],
  ["Har du arbetstillstånd och är du medlem i facket?", "SE", "union"],
  ["Do you have a work permit and are you planning to have children?", "NO", "pregnancy"],
] as const)("a lawful half does not excuse the other: %s", (text, country, ground) => {
  expect(checkQuestion({ text, country }).ground).toBe(ground);
});

test.each([
  ["Hvad er dit kendskab til diabetes hos ældre?", "DK"],
  ["Kva veit du om sjukefråvær i bransjen?", "NO"],
  ["What did you enjoy most about teaching religious studies?", "NO"],
  ["Hvordan ville du formidle kirkens historie til turister?", "DK"],
  ["Vi er en menighet, og stillingen krever medlemskap etter utlysningen. Er du medlem?", "NO"],
] as const)("the subject of the work passes: %s", (text, country) => {
  expect(checkQuestion({ text, country }).verdict).toBe("ok");
});

it("health in Denmark is a warning only where the illness and the task are both named; in Norway the task is enough", () => {
  const verdict = (text: string, country: "NO" | "DK") => checkQuestion({ text, country }).verdict;
  expect(verdict("Har du epilepsi? Jobbet kræver, at du kører lastbil.", "DK")).toBe("warn");
  expect(verdict("Har du epilepsi?", "DK")).toBe("block");
  expect(verdict("Har du helbredsproblemer, som gør det svært at løfte?", "DK")).toBe("block");
  expect(verdict("Har du helseplager som gjør løft vanskelig?", "NO")).toBe("warn");
  expect(verdict("Har du helseplager?", "NO")).toBe("block");
});

test("to know whether the reader is pregnant is no subject of the work", () => {
  expect(checkQuestion({ text: "Vet du om du er gravid?", country: "NO" }).verdict).toBe("block");
});
