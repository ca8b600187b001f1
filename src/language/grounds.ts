// Unlawful and risky grounds in a letter: which words, which law in which country, how serious.
import { type Cue, cueSet } from "./cues.ts";
import { type Lang, langs, leading } from "./languages.ts";
import { lexicon, phrases } from "./letter-words.ts";
import { type Ground, lists, type RiskGround, type SaidGround } from "./lists.ts";
import { aboutWriter, ageOfFirm, atWorkplace, isName, ofTheWork } from "./lookalikes.ts";
import { everySentence, type Letter, type Span } from "./sentences.ts";
import { titleWords } from "./vocabulary.ts";

/** The countries whose law Gjensvar knows. */
export type Country = "NO" | "DK" | "SE";

/** A risk in a letter: what it leans on, the words, the law and whether it stops the letter. */
export type Risk = { ground: RiskGround; quote: string; at: [number, number]; law: string; level: "block" | "warn" };

/** The law each ground offends, per country. Source: the law guide, sections 2, 3 and 8. */
export const groundLaws: Record<Country, Record<SaidGround, string>> = {
  NO: {
    age: "aml § 13-1",
    pregnancy: "ldl § 6",
    family: "ldl § 6",
    ethnicity: "ldl § 6",
    language: "ldl § 6",
    religion: "ldl § 6",
    disability: "ldl § 6",
    health: "aml § 9-3",
    orientation: "ldl § 6",
    "gender-identity": "ldl § 6",
    sex: "ldl § 6",
    politics: "aml § 13-1",
    union: "aml § 13-1",
    culture: "ldl § 6",
    overqualified: "aml § 13-1",
    availability: "ldl § 6",
    appearance: "ldl § 6",
    comparison: "GDPR art. 5",
    "on-file": "GDPR art. 6",
    appeal: "fvl § 3",
    "job-promise": "avtl § 1",
    silence: "fvl § 27",
  },
  DK: {
    age: "forskelsbehandlingsloven § 2",
    pregnancy: "ligebehandlingsloven § 2",
    family: "ligebehandlingsloven § 2",
    ethnicity: "forskelsbehandlingsloven § 2",
    language: "forskelsbehandlingsloven § 2",
    religion: "forskelsbehandlingsloven § 2",
    disability: "forskelsbehandlingsloven § 2",
    health: "helbredsoplysningsloven § 2",
    orientation: "forskelsbehandlingsloven § 2",
    "gender-identity": "forskelsbehandlingsloven § 2",
    sex: "ligebehandlingsloven § 2",
    politics: "forskelsbehandlingsloven § 2",
    union: "foreningsfrihedsloven § 1",
    culture: "forskelsbehandlingsloven § 2",
    overqualified: "forskelsbehandlingsloven § 2",
    availability: "ligebehandlingsloven § 2",
    appearance: "forskelsbehandlingsloven § 2",
    comparison: "GDPR art. 5",
    "on-file": "GDPR art. 6",
    appeal: "forvaltningsloven § 25",
    "job-promise": "aftaleloven § 1",
    silence: "forvaltningsloven § 22",
  },
  SE: {
    age: "diskrimineringslagen 2 kap. 1 §",
    pregnancy: "föräldraledighetslagen 16 §",
    family: "föräldraledighetslagen 16 §",
    ethnicity: "diskrimineringslagen 2 kap. 1 §",
    language: "diskrimineringslagen 2 kap. 1 §",
    religion: "diskrimineringslagen 2 kap. 1 §",
    disability: "diskrimineringslagen 2 kap. 1 §",
    health: "diskrimineringslagen 2 kap. 1 §",
    orientation: "diskrimineringslagen 2 kap. 1 §",
    "gender-identity": "diskrimineringslagen 2 kap. 1 §",
    sex: "diskrimineringslagen 2 kap. 1 §",
    politics: "regeringsformen 2 kap. 2 §",
    union: "medbestämmandelagen 8 §",
    culture: "diskrimineringslagen 2 kap. 1 §",
    overqualified: "diskrimineringslagen 2 kap. 1 §",
    availability: "diskrimineringslagen 2 kap. 1 §",
    appearance: "diskrimineringslagen 2 kap. 1 §",
    comparison: "GDPR art. 5",
    "on-file": "GDPR art. 6",
    appeal: "förvaltningslagen 41 §",
    "job-promise": "avtalslagen 1 §",
    silence: "förvaltningslagen 33 §",
  },
};

/** The country assumed when nobody names one: where the language is at home; Norway for English. */
export function homeOf(lang: Lang): Country {
  return lang === "da" ? "DK" : lang === "sv" ? "SE" : "NO";
}

type Rule = { ground: Ground; level: "block" | "warn"; about: boolean; cue: Cue };
const compiled = new Map<Lang, Rule[]>();

function rulesOf(lang: Lang): Rule[] {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const cues = cueSet(
    Object.fromEntries(lists[lang].grounds.map((rule, index) => [String(index), phrases(rule.phrases)])),
  );
  const rules = lists[lang].grounds.flatMap((rule, index): Rule[] => {
    const found = cues[String(index)];
    return found === undefined
      ? []
      : [{ ground: rule.ground, level: rule.level, about: rule.about === true, cue: found }];
  });
  compiled.set(lang, rules);
  return rules;
}

const privateGrounds: ReadonlySet<Ground> = new Set(["health", "pregnancy", "family"]);
const bodily: ReadonlySet<Ground> = new Set([...privateGrounds, "disability"]);

const blanket =
  / (?:[ak]ksent[^ ]*|accent[^ ]*|bry(?:tning|ter)[^ ]*|mo(?:r|ders)mål[^ ]*|modersmål[^ ]*|native|mother) /;

/** "Say if you need adaptations for the interview" is an offer, and a duty. */
export const offersHelp =
  / (?:si|sei|sig|säg|hör|hør|høyr|meld|skriv|ring|gi|giv|ge|gje|let|say|tell|ask) (?:[^ ]+ ){0,4}(?:om|hvis|dersom|viss|if|når|när) (?:du|you) (?:trenger|treng|har brug for|har behov for|behöver|need|ønsker|ønskjer|önskar|would like) /;

/** The grounds one sentence leans on. The text of quotes is read too when `withQuotes`: a protected ground there is still a risk. */
function risksIn(flat: string, offset: number, lang: Lang, country: Country, text: string): Risk[] {
  const { cues } = lexicon(lang);
  const risks: Risk[] = [];
  for (const rule of rulesOf(lang)) {
    if (!rule.cue.test(flat) || (rule.about && !cues.you.test(flat))) continue;
    // A language that the work asks for is a requirement like any other, and so are years in the trade.
    if (rule.ground === "language" && cues.requires.test(flat) && !blanket.test(flat)) continue;
    if (rule.ground === "age" && rule.level === "warn" && cues.requires.test(flat) && cues.levels.test(flat)) continue;
    if ((rule.ground === "disability" || rule.ground === "health") && offersHelp.test(flat)) continue;
    const reader = cues.you.test(flat);
    const hit = [...rule.cue.hits(flat)].find(
      (one) =>
        !ofTheWork(flat, one) &&
        !(bodily.has(rule.ground) && atWorkplace(flat, one)) &&
        !(privateGrounds.has(rule.ground) && aboutWriter(flat, one, cues.you)) &&
        !(rule.ground === "age" && !reader && ageOfFirm.test(flat.slice(one.start))) &&
        !(rule.ground === "culture" && isName(text, offset + one.start, offset + one.end)),
    );
    if (hit === undefined) continue;
    const at: [number, number] = [offset + hit.start, offset + hit.end];
    risks.push({
      ground: rule.ground,
      quote: text.slice(at[0], at[1]),
      at,
      law: groundLaws[country][rule.ground],
      level: rule.level,
    });
  }
  return risks;
}

// A union that hires speaks of union work as others speak of theirs.
const unionWork = /^(?:ombuds|fagfor|fackf|union|forbunds|förbunds|organi[sz]er|organisasjon|tillits|tillids|klubb)/;
const unionHires =
  / (?:fag|fack|for|för)(?:bundet|forbundet|förbundet|foreningen|föreningen|foreininga) (?:har|går|vil|søker|søkjer|ansætter|ansetter|tilset|anställer|väljer|vælger|velger|vel) | (?:som|as) (?:[^ ]+ ){1,3}(?:i|hos|ved|vid|at|in|for) (?:for|för|fagfor|fackför)bundet | the union (?:has|will|is) /;

/** Every ground in the letter's own sentences; one risk per ground and sentence, block before warn. */
export function findGrounds(letter: Letter, lang: Lang, country: Country): Risk[] {
  const risks: Risk[] = [];
  const atUnion =
    [...titleWords(letter)].some((word) => unionWork.test(word)) ||
    letter.sentences.some(({ flat }) => unionHires.test(flat));
  for (const sentence of everySentence(letter)) {
    const found = spokenIn(sentence.scores, lang)
      .flatMap((one) => risksIn(sentence.flat, sentence.start - 1, one, country, letter.text))
      .filter((risk) => !atUnion || risk.ground !== "union");
    const blocked = new Set(found.filter((risk) => risk.level === "block").map((risk) => risk.ground));
    risks.push(...found.filter((risk) => risk.level === "block" || !blocked.has(risk.ground)));
    for (const zone of sentence.quotes) risks.push(...quotedGrounds(letter.text, zone, country));
  }
  return risks;
}

// A sentence put in by somebody who writes another language is read in that language too.
function spokenIn(scores: Readonly<Record<Lang, number>>, lang: Lang): Lang[] {
  const other = leading(scores);
  return other === lang || scores[other] < scores[lang] + 1 ? [lang] : [lang, other];
}

function quotedGrounds(text: string, zone: Span, country: Country): Risk[] {
  const ground = protectedWordIn(text.slice(zone.start, zone.end));
  if (ground === null) return [];
  return [
    {
      ground,
      quote: text.slice(zone.start, zone.end),
      at: [zone.start, zone.end],
      law: groundLaws[country][ground],
      level: "block",
    },
  ];
}

/** What people volunteer about themselves, in any of the five languages: [ground, pattern]. Used to keep quotes clean. */
const volunteered: ReadonlyArray<readonly [Ground, RegExp]> = [
  [
    "pregnancy",
    /(?<!\p{L})(?:gravid\w*|graviditet\p{L}*|pregnan\p{L}*|barsel\p{L}*|maternity|paternity|parental leave|foreldrepermisjon\p{L}*|fødselspermisjon\p{L}*|pappaperm\p{L}*|mammaperm\p{L}*|föräldraledig\p{L}*|mammaledig\p{L}*|forældreorlov\p{L}*|termin i|venter barn|ventar barn|väntar barn|expecting a (?:baby|child))(?!\p{L})/iu,
  ],
  [
    "family",
    /(?<!\p{L})(?:(?:mine|min|mitt|våre|mina|mit|vores|my|our|små|to|tre|two|three|två) (?:egne |own |small |young )?(?:barn|børn|barna|kids|children|sønn|datter|son|daughter|dotter|mann|kone|kona|man|fru|husband|wife|samboer|sambo|kjæreste|partner|mor|far|mother|father|foreldre|parents|familie|familj|family)|barna mine|kona mi|mannen min|familien min|sønnen min|dattera mi|datteren min|småbarns?\p{L}*|alenemor|alenefar|aleneforsørger\p{L}*|åleineforsørgjar\p{L}*|single (?:mother|parent|father|mum)|ensamstående|enlig mor|skilt|gift med|married|divorced|skild|frånskild)(?!\p{L})/iu,
  ],
  [
    "health",
    /(?<!\p{L})(?:syk|sjuk|syg|sykdom\p{L}*|sjukdom\p{L}*|sygdom\p{L}*|sykmeld\p{L}*|sykemeld\p{L}*|sjukmeld\p{L}*|sygemeld\p{L}*|sjukskriv\p{L}*|sick leave|illness|sykefravær\p{L}*|sygefravær\p{L}*|sjukfrånvaro|kreft|kræft|cancer|diagnose\p{L}*|diagnos|diagnosed|adhd|autis\p{L}*|bipolar\p{L}*|depres\p{L}*|deprim\p{L}*|angst\p{L}*|ångest|anxiety|utbrent|utbränd|udbrændt|burned? ?out|burnt out|migrene|migræne|migrän|migraine|medisin(?:er|ar)|medicin(?:er)?|medication|epilep\p{L}*|diabet\p{L}*|hiv|rehabiliter\p{L}* etter|mental health|psykiatrisk\p{L}* innlag\p{L}*|psykisk\p{L}*|helsa mi|helsen min|min helse|mit helbred|min hälsa|my health|operert|opereret|opererad|surgery|rygg(?:en|plager)|alkohol\p{L}*|alcohol\p{L}*)(?!\p{L})/iu,
  ],
  [
    "disability",
    /(?<!\p{L})(?:funksjonsnedsett\p{L}*|funksjonshem\p{L}*|funksjonsnedsetj\p{L}*|funktionsned\p{L}*|funktionshind\p{L}*|handi[ck]ap\p{L}*|disab\p{L}*|rullestol\p{L}*|kørestol\p{L}*|rullstol\p{L}*|wheelchair|dysle[kx]\p{L}*|ordblind\p{L}*|hørselshem\p{L}*|hard of hearing|døv|döv|deaf|svaksynt|blind)(?!\p{L})/iu,
  ],
  [
    "religion",
    /(?<!\p{L})(?:kristen\p{L}*|kristn\p{L}*|christian\p{L}*|muslim\p{L}*|islam\p{L}*|moské\p{L}*|mosque|jødisk\p{L}*|jøde|judisk\p{L}*|jewish|hindu\p{L}*|buddhis\p{L}*|ateist\p{L}*|atheis\p{L}*|hijab\p{L}*|tørklæde|slöja|ramadan|bønn|bøn|prayer\p{L}*|menighet\p{L}*|menighed\p{L}*|församling\p{L}*|min tro|mi tru|my faith|my religion|troende|religiøs\p{L}*|religiös\p{L}*|religious|jehovas?|katol\p{L}*|catholic)(?!\p{L})/iu,
  ],
  [
    "orientation",
    /(?<!\p{L})(?:homofil\p{L}*|homosek?s?x?uel\p{L}*|homosexual\p{L}*|lesbisk\p{L}*|lesbian|gay|bifil|bisek?s?x?uel\p{L}*|skeiv|queer|lhbt\p{L}*|lgbt\p{L}*|pride)(?!\p{L})/iu,
  ],
  [
    "gender-identity",
    /(?<!\p{L})(?:transperson\p{L}*|transkj\p{L}*|transk[øö]n\p{L}*|transgender|trans (?:man|woman|mann|kvinne)|non-?binary|ikke-?bin\p{L}*)(?!\p{L})/iu,
  ],
  [
    "ethnicity",
    /(?<!\p{L})(?:flyktning\p{L}*|flygtning\p{L}*|flykting\p{L}*|refugee\p{L}*|asyl\p{L}*|asylum|innvandr\p{L}*|indvandr\p{L}*|invandr\p{L}*|immigrant\p{L}*|morsmål\p{L}*|modersmål\p{L}*|mother tongue|native (?:speaker|language|tongue)|etnisk\p{L}*|ethnic\p{L}*|hudfarge|hudfarve|hudfärg|skin colou?r|same(?:r|ne|bakgrunn)?|samisk bakgrunn|roma|rom(?:folk|ani)\p{L}*|fød[td] og oppvokst|född i|født i|fødd i|born in|oppvokst i|uppvuxen i|opvokset i|grew up in|opprinnelig fra|oprindeligt fra|ursprungligen från|originally from|aksent|accent|brytning)(?!\p{L})/iu,
  ],
  [
    "politics",
    /(?<!\p{L})(?:medlem av (?:høyre|ap|frp|sv|rødt|venstre|krf|mdg|partiet)|partimedlem\p{L}*|arbeiderpartiet|fremskrittspartiet|framstegspartiet|socialdemokrat\p{L}*|sosialdemokrat\p{L}*|sverigedemokrat\p{L}*|moderaterna|vänsterpartiet|dansk folkeparti|enhedslisten|politisk (?:aktiv|engasjert|engageret|engagerad)|politically active|party member\p{L}*|kommunestyrerepresentant)(?!\p{L})/iu,
  ],
  [
    "union",
    /(?<!\p{L})(?:fagforening\p{L}*|fagforeining\p{L}*|fackförening\p{L}*|fackligt?\p{L}*|facket|trade union|labou?r union|union (?:member|rep)\p{L}*|fagorganis\p{L}*|tillitsvalgt\p{L}*|tillitsvald\p{L}*|tillidsrepræs\p{L}*|tillidsmand|shop steward|streik\p{L}*|strejk\p{L}*)(?!\p{L})/iu,
  ],
  [
    "age",
    /(?<!\p{L})(?:\d{2} år gam\p{L}*|\d{2}-?åring\p{L}*|\d{2} years old|i en alder av|min alder|alderen min|min ålder|my age|født i 19\d\d|född 19\d\d|født 19\d\d|fødd 19\d\d|born (?:in )?19\d\d|pensjon\p{L}*|pension\p{L}*|retire\p{L}*|for gammel|for gammal|för gammal|too old|for ung|too young|er \d{2} år|är \d{2} år|am \d{2}(?! (?:people|staff|of)))(?!\p{L})/iu,
  ],
  [
    "sex",
    /(?<!\p{L})(?:som kvinne|som mann|som kvinde|som mand|som kvinna|som man|as a (?:woman|man|girl|mother|father)|er jente|er gutt)(?!\p{L})/iu,
  ],
];

/** The protected ground a piece of text touches, in any of the five languages, or null. Rather too careful than too little. */
export function protectedWordIn(text: string): Ground | null {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const found = volunteered.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (judged.size >= 500) judged.clear();
  judged.set(text, found);
  return found;
}

// The same quote is asked about when it is chosen and again when the letter is checked.
const judged = new Map<string, Ground | null>();

/** Every language has rules for every ground; a missing one is a fault in the lists. */
export function missingGrounds(): string[] {
  const all = new Set(langs.flatMap((lang) => lists[lang].grounds.map((rule) => rule.ground)));
  return langs.flatMap((lang) =>
    [...all]
      .filter((ground) => !lists[lang].grounds.some((rule) => rule.ground === ground))
      .map((ground) => `${lang}: ${ground}`),
  );
}
