// What may not stand in an advert, in five languages, and what only looks like it.
import { expect, test } from "vitest";
import { type AdvertWhat, checkAdvertText } from "./advert.ts";
import type { Country } from "./grounds.ts";
import { type Lang, langs } from "./languages.ts";
import { lists } from "./lists.ts";

const wrong: readonly [Lang, Country, string, AdvertWhat, "stop" | "warn"][] = [
  ["nb", "NO", "Hører du ikke fra oss innen to uker, er stillingen besatt.", "silence", "stop"],
  ["nn", "NO", "Høyrer du ikkje frå oss innan to veker, er stillinga besett.", "silence", "stop"],
  ["da", "DK", "Hører du ikke fra os inden to uger, er stillingen besat.", "silence", "stop"],
  ["sv", "SE", "Hör du inte av oss inom två veckor har tjänsten tillsatts.", "silence", "stop"],
  ["en", "NO", "If you do not hear from us within two weeks, the position has been filled.", "silence", "stop"],
  ["nb", "NO", "Vi ser etter deg mellom 25 og 35 år.", "age", "stop"],
  ["nn", "NO", "Du er mellom 20 og 30 år.", "age", "stop"],
  ["da", "DK", "Vi søger en ung medarbejder med gåpåmod.", "age", "stop"],
  ["sv", "SE", "Vi är ett ungt gäng på kontoret.", "age", "warn"],
  ["en", "NO", "You are in your twenties and hungry.", "age", "stop"],
  ["nb", "NO", "Vi søker en blid dame til resepsjonen.", "sex", "stop"],
  ["sv", "SE", "Tjej sökes till kassan.", "sex", "stop"],
  ["da", "DK", "Kvindelig hjælper søges til weekender.", "sex", "warn"],
  ["nn", "NO", "Du må ha norsk som morsmål.", "ethnicity", "stop"],
  ["da", "DK", "Dansk som modersmål er et krav.", "ethnicity", "stop"],
  ["en", "NO", "We need a native English speaker.", "ethnicity", "stop"],
  ["sv", "SE", "Du har låg sjukfrånvaro.", "health", "stop"],
  ["nb", "NO", "Stillingen passer for deg uten små barn.", "family", "stop"],
  ["en", "NO", "Please state your current salary in the application.", "pay-history", "stop"],
  ["nb", "NO", "Legg ved lønnsslipp fra dagens jobb.", "pay-history", "stop"],
  ["da", "DK", "Oplys dit CPR-nummer i ansøgningen.", "number", "stop"],
  ["sv", "SE", "Skicka CV med bild till oss.", "photo", "warn"],
  ["nn", "NO", "Du går rett inn i gjengen og passar inn i kulturen vår.", "culture", "warn"],
];

test.each(wrong)("%s in %s: %s", (lang, country, text, what, level) => {
  const found = checkAdvertText(text, { lang, country });
  expect(found.map((one) => [one.what, one.level])).toContainEqual([what, level]);
  const one = found.find((finding) => finding.what === what);
  expect(text.slice(...(one?.at ?? [0, 0])).trim()).toBe(one?.quote);
});

const right: readonly [Lang, Country, string][] = [
  ["nb", "NO", "Vi oppfordrer alle kvalifiserte til å søke, uansett alder, kjønn og bakgrunn."],
  ["nb", "NO", "Du skal arbeide med unge mellom 16 og 25 år."],
  ["nb", "NO", "Vi tilbyr attraktiv lønn og et godt arbeidsmiljø."],
  ["nb", "NO", "Du har fra 2 til 5 års erfaring fra butikk."],
  ["nb", "NO", "Du må legge fram politiattest etter barnehageloven."],
  ["nb", "NO", "Alle som søker, får svar innen tre uker."],
  ["nn", "NO", "Vi søkjer sjukepleiar til helsestasjon for ungdom."],
  ["da", "DK", "Vi søger en pædagog til arbejde med børn og unge mellem 6 og 16 år."],
  ["da", "DK", "Alle uanset alder, køn, religion og etnisk baggrund opfordres til at søge."],
  ["sv", "SE", "Vi söker en lärare i svenska som andraspråk."],
  ["sv", "SE", "Vi välkomnar alla sökande oavsett kön, ålder och bakgrund."],
  ["en", "NO", "We are a cloud-native team with craftsmanship in our bones."],
  ["en", "NO", "You are fluent in English and have experience of working with young people."],
];

test.each(right)("%s in %s passes: %s", (lang, country, text) => {
  expect(checkAdvertText(text, { lang, country })).toEqual([]);
});

test("a title of one sex is named with one for everybody, in the definite form and in a compound too", () => {
  const of = (lang: Lang, text: string) => checkAdvertText(text, { lang, country: "NO" }).map((one) => one.instead);
  expect(of("nb", "Renholdsdame")).toEqual(["renholder"]);
  expect(of("nb", "Vi søker formannen til verkstedet")).toEqual(["arbeidsleder"]);
  expect(of("en", "Salesman")).toEqual(["salesperson"]);
  expect(of("nb", "Formannskapet vedtar planen")).toEqual([]);
});

test("the law is the country's own", () => {
  const law = (country: Country) =>
    checkAdvertText("Vi søker en blid dame til resepsjonen.", { lang: "nb", country })[0]?.law;
  expect([law("NO"), law("DK"), law("SE")]).toEqual([
    "ldl § 6",
    "ligebehandlingsloven § 6",
    "diskrimineringslagen 2 kap. 1 §",
  ]);
});

test("every language knows every ground, and offers a title that is none of its own list", () => {
  const known = (lang: Lang) => new Set(lists[lang].adverts.grounds.map((one) => one.what));
  for (const lang of langs) {
    expect([...known(lang)].toSorted()).toEqual([...known("nb")].toSorted());
    const titles = lists[lang].adverts.titles;
    expect(Object.values(titles).filter((title) => title in titles)).toEqual([]);
  }
});
