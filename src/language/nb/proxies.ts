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
  {
    ground: "age",
    level: "block",
    phrases: `(modne|godt voksne|voksne) (damer|kvinner|menn|karer|folk i vår)(?! (?:pasient|som bruker)*); (servert|betjent|undervist|hjulpet|møtt) av (?:[^ ]+ )?(bestemor|bestefar|mormor|farmor|mora si|sin egen mor|tante)*; (gått|kunne gått) i (?:[^ ]+ )?klasse(n)? (deres|din)?; (gullklokke|gullklokka|gullklokken)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(ikke|nektet å|vil ikke) (?:[^ ]+ )?(gi|ga|gir|gav|rakte|ta|tok|tar|hilse|hilste) (?:[^ ]+ )?(hånda|hånden|i hånda|i hånden|med hånden)(?! (?:på|opp|i været)); (håndhilste|håndhilser|håndhilse) (?:[^ ]+ )?ikke; ikke (?:[^ ]+ )?håndhilse*; (svin|svinekjøtt|øl|alkohol|bacon) (?:[^ ]+ ){0,8}(du|deg) (?:[^ ]+ ){0,3}(bekvem|komfortabel|problem|vanskelig|ok med)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(prøverør|prøverørsbehandling|assistert befruktning|befruktning|ivf|inseminasjon)*(?<! [^ ]*(?:avdeling|klinikk)[^ ]*)(?! (?:avdeling|klinikk|laboratorie)*); (håper|ønsker|drømmer) (?:[^ ]+ ){0,3}(søsken|småsøsken|nummer to|en til|flere barn) (?:til|snart|om)?`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(folk|arbeidere|karer|gutter|noen|ansatte) (østfra|sørfra|utenlandsfra|utenfra|fra øst|fra sør|fra de kanter|fra østblokken)(?! (?:i byen|på øya))`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(du|deg|din|dine) (?:[^ ]+ ){0,6}(mot|imot|for|om) (vindkraft|oljeboring|innvandring|bompenger|abort|kommunesammenslåing|havvind|gruvedrift|fosen|klimapolitikk)(en)? (?:[^ ]+ ){0,3}(avis|facebook|debatt|medi|radio|tv|some|nettet|offentlig)*`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: `(se|ser) ut som (?:[^ ]+ )?(om |en |ei )?(?:[^ ]+ )?(trener|modell|sprek|selv trener|profil|frisk|sunn)*; (se|ser) (?:[^ ]+ )?(sprek|veltrent|slank|representativ|ordentlig) ut(?! (?:koden|rapport))`,
  },
  {
    // What is guessed of the reader's days to come. A kind guess ("you will do well") passes.
    ground: "availability",
    level: "warn",
    phrases: `(tror|frykter|redd|redde|bange|antar|mistenker|regner med|tenker|kjenner på|usikre på om) (?:at |for at |ikke at |bare at ){0,2}du (?:[^ ]+ )?(?:(vil|ville|kommer til å|kunne) (?:[^ ]+ )?)?(falle|faller|falt|stikke|stikker|gå lei|går lei|dra|drar|slutte|slutter|bli sliten|blir sliten|bli ensom|blir ensom|bli for|blir for|kjede|mistrives|trives ikke|rømme|rømmer|forsvinne|forsvinner|føle deg|føler deg|havne|havner|knekke|knekker|slite|sliter|streve|strever)(?! (?:ut (?:koden|søknad)|med (?:oppg|excel|kode)|inn i (?:rollen|jobben))*); (våger|tør|torde|turte) (?:vi |jeg |dessverre ){0,2}(ikke|neppe) (ta|ansette|ha|la|sette|sende|løpe|satse på|risikere) (?:[^ ]+ )?(deg|sjansen|risikoen|ansvaret); (ville|vil) (?:du )?neppe (?:[^ ]+ )?(blitt værende|bli værende|trives|trivdes|holdt ut|holde ut|bli lenge|orke|takle)`,
  },
  {
    // What others feel about who somebody is. The wish of a customer is no lawful reason.
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:ikke|deg) )[^ ]+ ){0,4}(kvier seg|reagerer|reagert|reagerte|snakker|rynker|stusser|vegrer seg|er skeptiske|blir urolige|kjenne seg igjen|kjenner seg igjen|speile seg|ber om en (?:[^ ]+ )?(?:de|som ligner)); (en|noen|folk) som (ligner|likner) (dem|seg|oss|på dem|på oss|på seg) ?(selv)?; kjenne seg igjen(?! i (?:tekst|beskriv)*); (snakker|prater) (polsk|litauisk|rumensk|norsk|dialekt|arabisk|russisk) (seg imellom|sammen|med hverandre|i pausen*); når du ikke er (en av|som) (dem|oss|de andre); for (?:[^ ]+ ){0,2}(stillferdig|forsiktig|rolig|alvorlig|beskjeden|sjenert|høylytt) (?:[^ ]+ ){0,2}for (en |et )?(gjeng|lag|sted|miljø|oss)*`,
  },
  {
    ground: "health",
    level: "block",
    about: true,
    phrases: `(migrenen|stammingen|stotringen|haltingen|gangen du har|haltende|allergien|eksemet|gikten|revmatismen|tinnitusen|synet ditt|skuldra|skulderen|ryggen|kneet|hofta|hjertet|nervene) (?:[^ ]+ ){0,3}(din|ditt|di|du|i fjor|i høst|i vår|er|gjør|kan); (gikk|gått|lå|ligget|var|vært) (?:[^ ]+ )?hjemme med (?:[^ ]+ )?(ryggen|skuldra|skulderen|kneet|nakken|hodet|angst|depresjon|migrene|feber|hofta|hjertet); (har|hadde) (?:[^ ]+ )?drukket(?! (?:kaffe|opp)); (drakk|drukket|drikking|drikkingen|alkoholen|rusen) (?:[^ ]+ ){0,4}(år siden|før|tidligere|nøkler|nøklene|sjansen|tilbake); (kvalm|kvalme|dårlig) (?:[^ ]+ ){0,2}(om morgenen|om morgenene|på morgenen)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(kvalm|dårlig|uvel) (?:[^ ]+ ){0,2}(om morgenen|om morgenene|på morgenen|på morgenkvisten); kommet halvveis(?= *$| (?:må|og|blir|er|kan) ); (i femte|i sjette|i sjuende|i fjerde) måned*; (nettopp|akkurat|nylig) blitt (far|mor|foreldre|pappa|mamma)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(må|bør|skal) (?:det |der ){0,2}(stå|være|sitte|ha) (en|ei) (kar|mann|dame|kvinne|jente)(?! (?:som har|med)); (garderobe|omkledning|dusj|toalett|lugar|brakke|sovesal)* (?:[^ ]+ ){0,3}(for|til) (damer|kvinner|jenter|kvinnfolk|menn)(?! (?:skal|må) (?:vaskes|males)); (kvinnelig|mannlig) (?!(?:pasient|elev|bruker|beboer|innsatt|gjest|deltaker|kunde|klient)[^ ]*)[^ ]+`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(ned|senke|lavere|yngre) (?:[^ ]+ )?(i alder|alderen|publikum|målgruppe|seere|lyttere|lesere)(?! (?:fra|på (?:elev|barn))*) (?:[^ ]+ ){0,9}(du|deg|stemme|programleder*|vert|derfor); (samme|sitt eget|vårt eget) (sted|trinn|steg|stadium) i livet; (på vei|på veg) ut i livet; (vokst opp|oppvokst) (slik|på den måten|med det|der|på nett)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(ikke|aldri) (?:[^ ]+ )?(smake|smaker|spiser|spise|tar på|håndterer|serverer|servere) (?:[^ ]+ )?(svin|svinekjøtt|svinekjøttet|bacon|alkohol|øl|vin|blod)(?! (?:uten bevilling)); (ikke|aldri) (?:[^ ]+ )?jobbe(r)? (?:[^ ]+ ){0,2}(fredag kveld|fra fredag|på sabbaten|lørdag før|søndager av)`,
  },
];
