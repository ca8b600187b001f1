// What stands in for a protected ground in Danish: what others are said to like, decades, names, stairs, a page written for a party.
// Made for Gjensvar from the risk table of the letter guide, section 7.
import type { GroundRule } from "../lists.ts";

const others =
  "(kunder|kunderne|gæster|gæsterne|forældre|forældrene|patienter|patienterne|medlemmer|medlemmerne|elever|eleverne|børnene|beboerne|brugerne|borgerne|stamgæsterne|læserne|passagererne|gutterne|drengene|pigerne|folk her|landmændene|de gamle|de ældre|kollegerne|de ansatte|de besøgende|lejerne|familierne|spillerne|mandskabet|publikum)";
const like =
  "(vant|vante|foretrækker|trygge|tryggere|tryggest|bedst tilpas|utilpas|stoler|lytter|vil helst|vil gerne|vil have|helst vil|kan genkende sig|ser op|har svært|forventer|åbner sig|føler sig|tager til sig|kan lide)";
const some =
  "(nogen|en person|folk|navn|navne|ansigt|ansigter|stemme|stemmer|deres egne|en af deres egne|en mand|en kvinde|en dame|mand|kvinde|mænd|kvinder|egne|piger|drenge)";
// What the work asks of that somebody.
const able =
  "(?! (?:her )?((?:der|som) (?:har|kan|er (?:autoriseret|certificeret|uddannet|godkendt)|ved|taler|behersker|svarer|møder|hjælper)|med (?:[^ ]+ )?(erfaring|autorisation|uddannelse|kørekort|svendebrev|viden|kompetence)|at (?:spørge|ringe|tale)))";

export const proxies: GroundRule[] = [
  {
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:dig|du|ikke|os) )[^ ]+ ){0,4}${like} (?:(?!(?:dig|du|ikke|os) )[^ ]+ ){0,5}${some}${able}`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(passeret|nærmer (?:dig|sig)|fyldt|rundet|over|tæt på|omkring|op mod|forbi) (?:de |dine |sine )?(tredive|fyrre|halvtreds|tres|halvfjerds)(?= *$| (?:og|eller|som|der|når|så|men|for|er|har|bliver|ikke) ); (nogen|folk|en|flok|alle|vi|piger|drenge|kolleger|kollegerne|resten) (?:(?!ikke )[^ ]+ ){0,4}(omkring|under|over|mellem) (tyve|femogtyve|tredive|femogtredive|fyrre|halvtreds|tres)(?= *$| (?:og|som|der|så|men) ); (forældrenes|bedsteforældrenes|bedstemors|bedstefars|mors|fars|børnenes) (generation|alder)(?! (?:gruppe|på børn)); (være|som|blive) (?:deres|vores|alles|en) (mor|far|bedstemor|bedstefar|farmor|farfar|mormor|morfar)(?! (?:med|på|til))`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(chef|leder|kollega|sælger|mand|dame|kvinde|fyr|lærer) (?:der |som )?(?:kommer |er )?fra (gambia|somalia|eritrea|syrien|irak|iran|afghanistan|pakistan|indien|polen|rumænien|bulgarien|litauen|ukraine|rusland|nigeria|ghana|congo|sudan|etiopien|marokko|tyrkiet|kosovo|albanien|kina|vietnam|thailand|filippinerne|afrika|asien); (lyder|lød) (?:som en |mere |helt |lidt |for )?(dansk|norsk|svensk|udenlandsk|fremmed|indvandrer)(?! (?:sprog|ret)); navn(?:e)? (?:som |der )?(?:kunderne|de|gæsterne|folk|alle|ingen|man|mange|patienterne) (?:[^ ]+ ){0,3}(kender|kan genkende|udtale|udtaler|sige|stave|stoler); (nogen|en|folk|ansøgere) (?:som |der )?(?:kommer |er |kom )?(?:oprindeligt )?fra (polen|rumænien|bulgarien|ukraine|rusland|litauen|syrien|irak|iran|afghanistan|pakistan|indien|somalia|eritrea|etiopien|sudan|nigeria|tyrkiet|bosnien|serbien|kosovo|albanien|kina|vietnam|thailand|afrika|asien|mellemøsten|balkan|østeuropa|udlandet|et andet land|andre lande)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(utilpas|ubehageligt|trygge|utrygge|uvant|urolige|skeptiske) (?:[^ ]+ ){0,2}(med|ved|over|mod|til) (?:[^ ]+ )?(en |at en |en anden )?(mand|kvinde|dame|pige|dreng|mænd|kvinder|fyr|mandlig|kvindelig)(?! (?:med|i sorg))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(væk|ude|hjemme|fraværende|borte) (?:(?!fra )[^ ]+ ){0,5}(med|på grund af|for|i|efter) (?:[^ ]+ ){0,1}(udmattelse|udbrændthed|depression*|angst|stress|kræft|ryggen|rygproblemer|sygdom|smerter|migræne|en operation|hjertet|en blodprop|psykiske problemer|nerverne)(?! (?:hos|patient))`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `(klare|klarer|tage|tager|komme|kommer|håndtere|komme op) (?:(?!bort )[^ ]+ ){0,5}(trapperne|trappen|trapper|kørestolen|med stolen|i stolen|krykkerne|med stokken)(?! (?:rene|vaske))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(alene|ene) med (to|tre|fire|børnene|barnet|din|dine|en|et|små|unger|ungerne) ?(?:[^ ]+ )?(børn|små|unger|drenge|piger|tvillinger|søn|datter|baby)*(?! (?:patient|ansvar|nattevagt))`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(indlæg|kronik|artikel|artikl|læserbrev|kampagne|valgkamp|løbeseddel|kandidatur|tale|blog|plads|klumme|opslag)* (?:(?!bestyrelsen )[^ ]+ ){0,4}(for|i|mod|om) (enhedslisten|sf|socialdemokratiet|venstre|konservative|de konservative|liberal alliance|dansk folkeparti|radikale|alternativet|partiet|et parti|byrådet|folketinget|palæstina|israel|gaza|nato|indvandring*)`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(en|som) (halvtreds|tres|halvfjerds|firs|50|60|70|80)-?årig*; nærmer (?:dig|sig) (?:[^ ]+ ){0,2}(?:de )?(halvtreds|tres|halvfjerds)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(nogen|en|folk|medlem) (?:[^ ]+ )?(?:der|som) er (kristen|kristne|muslim|troende|døbt|jødisk); (i|med|bærer|bruger|har) (?:[^ ]+ ){0,2}(tørklæde|hovedtørklæde|turban|hijab|slør|kalot)*; (tørklædet|hovedtørklædet|turbanen|hijaben|sløret)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(laget|tungt|hårdt|groft|råt|barskt|slidsomt|koldt|farligt|meget) (?:[^ ]+ ){0,3}for (en) (?:[^ ]+ )?(dame|kvinde|pige|mand|dreng)(?! (?:alene|til (?:at|bords)))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(ryggen|knæet|knæene|nakken|skulderen|skuldrene|hjertet|hørelsen|nerverne|helbredet|hoften) (?:din |dine )?(har været|er|var|svigter|strejker|holder|tåler|driller|plager|ikke|ryger)(?! (?:hos|på patient|til patient)); (din|dit|dine) (ryg|knæ|nakke|skulder|hjerte|hørelse|nerver|helbred|hofte) (?:[^ ]+ ){0,3}(været|er|var|svigter|strejker|holder|tåler|driller|kan)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(har|med) (?:[^ ]+ )?(en lille|et lille|små|lille en|en på (?:et|to|tre)) (?:børn |unger |en )?(hjemme|derhjemme); (du|dig|du jo|I) (?:[^ ]+ ){0,2}(en|to|tre|fire|små|børn) (?:[^ ]+ )?(i|på) (vuggestue|vuggestuen|børnehave|børnehaven|dagpleje|dagplejen|sfo|skolefritidsordning)*`,
  },
];
