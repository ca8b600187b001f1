// What stands in for a protected ground in Swedish: what others are said to like, decades, names, stairs, a page written for a party.
// Made for Gjensvar from the risk table of the letter guide, section 7.
import type { GroundRule } from "../lists.ts";

const others =
  "(kunder|kunderna|gäster|gästerna|föräldrar|föräldrarna|patienter|patienterna|medlemmar|medlemmarna|elever|eleverna|barnen|de boende|brukarna|stamgästerna|läsarna|resenärerna|gubbarna|killarna|tjejerna|grabbarna|folk här|bönderna|de gamla|de äldre|kollegorna|besökarna|hyresgästerna|byborna|familjerna|spelarna|besättningen)";
const like =
  "(vana|föredrar|trygga|tryggare|tryggast|bekväma|obekväma|litar|lyssnar|vill helst|vill gärna|vill bli|vill ha|helst vill|känner igen sig|ser upp|har svårt|känner sig|förväntar sig|tar till sig|öppnar sig)";
const some =
  "(någon|nån|en person|folk|namn|ansikten|ansikte|röst|röster|sina egna|en av sina|en man|en kvinna|man|kvinna|män|kvinnor|en kille|en tjej|egna)";
// What the work asks of that somebody.
const able =
  "(?! (?:här )?(som (?:har|kan|är (?:legitimerad|certifierad|utbildad|behörig)|vet|talar|behärskar|svarar|kommer i tid|hjälper)|med (?:[^ ]+ )?(erfarenhet|legitimation|utbildning|körkort|vana|kunskap)|att (?:fråga|ringa|prata)))";

export const proxies: GroundRule[] = [
  {
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:dig|du|inte|oss) )[^ ]+ ){0,4}${like} (?:(?!(?:dig|du|inte|oss) )[^ ]+ ){0,5}${some}${able}`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(passerat|närmar (?:dig|sig)|fyllt|över|nära|runt|kring|mot|upp mot) (?:de |dina |sina )?(trettio|fyrtio|femtio|sextio|sjuttio)(?= *$| (?:och|eller|som|när|så|men|för|är|har|blir|inte) ); passerat de [^ ]+tio; (någon|nån|folk|en|gäng|alla|vi|tjejer|killar|grabbar|kollegor|resten) (?:(?!inte )[^ ]+ ){0,4}(runt|kring|under|över|mellan) (tjugo|tjugofem|trettio|trettiofem|fyrtio|femtio|sextio)(?= *$| (?:och|som|så|men) ); (föräldrarnas|morföräldrarnas|mormors|farmors|farfars|morfars|mammas|pappas|barnens) (generation|ålder)(?! (?:grupp|på barn)); (vara|som|bli) (?:deras|vår|allas|en) (mamma|pappa|mormor|farmor|farfar|morfar)(?! (?:med|på))`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(chef|ledare|kollega|säljare|man|dam|kvinna|kille|lärare) (?:som )?(?:kommer |är )?från (gambia|somalia|eritrea|syrien|irak|iran|afghanistan|pakistan|indien|polen|rumänien|bulgarien|litauen|ukraina|ryssland|nigeria|ghana|kongo|sudan|etiopien|marocko|turkiet|kosovo|albanien|kina|vietnam|thailand|filippinerna|afrika|asien); (låter|låta|lät) (?:som en |mer |riktigt |helt |lite |för )?(svensk|svenskt|norsk|dansk|utländsk|utländskt|invandrare|infödd); namn (?:som )?(?:kunderna|de|gästerna|folk|alla|ingen|man|många|patienterna) (?:[^ ]+ ){0,3}(känner igen|uttala|uttalar|uttalas|säga|stava|litar); (någon|en|nån|folk|sökande) (?:som )?(?:kommer |är |kom )?(?:ursprungligen )?från (polen|rumänien|bulgarien|ukraina|ryssland|litauen|syrien|irak|iran|afghanistan|pakistan|indien|somalia|eritrea|etiopien|sudan|nigeria|turkiet|bosnien|serbien|kosovo|albanien|kina|vietnam|thailand|afrika|asien|mellanöstern|balkan|östeuropa|utlandet|ett annat land|andra länder)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(obekväm|obekväma|bekväma|ovana|ovan|besvärade|oroliga|skeptiska|tveksamma) (?:[^ ]+ ){0,2}(med|vid|över|mot|till|inför) (?:[^ ]+ )?(en |att en |en annan )?(man|kvinna|kille|tjej|män|kvinnor|karl|manlig|kvinnlig)(?! (?:med|i sorg))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(borta|ute|hemma|frånvarande|ledig) (?:(?!från )[^ ]+ ){0,5}(för|på grund av|med|i|efter) (?:[^ ]+ ){0,1}(utmattning*|utbrändhet|utmattningssyndrom|depression*|ångest|stress*|cancer*|ryggen|ryggbesvär|ryggont|sjukdom|smärtor|migrän|en operation|hjärtat|hjärtinfarkt|psykiska besvär)(?! (?:hos|patient))`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `(klara|klarar|ta|tar|komma|kommer|hantera|ta dig|kommer du|tar du) (?:(?!bort )[^ ]+ ){0,5}(trapporna|trappan|trappor|rullstolen|med stolen|i stolen|kryckorna|med käppen|stegen utan)(?! (?:rena|städa))`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(ensam|själv) med (två|tre|fyra|dina|din|ditt|en|ett|små) (?:[^ ]+ )?(barn|små|ungar|pojkar|flickor|tvillingar|son|dotter|småttingar|bebis)*`,
  },
  {
    ground: "politics",
    level: "block",
    phrases: `(din|ditt|dina|de|du) (?:[^ ]+ ){0,2}(krönik|artik|inlägg|insändar|debatt|flygblad|kampanj|kandidatur|tal|blogg|plats)* (?:(?!styrelsen )[^ ]+ ){0,4}(för|i|åt|mot|om) (miljöpartiet|vänsterpartiet|moderaterna|socialdemokraterna|centerpartiet|centern|liberalerna|kristdemokraterna|sverigedemokraterna|partiet|ett parti|kommunfullmäktige|fullmäktige|riksdagen|palestina|israel|gaza|nato|invandring*)`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(en|som) (femtio|sextio|sjuttio|åttio)åring; (femtio|sextio|sjuttio|åttio)åringar (?:kan|orkar|klarar|ska); närmar (?:dig|sig) (?:[^ ]+ ){0,2}(?:de )?(femtio|sextio|sjuttio)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(någon|nån|en|folk|medlem) (?:[^ ]+ )?som är (kristen|kristna|muslim|troende|döpt|judisk); (i|med|bär|har) (?:[^ ]+ ){0,2}(slöja|huvudduk|sjal på huvudet|turban|hijab|kippa)*; (slöjan|huvudduken|turbanen|hijaben|huvudbonaden)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(laget|tungt|hårt|grovt|rått|tufft|slitigt|kallt|farligt|mycket) (?:[^ ]+ ){0,3}för (en) (?:[^ ]+ )?(dam|kvinna|tjej|flicka|man|kille)(?! (?:ensam|att))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(ryggen|knät|knäna|nacken|axeln|axlarna|hjärtat|hörseln|nerverna|hälsan|höften) (?:din |dina )?(har varit|är|var|sviker|strejkar|håller|orkar|tål|krånglar|besvärar|inte)(?! (?:hos|på patient)); (din|ditt|dina) (rygg|knä|knän|nacke|axel|hjärta|hörsel|nerver|hälsa|höft) (?:[^ ]+ ){0,3}(varit|är|var|sviker|strejkar|håller|tål|krånglar|orkar)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(har|med) (?:[^ ]+ )?(en liten|ett litet|små|en på (?:ett|två|tre)) (?:barn |ungar |en )?(hemma|där hemma); (du|dig|du ju|ni) (?:[^ ]+ ){0,2}(en|ett|två|tre|fyra|små|barn) (?:[^ ]+ )?(på|i) (dagis|förskola|förskolan|fritids|dagmamma)*`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(du|dig) (?:(?!jobb|arbet)[^ ]+ ){0,4}(hämta|hämtar|lämna|lämnar|följa|följer) (?:[^ ]+ ){0,3}(förskola|förskolan|dagis|fritids|barnen|ungarna|barn|dagmamman); (ungar|ungarna|barn|barnen|grabbarna|tjejerna) (varannan|var annan) (vecka|helg); (vecka|helg) med (barnen|ungarna); (ska|vill|måste) (?:[^ ]+ ){0,2}hem till (?:[^ ]+ )?(man|fru|barn|barnen|ungar|ungarna|familj|familjen|sambo)*; (två|tre|ett|fyra|ettochetthalvt)-?åring(en|ar)? (?:[^ ]+ )?(hemma|på armen|som vaknar)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `(blir|bli|blivit|vara|blev) (?:[^ ]+ ){0,3}(rastlös|understimulerad|otålig(?= i )|frustrerad i (?:tjänsten|jobbet|rollen))(?! (?:av att vänta|patient|barn)); (tråkigt|trist|smått|enkelt|enformigt|monotont|trångt) (?:[^ ]+ ){0,2}(för dig|för en (?:som|med)|efter|i längden|inom en|på en (?:vecka|månad)); (tycka|tycker|känna|tröttna) (?:[^ ]+ ){0,5}(trist|tråkigt|enformigt|för enkelt|för litet|under din nivå)(?! att behöva); (söka|söker|titta|tittar|leta|letar) (?:dig )?(bort|vidare|efter något (?:annat|större|bättre)) (?:[^ ]+ ){0,2}(så snart|efter|inom|före|när)`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(typisk|äkta|riktig|rätt|sann) [^ ]+-?(person|människa|karaktär|själ|tjej|kille)(?<= [^ ]+-[^ ]+); (har inte|saknar|inte har|saknade) (?:[^ ]+ )?(glimten|gnistan|glöden|x-faktorn|personligheten|humorn); (samma|vår) (sorts|slags|skrot och korn|ull); (vem|någon|de) vi (har lust att|orkar|kan|vill) (?:[^ ]+ )?(äta lunch|dela rum|åka på resa|ta en öl|hänga) med; anställer (?:[^ ]+ ){0,2}(energi|personlighet|humor|attityd)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(inte|aldrig) (?:[^ ]+ )?(är|kommer|var|hör till) (härifrån|från trakten|från ön|från bygden|infödd|en av våra egna)(?! (?:ansök|brev)); (hör|höra|hörs|märker|märks) (?:[^ ]+ ){0,5}att du (?:[^ ]+ )?(är|kommer|inte|talar|pratar) (?:[^ ]+ ){0,2}(härifrån|från|utlänning|svensk|utifrån|annat språk); (svenskar|norrmän|danskar|skandinaver) (?:[^ ]+ )?(på|bakom|i|ombord|vid) (bryggan|receptionen|kassan|disken|köket|golvet|rodret); (en av|några av) (deras|våra|sina) egna(?! (?:medarb|anställ|elev))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(din|ditt|dina|de|den|om|med|har|haft|har haft) (?:[^ ]+ )?(hjärt|rygg|knä|nack|axel|höft|lung|mag|njur|blodtrycks|nerv|sömn|psykiska?|hälso|led|muskel)(-| )?(problem|problemen|besvär|besvären|svårigheter|lidande|svikt|skada|skadan|krämpor|flimmer|infarkt|historik|trubbel)(?! (?:hos|bland|och patient)); (din|långa|lång|en längre) (?:[^ ]+ )?(sjukskrivning|sjukskrivningen|sjukperiod|sjukdomsperiod|rehabilitering)(?! (?:av|för) (?:patient|bruk)*); (du|dig) (?:[^ ]+ ){0,4}(blodpropp|stroke|slaganfall|hjärtstopp|operation(?:en)? i|knäoperation|insulin|anfall|anfallen|pacemaker|strålbehandling|cellgift*)(?! (?:hos|patient|avdelning|i jobbet)); (återfall|bli sjuk igen|gå in i väggen(?: igen)?|krascha igen)(?! (?:hos|bland|patient|i missbruk)*); (frisk|stark|pigg) nog (?:igen )?(?:för|till) (?:[^ ]+ ){0,2}(jobb|schema|skift|detta|oss|arbet)*`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(du|dig|din) (?:[^ ]+ ){0,5}(facket in|startade (?:en )?(?:klubb|fackklubb)|organiserade (?:de anställda|kollegorna|folket)|fick in kollektivavtal|krävde kollektivavtal|klubbarbete|strejkvakt|blockad*)(?! (?:i förbundet|hos medlem))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(ta ut|tar ut|kan ta|har) (?:[^ ]+ )?(allmän pension|ålderspension|tjänstepensionen|förtidspension); (du|dig|någon|en) (?:[^ ]+ ){0,6}(året jag föddes|innan (?:jag|vi|chefen|killarna) (?:var|blev|föddes)(?: född| födda)?|äldre än (?:pappan|mamman|chefen)|i (?:mormors|farmors|morfars|farfars|mammas|pappas) ålder); (mormors|farmors|morfars|farfars|mammas|pappas)-? ?(ålder|generation); (målgrupp|målgruppen|kunder|kunderna|följare|följarna|deltagarna) (?:[^ ]+ )?(är|är runt|ligger på) (arton|nitton|tjugo|tjugofem|1[5-9]|2[0-9])`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(få|flera|bara|redan|nog|enbart|fem|fyra|sex|tre) (damer|kvinnor|tjejer|män|karlar|killar|grabbar) (?:[^ ]+ ){0,2}(på|i|hos|sedan tidigare|här|bland) (?:[^ ]+ )?(avdelningen|kontoret|teamet|laget|verkstaden|sekretariatet|oss|personalen|skiftet|golvet)(?! (?:som deltar)); (bättre|jämnare|sned) köns(balans|fördelning)*; (anställa|välja|föredra|prioritera|hitta|få in) (?:[^ ]+ )?(en|fler|flera) (?:[^ ]+ )?(man|kvinna|karl|män|kvinnor|killar|tjejer)(?! (?:med|till|som|för) (?:patient|brukar))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(mogna|vuxna) (damer|kvinnor|män|herrar)(?! (?:patient|som bruk)*); (serverade|betjänade|undervisade|hjälpta|bemötta) av (?:[^ ]+ )?(mormor|farmor|morfar|farfar|sin mamma|tant)*; de närmaste (?:[^ ]+ )?(tio|femton|tjugo|trettio|10|15|20|30) åren; (guldklocka|guldklockan)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(provrör|provrörsbefruktning|assisterad befruktning|ivf|insemination)*(?! (?:avdelning|klinik|laboratori)*); (hoppas|önskar|drömmer) (?:[^ ]+ ){0,3}(syskon|nummer två|en till|fler barn) (?:till|snart|om)?`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(folk|arbetare|karlar|killar|några|anställda) (österifrån|söderifrån|utifrån|från öst|från de trakterna)(?! (?:i stan|på ön)); (äldre|riktiga|vanliga|rena) svenskar`,
  },
  {
    ground: "availability",
    level: "warn",
    phrases: `(rädd|rädda|oroliga|tror|befarar) (?:[^ ]+ ){0,6}(trött|less|led) på (resan|vägen|pendlingen|avståndet|körningen|passen|färjan|bron)`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: `(se|ser) ut som (?:[^ ]+ )?(om |en )?(?:[^ ]+ )?(tränar|modell|pigg|själv tränar|profil|frisk)*; (se|ser) (?:[^ ]+ )?(vältränad|smal|representativ|ordentlig) ut(?! (?:koden|rapport))`,
  },
  {
    // What is guessed of the reader's days to come. A kind guess ("you will do well") passes.
    ground: "availability",
    level: "warn",
    phrases: `(tror|befarar|rädd|rädda|oroliga|antar|misstänker|räknar med|tänker|osäkra på om) (?:att |för att |inte att |bara att ){0,2}du (?:[^ ]+ )?(?:(vill|skulle|kommer att|kunde) (?:[^ ]+ )?)?(falla|faller|sticka|sticker|tröttna|tröttnar|dra|drar|sluta|slutar|bli trött|blir trött|bli ensam|blir ensam|bli för|blir för|ledsna|vantrivas|trivs inte|rymma|försvinna|försvinner|känna dig|känner dig|hamna|hamnar|knäckas)(?! (?:ut (?:koden|ansök)|med (?:uppg|excel|kod)|in i (?:rollen|jobbet))*); (vågar|törs|tordes|vågade) (?:vi |jag |tyvärr ){0,2}(inte|knappast) (ta|anställa|ha|låta|lämna|sätta|skicka|löpa|satsa på|riskera) (?:[^ ]+ )?(dig|chansen|risken|ansvaret); (skulle|vill) (?:du )?knappast (?:[^ ]+ )?(stanna|stannat|trivas|hålla ut|bli kvar|orka|klara av)`,
  },
  {
    // What others feel about who somebody is. The wish of a customer is no lawful reason.
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:inte|dig) )[^ ]+ ){0,8}(drar sig för|reagerar|reagerat|reagerade|rynkar|är skeptiska|blir oroliga|känna igen sig|känner igen sig|spegla sig|ber om en (?:[^ ]+ )?(?:de|som liknar)); (ber om|vill ha|frågar efter) (?:[^ ]+ ){1,2}de kan (prata|skämta|känna|lita|umgås); (en|någon|folk) som liknar (dem|sig|oss) ?(själva)?; vill känna igen sig; (pratar|talar) (polska|litauiska|rumänska|svenska|dialekt|arabiska|ryska) (sinsemellan|ihop|med varandra); när du inte är (en av|som) (dem|oss|de andra); för (?:[^ ]+ ){0,2}(tystlåten|försiktig|lugn|allvarlig|blygsam|blyg|högljudd) (?:[^ ]+ ){0,2}för (ett |en )?(gäng|lag|ställe|miljö|oss)*; (sa|säger|säga|sade) (det |inte )*klick; (klickade|klickar) (?:det |vi )*inte; du förstår (?:[^ ]+ )?(?:hur|vad) (jag|vi) menar`,
  },
  {
    ground: "health",
    level: "block",
    about: true,
    phrases: `(din|ditt|dina|med) (?:[^ ]+ )?(migrän|stamning|hälta|allergi|eksem|gikt|reumatism|tinnitus|epilepsi|diabetes|ångest|depression|stress|astma|rygg|axel|knä|höft|hjärta|nerver|psyke)(?! (?:patient|avdelning|klinik|bruk)*) (?:[^ ]+ ){0,5}(är|gör|kan|vill|inte|men|och|fel); (gick|gått|låg|legat|var|varit) (?:[^ ]+ )?hemma med (?:[^ ]+ )?(ryggen|axeln|knät|nacken|ångest|depression|migrän|höften|hjärtat|stress); (har|hade) (?:[^ ]+ )?druckit(?! (?:kaffe|upp)); (drack|druckit|drickandet|alkoholen|missbruket) (?:[^ ]+ ){0,4}(år sedan|förut|tidigare|nycklarna|chansen|tillbaka)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(mår|mådde|må) (?:[^ ]+ )?illa (?:[^ ]+ ){0,2}(på morgnarna|på morgonen|om morgnarna); kommit halvvägs(?= *$| (?:måste|och|blir|är|kan) ); (i femte|i sjätte|i sjunde|i fjärde) månad*; (precis|just|nyligen) blivit (pappa|mamma|förälder|föräldrar)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(måste|bör|ska) (?:det |där ){0,2}(stå|vara|sitta|ha) (en) (karl|man|dam|kvinna|tjej|kille)(?! (?:som har|med)); (omklädning|dusch|toalett|hytt|barack|sovsal)* (?:[^ ]+ ){0,3}(för|till) (damer|kvinnor|tjejer|män)(?! (?:ska) (?:städas|målas)); (kvinnlig|manlig) (?!(?:patient|elev|bruk|boende|intern|gäst|deltagar|kund|klient)[^ ]*)[^ ]+`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(yngre|ung) (publik|målgrupp|lyssnare|tittare|läsare) (?:[^ ]+ ){0,9}(du|dig|rösten|programledare|därför|vem)(?! (?:har skrivit)); (samma|sin egen|vår egen) (plats|fas|skede) i livet; på väg ut i livet; (vuxit upp|uppvuxen) (så|på det sättet|med det|på nätet)(?! (?:att))`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(inte|aldrig) (?:[^ ]+ )?(smaka|smakar|äter|äta|rör|hanterar|serverar|servera) (?:på |vid )?(?:[^ ]+ )?(fläsk|griskött|fläsket|bacon|alkohol|öl|vin|blod)(?! (?:utan tillstånd)); (inte|aldrig) (?:[^ ]+ )?(jobba|jobbar|arbeta|arbetar) (?:[^ ]+ ){0,2}(fredag kväll|från fredag|på sabbaten)`,
  },
];
