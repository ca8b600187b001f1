// May this be asked? Verdict, ground, law and a lawful rewrite for a question to a candidate, per country.
import { type Cue, cueSet, flatten } from "./cues.ts";
import type { Country } from "./grounds.ts";
import { detectLang, type Lang, langs, languageScores } from "./languages.ts";
import { phrases } from "./letter-words.ts";
import { lists, type QuestionGround, type Rewrite } from "./lists.ts";

// Which of the lawful counterparts answers what a question on this ground may have wanted to know.
const rewriteFor: Record<QuestionGround, Rewrite> = {
  pregnancy: "hours",
  family: "hours",
  religion: "drop",
  ethnicity: "language",
  disability: "tasks",
  health: "tasks",
  orientation: "drop",
  "gender-identity": "drop",
  sex: "drop",
  politics: "drop",
  union: "drop",
  age: "age",
  "pay-history": "pay",
  "criminal-record": "record",
  other: "drop",
};

/** Where the question is asked. */
export type QuestionContext = "form" | "conversation" | "interview" | "survey";

/** A question to check. The language is found when it is not given; the context is an interview unless said. */
export type Question = {
  text: string;
  country: Country;
  sector?: "public" | "private";
  context?: QuestionContext;
  lang?: Lang;
};

/** The answer of `question check`. `ground` is null with *ok*, except a `note` on what may be asked but never weighed. */
export type QuestionCheck = {
  verdict: "ok" | "warn" | "block";
  ground: QuestionGround | null;
  law: string | null;
  rewrite: string | null;
  note?: string;
};

type Rule = { verdict: "ok" | "warn" | "block"; law: string };

const ldl30: Rule = { verdict: "block", law: "likestillings- og diskrimineringsloven § 30" };
const fbl4: Rule = { verdict: "block", law: "forskelsbehandlingsloven § 4" };
const ageLater: Rule = { verdict: "warn", law: "forskelsbehandlingsloven § 2" };
const dl: Rule = { verdict: "warn", law: "diskrimineringslagen 2 kap. 1 §" };
const parental: Rule = { verdict: "warn", law: "föräldraledighetslagen 16 §" };
const equal: Rule = { verdict: "warn", law: "ligebehandlingsloven § 2" };

/** What each country says of each ground. Source: the law guide, sections 1 and 2; pay history is policy (rule 33). */
export const questionRules: Record<Country, Record<Exclude<QuestionGround, "other">, Rule>> = {
  NO: {
    pregnancy: ldl30,
    family: { verdict: "block", law: "likestillings- og diskrimineringsloven § 6" },
    religion: ldl30,
    ethnicity: ldl30,
    disability: ldl30,
    health: { verdict: "block", law: "arbeidsmiljøloven § 9-3" },
    orientation: ldl30,
    "gender-identity": ldl30,
    sex: { verdict: "warn", law: "likestillings- og diskrimineringsloven § 6" },
    politics: { verdict: "block", law: "arbeidsmiljøloven § 13-4" },
    union: { verdict: "block", law: "arbeidsmiljøloven § 13-4" },
    age: { verdict: "ok", law: "arbeidsmiljøloven § 13-1" },
    "pay-history": { verdict: "block", law: "direktiv (EU) 2023/970 artikkel 5" },
    "criminal-record": { verdict: "warn", law: "politiregisterloven § 36" },
  },
  DK: {
    pregnancy: equal,
    family: equal,
    religion: fbl4,
    ethnicity: fbl4,
    disability: { verdict: "warn", law: "helbredsoplysningsloven § 2" },
    health: { verdict: "block", law: "helbredsoplysningsloven § 2" },
    orientation: fbl4,
    "gender-identity": fbl4,
    sex: equal,
    politics: fbl4,
    union: { verdict: "warn", law: "foreningsfrihedsloven § 1" },
    age: { verdict: "block", law: "forskelsbehandlingsloven § 5" },
    "pay-history": { verdict: "block", law: "direktiv (EU) 2023/970 artikel 5" },
    "criminal-record": { verdict: "warn", law: "databeskyttelsesloven § 8" },
  },
  SE: {
    pregnancy: parental,
    family: parental,
    religion: dl,
    ethnicity: dl,
    disability: dl,
    health: dl,
    orientation: dl,
    "gender-identity": dl,
    sex: dl,
    politics: { verdict: "warn", law: "regeringsformen 2 kap. 2 §" },
    union: { verdict: "warn", law: "lagen om medbestämmande i arbetslivet 8 §" },
    age: dl,
    "pay-history": { verdict: "block", law: "direktiv (EU) 2023/970 artikel 5" },
    "criminal-record": { verdict: "warn", law: "lagen om belastningsregister 9 §" },
  },
};

// When several grounds are touched the one asked about in most detail is named first.
const order: Exclude<QuestionGround, "other">[] = [
  "pay-history",
  "criminal-record",
  "gender-identity",
  "orientation",
  "pregnancy",
  "union",
  "politics",
  "religion",
  "disability",
  "ethnicity",
  "family",
  "health",
  "sex",
  "age",
];

type Compiled = { lawful: Cue; task: Cue; illness: Cue; grounds: [Exclude<QuestionGround, "other">, Cue][] };
const compiled = new Map<Lang, Compiled>();

function compiledOf(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const words = lists[lang].questions;
  const grounds = order.map((ground): [string, string[]] => [ground, phrases(words.grounds[ground] ?? "")]);
  const asked = cueSet(Object.fromEntries(grounds));
  const { lawful, task, illness } = cueSet({
    lawful: phrases(words.lawful),
    task: phrases(words.task),
    illness: phrases(words.illness),
  });
  const made: Compiled = {
    lawful,
    task,
    illness,
    grounds: order.flatMap((ground) => (asked[ground] === undefined ? [] : [[ground, asked[ground]]])),
  };
  compiled.set(lang, made);
  return made;
}

const after = "(?: +[^ ]+){1,6}";
// The subject of the work, blanked before the grounds are looked for: experience of children, patients with depression, health services.
const subjectOfWork = new RegExp(
  [
    ` (?:erfaring|erfarenhet|experience|kunnskap|kunskap|kendskab|knowledge|kompetanse|kompetence|kompetens|opplæring|training|kurs|course)[^ ]* +(?:du har |har du |do you have )?(?:med|av|af|i|om|fra|frå|från|of|with|in|from|working|som|as|innen|innan|inom|inden)${after}`,
    ` (?:arbeid|arbejd|arbet|jobb|work|undervis|teach|rådgi|treat|behandl|møte|møt|mød|support|hjelp|hjælp|hjälp|samarbei|samarbej|samarbet)[^ ]* +(?:du |you )?(?:with|med|for|av|af|i|in|som|as|a|an|en|et|ein)${after}`,
    ` (?:kendskab|kjennskap|kännedom|kjennskapen) +(?:til|om)${after}`,
    ` (?:vet|veit|ved|know) +(?:du|you) +(?:om|about)(?! +(?:du|you|dere|i) )(?: +[^ ]+){1,6}`,
    ` (?:teaching|teach|taught|undervise|undervist|undervisa|undervisning|formidle|formidla|formidlet|förmedla)(?: +(?:i|in|om|about|of|kirkens?|kyrkans?))*(?: +[^ ]+){1,2}`,
    ` (?:i|av|om|for|in|of|about) +(?:ulike|forskjellige|forskjellege|forskellige|olika|different|various|lokale|local|lokala) +(?:religion|parti|part|tru|tro|faith)[^ ]*`,
    ` (?:pasient|patient|bruker|brukar|bruger|brukare|elev|student|pupil|client|borger|klient|kund|customer|bebo|user|colleague|kolleg|medarbei|medarbej|medarbet|ansatt|anställd|employee|innbygg)[^ ]* +(?:med|with|som|who|from|fra|under|i)(?: +[^ ]+){1,4}`,
    " (?:helse +miljø +og +(?:sikkerhet|tryggleik)|hms|health +and +safety|hälso-? +och +sjukvård[^ ]*|health(?:care)? +(?:services?|care|sector|system|authorit[^ ]*)|healthcare)",
    " (?:helse|sundheds|hälso)(?:tjenest|tenest|sektor|føretak|foretak|personell|fag|vesen|væsen|institusj|arbeid|stasjon|station|direktorat|forvalt|person)[^ ]*",
    " (?:medisinsk|medicinsk|medical)[^ ]* +(?:kod|cod|utstyr|udstyr|utrust|device|record|technolog|teknolog|terminolog|fag|avdeling|afdeling|avdelning)[^ ]*",
    " (?:statistik|data|tal|tall|figur)[^ ]* +(?:over|om|on|for|för|of|av|af)(?: +[^ ]+){1,3}",
    " (?:kirken|kirka|kyrkja|kyrkan|the church|church|fagforeningen|fackförbundet|union|partiet|the party) +(?:som|as) +(?:an? )?[^ ]+",
    " (?:politisk[^ ]*|political) +(?:ledelse|leiing|ledning|styr|sak|sag|ärende|prosess|process|organi|nivå|niveau|level|sekretariat|vedtak|beslut|system|leader|decision|science|advis)[^ ]*",
    " (?:which|what) +party +(?:is|was|has|in|to) | (?:tro(?:r|en|n)?|trur) +(?:du +|er +)?på +(?:i|når|innen|inom|som)(?: +[^ ]+)+| healthy +(?:team|work|environment|culture)[^ ]*| team +stays? +healthy",
  ].join("|"),
  "g",
);
const combining =
  / (?:kombiner|forene|sameine|förena|combin|balanc|jongler|juggl)[^ ]* | (?:få ihop|gå opp|gå i hop|hænge sammen) /;

/** Where an application is typed in, Danish law bans the question of age (§ 5, stk. 2); later it bans only to weigh it (§ 2). Where nobody says when, it is not asked. */
function ruleOf({ country, context }: Question, ground: Exclude<QuestionGround, "other">): Rule {
  const isLater = context === "interview" || context === "survey";
  return country === "DK" && ground === "age" && isLater ? ageLater : questionRules[country][ground];
}

/**
 * Checks one question. Statements and small talk count as questions. Pure; an empty text is *ok*.
 * In Norway age may be asked but never weighed: *ok* with a note. Health passes to *warn* when the task is named (arbeidsmiljøloven § 9-3),
 * in Denmark only when the illness or symptom is named too (helbredsoplysningsloven § 2, stk. 3).
 */
export function checkQuestion(question: Question): QuestionCheck {
  const { text, country } = question;
  const lang = question.lang ?? langOf(text, country);
  const whole = ` ${flatten(text)} `;
  const flat = combining.test(whole) ? whole : whole.replace(subjectOfWork, " ");
  const parts = whole.split(secondQuestion);
  const found = groundOf({ whole, flat, parts }, lang, question.lang === undefined ? languageScores(text) : null);
  if (found === null) return { verdict: "ok", ground: null, law: null, rewrite: null };
  const rule = ruleOf(question, found.ground);
  const needed = found.task && (country !== "DK" || found.illness);
  const excused = found.ground === "health" && needed && rule.verdict === "block";
  const verdict = excused ? "warn" : rule.verdict;
  if (verdict === "ok")
    return {
      verdict,
      ground: null,
      law: null,
      rewrite: null,
      note: `${rule.law}: ${lists[lang].questions.rewrites.note}`,
    };
  return {
    verdict,
    ground: found.ground,
    law: rule.law,
    rewrite: lists[lang].questions.rewrites[counterpartOf(found.ground, whole)],
  };
}

// "… and are you …": another question begins within the same sentence.
const secondQuestion =
  / +(?:og|och|and|men|but|eller|or) +(?=(?:er|har|kan|skal|vil|blir|bor|planlegg[^ ]*|planlæg[^ ]*|planer[^ ]*|tenk[^ ]*|tänk[^ ]*|are|do|have|will|can|är|ska|är|bor) +(?:du|you|dere|dykk|ni|i) )/;

const daysOfWork =
  / (?:hel[gj]|høytid|høgtid|højtid|lørdag|laurdag|lördag|søndag|sundag|söndag|fredag|weekend|holi?day|friday|saturday|sunday|sabba|vakt|vagt|skift|shift|arbeid|arbejd|arbet|jobb|work|fri |ledig|ramadan|fast[ea]|pray|bønn|bøn|bön)/;

// Who asks of faith and of days may have wanted to know whether the hours suit; who asks of faith alone, nothing.
function counterpartOf(ground: QuestionGround, flat: string): Rewrite {
  return ground === "religion" && daysOfWork.test(flat) ? "hours" : rewriteFor[ground];
}

/** The language each country asks in when a short text could be several. */
const atHome = { NO: "nb", DK: "da", SE: "sv" } as const satisfies Record<Country, Lang>;

/** A lead this small in the language scores is one common word: no evidence. */
const hairsbreadth = 0.3;

/** The text's own language; the country's where that one is nearly as likely: "Har du barn?" is Norwegian in Norway, Danish in Denmark. */
function langOf(text: string, country: Country): Lang {
  const scores = languageScores(text);
  const likely = detectLang(text);
  const home = atHome[country];
  return scores[likely] - scores[home] <= hairsbreadth ? home : likely;
}

/** A question, flattened: `flat` without the subject of the work, `parts` the questions within it. */
type Asked = { whole: string; flat: string; parts: readonly string[] };

function groundOf(
  { whole, flat, parts }: Asked,
  lang: Lang,
  scores: Record<Lang, number> | null,
): { ground: Exclude<QuestionGround, "other">; task: boolean; illness: boolean } | null {
  const near =
    scores === null
      ? [lang]
      : langs
          .filter((one) => one === lang || scores[one] >= scores[lang] * 0.5)
          .toSorted((a, b) => scores[b] - scores[a]);
  if (near.some((one) => compiledOf(one).lawful.test(whole))) {
    // What may be asked excuses its own part of a question, not the others.
    if (parts.length < 2) return null;
    for (const half of parts.map((part) => ` ${part.trim()} `)) {
      const found = groundOf({ whole: half, flat: half.replace(subjectOfWork, " "), parts: [] }, lang, scores);
      if (found !== null) return { ...found, ...named(whole, near) };
    }
    return null;
  }
  for (const one of near) {
    for (const [ground, words] of compiledOf(one).grounds) {
      if (words.test(flat)) return { ground, ...named(whole, near) };
    }
  }
  return null;
}

/** Whether a task of the work, and an illness or symptom, are named anywhere in it. */
const named = (whole: string, near: readonly Lang[]): { task: boolean; illness: boolean } => ({
  task: near.some((lang) => compiledOf(lang).task.test(whole)),
  illness: near.some((lang) => compiledOf(lang).illness.test(whole)),
});
