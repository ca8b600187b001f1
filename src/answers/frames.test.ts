import { describe, expect, it } from "vitest";
import { readText } from "../language/check.ts";
import { detectLang, type Lang, langs } from "../language/languages.ts";
import { frameBook } from "./frames.ts";

const labels: Record<Lang, Record<string, string>> = {
  nb: {
    c: "kunnskap om forvaltningsrett",
    e: "erfaring med offentlige anskaffelser",
    s: "avanserte ferdigheter i Excel",
    t: "evne til å prioritere",
    l: "norsk skriftlig på nivå C1",
    f: "autorisasjon som sykepleier",
  },
  nn: {
    c: "kunnskap om forvaltningsrett",
    e: "erfaring med offentlege innkjøp",
    s: "avanserte ferdigheiter i Excel",
    t: "evne til å prioritere",
    l: "nynorsk skriftleg på nivå C1",
    f: "autorisasjon som sjukepleiar",
  },
  da: {
    c: "kendskab til forvaltningsret",
    e: "erfaring med offentlige udbud",
    s: "avancerede færdigheder i Excel",
    t: "evne til at prioritere",
    l: "skriftligt dansk på niveau C1",
    f: "autorisation som sygeplejerske",
  },
  sv: {
    c: "kunskap om förvaltningsrätt",
    e: "erfarenhet av offentlig upphandling",
    s: "avancerade kunskaper i Excel",
    t: "förmåga att prioritera",
    l: "skriftlig svenska på nivå C1",
    f: "legitimation som sjuksköterska",
  },
  en: {
    c: "knowledge of administrative law",
    e: "experience of public procurement",
    s: "advanced skills in Excel",
    t: "the ability to prioritise",
    l: "written Norwegian at level C1",
    f: "Norwegian authorisation as a nurse",
  },
};
const titles: Record<Lang, string> = {
  nb: "rådgiver",
  nn: "rådgivar",
  da: "konsulent",
  sv: "handläggare",
  en: "adviser",
};
const quotes: Record<Lang, string> = {
  nb: "Jeg bygde budsjettmodellen på nytt",
  nn: "Eg bygde budsjettmodellen på nytt",
  da: "Jeg byggede budgetmodellen op på ny",
  sv: "Jag byggde om budgetmodellen",
  en: "I rebuilt the budget model",
};
const contributions: Record<Lang, string> = {
  nb: "vaktplanen du laget for nattevaktene",
  nn: "vaktplanen du laga for nattevaktene",
  da: "vagtplanen, du lavede til nattevagterne",
  sv: "schemat du gjorde för nattpassen",
  en: "the rota you made for the night shifts",
};

/** The kinds a frame allows. Source: the headings of the letter guide, sections 3.4 and 4. */
function kindsOf(name: string): string[] {
  if (name === "N5") return ["s", "t"];
  if (/^P/.test(name)) return ["c", "e", "s", "l"];
  if (/^D3/.test(name)) return ["l"];
  if (/^[DBS]\d/.test(name)) return ["c", "e", "s"];
  if (/^E\d/.test(name)) return ["c", "e", "s", "t"];
  if (name === "F2") return ["c", "e", "s", "t"];
  if (name === "F4" || name === "L4") return ["c", "e", "s", "t", "l"];
  if (/^A[134]/.test(name)) return ["c", "e", "s", "t"];
  if (name === "A5") return ["f"];
  if (name === "A6") return ["l"];
  return ["c", "e", "s", "t", "l", "f"];
}

/** The move a frame makes, by the first letters of its number. */
function moveOf(name: string): string[] {
  if (name.startsWith("CH1")) return ["acknowledge"];
  if (/^T/.test(name)) return ["thank"];
  if (/^C/.test(name)) return ["close"];
  if (/^[XV]/.test(name)) return ["context"];
  if (/^[NMPLDBSE]\d/.test(name)) return ["reason"];
  if (/^F/.test(name)) return ["strength"];
  if (/^A/.test(name)) return ["advise"];
  if (/^W/.test(name)) return ["scope"];
  // Of another application: anything but an empty phrase, an ending or a reason.
  if (/^O/.test(name)) return ["scope", "context", "contact", "other"];
  if (/^I/.test(name)) return ["reapply"];
  if (/^Q/.test(name)) return ["consent"];
  return ["contact"];
}

function filledFrames(lang: Lang): { name: string; text: string }[] {
  const { frames, fixed } = frameBook(lang);
  return Object.entries(frames).flatMap(([name, frame]) =>
    (frame.includes("{label") ? kindsOf(name) : ["c"]).map((kind) => {
      const spoken = kind !== "l";
      const src = spoken ? fixed.src.interview : fixed.src.test;
      const slots: Record<string, string> = {
        label: labels[lang][kind] ?? "",
        labels: labels[lang][kind] ?? "",
        quote: quotes[lang],
        src,
        Src: src.charAt(0).toUpperCase() + src.slice(1),
        said: spoken ? fixed.spoken : fixed.written,
        title: titles[lang],
        employer: "Fjordvik kommune",
        n: "88",
        k: "seks",
        openings: "tre",
        cause: lang === "en" ? "a new budget decision" : "et nytt budsjettvedtak",
        deadline: "9. november",
        months: "tolv",
        link: "gjensvar.example/s/7k2m",
        deleteOn: "22. november 2027",
        until: "22. november 2027",
        phone: "00 00 00 00",
        email: "rakel.moen@fjordvik.example",
        call: "onsdag 25. november",
        contribution: contributions[lang],
      };
      return {
        name: `${name} ${kind}`,
        text: frame.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? `{${slot}}`),
      };
    }),
  );
}

describe("the closed loop: every frame, filled, is recognised as its own move", () => {
  for (const lang of langs) {
    it(lang, () => {
      const wrong: string[] = [];
      for (const { name, text } of filledFrames(lang)) {
        expect(text).not.toMatch(/[{}]|undefined/);
        const { reads } = readText(text, lang);
        const moves = reads.map((read) => read.move);
        const wanted = moveOf(name);
        const good = moves.every((move) => wanted.includes(move));
        if (!good) wrong.push(`${name}: ${moves.join(" ")} · ${text}`);
        else if (wanted[0] === "reason" && !reads.some((read) => read.specific))
          wrong.push(`${name}: not specific · ${text}`);
        else if (/^C[^H]/.test(name) && !reads.some((read) => read.closure !== null))
          wrong.push(`${name}: no closure · ${text}`);
      }
      expect(wrong).toEqual([]);
    });
  }

  it("every language has every frame, and each is in its own language", () => {
    const names = Object.keys(frameBook("nb").frames);
    for (const lang of langs) {
      expect(
        Object.keys(frameBook(lang).frames)
          .filter((name) => name !== "V1")
          .toSorted(),
      ).toEqual(names.toSorted());
      const all = Object.values(frameBook(lang).frames).join(" ");
      expect(detectLang(all)).toBe(lang);
    }
  });
});
