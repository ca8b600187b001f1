// The five languages Gjensvar writes, and how to tell which one a text is in.
export type Lang = "nb" | "nn" | "da" | "sv" | "en";

/** The languages in the order the screens show them. */
export const langs: readonly Lang[] = ["nb", "nn", "da", "sv", "en"];

/** True when `value` is one of the five language codes. */
export function isLang(value: unknown): value is Lang {
  return typeof value === "string" && (langs as readonly string[]).includes(value);
}

// Words that are frequent in letters and forms and belong to few of the five. A word in several lists counts for each.
const tellingWords: Record<Lang, string> = {
  nb: `at for om på å jeg deg meg seg ikke noe noen hva hvordan hvor hvorfor hvilken hvilke hvem hvis når har og av fra til med etter takk søknad søknaden søknadene stillingen stilling
    oss også være vært blir ble var skal vil kan må får fikk gjør gjøre hei vennlig hilsen videre dessverre kandidater søker søkere nei en et det denne dette disse
    vi din ditt dine ønsker lykke bare mer mye hun deres mitt uten nå svar svarene krever erfaring stillinger tilby tilbud mulig følge valgt kunnskap ingen selv eller enn ved som
    du arbeid arbeidet jobb kommer egentlig tjener helsen barn familie syk fast bruker partiet tid spørsmål begynne sendte skrev fortalte sa møtte jobbe arbeide hadde ville skulle kunne gå annen andre`,
  nn: `at for om på å eg deg meg seg ikkje noko nokon kva korleis kvar kor kvifor kven viss når har og av frå til med etter takk søknad søknaden søknadene stillinga stilling stillingar
    oss også vere vore blir blei vart var skal vil kan må får fekk gjer gjere hei venleg helsing vidare dessverre søkjar søkjarar søkjer søkje nei ein ei eit det denne dette desse
    vi din ditt dine ynskjer ønskjer lykke berre meir mykje ho dei deira utan no svar svara krev erfaring tilby tilbod mogleg valt kunnskap ingen sjølv eller enn ved som
    du arbeid arbeidet jobb kjem tener helsa barn familie brukar partiet tid spørsmål byrje sende skreiv fortalde sa møtte jobbe arbeide hadde ville skulle kunne gå annan andre
    vurderinga utlysinga krava begge heile fleire saman korkje òg ikkje høyre høyrer gjeld oppgåva seinare noverande sjå fann såg`,
  da: `at for om på jeg dig mig sig ikke noget nogen nogle hvad hvordan hvor hvorfor hvilken hvilket hvilke hvem hvis når har og af fra til med efter tak ansøgning ansøgningen ansøgningerne stillingen stilling
    os også være været bliver blev var skal vil kan må får fik gør gøre hej kære venlig hilsen videre desværre kandidater ansøger ansøgere nej en et det denne dette disse
    vi din dit dine ønsker held lykke kun mere meget hun deres mit uden nu svar kræver erfaring stillinger tilbyde tilbud muligt valgt viden kendskab ingen selv eller end ved som der
    du arbejde arbejdet job kommer egentlig tjener helbred børn familie syg tager partiet tid spørgsmål begynde sendte skrev fortalte sagde mødte jobbe havde ville skulle kunne gå anden andre
    jobsamtale samtale samtalen opslaget fordi jer jeres hvilken jævnligt endnu omgang besat hverken hermed brug for øjeblikket fremover fremadrettet vores`,
  sv: `om jag dig mig sig inte något någon några vad hur var varför vilken vilket vilka vem om när har och av från till med efter tack ansökan ansökningar ansökningarna tjänsten tjänst tjänster
    oss också vara varit blir blev är ska vill kan måste får fick gör göra hej vänliga vänlig hälsning hälsningar vidare tyvärr kandidater söker sökande nej en ett det denna detta dessa den här
    vi din ditt dina önskar lycka bara mer mycket hon deras mitt utan nu svar kräver erfarenhet erbjuda erbjudande möjligt valt kunskap ingen inget själv eller än vid som att på
    du arbete arbetet jobb kommer egentligen tjänar hälsa barn familj familjen sjuk partiet tid frågor börja skickade skrev berättade sa träffade jobba arbeta hade ville skulle kunde gå annan andra
    rekryteringen intervjun någonting ihop dig inom även eftersom därför vänligen`,
  en: `we decided other others their been candidate selected hope you me not any anything what how where why which who if when have has and of from to with after thank thanks application applications position role
    us also been is are was were will would can must get got do does hello hi dear kind regards further unfortunately candidates applicant applicants no an the this these
    we your wish luck only more much she their my without now answer requires experience positions offer possible chosen knowledge none than by as that
    work job comes earn health children family sick take party time questions start sent wrote told said met had could should move forward on in it did native where were born kids married sick pregnant`,
};

const weightOf = buildWeights();

function buildWeights(): Map<string, Partial<Record<Lang, number>>> {
  const weights = new Map<string, Partial<Record<Lang, number>>>();
  const lists = langs.map((lang) => [lang, new Set(tellingWords[lang].split(/\s+/).filter(Boolean))] as const);
  for (const [lang, words] of lists) {
    for (const word of words) {
      const sharedBy = lists.filter(([, other]) => other.has(word)).length;
      const row = weights.get(word) ?? {};
      row[lang] = sharedBy === 1 ? (lang === "en" ? 2 : 3) : sharedBy === 2 ? 1.2 : sharedBy === 3 ? 0.5 : 0.2;
      weights.set(word, row);
    }
  }
  return weights;
}

// Letter groups that lean to one language, for texts whose words are in no list: [group, language, weight].
const letterSigns: ReadonlyArray<readonly [RegExp, Lang, number]> = [
  [/[äö]/g, "sv", 0.8],
  [/[æø]/g, "nb", 0.15],
  [/[æø]/g, "nn", 0.15],
  [/[æø]/g, "da", 0.15],
  [/(?:inga|ingane|leg|lege|heit|heita|ikkj\p{L}*|kjar|kjarar|ar)(?!\p{L})/gu, "nn", 0.25],
  [/(?:kj[eø]|skj[eø]|øy|au|ei)/g, "nn", 0.12],
  [/(?:het|lig|ene|else)(?!\p{L})/gu, "nb", 0.15],
  [/(?:hed|tion|ende|lig|else|ede|øj|æg|øg)(?!\p{L})/gu, "da", 0.2],
  [/(?:øj|ej|eg[ln]|[aeiouyæøå]d(?!\p{L})|v[ae]d|af|æ)/gu, "da", 0.1],
  [/(?:het|lig|ning|ande|arna|orna|ck)(?!\p{L})/gu, "sv", 0.12],
  [/(?:th|wh|ing(?!\p{L})|tion|ght|ly(?!\p{L}))/gu, "en", 0.15],
];

/** Points per language: how much of the text's vocabulary speaks for each. Quotes and names are not excluded here. */
export function languageScores(text: string): Record<Lang, number> {
  const scores: Record<Lang, number> = { nb: 0, nn: 0, da: 0, sv: 0, en: 0 };
  const low = text.toLowerCase();
  for (const match of low.matchAll(/[\p{L}']+/gu)) {
    const row = weightOf.get(match[0]);
    if (row === undefined) continue;
    for (const lang of langs) scores[lang] += row[lang] ?? 0;
  }
  for (const [sign, lang, weight] of letterSigns) {
    const found = low.match(sign);
    if (found !== null) scores[lang] += weight * Math.min(found.length, 12);
  }
  return scores;
}

/** Points per language from words alone, for text that is lower case and parted by spaces. Cheaper than `languageScores`. */
export function wordScores(flat: string): Record<Lang, number> {
  const scores: Record<Lang, number> = { nb: 0, nn: 0, da: 0, sv: 0, en: 0 };
  for (const word of flat.split(" ")) {
    const row = word === "" ? undefined : weightOf.get(word);
    if (row !== undefined) for (const lang of langs) scores[lang] += row[lang] ?? 0;
  }
  return scores;
}

/** The language with the most points; `nb` when none has any. */
export function leading(scores: Readonly<Record<Lang, number>>): Lang {
  return langs.reduce((best, lang) => (scores[lang] > scores[best] ? lang : best), "nb" as Lang);
}

/**
 * The language of a text, decided by the words that belong to one language only.
 * Nynorsk is decided by *ikkje, eg, ein, frå, noko* and the feminine ending, never by words it shares with bokmål.
 * An empty text is taken for `nb`.
 */
export function detectLang(text: string): Lang {
  return leading(languageScores(text));
}
