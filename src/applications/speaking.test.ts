// The sentences that are shown beside a requirement: about it, word for word, and few.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Said } from "./application.ts";
import { spokenOf } from "./speaking.ts";

const wrote = (text: string, over: Partial<Said> = {}): Said => ({
  id: "1",
  place: "application",
  question: null,
  text,
  ...over,
});
const texts = (labels: string[], ...said: Said[]) => spokenOf(labels, said).map((one) => one.text);

test.each([
  ["erfaring med kommuneregnskap", "Jeg har ført regnskapet for tre skoler."],
  ["erfaring med budsjettprosesser", "I fjor laget jeg budsjettet for helse."],
  ["autorisasjon som sykepleier", "Jeg har jobbet med sykepleiere i ti år."],
  ["autorisasjon som sjukepleiar", "Sjukepleiarane på vakta mi lærte meg mykje."],
  ["evne til å samarbeide", "Samarbeidet med ergoterapeutene var tett."],
  ["førerkort klasse B", "Jeg har førerkort."],
  ["erfaring med regnskaber", "Jeg har ført regnskabet i to år."],
  ["erfarenhet av kommunal redovisning", "Jag skötte redovisningen för en skola."],
  ["experience of home care", "I worked in home care for five years."],
])("Cem wrote about %s: %s", (label, sentence) => {
  expect(texts([label], wrote(`Hei. ${sentence} Fjellet er vakkert om høsten.`))).toEqual([
    sentence.replace(/\.$/, ""),
  ]);
});

test("what only has the words of every requirement in common says nothing of this one", () => {
  const letter = wrote("Jeg har god erfaring med mye rart. Jeg har kunnskap og evne. Jeg bor i kommunen.");
  expect(texts(["god erfaring med kommuneregnskap"], letter)).toEqual([]);
  expect(texts(["god erfaring"], letter)).toEqual([]);
  expect(spokenOf([], [letter])).toEqual([]);
});

test("Elin is read in Swedish too when the advert has the requirement in Swedish", () => {
  const letter = wrote("Jag har gjort bokslut. Min erfarenhet av redovisning är fem år.");
  expect(texts(["erfaring med kommuneregnskap"], letter)).toEqual([]);
  expect(texts(["erfaring med kommuneregnskap", "erfarenhet av redovisning"], letter)).toEqual([
    "Min erfarenhet av redovisning är fem år",
  ]);
});

test("an answer to the question about it counts, with the place where it was said", () => {
  const answer = wrote("Ja, i tre år.", { place: "conversation", question: "Har du arbeidet med budsjett?" });
  expect(spokenOf(["erfaring med budsjettarbeid"], [answer])).toEqual([
    { text: "Ja, i tre år", place: "conversation" },
  ]);
});

test("of many the three that say most of it, in the order they were written", () => {
  const letter = wrote(
    "Tall er gøy. Jeg formidler. Tall igjen. Jeg formidler tall til rådmannen. Tall på nytt. Jeg formidler tallene muntlig.",
  );
  expect(texts(["evne til å formidle tall"], letter)).toEqual([
    "Tall er gøy",
    "Jeg formidler tall til rådmannen",
    "Jeg formidler tallene muntlig",
  ]);
});

test("whatever is written, it stands there word for word, once, and there are at most three", () => {
  const words = fc.constantFrom(
    "regnskap",
    "Regnskapet",
    "jeg",
    "fører",
    ".",
    "!",
    "\n",
    "\n\n",
    "«",
    "»",
    "år",
    "💶",
    "kl.",
    "2",
  );
  const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (all) => {
      const found = spokenOf(
        ["erfaring med regnskap"],
        all.map((one) => wrote(one)),
      );
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found.map((one) => one.text)).size).toBe(found.length);
      for (const one of found) expect(all.some((whole) => whole.includes(one.text))).toBe(true);
    }),
  );
});
