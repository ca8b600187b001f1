// Reasons that lean on more than one sentence, and words that only look like something else; one example a language or phenomenon.
import { describe, expect, it } from "vitest";
import { checkText } from "./check.ts";
import type { Lang } from "./languages.ts";

const check = (lang: Lang, text: string) => checkText(text, { lang });

describe("the luxury problem", () => {
  const letters: [Lang, string][] = [
    [
      "nb",
      "Du har tegnet stålkonstruksjoner i Tekla i seks år, og det var akkurat det vi spurte etter. Det hadde tre til, og vi har én pult. Det ble ikke deg.",
    ],
    [
      "nn",
      "Du har tilverka dører i eik i seks år, og det var akkurat det vi spurde etter. Det hadde tre til, og vi har éin plass. Det vart ikkje deg.",
    ],
    [
      "da",
      "Tre af jer havde svejsecertifikat i både TIG og MAG og havde arbejdet i rustfrit. Vi har én plads. Du får den ikke.",
    ],
    [
      "sv",
      "Du uppfyllde allt vi bad om: PLC-programmering, felsökning på linje, skift. Det gjorde en till. Vi hade bara en tjänst, så det blev inte du.",
    ],
    [
      "en",
      "You met every requirement we listed: welding in duplex steel, offshore safety training. So did two others, and there was a single berth. You were not selected.",
    ],
  ];
  for (const [lang, text] of letters)
    it(`${lang}: Cem met what was asked, so did others, and there was one place: a reason without a gap`, () => {
      expect(check(lang, text).elements.reason.kind).toBe("specific");
      expect(check(lang, text).svada.is).toBe(false);
    });
});

describe("what happened to the work", () => {
  const letters: [Lang, string][] = [
    ["nb", "Prosjektet ble stanset i går, og stillingen er trukket."],
    ["nn", "Fylkestinget strauk løyvinga, og stillinga fell bort."],
    ["da", "Vi har mistet vores største kunde, og stillingen er trukket tilbage."],
    ["sv", "Tjänsten dras tillbaka, eftersom fullmäktige sköt upp bygget."],
    ["en", "The laboratory is closing, and with it goes the post. Nobody will be hired."],
  ];
  for (const [lang, text] of letters)
    it(`${lang}: a post that is gone with its cause is a reason`, () =>
      expect(check(lang, text).elements.reason.kind).toBe("specific"));
});

describe("words that stand for the work", () => {
  it("a teacher of mother tongues and a union's adviser are what a post is called", () => {
    expect(check("nn", "Takk for søknaden til stillinga som morsmålslærar i tigrinja.").risks).toEqual([]);
    expect(check("da", "Du søgte stillingen som fagforeningskonsulent.").risks).toEqual([]);
  });
  it("a ward that was not worked on is no pregnancy", () =>
    expect(check("nb", "Du mangler erfaring fra en barselavdeling.").risks).toEqual([]));
  it("a language that the work requires may be named; an accent may not", () => {
    expect(check("sv", "Vi kräver felfri svenska i skrift.").risks).toEqual([]);
    expect(check("sv", "Vi kräver felfri svenska utan accent.").risks.map((risk) => risk.ground)).toContain("language");
  });
});

describe("small letters", () => {
  it("Rakel signs in one breath without capitals", () =>
    expect(
      check("nb", "hei, det blir dessverre ikke deg. lykke til! mvh rakel moen, butikksjef, 99 88 12 12").namedSender,
    ).toBe(true));
  it("a line on how to answer may stand under the name", () =>
    expect(
      check("nb", "Hei Cem,\n\nDu går ikke videre.\n\nAmalie\nSvar på denne e-posten om du lurer på noe.").namedSender,
    ).toBe(true));
  it("a greeting by name and one thank you speak to the reader", () =>
    expect(
      check("da", "Kære Fatima\n\nTak for samtalen. Vi har valgt en anden. Vi var glade for dig.").elements.humane.ok,
    ).toBe(true));
  it("a time or a sum is no pretence of a reason", () =>
    expect(
      check("en", "You are not through to the next round. The office closes at 15.30 on Friday 4 December.").svada.is,
    ).toBe(false));
  it("being asked for a paper of this application is no invitation", () =>
    expect(check("nb", "Kan du sende oss en ny søknad innen torsdag?").invitesReapply).toBe(false));
});

describe("a letter that asks", () => {
  const asks: [Lang, string, string][] = [
    ["nb", "Fortell oss om helsa di.", "health"],
    ["nn", "Fortel oss litt om helsa di.", "health"],
    ["da", "Skriv, hvad du tjener i dag.", "pay-history"],
    ["sv", "Berätta gärna om du planerar att skaffa barn.", "pregnancy"],
    ["en", "Please tell us whether you are a member of a union.", "union"],
  ];
  for (const [lang, text, ground] of asks)
    it(`${lang}: asks also without a question mark: ${text}`, () =>
      expect(check(lang, text).risks.map((risk) => risk.ground)).toContain(ground));
  const offers: [Lang, string][] = [
    ["nb", "Si fra om du trenger tilrettelegging til intervjuet."],
    ["nn", "Sei frå om du treng tilrettelegging til intervjuet."],
    ["da", "Sig til, hvis du har brug for hjælpemidler til samtalen."],
    ["sv", "Säg till om du behöver anpassning på grund av en funktionsnedsättning."],
    ["en", "Tell us if you need adjustments because of a disability."],
  ];
  for (const [lang, text] of offers)
    it(`${lang}: may offer help: ${text}`, () => expect(check(lang, text).risks).toEqual([]));
});

describe("who signs", () => {
  const signs: [Lang, string][] = [
    [
      "nb",
      "Hei Jonas! Det ble en annen på ettermiddagene.\n\nVennlig hilsen\nUlf Sand og Guri Hætta, samlingene\nulf@museet.example",
    ],
    ["nn", "Hei Goran\n\nVi har tilsett ein annan.\n\nMed helsing\nkyrkjeverje Bjørg Nes, 53 40 28 11"],
    [
      "da",
      "Kære Viktoria\n\nVi går ikke videre med dig.\n\nDe bedste hilsner fra\nSofie og Rasmus i Værkstedet, 31 20 77 19",
    ],
    ["sv", "hej kim det blev en annan. tack för att du kom. tompa på skohörnan 070 231 44 09"],
    ["en", "hi sam we've gone with someone else. ta for coming in tho. jen @ the bike shed 22 41 09 55"],
  ];
  for (const [lang, text] of signs)
    it(`${lang}: with a title, in a pair, in small letters`, () => expect(check(lang, text).namedSender).toBe(true));
});
