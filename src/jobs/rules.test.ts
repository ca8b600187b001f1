// The rules of a job, in milliseconds: addresses, labels, promises, and what must be right before it opens.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langs } from "../platform/i18n/languages.ts";
import type { JobInput } from "./job.ts";
import { checkLabel, labelSentence } from "./label-rules.ts";
import { adjectives, refused } from "./label-words.ts";
import { checkJob, defaultPromise, isDate, isKey, keyFor, MOST_REQUIREMENTS, slugFor } from "./rules.ts";
import { sayFault } from "./words.ts";

const none: ReadonlySet<string> = new Set();
const advisor: JobInput = {
  title: "Økonomirådgiver",
  country: "NO",
  sector: "public",
  languages: ["nb", "nn"],
  requirements: [
    {
      label: { nb: "erfaring med offentlige anskaffelser", nn: "erfaring med offentlege innkjøp" },
      kind: "experience",
      must: true,
    },
  ],
};
const fields = (input: JobInput) => {
  const checked = checkJob(input);
  return checked.ok ? [] : checked.faults.map(({ field, why }) => `${field}: ${why}`);
};

describe("the address of a job", () => {
  test("Rakel's Økonomirådgiver lives at okonomiradgiver, and the second one beside it", () => {
    expect(slugFor("Økonomirådgiver", none)).toBe("okonomiradgiver");
    expect(slugFor("Økonomirådgiver", new Set(["okonomiradgiver"]))).toBe("okonomiradgiver-2");
    expect(slugFor("Økonomirådgiver", new Set(["okonomiradgiver", "okonomiradgiver-2"]))).toBe("okonomiradgiver-3");
    expect(slugFor("Lærer, 50 % (vikariat)", none)).toBe("laerer-50-vikariat");
    expect(slugFor("Förskollärare", none)).toBe("forskollarare");
    expect(slugFor("招聘", none)).toBe("job");
  });

  test("any title gives an address that the database takes, and that nobody has", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.array(fc.string({ maxLength: 8 })),
        (title, others) => {
          const taken = new Set([...others, slugFor(title, none)]);
          const slug = slugFor(title, taken);
          expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,80}$/);
          expect(taken.has(slug)).toBe(false);
          expect(slug).not.toMatch(/-$|--/);
        },
      ),
    );
  });

  test("any label gives a key that a column header can carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (label) => {
        const key = keyFor(label, none);
        expect(isKey(key)).toBe(true);
        expect(isKey(keyFor(label, new Set([key])))).toBe(true);
        expect(keyFor(label, new Set([key]))).not.toBe(key);
      }),
    );
  });
});

describe("a label", () => {
  const good = {
    nb: [
      "kunnskap om forvaltningsrett",
      "erfaring med offentlige anskaffelser",
      "avanserte ferdigheter i Excel",
      "evne til å prioritere",
      "norsk skriftlig på nivå C1",
      "autorisasjon som sykepleier",
      "førerkort klasse B",
      "erfaring med unge",
      "B-førerkort",
      "HMS-kompetanse",
      "minst tre års erfaring med .NET",
      "erfaring som leder",
      "erfaring med flytende havvind",
    ],
    nn: [
      "kunnskap om forvaltningsrett",
      "erfaring med offentlege innkjøp",
      "evne til å prioritere",
      "nynorsk skriftleg på nivå C1",
      "autorisasjon som sjukepleiar",
    ],
    da: [
      "kendskab til forvaltningsret",
      "avancerede færdigheder i Excel",
      "evne til at prioritere",
      "skriftligt dansk på niveau C1",
      "autorisation som sygeplejerske",
    ],
    sv: [
      "kunskap om förvaltningsrätt",
      "erfarenhet av offentlig upphandling",
      "förmåga att prioritera",
      "B-körkort",
      "legitimation som sjuksköterska",
    ],
    en: [
      "knowledge of administrative law",
      "experience of public procurement",
      "the ability to prioritise",
      "written Norwegian at level C1",
      "Norwegian authorisation as a nurse",
      "a category B driving licence",
    ],
  } as const;
  test.each(langs.flatMap((lang) => good[lang].map((label) => [lang, label] as const)))(
    "in %s may be: %s",
    (lang, label) => {
      expect(checkLabel(lang, label)).toBeUndefined();
    },
  );

  test.each([
    ["nb", "", "label-empty"],
    ["nb", "Erfaring med anskaffelser", "label-capital"],
    ["nb", "erfaring med anskaffelser.", "label-sign"],
    ["nb", "erfaring med anskaffelser, budsjett", "label-sign"],
    ["nb", "erfaring med TCP/IP", "label-sign"],
    ["nb", "god norsk (muntlig)", "label-sign"],
    ["nb", "kan jobbe kveld", "label-verb"],
    ["nb", "å arbeide selvstendig", "label-verb"],
    ["nb", "du trives med tall", "label-person"],
    ["nb", "strukturert", "label-adjective"],
    ["nb", "strukturert og nøyaktig", "label-adjective"],
    ["nb", "utadvendt", "label-says-nothing"],
    ["nb", "ung og lovende", "label-protected"],
    ["nb", "norsk som morsmål", "label-protected"],
    ["nb", "flytende norsk", "label-says-nothing"],
    ["nb", "den rette erfaringen", "label-definite"],
    ["nb", "erfaring med en to tre fire fem seks sju åtte", "label-too-long"],
    ["nn", "kan arbeide kveld", "label-verb"],
    ["da", "du kan arbejde selvstændigt", "label-person"],
    ["da", "modersmål", "label-protected"],
    ["sv", "utåtriktad", "label-says-nothing"],
    ["sv", "är noggrann", "label-verb"],
    ["en", "the experience", "label-definite"],
    ["en", "is structured", "label-verb"],
    ["en", "outgoing", "label-says-nothing"],
    ["en", "native speaker of English", "label-protected"],
    ["en", "English mother tongue", "label-protected"],
    ["en", "be able to work nights", "label-verb"],
  ] as const)("in %s may not be: %s", (lang, label, why) => {
    expect(checkLabel(lang, label)?.why).toBe(why);
  });

  test("what is proposed instead passes the same check", () => {
    const proposals = langs.flatMap((lang) => [
      ...Object.values(adjectives[lang]).map((label) => [lang, label] as const),
      ...refused[lang].map((one) => [lang, one.instead] as const),
    ]);
    expect(proposals.length).toBeGreaterThan(80);
    for (const [lang, label] of proposals) expect([label, checkLabel(lang, label)]).toEqual([label, undefined]);
    const lowered = checkLabel("nb", "Erfaring med anskaffelser")?.instead ?? "";
    expect(checkLabel("nb", lowered)).toBeUndefined();
  });

  test("every refused word is refused", () => {
    for (const lang of langs) {
      for (const { words } of refused[lang])
        for (const word of words.split(" ")) expect([word, checkLabel(lang, word)?.why]).not.toEqual([word, undefined]);
    }
  });

  test("that passes never breaks the sentence it stands in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...langs), fc.string({ unit: "grapheme", maxLength: 60 }), (lang, label) => {
        if (checkLabel(lang, label)) return;
        const sentence = labelSentence(lang, label);
        expect(sentence.split(" ").length).toBeLessThanOrEqual(11);
        expect(sentence.slice(0, -1)).not.toMatch(/[,()[\]/]|\.$/);
      }),
    );
  });
});

describe("a job's input", () => {
  test("Rakel's job is whole with the usual promises", () => {
    const checked = checkJob(advisor);
    expect(checked).toMatchObject({
      ok: true,
      job: { state: "open", openings: 1, promise: { firstWordDays: 15 }, closingRule: "all-answered" },
    });
    expect(checked.ok && checked.job.requirements[0]?.key).toBe("erfaring-med-offentlige-anskaffelser");
    expect(defaultPromise("SE", "private").firstWordDays).toBe(10);
  });

  test("every fault names its field", () => {
    expect(fields({ title: " ", country: "FI", sector: "", languages: ["de"] })).toEqual([
      "country: not-a-choice",
      "sector: missing",
      "languages: not-a-choice",
      "title: missing",
      "requirements: no-requirement",
    ]);
    expect(fields({ ...advisor, languages: [] })).toContain("languages: no-language");
    expect(fields({ ...advisor, deadline: "2026-02-30", openings: 0 })).toEqual([
      "deadline: not-a-date",
      "openings: not-a-number",
    ]);
    expect(fields({ ...advisor, promise: { firstWordDays: 500 } })).toEqual(["promise.firstWordDays: not-a-number"]);
    expect(fields({ ...advisor, owner: "rakel" })).toEqual(["owner: not-staff"]);
    expect(fields({ ...advisor, title: "x".repeat(201) })).toEqual(["title: too-long"]);
  });

  test("a draft may lack requirements, an open job may not", () => {
    expect(fields({ ...advisor, state: "draft", requirements: [] })).toEqual([]);
    expect(fields({ ...advisor, state: "open", requirements: [] })).toEqual(["requirements: no-requirement"]);
    expect(fields({ ...advisor, state: "closed" })).toEqual(["state: not-a-choice"]);
  });

  test("what is refused says which language, and within which limits", () => {
    const label = { nb: "kunnskap om forvaltningsrett" };
    const checked = checkJob({ ...advisor, openings: 900, requirements: [{ label, kind: "competence", must: true }] });
    const said = checked.ok ? [] : checked.faults.map((fault) => sayFault("nb", fault));
    expect(said).toEqual([
      "Skriv et helt tall fra 1 til 500.",
      "Skriv kravet «kunnskap om forvaltningsrett» på nynorsk også: brev kan skrives på det språket.",
    ]);
  });

  test("requirements have labels in every language of the job, keys of their own, and are twenty at most", () => {
    const label = { nb: "kunnskap om forvaltningsrett", nn: "kunnskap om forvaltingsrett" };
    const one = { label, kind: "competence", must: false };
    expect(
      fields({
        ...advisor,
        requirements: [
          { ...one, key: "law" },
          { ...one, key: "law" },
        ],
      }),
    ).toEqual(["requirements.1.key: key-twice"]);
    expect(fields({ ...advisor, requirements: [{ ...one, key: "1 law" }] })).toEqual(["requirements.0.key: key-form"]);
    expect(fields({ ...advisor, requirements: [{ ...one, label: { en: "knowledge of law" } }] })).toEqual([
      "requirements.0.label.nb: label-language",
      "requirements.0.label.nn: label-language",
    ]);
    expect(fields({ ...advisor, requirements: [{ ...one, label: {}, kind: "x" }] })).toEqual([
      "requirements.0.label.nb: label-empty",
      "requirements.0.kind: not-a-choice",
    ]);
    const many = Array.from({ length: MOST_REQUIREMENTS + 1 }, () => one);
    expect(fields({ ...advisor, requirements: many })).toEqual(["requirements: too-many-requirements"]);
    const twins = checkJob({ ...advisor, requirements: [one, one] });
    expect(twins.ok && twins.job.requirements.map((each) => each.key)).toEqual([
      "kunnskap-om-forvaltningsrett",
      "kunnskap-om-forvaltningsrett-2",
    ]);
  });

  test("hours are two times of day, the second one later, and each fault names its field", () => {
    const of = (hours: unknown) => fields({ ...advisor, hours: hours as "any" });
    expect(of({ from: "00:00", until: "23:59" })).toEqual([]);
    expect(of({ from: "8", until: "24:00" })).toEqual(["hours.from: not-a-time", "hours.until: not-a-time"]);
    expect(of({ from: "09:00", until: "09:00" })).toEqual(["hours.until: ends-first"]);
    expect(of({ from: "18:00" })).toEqual(["hours.until: ends-first"]);
    expect(of("never")).toEqual(["hours: not-a-choice"]);
    expect(sayFault("nb", { field: "hours.from", why: "not-a-time" })).toBe("Skriv et klokkeslett, som 08:00.");
  });

  test("a date is a day that exists", () => {
    expect(isDate("2026-11-24")).toBe(true);
    expect(isDate("2026-11-31")).toBe(false);
    expect(isDate("24.11.2026")).toBe(false);
  });
});
