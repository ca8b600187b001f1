// What stands in for a protected ground in Norwegian bokmål: what others are said to like, decades, names, stairs, a page written for a party.
// Made for Gjensvar from the risk table of the letter guide, section 7.
import type { GroundRule } from "../lists.ts";

const others =
  "(kunder|kundene|gjester|gjestene|foreldre|foreldrene|pasienter|pasientene|medlemmer|medlemmene|elever|elevene|barna|beboerne|brukerne|stamgjestene|leserne|passasjerene|gutta|jentene|karene|folk her|folket her|bøndene|de gamle|de eldre|kollegene|de ansatte|besøkende|leietakerne|bygdefolket|familiene|spillerne|mannskapet|publikum)";
const like =
  "(vant|vante|foretrekker|trygge|tryggere|tryggest|komfortable|ukomfortable|stoler|hører|hører på|lytter|vil helst|vil gjerne|vil ha|helst vil|kjenner seg igjen|ser opp|strever|forventer|åpner seg|føler seg|tar til seg|liker)";
const some =
  "(noen|en person|folk|navn|fjes|ansikt|ansikter|stemme|stemmer|sine egne|en av sine|en mann|en kvinne|ei dame|en dame|mann|kvinne|menn|kvinner|egne|jenter|gutter)";
// What the work asks of that somebody.
const able =
  "(?! (?:her )?(som (?:har|kan|er (?:autorisert|sertifisert|utdannet|godkjent)|vet|snakker|behersker|svarer|møter|hjelper)|med (?:[^ ]+ )?(erfaring|autorisasjon|utdanning|førerkort|fagbrev|kunnskap|kompetanse)|å (?:spørre|ringe|snakke)))";

export const proxies: GroundRule[] = [
  {
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:deg|du|ikke|oss) )[^ ]+ ){0,4}${like} (?:(?!(?:deg|du|ikke|oss) )[^ ]+ ){0,5}${some}${able}`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(passert|nærmer (?:deg|seg)|fylt|over|nær|rundt|mot|opp mot|forbi) (?:de |dine |sine )?(tretti|førti|femti|seksti|sytti)(?= *$| (?:og|eller|som|når|så|men|for|er|har|blir|ikke) ); (noen|folk|en|gjeng|alle|vi|jenter|gutter|kolleger|kollegene|resten) (?:(?!ikke )[^ ]+ ){0,4}(rundt|under|over|mellom|omkring) (tjue|tjuefem|tretti|trettifem|førti|femti|seksti)(?= *$| (?:og|som|så|men) ); (foreldrenes|besteforeldrenes|bestemors|bestefars|mammas|pappas|barnas|mors|fars) (generasjon|alder)(?! (?:gruppe|på barn)); (være|som|bli) (?:deres|vår|alles|en) (mamma|pappa|mor|far|bestemor|bestefar|farmor|farfar|mormor|morfar)(?! (?:med|på|til))`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(sjef|leder|kollega|selger|mann|dame|kvinne|fyr|lærer) (?:som )?(?:kommer |er )?fra (gambia|somalia|eritrea|syria|irak|iran|afghanistan|pakistan|india|polen|romania|bulgaria|litauen|ukraina|russland|nigeria|ghana|kongo|sudan|etiopia|marokko|tyrkia|kosovo|albania|kina|vietnam|thailand|filippinene|afrika|asia); (låter|høres|hørtes) (?:som en |mer |helt |litt |for )?(norsk|dansk|svensk|utenlandsk|fremmed|innvandrer)(?! (?:språk|rett)); navn (?:som )?(?:kundene|de|gjestene|folk|alle|ingen|man|mange|pasientene) (?:[^ ]+ ){0,3}(kjenner igjen|uttale|uttaler|si|stave|stoler); (noen|en|ei|folk|søkere) (?:som )?(?:kommer |er |kom )?(?:opprinnelig )?fra (polen|romania|bulgaria|ukraina|russland|litauen|syria|irak|iran|afghanistan|pakistan|india|somalia|eritrea|etiopia|sudan|nigeria|tyrkia|bosnia|serbia|kosovo|albania|kina|vietnam|thailand|afrika|asia|midtøsten|balkan|øst-europa|utlandet|et annet land|andre land)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(ukomfortabel|ukomfortable|komfortable|uvant|uvante|utrygge|urolige|skeptiske|ille til mote) (?:[^ ]+ ){0,2}(med|ved|over|mot|til|på) (?:[^ ]+ )?(en |at en |ei |en annen )?(mann|kvinne|dame|jente|gutt|menn|kvinner|kar|mannlig|kvinnelig)(?! (?:med|i sorg))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(borte|ute|hjemme|fraværende|vekke) (?:(?!fra )[^ ]+ ){0,5}(for|på grunn av|med|i|etter) (?:[^ ]+ ){0,1}(utmattelse|utbrenthet|depresjon*|angst|stress|kreft|ryggen|ryggplager|sykdom|smerter|migrene|en operasjon|hjertet|hjerteinfarkt|psykiske plager|nervene)(?! (?:hos|pasient))`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `(klare|klarer|ta|tar|komme|kommer|håndtere|ta deg|komme deg) (?:(?!bort )[^ ]+ ){0,5}(trappene|trappa|trappen|trapper|rullestolen|med stolen|i stolen|krykkene|med stokken)(?! (?:rene|vaske))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(alene|aleine) med (to|tre|fire|barna|barnet|din|dine|en|ei|et|små|unger|ungene) ?(?:[^ ]+ )?(barn|små|unger|gutter|jenter|tvillinger|sønn|datter|småtroll|baby)*(?! (?:pasient|ansvar|nattevakt))`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(innlegg|kronikk|artikkel|artikl|leserbrev|kampanje|valgkamp|løpeseddel|kandidatur|tale|blogg|plass|spalte|poster)* (?:(?!styret )[^ ]+ ){0,4}(for|i|mot|om) (mdg|miljøpartiet|sv|rødt|høyre|arbeiderpartiet|ap|senterpartiet|sp|venstre|krf|frp|fremskrittspartiet|partiet|et parti|kommunestyret|stortinget|palestina|israel|gaza|nato|innvandring*)`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(en|som) (femti|seksti|sytti|åtti)åring; (femti|seksti|sytti|åtti)åringer (?:kan|orker|klarer|skal); (nærmer|nærma) (?:deg|seg) (?:[^ ]+ ){0,2}(?:de )?(femti|seksti|sytti)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(noen|en|ei|folk|medlem) (?:[^ ]+ )?som er (kristen|kristne|muslim|troende|døpt|jødisk|personlig kristen); (i|med|bærer|bruker|har på) (?:[^ ]+ ){0,2}(hodeplagg|hodetørkle|skaut|turban|hijab|slør|kippa)*; (hodeplagget|hodetørkleet|turbanen|hijaben|sløret|skautet)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(laget|tungt|hardt|drøyt|grovt|røft|tøft|slitsomt|kaldt|farlig|mye) (?:[^ ]+ ){0,3}for (ei|en) (?:[^ ]+ )?(dame|kvinne|jente|mann|gutt)(?! (?:alene|til (?:å|bord)))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(ryggen|kneet|knærne|nakken|skulderen|skuldrene|hjertet|hørselen|nervene|helsa|helsen|hofta|hoften) (?:din |di |dine )?(har vært|er|var|svikter|streiker|holder|orker|tåler|krangler|plager|ikke|ryker)(?! (?:hos|på pasient|til pasient))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(har|med) (?:[^ ]+ )?(en liten|ei lita|et lite|små|en på (?:ett|to|tre)) (?:barn |unger |en )?(hjemme|der hjemme); (du|deg|du jo|dere) (?:[^ ]+ ){0,2}(en|ei|to|tre|fire|små|barn) (?:[^ ]+ )?(i|på) (barnehage|barnehagen|sfo|dagmamma)*`,
  },
];
