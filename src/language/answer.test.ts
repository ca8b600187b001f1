import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, lackOf, sentencesOf, volunteeredIn, without } from "./answer.ts";
import { type Lang, langs } from "./languages.ts";

const full: Record<Lang, string> = {
  nb: "I 2024 hadde jeg ansvaret for årsoppgjøret i Oppvekst. Jeg fant at to skoler førte vikarer på feil funksjon, og resultatet var at vi rettet 1,4 millioner kroner.",
  nn: "I 2024 hadde eg ansvaret for årsoppgjeret i Oppvekst. Eg fann at to skular førte vikarar på feil funksjon, og resultatet var at vi retta 1,4 millionar kroner.",
  da: "I 2024 havde jeg ansvaret for årsregnskabet i børneforvaltningen. Jeg fandt, at to skoler førte vikarer forkert, og resultatet blev, at vi rettede 1,4 millioner kroner.",
  sv: "Under 2024 hade jag ansvaret för bokslutet i förvaltningen. Jag hittade att två skolor bokförde vikarier fel, och resultatet blev att vi rättade 1,4 miljoner kronor.",
  en: "In 2024 I was in charge of the annual accounts of the school department. I found that two schools booked substitutes wrongly, and the result was that we corrected 1.4 million.",
};
const vague: Record<Lang, string> = {
  nb: "Økonomi er svært viktig for meg og noe som interesserer meg veldig mye i hverdagen generelt.",
  nn: "Økonomi er svært viktig for meg og noko som interesserer meg veldig mykje i kvardagen generelt.",
  da: "Økonomi er meget vigtigt for mig og noget, der interesserer mig rigtig meget i hverdagen generelt.",
  sv: "Ekonomi är väldigt viktigt för mig och något som intresserar mig mycket i vardagen rent generellt.",
  en: "Accounting is very important to me and something that interests me a great deal in everyday life generally.",
};
const untimed: Record<Lang, string> = {
  nb: "Jeg ledet innføringen av et regnskapssystem for avdelingen, og resultatet var at fakturaene ble ferdige til riktig frist.",
  nn: "Eg leia innføringa av eit rekneskapssystem for avdelinga, og resultatet var at fakturaene vart ferdige til rett frist.",
  da: "Jeg ledede indførelsen af et regnskabssystem for afdelingen, og resultatet var, at fakturaerne blev færdige til rette frist.",
  sv: "Jag ledde införandet av ett ekonomisystem för avdelningen, och resultatet var att fakturorna blev klara till rätt frist.",
  en: "I led the introduction of an accounting system for the department, and the result was that invoices were done by the deadline.",
};
const no: Record<Lang, string> = {
  nb: "Nei, det har jeg ikke.",
  nn: "Nei, det har eg ikkje.",
  da: "Nej, det har jeg ikke.",
  sv: "Nej, det har jag inte.",
  en: "No, I have not.",
};

describe.each(langs)("an answer in %s", (lang) => {
  it("with a time, an act and a result lacks nothing", () => expect(lackOf(full[lang], lang)).toBeNull());
  it("of three words lacks words", () => expect(lackOf("Excel.", lang)).toBe("few-words"));
  it("that is general lacks what the person did", () => expect(lackOf(vague[lang], lang)).toBe("role"));
  it("without a time lacks the time", () => expect(lackOf(untimed[lang], lang)).toBe("time"));
  it("that says no is an answer", () => expect(lackOf(no[lang], lang)).toBeNull());
});

describe("what was understood", () => {
  it("is in the person's own words, never longer than it should be", () => {
    const long = `${vague.nb} ${full.nb} ${vague.nb}`;
    const digest = digestOf(long, "nb");
    expect(digest.length).toBeLessThanOrEqual(300);
    expect(digest).toContain("I 2024 hadde jeg ansvaret");
    for (const part of digest.split(" … ")) expect(long).toContain(part);
  });
  it("holds nothing that was not written (any text)", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.constantFrom(...langs), (text, lang) => {
        for (const part of digestOf(text, lang)
          .split(" … ")
          .flatMap((one) => sentencesOf(one, lang)))
          expect(text.replaceAll(/\s+/g, " ")).toContain(part.replaceAll(/\s+/g, " "));
        lackOf(text, lang);
      }),
    ));
});

describe("what somebody tells that nobody may weigh", () => {
  it("is found by the sentence, and can be taken out", () => {
    const text = "Jeg ledet butikken i to år. Jeg er gravid og har termin i mai. Omsetningen økte.";
    const found = volunteeredIn(text, "nb");
    expect(found).toEqual([{ sentence: "Jeg er gravid og har termin i mai.", ground: "pregnancy" }]);
    expect(
      without(
        text,
        found.map((one) => one.sentence),
      ),
    ).toBe("Jeg ledet butikken i to år. Omsetningen økte.");
  });
  it("is not found in an account of work", () => {
    for (const lang of langs) expect(volunteeredIn(full[lang], lang)).toEqual([]);
  });
});
