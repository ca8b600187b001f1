// What is said of others weighs as much as what is said of the reader; the writer's own illness or leave weighs nothing.
import { expect, test } from "vitest";
import { checkText } from "./check.ts";
import type { Lang } from "./languages.ts";

const country = { nb: "NO", nn: "NO", da: "DK", sv: "SE", en: "NO" } as const;
const groundsIn = (lang: Lang, sentence: string): string[] =>
  checkText(`Hei Cem\n\n${sentence}\n\nRakel Sunde`, { lang, country: country[lang] }).risks.map((risk) => risk.ground);

test.each<[Lang, string, string]>([
  ["nb", "Sjefen vår ville ikke ha noen som er gravide.", "pregnancy"],
  ["nb", "Lederen foretrakk noen uten små barn.", "family"],
  ["nb", "Min leder liker ikke folk med sykefravær.", "health"],
  ["nb", "Vår vurdering er at en eldre søker passer dårlig.", "age"],
  ["nb", "Vår erfaring er at innvandrere ikke blir lenge.", "ethnicity"],
  ["nn", "Leiaren ville ikkje ha nokon som er gravid.", "pregnancy"],
  ["nn", "Vår erfaring er at småbarnsforeldre er mykje borte.", "family"],
  ["nn", "Eldre søkjarar sluttar som regel fort.", "age"],
  ["da", "Chefen foretrak en uden små børn.", "family"],
  ["da", "Vores erfaring er, at gravide er meget væk.", "pregnancy"],
  ["da", "Chefen ansætter ikke folk med handicap.", "disability"],
  ["sv", "Min chef föredrar någon utan småbarn.", "family"],
  ["sv", "Vår erfarenhet är att sjukskrivna kommer tillbaka sent.", "health"],
  ["sv", "Äldre sökande trivs sällan hos oss.", "age"],
  ["en", "My boss prefers someone without children.", "family"],
  ["en", "My manager does not hire people with disabilities.", "disability"],
  ["en", "Older applicants tend to leave early.", "age"],
])("%s: «%s» weighs %s", (lang, sentence, ground) => {
  expect(groundsIn(lang, sentence)).toContain(ground);
});

test.each<[Lang, string]>([
  ["nb", "Jeg har vært i permisjon, og svaret kommer derfor sent."],
  ["nb", "Stillingen er på en avdeling for gravide som er i risiko."],
  ["nn", "Kollegaen min har vore sjukmeld, så svaret kjem seint."],
  ["da", "Jeg har været på barsel, derfor svarer jeg først nu."],
  ["sv", "Jag har varit sjukskriven, därför kommer svaret sent."],
  ["sv", "Vi sökte någon som har arbetat med äldre patienter."],
  ["en", "I was on sick leave last week, so this answer is late."],
  ["en", "We looked for somebody who has taught young adults."],
])("%s: «%s» weighs nothing", (lang, sentence) => {
  expect(groundsIn(lang, sentence)).toEqual([]);
});
