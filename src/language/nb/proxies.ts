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
  {
    ground: "family",
    level: "block",
    phrases: `(du|deg) (?:(?!jobb|arbeid)[^ ]+ ){0,4}(hente|henter|levere|leverer|følge|følger|hentinga|hentingen) (?:[^ ]+ ){0,3}(barnehage|barnehagen|sfo|skolefri|barna|ungene|unger|småtroll|dagmamma); (unger|ungene|barn|barna|gutta|jentene|guttene) (annenhver|hver annen|annahver|hveranna|hver anna) (uke|helg); (uke|helg) med (barna|ungene); (må|skal|vil) (?:[^ ]+ ){0,2}hjem til (?:[^ ]+ )?(mann|kone|barn|barna|unger|ungene|familie|familien|samboer|kjæreste)*; (to|tre|ett|fire|halvannet)-?åring(en|er)? (?:[^ ]+ )?(hjemme|på armen|som våkner)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `(blir|bli|blitt|ble) (?:[^ ]+ ){0,3}(rastløs|rastlaus|understimulert|utålmodig(?= i )|frustrert i (?:stillingen|jobben|rollen))(?! (?:av å vente|pasient|barn)); (kjedelig|trist|smått|enkelt|ensformig|monotont|trangt) (?:[^ ]+ ){0,2}(for deg|for en (?:som|med)|etter|i lengden|innen|på en (?:uke|måned)); (søke|søker|se|ser|lete|leter) (?:deg )?(bort|videre|etter noe (?:annet|større|bedre)) (?:[^ ]+ ){0,2}(så snart|etter|innen|før|når)`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(typisk|ekte|rette|riktige|skikkelig|sann) [^ ]+-(person|type|menneske|karakter|sjel|jente|gutt); (har ikke|mangler|ikke har|savnet|savner) (?:[^ ]+ )?(glimtet|gnisten|gløden|x-faktoren|futten|personligheten|lune(?:t)?)(?! (?:i bildet)); (samme|vårt|vår) (slag|støpning|ull|kaliber mennesker); (hvem|dem|de) vi (vil|har lyst til å|orker å) (?:[^ ]+ )?(spise lunsj|dele kontor|dra på tur|ta en øl|henge) med; (gått|går|gå) godt i lag(?! med oppgav); (sitte|sitter|satt) (?:[^ ]+ )?(stemningen|følelsen|magefølelsen)(?! (?:i salen)); (ikke|aldri) (?:[^ ]+ )?(varme|varm) i trøya (?:med|hos)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(ikke|aldri) (?:[^ ]+ )?(er|kommer|var|hører til) (herfra|her fra|herifra|innfødt|fra bygda|fra øya|en av våre egne)(?! (?:søkn|brev)); (hører|høres|høre|hørte|merker|merkes|høyrer) (?:[^ ]+ ){0,5}at du (?:[^ ]+ )?(er|kommer|ikke|snakker) (?:[^ ]+ ){0,2}(herfra|fra|utlending|norsk|utenfra|annet språk); (nordmenn|danske|dansker|svensker|skandinaver|nordmann) (?:[^ ]+ )?(på|bak|i|om bord|ved) (brua|broen|skranken|kassa|disken|kjøkkenet|gulvet|roret); (helst|bare|kun) (?:[^ ]+ )?(nordmenn|dansker|skandinaver|norske (?:folk|fjes|hender))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(din|ditt|dine|de|den|om|med|har|hatt|har hatt) (?:[^ ]+ )?(hjerte|rygg|kne|nakke|skulder|hofte|lunge|mage|nyre|blodtrykk|nerve|søvn|psykiske?|helse|ledd|muskel)(-| )?(trøbbel|trøbbelet|problem|problemer|problemene|vansker|vanskene|plager|plagene|besvær|lidelse|lidelsen|svikt|skade|skaden|skavank|skavanker|flimmer|infarkt|tilfelle|historikk)(?! (?:hos|blant|og pasient)); (du|deg) (?:[^ ]+ ){0,4}(blodpropp|hjerneslag|slag|drypp|hjertestans|operasjon(?:en)? i|kneoperasjon|medisiner(?= |$)|insulin|anfall|anfallene|pacemaker|strålebehandling|cellegift)(?! (?:hos|pasient|avdeling|i jobben)); (tilbakefall|nytt drypp|bli syk igjen|møte veggen(?: igjen)?|gå på en smell|gå på trynet igjen)(?! (?:hos|blant|pasient)*); (frisk|sterk|rask) nok (?:igjen )?(?:til|for) (?:[^ ]+ ){0,2}(jobb|turnus|vakt|dette|oss|arbeid)*`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(du|deg|din) (?:[^ ]+ ){0,5}(fagforeningen inn|startet (?:en )?klubb|organiserte (?:de ansatte|kollegene|folka)|fikk inn tariffavtale|krevde tariffavtale|klubbarbeid|streikevakt|tariffkrav)(?! (?:i forbundet|hos medlem))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(ta ut|tar ut|kan ta|rekke|har) (?:[^ ]+ )?(afp|alderspensjon|førtidspensjon); (fartstid|ansiennitet) (?:[^ ]+ ){0,2}(igjen|foran); (du|deg) (?:[^ ]+ ){0,6}(året jeg ble født|før (?:jeg|vi|sjefen|lederen|gutta) (?:ble|var) født|eldre enn (?:faren|moren|sjefen|lederen)|på alder med (?:faren|moren|foreldrene)); (gått|gå) ut på dato; (krefter|helse|ben|bein|knær) til (?:[^ ]+ ){0,2}(i den alderen|så langt oppi|i så høy)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(få|flere|bare|kun|allerede|nok|stort sett|utelukkende|fem|fire|seks|tre) (damer|kvinner|jenter|menn|karer|gutter|mannfolk|kvinnfolk) (?:[^ ]+ ){0,2}(på|i|hos|fra før|her|blant) (?:[^ ]+ )?(avdelingen|kontoret|teamet|laget|verkstedet|sekretariatet|oss|personalet|vakta|gulvet|fra før)(?! (?:som deltar)); (bedre|jevnere|riktigere|skjev) kjønns(balanse|fordeling)(?! (?:i faget))*; (ansette|velge|foretrekke|prioritere|finne|ha inn) (?:[^ ]+ )?(en|ei|flere) (?:[^ ]+ )?(mann|kvinne|dame|kar|menn|kvinner|damer)(?! (?:med|til|som|for) (?:pasient|bruker))`,
  },
];
