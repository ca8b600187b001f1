// May this stand in an advert? Silence sold as an answer, what may not be asked of the person wanted, and titles of one sex.
import { type Cue, cueSet, flatten } from "./cues.ts";
import { type Country, groundLaws } from "./grounds.ts";
import type { Lang } from "./languages.ts";
import { lexicon, phrases } from "./letter-words.ts";
import { type AdvertGround, lists } from "./lists.ts";
import { silenceSold } from "./promises.ts";
import { everySentence, readLetter, type Sentence } from "./sentences.ts";

export type AdvertWhat = AdvertGround | "silence" | "title";
/** `stop` is not published. `instead` is a title for everybody, for a `title`. `at` counts UTF-16 units of the text. */
export type AdvertFinding = {
  readonly what: AdvertWhat;
  readonly quote: string;
  readonly at: readonly [number, number];
  readonly law: string | null;
  readonly level: "stop" | "warn";
  readonly instead: string | null;
};

const transparency = "direktiv (EU) 2023/970 artikkel 5";
/** Where an advert has a law of its own. The rest is the law of letters (`groundLaws`). Source: the law guide, sections 1, 2 and 6. */
const advertLaws: Record<Country, Partial<Record<AdvertWhat, string | null>>> = {
  NO: { "pay-history": transparency, number: "personopplysningsloven § 12", photo: null, title: transparency },
  DK: {
    age: "forskelsbehandlingsloven § 5",
    ethnicity: "forskelsbehandlingsloven § 5",
    religion: "forskelsbehandlingsloven § 5",
    politics: "forskelsbehandlingsloven § 5",
    sex: "ligebehandlingsloven § 6",
    "pay-history": "direktiv (EU) 2023/970 artikel 5",
    number: "forskelsbehandlingsloven § 5",
    photo: null,
    title: "ligebehandlingsloven § 6",
  },
  SE: {
    "pay-history": "direktiv (EU) 2023/970 artikel 5",
    number: "lag (2018:218) 3 kap. 10 §",
    photo: null,
    title: "direktiv (EU) 2023/970 artikel 5",
  },
};

function lawOf(what: AdvertWhat, country: Country): string | null {
  const own = advertLaws[country][what];
  if (own !== undefined) return own;
  return what === "pay-history" || what === "number" || what === "photo" || what === "title"
    ? null
    : groundLaws[country][what];
}

type Compiled = { lawful: Cue; grounds: { what: AdvertGround; level: "stop" | "warn"; cue: Cue }[]; titles: RegExp };
const compiled = new Map<Lang, Compiled>();

function compiledOf(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known) return known;
  const { lawful, grounds, titles } = lists[lang].adverts;
  const cues = cueSet<string>({
    lawful: phrases(lawful),
    ...Object.fromEntries(grounds.map((ground, at) => [String(at), phrases(ground.phrases)])),
  });
  const cueOf = (name: string): Cue => {
    const cue = cues[name];
    if (!cue) throw new Error(`no advert words under ${name}`);
    return cue;
  };
  const made: Compiled = {
    lawful: cueOf("lawful"),
    grounds: grounds.map(({ what, level }, at) => ({ what, level, cue: cueOf(String(at)) })),
    // The title itself, in the definite or the plural, and as the last part of a compound.
    titles: new RegExp(`(?<= [^ ]*)(${Object.keys(titles).join("|")})(?=[^ ]{0,3} )`, "g"),
  };
  compiled.set(lang, made);
  return made;
}

type Found = Omit<AdvertFinding, "law">;

function groundsIn(sentence: Sentence, lang: Lang, text: string): Found[] {
  const { lawful, grounds } = compiledOf(lang);
  const welcomes = lawful.test(sentence.flat);
  return grounds.flatMap(({ what, level, cue }) => {
    // Who is welcomed or served is named without being asked for; papers and numbers are asked for all the same.
    const asked = what === "pay-history" || what === "number" || what === "photo";
    const hit = welcomes && !asked ? null : cue.find(sentence.flat);
    if (!hit) return [];
    const at = [sentence.start - 1 + hit.start, sentence.start - 1 + hit.end] as const;
    return [{ what, level, at, quote: text.slice(...at), instead: null }];
  });
}

function titlesIn(text: string, lang: Lang): Found[] {
  const flat = ` ${flatten(text)} `;
  return [...flat.matchAll(compiledOf(lang).titles)].map((hit): Found => {
    const at = [hit.index - 1, hit.index - 1 + hit[0].length] as const;
    return {
      what: "title",
      level: "warn",
      at,
      quote: text.slice(...at),
      instead: lists[lang].adverts.titles[hit[0]] ?? null,
    };
  });
}

/**
 * Reads an advert's text, or its title, in its own language. One finding for each ground and sentence, in the order of the text.
 * Pure; an empty text has none. A sentence that welcomes everybody, or names the people served, passes.
 */
export function checkAdvertText(text: string, { lang, country }: { lang: Lang; country: Country }): AdvertFinding[] {
  const letter = readLetter(text, lang);
  const words = lexicon(lang);
  const found: Found[] = everySentence(letter).flatMap((sentence) => {
    const own = groundsIn(sentence, lang, text);
    const stops = new Set(own.filter((one) => one.level === "stop").map((one) => one.what));
    const kept = own.filter((one) => one.level === "stop" || !stops.has(one.what));
    if (!silenceSold(sentence, words)) return kept;
    const at = [sentence.start, sentence.end] as const;
    return [
      { what: "silence" as const, level: "stop" as const, at, quote: text.slice(...at).trim(), instead: null },
      ...kept,
    ];
  });
  return [...found, ...titlesIn(text, lang)]
    .map((one) => ({ ...one, law: lawOf(one.what, country) }))
    .toSorted((a, b) => a.at[0] - b.at[0]);
}
