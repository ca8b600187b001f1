// Folding and finding: the same word in any form, the same name in any spelling.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutWord, finds, foldedWords, foldLetters, searchText } from "./search.ts";

// The families of four forms that a Norwegian stemmer must keep together.
const families = [
  "leder ledere lederen lederne",
  "sykepleier sykepleiere sykepleieren sykepleierne",
  "lærer lærere læreren lærerne",
  "rådgiver rådgivere rådgiveren rådgiverne",
  "utvikler utviklere utvikleren utviklerne",
  "prosjektleder prosjektledere prosjektlederen prosjektlederne",
  "medarbeider medarbeidere medarbeideren medarbeiderne",
  "lærar lærarar læraren lærarane",
  "sjukepleiar sjukepleiarar sjukepleiaren sjukepleiarane",
  "ingeniør ingeniører ingeniøren ingeniørene",
  "konsulent konsulenter konsulenten konsulentene",
  "erfaring erfaringer erfaringen erfaringene",
  "stilling stillinger stillingen stillingene",
  "arkitekt arkitekter arkitekten arkitektene",
  "sjef sjefer sjefen sjefene",
  "barnehage barnehager barnehagen barnehagene",
  "leiar leiarar leiaren leiarane",
  "erfaring erfaringa erfaringar erfaringane",
  "sygeplejerske sygeplejersker sygeplejersken sygeplejerskerne",
  "medarbejder medarbejdere medarbejderen medarbejderne",
  "regnskab regnskaber regnskabet regnskaberne",
  "ansøgning ansøgninger ansøgningen ansøgningerne",
  "sjuksköterska sjuksköterskor sjuksköterskan sjuksköterskorna",
  "lärare läraren lärarna lärarens",
  "utvecklare utvecklaren utvecklarna",
  "handläggare handläggaren handläggarna",
  "ekonom ekonomer ekonomen ekonomerna",
  "chef chefer chefen",
  "utbildning utbildningar utbildningen utbildningarna",
].map((family) => family.split(" "));

describe("a word", () => {
  test.each(families)("is found in all its forms: %s", (...forms) => {
    for (const asked of forms)
      for (const written of forms) {
        const kept = searchText(["Cem Yıldız"], [`Jeg har vært ${written} i to år`]);
        expect([asked, written, finds(asked, kept)]).toEqual([asked, written, true]);
      }
  });

  test("is found inside a longer one, and not where it is not", () => {
    const kept = searchText(["Cem Yıldız"], ["autorisert sykepleier på intensiv"]);
    expect(finds("pleier", kept)).toBe(true);
    expect(finds("syke", kept)).toBe(true);
    expect(finds("intensiv sykepleiere", kept)).toBe(true);
    expect(finds("sykepleier kirurgi", kept)).toBe(false);
  });

  test("never gets shorter than three letters by cutting", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aenrts"), minLength: 1, maxLength: 12 }), (word) => {
        const cut = cutWord(word);
        expect(word.startsWith(cut)).toBe(true);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      }),
    );
  });
});

describe("a name", () => {
  test.each([
    ["Bjornsen", "Solveig Bjørnsen"],
    ["Bjørnsen", "Bjornsen, Ole"],
    ["Aase", "Åse Berg"],
    ["åse", "Aase Berg"],
    ["yildiz", "Cem Yıldız"],
    ["YILDIZ", "Cem Yıldız"],
    ["petrovic", "Dragana Petrović"],
    ["Wojcik", "Agnieszka Wójcik"],
    ["maret", "Máret Sara Eira"],
    ["akesson", "Änglamarja Åkesson"],
    ["el idrissi", "Fatima El Idrissi"],
    ["ole jakob", "Ole-Jakob Utsi"],
    ["Hanne", "Hanne Lovise Østby"],
  ])("asked as %s finds %s", (asked, written) => expect(finds(asked, searchText([written], []))).toBe(true));

  test("is not cut: Hanne does not find Hans", () => expect(finds("Hanne", searchText(["Hans Berg"], []))).toBe(false));

  test.each([
    ["Hansen", "Hanssen Berg"],
    ["Johanna", "Johannes Berg"],
    ["Johansen", "Johansson Elin"],
  ])("asked as %s does not find %s", (asked, written) => expect(finds(asked, searchText([written], []))).toBe(false));

  test("and an address are found by their parts; signs of a pattern are letters like others", () => {
    const kept = searchText(["Cem Yıldız", "cem_y@example.no"], []);
    expect(finds("cem_y@example.no", kept)).toBe(true);
    expect(finds("cem_y@ex", kept)).toBe(true);
    expect(finds("cemxy@example.no", kept)).toBe(false);
    for (const signs of ["%", "%%", "\\", "%_%", "~", "\0", "☃"]) expect(finds(signs, kept), signs).toBe(false);
    expect(finds("_", kept)).toBe(true);
    expect(finds(" ", kept)).toBe(true);
    expect(foldedWords("%_\\")).toEqual([]);
  });
});

test("folding twice is folding once, and what is kept finds itself by every word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      const kept = searchText([], [text]);
      for (const word of foldedWords(text)) expect([word, finds(word, kept)]).toEqual([word, true]);
    }),
  );
});
