// What stands in for a protected ground in Norwegian nynorsk: what others are said to like, decades, names, stairs, a page written for a party.
// Made for Gjensvar from the risk table of the letter guide, section 7.
import type { GroundRule } from "../lists.ts";

const others =
  "(kundar|kundane|gjester|gjestene|gjestane|foreldre|foreldra|foreldrene|pasientar|pasientane|medlemmer|medlemmene|elevar|elevane|barna|borna|bebuarane|brukarane|stamgjestene|lesarane|passasjerane|gutane|jentene|karane|folk her|folket her|bøndene|dei gamle|dei eldre|kollegaene|kollegane|dei tilsette|leigetakarane|bygdefolket|familiane|spelarane|mannskapet|publikum)";
const like =
  "(vane|vande|vant|føretrekkjer|føretrekker|trygge|tryggare|tryggast|komfortable|ukomfortable|stolar|høyrer|lyttar|vil helst|vil gjerne|vil ha|helst vil|kjenner seg att|ser opp|strevar|ventar|opnar seg|føler seg|kjenner seg|likar)";
const some =
  "(nokon|ein person|folk|namn|fjes|andlet|ansikt|stemme|stemmer|røyst|sine eigne|ein av sine|ein mann|ei kvinne|ei dame|mann|kvinne|menn|kvinner|eigne|jenter|gutar|ekspeditørar herifrå|herifrå)";
// What the work asks of that somebody.
const able =
  "(?! (?:her )?(som (?:har|kan|er (?:autorisert|sertifisert|utdanna|godkjend)|veit|snakkar|meistrar|svarar|møter|hjelper)|med (?:[^ ]+ )?(erfaring|røynsle|autorisasjon|utdanning|førarkort|fagbrev|kunnskap|kompetanse)|å (?:spørje|ringje|ringe|snakke)))";

export const proxies: GroundRule[] = [
  {
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:deg|du|ikkje|oss) )[^ ]+ ){0,4}${like} (?:(?!(?:deg|du|ikkje|oss) )[^ ]+ ){0,5}${some}${able}`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(passert|nærmar (?:deg|seg)|fylt|over|nær|rundt|mot|opp mot|forbi) (?:dei |dine |sine )?(tretti|førti|femti|seksti|sytti)(?= *$| (?:og|eller|som|når|så|men|for|er|har|blir|ikkje) ); (nokon|folk|ein|gjeng|alle|vi|jenter|gutar|kollegaer|kollegaene|resten) (?:(?!ikkje )[^ ]+ ){0,4}(rundt|under|over|mellom|omkring|kring) (tjue|tjuefem|tretti|trettifem|førti|femti|seksti)(?= *$| (?:og|som|så|men) ); (til )?(foreldra|besteforeldra|bestemora|bestefaren|mora|faren) (?:deira )?sin (generasjon|alder); generasjonen til (foreldra|besteforeldra|bestemor*|bestefar*); (vere|som|bli) (mora|faren|bestemora|bestefaren|mor|far) (?:til )?(deira|vår|alle|alle saman|dei)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(sjef|leiar|kollega|seljar|mann|dame|kvinne|fyr|lærar) (?:som )?(?:kjem |er )?frå (gambia|somalia|eritrea|syria|irak|iran|afghanistan|pakistan|india|polen|romania|bulgaria|litauen|ukraina|russland|nigeria|ghana|kongo|sudan|etiopia|marokko|tyrkia|kosovo|albania|kina|vietnam|thailand|filippinane|afrika|asia); (læt|høyrest|høyrdest) (?:som ein |meir |heilt |litt |for )?(norsk|dansk|svensk|utanlandsk|framand|innvandrar)(?! (?:språk|rett)); namn (?:som )?(?:kundane|dei|gjestene|folk|alle|ingen|ein|mange|pasientane) (?:[^ ]+ ){0,3}(kjenner att|uttale|uttalar|seie|stave|stolar); (nokon|ein|ei|folk|søkjarar) (?:som )?(?:kjem |er |kom )?(?:opphavleg )?frå (polen|romania|bulgaria|ukraina|russland|litauen|syria|irak|iran|afghanistan|pakistan|india|somalia|eritrea|etiopia|sudan|nigeria|tyrkia|bosnia|serbia|kosovo|albania|kina|vietnam|thailand|afrika|asia|midtausten|balkan|aust-europa|utlandet|eit anna land|andre land)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(ukomfortabel|ukomfortable|komfortable|uvan|uvane|utrygge|urolege|skeptiske|ille til mote) (?:[^ ]+ ){0,2}(med|ved|over|mot|til|på) (?:[^ ]+ )?(ein |at ein |ei |at ei |ein annan )?(mann|kvinne|dame|jente|gut|menn|kvinner|kar|mannleg|kvinneleg)(?! (?:med|i sorg))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(borte|ute|heime|fråverande|vekke) (?:(?!frå )[^ ]+ ){0,5}(for|på grunn av|med|i|etter) (?:[^ ]+ ){0,1}(utmatting|utbrentheit|depresjon*|angst|stress|kreft|ryggen|ryggplager|sjukdom|smerter|migrene|ein operasjon|hjartet|hjarteinfarkt|psykiske plager|nervane)(?! (?:hos|pasient))`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `(klare|klarar|ta|tek|tar|kome|komme|kjem|handtere|ta deg|kome deg) (?:(?!bort )[^ ]+ ){0,5}(trappene|trappa|trapper|rullestolen|med stolen|i stolen|krykkjene|krykkene|med stokken)(?! (?:reine|vaske))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(åleine|aleine) med (to|tre|fire|barna|borna|barnet|din|dine|ein|ei|eit|små|ungar|ungane) ?(?:[^ ]+ )?(barn|born|små|ungar|gutar|jenter|tvillingar|son|dotter|baby)*(?! (?:pasient|ansvar|nattevakt))`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(innlegg|kronikk|artikkel|artikl|lesarbrev|kampanje|valkamp|flygeblad|kandidatur|tale|blogg|plass|spalte|postar)* (?:(?!styret )[^ ]+ ){0,4}(for|i|mot|om) (mdg|miljøpartiet|sv|raudt|høgre|arbeidarpartiet|ap|senterpartiet|sp|venstre|krf|frp|framstegspartiet|partiet|eit parti|kommunestyret|stortinget|palestina|israel|gaza|nato|innvandring*)`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(ein|som) (femti|seksti|sytti|åtti)åring; (femti|seksti|sytti|åtti)åringar (?:kan|orkar|klarar|skal); (nærmar|nærma) (?:deg|seg) (?:[^ ]+ ){0,2}(?:dei )?(femti|seksti|sytti)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(nokon|ein|ei|folk|medlem) (?:[^ ]+ )?som er (kristen|kristne|muslim|truande|døypt|jødisk); (i|med|ber|brukar|har på) (?:[^ ]+ ){0,2}(hovudplagg|hovudtørkle|skaut|turban|hijab|slør|kippa)*; (hovudplagget|hovudtørkleet|turbanen|hijaben|sløret|skautet)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(laget|tungt|hardt|drygt|grovt|røft|tøft|slitsamt|kaldt|farleg|mykje) (?:[^ ]+ ){0,3}for (ei|ein) (?:[^ ]+ )?(dame|kvinne|jente|mann|gut)(?! (?:åleine|til (?:å|bord)))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(ryggen|kneet|knea|nakken|skuldra|skuldrene|hjartet|høyrsla|nervane|helsa|hofta) (?:din |di |dine )?(har vore|er|var|sviktar|streikar|held|orkar|toler|kranglar|plagar|ikkje|ryk)(?! (?:hos|på pasient|til pasient))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(har|med) (?:[^ ]+ )?(ein liten|ei lita|eit lite|små|ein på (?:eitt|to|tre)) (?:barn |born |ungar |ein )?(heime|der heime); (du|deg|du jo|de) (?:[^ ]+ ){0,2}(ein|ei|to|tre|fire|små|barn|born) (?:[^ ]+ )?(i|på) (barnehage|barnehagen|sfo|dagmamma)*`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(du|deg) (?:(?!jobb|arbeid)[^ ]+ ){0,4}(hente|hentar|levere|leverer|følgje|følgjer|hentinga) (?:[^ ]+ ){0,3}(barnehage|barnehagen|sfo|barna|borna|ungane|ungar|dagmamma); (ungar|ungane|barn|barna|born|borna|gutane|jentene) (annakvar|kvar anna|anna kvar) (veke|helg); (veke|helg) med (barna|borna|ungane); (må|skal|vil) (?:[^ ]+ ){0,2}heim til (?:[^ ]+ )?(mann|kone|barn|born|ungar|ungane|familie|sambuar|kjærast)*; (to|tre|eitt|fire|halvanna)-?åring(en|ar)? (?:[^ ]+ )?(heime|på armen|som vaknar)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `(blir|bli|vert|blitt|vore) (?:[^ ]+ ){0,3}(rastlaus|rastløs|understimulert|utolmodig(?= i )|frustrert i (?:stillinga|jobben|rolla))(?! (?:av å vente|pasient|barn)); (keisamt|kjedeleg|trist|smått|enkelt|einsformig|monotont|trongt) (?:[^ ]+ ){0,2}(for deg|for ein (?:som|med)|etter|i lengda|innan|på ei? (?:veke|månad)); (søkje|søkjer|sjå|ser|leite|leitar) (?:deg )?(bort|vidare|etter noko (?:anna|større|betre)) (?:[^ ]+ ){0,2}(så snart|etter|innan|før|når)`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(typisk|ekte|rette|skikkeleg) [^ ]+-(person|type|menneske|karakter|sjel|jente|gut); (har ikkje|manglar|ikkje har|sakna|saknar) (?:[^ ]+ )?(glimtet|gneisten|gløden|x-faktoren|futten|personlegdomen|lunet); (same|vårt|vår) (slag|støyping|ull); (kven|dei) (?:vi|me) (vil|har lyst til å|orkar å) (?:[^ ]+ )?(ete lunsj|dele kontor|dra på tur|ta ein øl|henge) med; (gått|går|gå) godt i lag(?! med oppgåv); (ikkje|aldri) (?:[^ ]+ )?varm i trøya (?:med|hos); kjemien (?:[^ ]+ )?(ikkje|var|er|stemte|mangla)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(ikkje|aldri) (?:[^ ]+ )?(er|kjem|var|høyrer til) (herifrå|frå bygda|frå øya|innfødd|ein av våre eigne)(?! (?:søkn|brev)); (høyrer|høyrest|høyre|merkar|merkast) (?:[^ ]+ ){0,5}at du (?:[^ ]+ )?(er|kjem|ikkje|snakkar) (?:[^ ]+ ){0,2}(herifrå|frå|utlending|norsk|utanfrå|anna språk); (nordmenn|danskar|svenskar|skandinavar) (?:[^ ]+ )?(på|bak|i|om bord|ved) (brua|skranken|kassa|disken|kjøkenet|golvet|roret); (helst|berre) (?:[^ ]+ )?(nordmenn|danskar|skandinavar|norske (?:folk|fjes|hender))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(din|di|ditt|dine|dei|den|om|med|har|hatt|har hatt) (?:[^ ]+ )?(hjarte|hjerte|rygg|kne|nakke|skulder|hofte|lunge|mage|nyre|blodtrykk|nerve|søvn|psykiske?|helse|ledd|muskel)(-| )?(trøbbel|trøbbelet|problem|problema|vanskar|vanskane|plager|plagene|besvær|liding|lidinga|svikt|skade|skaden|flimmer|infarkt|tilfelle|historikk)(?! (?:hos|blant|og pasient)); (du|deg) (?:[^ ]+ ){0,4}(blodpropp|hjerneslag|slag|drypp|hjartestans|operasjon(?:en)? i|kneoperasjon|insulin|anfall|anfalla|pacemaker|strålebehandling|cellegift)(?! (?:hos|pasient|avdeling|i jobben)); (tilbakefall|nytt drypp|bli sjuk igjen|møte veggen(?: igjen)?|gå på ein smell)(?! (?:hos|blant|pasient)*); (frisk|sterk|rask) nok (?:igjen )?(?:til|for) (?:[^ ]+ ){0,2}(jobb|turnus|vakt|dette|oss|arbeid)*; høyrer (?:du )?(dårleg|lite|ikkje) (?:[^ ]+ ){0,3}(øyre|øyret)*`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(du|deg|din) (?:[^ ]+ ){0,5}(fagforeininga inn|starta (?:ein )?klubb|organiserte (?:dei tilsette|kollegaene|folka)|fekk inn tariffavtale|kravde tariffavtale|klubbarbeid|streikevakt|tariffkrav)(?! (?:i forbundet|hos medlem))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(ta ut|tek ut|kan ta|rekke|har) (?:[^ ]+ )?(afp|alderspensjon|førtidspensjon); (du|deg) (?:[^ ]+ ){0,6}(året eg blei fødd|før (?:eg|vi|me|sjefen|leiaren|gutane) (?:blei|vart|var) fødd|eldre enn (?:faren|mora|sjefen|leiaren)|på alder med (?:faren|mora|foreldra)); (i|på) din alder; (gått|gå) ut på dato`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(få|fleire|berre|allereie|nok|stort sett|fem|fire|seks|tre) (damer|kvinner|jenter|menn|karar|gutar|mannfolk|kvinnfolk) (?:[^ ]+ ){0,2}(på|i|hos|frå før|her|blant) (?:[^ ]+ )?(avdelinga|kontoret|teamet|laget|verkstaden|sekretariatet|oss|personalet|vakta|golvet|frå før)(?! (?:som deltek)); (betre|jamnare|skeiv) kjønns(balanse|fordeling)*; (tilsetje|velje|føretrekkje|prioritere|finne|ha inn) (?:[^ ]+ )?(ein|ei|fleire) (?:[^ ]+ )?(mann|kvinne|dame|kar|menn|kvinner|damer)(?! (?:med|til|som|for) (?:pasient|brukar))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(modne|godt vaksne|vaksne) (damer|kvinner|menn|karar|folk i vår)(?! (?:pasient|som brukar)*); (servert|betent|undervist|hjelpt|møtt) av (?:[^ ]+ )?(bestemor|bestefar|mormor|farmor|mor si|tante)*; dei neste (?:[^ ]+ )?(ti|femten|tjue|tretti|10|15|20|30) åra; gullklokka`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(ikkje|nekta å|vil ikkje) (?:[^ ]+ )?(gi|gje|gav|gir|gjev|rekte|ta|tok|tek|helse|helsa) (?:[^ ]+ )?(handa|hand|i handa|med handa)(?! (?:på|opp|i været)); (handhelsa|handhelsar) (?:[^ ]+ )?ikkje; ikkje (?:[^ ]+ )?handhels*; (svin|svinekjøt|øl|alkohol|bacon) (?:[^ ]+ ){0,8}(du|deg) (?:[^ ]+ ){0,3}(bekvem|komfortabel|problem|vanskeleg|ok med)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(prøverøyr|prøverøyrsbehandling|assistert befruktning|befruktning|ivf|inseminasjon)*(?! (?:avdeling|klinikk|laboratorie)*); (håpar|ønskjer|drøymer) (?:[^ ]+ ){0,3}(sysken|småsysken|nummer to|ein til|fleire barn|fleire born) (?:til|snart|om)?`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(folk|arbeidarar|karar|gutar|nokon|tilsette) (austfrå|sørfrå|utanlandsfrå|utanfrå|frå aust|frå sør|frå dei kantane)(?! (?:i byen|på øya))`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(du|deg|din|di|dine) (?:[^ ]+ ){0,6}(mot|imot|for|om) (vindkraft|oljeboring|innvandring|bompengar|abort|kommunesamanslåing|havvind|gruvedrift|fosen|klimapolitikk)(a|en)? (?:[^ ]+ ){0,3}(avis|facebook|debatt|medi|radio|tv|nettet|offentleg)*`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: `(sjå|ser) ut som (?:[^ ]+ )?(om |ein |ei )?(?:[^ ]+ )?(trenar|modell|sprek|sjølv trenar|profil|frisk|sunn)*; (sjå|ser) (?:[^ ]+ )?(sprek|veltrent|slank|representativ|ordentleg) ut(?! (?:koden|rapport))`,
  },
  {
    // What is guessed of the reader's days to come. A kind guess ("you will do well") passes.
    ground: "availability",
    level: "warn",
    phrases: `(trur|fryktar|redd|redde|går ut frå|mistenkjer|reknar med|tenkjer|kjenner på|usikre på om) (?:at |for at |ikkje at |berre at ){0,2}du (?:[^ ]+ )?(?:(vil|ville|kjem til å|kunne) (?:[^ ]+ )?)?(falle|fell|stikke|stikk|gå lei|går lei|dra|dreg|slutte|sluttar|bli sliten|blir sliten|bli einsam|blir einsam|bli for|blir for|keie|mistrivast|trivst ikkje|rømme|rømer|forsvinne|forsvinn|føle deg|føler deg|hamne|hamnar|knekke|knekk|slite|slit|streve|strevar)(?! (?:ut (?:koden|søknad)|med (?:oppg|excel|kode)|inn i (?:rolla|jobben))*); (vågar|tør|torer|torde) (?:vi |me |eg |diverre ){0,2}(ikkje|neppe) (ta|tilsetje|ha|la|setje|sende|satse på|risikere) (?:[^ ]+ )?(deg|sjansen|risikoen|ansvaret); (ville|vil) (?:du )?neppe (?:[^ ]+ )?(blitt verande|bli verande|trivast|halde ut|bli lenge|orke|takle)`,
  },
  {
    // What others feel about who somebody is. The wish of a customer is no lawful reason.
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:ikkje|deg) )[^ ]+ ){0,4}(kvir seg|reagerer|reagert|reagerte|snakkar|rynkar|stussar|vegrar seg|er skeptiske|blir urolege|kjenne seg att|kjenner seg att|spegle seg|bed om ein (?:[^ ]+ )?(?:dei|som liknar)); (ein|nokon|folk) som liknar (dei|seg|oss|på dei|på oss|på seg) ?(sjølv)?; (foreldre|foreldra|kundar|kundane|folk) som kvir seg; (snakkar|pratar) (polsk|litauisk|rumensk|norsk|dialekt|arabisk|russisk) (seg imellom|saman|med kvarandre); når du ikkje er (ein av|som) (dei|oss|dei andre); for (?:[^ ]+ ){0,2}(stillferdig|forsiktig|roleg|alvorleg|smålåten|sjenert|høgmælt) (?:[^ ]+ ){0,2}for (ein |eit )?(gjeng|lag|stad|miljø|oss)*; (på sitt|på vårt) (?:eige )?(steg|trinn) i livet`,
  },
  {
    ground: "health",
    level: "block",
    about: true,
    phrases: `(migrena|migrenen|stamminga|haltinga|gangen du har|allergien|eksemet|gikta|revmatismen|synet ditt|skuldra|ryggen|kneet|hofta|hjartet|nervane) (?:[^ ]+ ){0,3}(di|din|ditt|du|i fjor|i haust|i vår|er|gjer|kan); (gjekk|gått|låg|lege|var|vore) (?:[^ ]+ )?heime med (?:[^ ]+ )?(ryggen|skuldra|kneet|nakken|hovudet|angst|depresjon|migrene|feber|hofta|hjartet); (har|hadde) (?:[^ ]+ )?drukke(?! (?:kaffi|opp)); (drakk|drukke|drikkinga|alkoholen|rusen) (?:[^ ]+ ){0,4}(år sidan|før|tidlegare|nøklane|sjansen|tilbake)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(kvalm|dårleg|uvel) (?:[^ ]+ ){0,2}(om morgonen|om morgonane|på morgonen); kome(n)? halvvegs(?= *$| (?:må|og|blir|er|kan) ); (i femte|i sjette|i sjuande|i fjerde) månad*; (nettopp|akkurat|nyleg) (?:blitt|vorte) (far|mor|foreldre|pappa|mamma)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(må|bør|skal) (?:det |der ){0,2}(stå|vere|sitje|ha) (ein|ei) (kar|mann|dame|kvinne|jente)(?! (?:som har|med)); (garderobe|omkledning|dusj|toalett|lugar|brakke|sovesal)* (?:[^ ]+ ){0,3}(for|til) (damer|kvinner|jenter|kvinnfolk|menn)(?! (?:skal|må) (?:vaskast|målast)); (kvinneleg|mannleg) (?!(?:pasient|elev|brukar|bebuar|innsett|gjest|deltakar|kunde|klient)[^ ]*)[^ ]+`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(ikkje|aldri) (?:[^ ]+ )?(smakar|smakar på|smake på|et|ete|tek på|handterer|serverer|servere) (?:på )?(?:[^ ]+ )?(svin|svinekjøt|svinekjøtet|bacon|alkohol|øl|vin|blod)(?! (?:utan løyve)); (ikkje|aldri) (?:[^ ]+ )?arbeid(e|er) (?:[^ ]+ ){0,2}(fredag kveld|frå fredag|på sabbaten)`,
  },
  {
    ground: "orientation",
    level: "block",
    phrases: `(etter at|sidan|fordi|då) du (kom ut|stod fram|sto fram)(?! (?:av|frå|til|i jobb))`,
  },
];
