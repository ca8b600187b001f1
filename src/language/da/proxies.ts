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
  {
    ground: "family",
    level: "block",
    phrases: `(du|dig) (?:(?!job|arbejd)[^ ]+ ){0,4}(hente|henter|aflevere|afleverer|følge|følger) (?:[^ ]+ ){0,3}(børnehave|børnehaven|vuggestue|vuggestuen|sfo|børnene|ungerne|børn|dagplejen|dagpleje); (unger|ungerne|børn|børnene|drengene|pigerne) (hver anden|hveranden) (uge|weekend); (uge|weekend) med (børnene|ungerne); (skal|vil|må) (?:[^ ]+ ){0,2}hjem til (?:[^ ]+ )?(mand|kone|børn|børnene|unger|ungerne|familie|familien|kæreste|samlever)*; (to|tre|et|fire|halvandet)-?årig(e|en)? (?:[^ ]+ )?(derhjemme|hjemme|på armen|der vågner)`,
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases: `(blive|bliver|blevet|være|blev) (?:[^ ]+ ){0,3}(rastløs|understimuleret|utålmodig(?= i )|frustreret i (?:stillingen|jobbet|rollen))(?! (?:af at vente|patient|børn)); (kedeligt|trist|småt|enkelt|ensformigt|monotont|snævert) (?:[^ ]+ ){0,2}(for dig|for en (?:som|med|der)|efter|i længden|inden for|på en (?:uge|måned)); (søge|søger|se|ser|lede|leder) (?:dig )?(væk|videre|efter noget (?:andet|større|bedre)) (?:[^ ]+ ){0,2}(så snart|efter|inden|før|når)`,
  },
  {
    ground: "culture",
    level: "warn",
    phrases: `(typisk|ægte|rigtige|rette|sand) [^ ]+-(person|type|menneske|karakter|sjæl|pige|fyr); (har ikke|mangler|ikke har|savnede|savner) (?:[^ ]+ )?(glimtet|gnisten|gløden|x-faktoren|personligheden|humoren); (samme|vores) (slags|støbning|støbeske) (?:mennesker|folk)*; (hvem|dem|nogen) vi (har lyst til at|gider|kan) (?:[^ ]+ )?(spise frokost|dele kontor|tage på tur|drikke en øl|hænge ud) med; (du|dig) (?:[^ ]+ ){0,3}en af os; fornemmelsen af (?:[^ ]+ )?(du|dig); hyrer (?:[^ ]+ ){0,2}(energi|personlighed|humor|attitude)`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(ikke|aldrig) (?:[^ ]+ )?(er|kommer|var|hører til) (herfra|her fra|fra egnen|fra øen|indfødt|en af vores egne)(?! (?:ansøg|brev)); (hører|høre|høres|mærker|mærkes) (?:[^ ]+ ){0,5}at du (?:[^ ]+ )?(er|kommer|ikke|taler) (?:[^ ]+ ){0,2}(herfra|fra|udlænding|dansk|udefra|andet sprog); (en af|nogle af|nogen af) (deres|vores|sine) egne(?! (?:medarb|ansat|elev)); (danskere|nordmænd|skandinaver) (?:[^ ]+ )?(på|bag|i|om bord|ved) (broen|skranken|kassen|disken|køkkenet|gulvet|roret); (helst|kun) (?:[^ ]+ )?(danskere|skandinaver|danske (?:folk|ansigter|hænder))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `(din|dit|dine|de|den|om|med|har|haft|har haft) (?:[^ ]+ )?(hjerte|ryg|knæ|nakke|skulder|hofte|lunge|mave|nyre|blodtryks|nerve|søvn|psykiske?|helbreds|led|muskel)(-| )?(problem|problemer|problemerne|besvær|gener|lidelse|lidelsen|svigt|skade|skaden|skavank|skavanker|flimmer|infarkt|tilfælde|historik|bøvl)(?! (?:hos|blandt|og patient)); (du|dig) (?:[^ ]+ ){0,4}(blodprop|hjerneslag|slagtilfælde|hjertestop|operation(?:en)? i|knæoperation|insulin|anfald|anfaldene|pacemaker|strålebehandling|kemo|kemoterapi)(?! (?:hos|patient|afdeling|i jobbet)); (tilbagefald|ny blodprop|blive syg igen|gå ned (?:med flaget|igen|med stress))(?! (?:hos|blandt|patient)*); (rask|stærk|frisk) nok (?:igen )?(?:til|for) (?:[^ ]+ ){0,2}(job|turnus|vagt|dette|os|arbejd)*`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(du|dig|din) (?:[^ ]+ ){0,5}(fagforeningen ind|startede (?:en )?klub|organiserede (?:de ansatte|kollegerne|folkene)|fik (?:en )?overenskomst ind|krævede overenskomst|klubarbejde|strejkevagt|blokade*)(?! (?:i forbundet|hos medlem))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(gå på|går på|kan gå på|få) (?:[^ ]+ )?(efterløn|tidlig pension|seniorpension|arnepension|folkepension); (du|dig|en) (?:[^ ]+ ){0,6}(året jeg blev født|før (?:jeg|vi|chefen|lederen|drengene) (?:blev|var) født|ældre end (?:faren|moren|chefen|lederen)|der kunne være (?:deres|vores|min) (?:mor|far|bedste*)); lige (?:[^ ]+ )?(ud af|ude fra|kommet ud af|færdige på|ud fra) (?:[^ ]+ )?(cbs|itu|dtu|universitetet|gymnasiet|handelsskolen|skolen|studiet|uni)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(få|flere|kun|allerede|nok|udelukkende|fem|fire|seks|tre|bare) (damer|kvinder|piger|mænd|karle|drenge|fyre) (?:[^ ]+ ){0,2}(på|i|hos|her|blandt) (?:[^ ]+ )?(afdelingen|kontoret|teamet|holdet|værkstedet|sekretariatet|os|personalet|vagten|gulvet|forvejen)(?! (?:som deltager)); (bedre|jævnere|skæv) køns(balance|fordeling)*; (ansætte|vælge|foretrække|prioritere|finde|have) (?:[^ ]+ )?(en|flere) (?:[^ ]+ )?(mand|kvinde|dame|mænd|kvinder|damer)(?! (?:med|til|som|for) (?:patient|bruger))`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(modne|voksne|garvede) (damer|kvinder|mænd|herrer)(?! (?:patient|som bruger)*); (serveret|betjent|undervist|hjulpet|mødt) af (?:[^ ]+ )?(bedstemor|bedstefar|mormor|farmor|deres mor|tante)*; de næste (?:[^ ]+ )?(ti|femten|tyve|tredive|10|15|20|30) år (?:skal|kan|vil)?; (guldur|guldklokken)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(ikke|nægtede at|vil ikke) (?:[^ ]+ )?(give|gav|gav os|giver|rakte|tage|tog|tager|hilse|hilste) (?:[^ ]+ )?(hånd|hånden|i hånden|med hånden)(?! (?:om|i hånd|op)); (svin|svinekød|øl|alkohol|bacon) (?:[^ ]+ ){0,8}(du|dig) (?:[^ ]+ ){0,3}(tryg|tilpas|problem|svært|ok med)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(reagensglas|reagensglasbehandling|fertilitetsbehandling|kunstig befrugtning|ivf|insemination)*(?! (?:afdeling|klinik|laboratori)*); (håber|ønsker|drømmer) (?:[^ ]+ ){0,3}(søskende|nummer to|en til|flere børn) (?:til|snart|om)?`,
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases: `(folk|arbejdere|karle|drenge|nogen|ansatte) (østfra|sydfra|udefra|fra øst|fra syd|fra de kanter)(?! (?:i byen|på øen))`,
  },
  {
    ground: "availability",
    level: "warn",
    phrases: `(bange|nervøs|nervøse|bekymrede|tror|frygter) (?:[^ ]+ ){0,6}(træt|ked) af (turen|vejen|køreturen|transporten|afstanden|pendlingen|vagterne|broen|færgen)`,
  },
  {
    ground: "appearance",
    level: "warn",
    phrases: `(se|ser) ud som (?:[^ ]+ )?(om |en )?(?:[^ ]+ )?(træner|model|sund|selv træner|profil)*; (se|ser) (?:[^ ]+ )?(veltrænet|slank|præsentabel|ordentlig) ud(?! (?:koden|rapport))`,
  },
  {
    // What is guessed of the reader's days to come. A kind guess ("you will do well") passes.
    ground: "availability",
    level: "warn",
    phrases: `(tror|frygter|bange|nervøse|antager|mistænker|regner med|tænker|usikre på om) (?:at |for at |ikke at |bare at |for ){0,2}du (?:[^ ]+ )?(?:(vil|ville|kommer til at|kunne) (?:[^ ]+ )?)?(falde|falder|smutte|smutter|render|rende|stikke|stikker|køre træt|blive træt|bliver træt|rejse|rejser|sige op|siger op|blive ensom|bliver ensom|blive for|bliver for|kede|keder|mistrives|trives ikke|forsvinde|forsvinder|føle dig|føler dig|havne|havner|knække|knækker)(?! (?:ud (?:koden|ansøg)|med (?:opg|excel|kode)|ind i (?:rollen|jobbet))*); (tør|turde|vover) (?:vi |jeg |desværre ){0,2}(ikke|næppe) (tage|ansætte|have|lade|sætte|sende|løbe|satse på|risikere) (?:[^ ]+ )?(dig|chancen|risikoen|ansvaret); (ville|vil) (?:du )?næppe (?:[^ ]+ )?(blive|blevet|trives|holde ud|blive længe|orke|klare mosten); dømt til at gå galt`,
  },
  {
    // What others feel about who somebody is. The wish of a customer is no lawful reason.
    ground: "culture",
    level: "warn",
    phrases: `${others} (?:(?!(?:ikke|dig) )[^ ]+ ){0,4}(viger tilbage|reagerer|reageret|reagerede|snakker|rynker|studser|er skeptiske|bliver urolige|kan genkende sig|genkende sig selv|spejle sig|beder om en (?:[^ ]+ )?(?:de|der ligner)); (en|nogen|folk) (?:der|som) ligner (dem|sig|os) ?(selv)?; (taler|snakker) (polsk|litauisk|rumænsk|dansk|dialekt|arabisk|russisk) (indbyrdes|sammen|med hinanden); når du ikke er (en af|som) (dem|os|de andre); for (?:[^ ]+ ){0,2}(stille|forsigtig|rolig|alvorlig|beskeden|genert|højrøstet) (?:[^ ]+ ){0,2}(for|til) (en |et )?(flok|hold|sted|miljø|os)*`,
  },
  {
    ground: "health",
    level: "block",
    about: true,
    phrases: `(din|dit|dine|med) (?:[^ ]+ )?(migræne|stammen|halten|allergi|eksem|gigt|reumatisme|tinnitus|epilepsi|diabetes|angst|depression|stress|astma|ryg|skulder|knæ|hofte|hjerte|nerver|psyke)(?! (?:patient|afdeling|klinik|borger)*) (?:[^ ]+ ){0,5}(er|gør|kan|vil|ikke|men|og|skyld); (gik|gået|lå|ligget|var|været) (?:[^ ]+ )?hjemme med (?:[^ ]+ )?(ryggen|skulderen|knæet|nakken|angst|depression|migræne|hoften|hjertet|stress); (har|havde) (?:[^ ]+ )?drukket(?! (?:kaffe|op)); (drak|drukket|drikkeriet|alkoholen|misbruget) (?:[^ ]+ ){0,4}(år siden|før|tidligere|nøglerne|chancen|tilbage)`,
  },
  {
    ground: "family",
    level: "block",
    about: true,
    phrases: `(alene|ene) med (drengene|pigerne|ungerne|børnene|barnet|din søn|din datter|de små|de to|de tre)`,
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases: `(kvalme|dårlig|utilpas) (?:[^ ]+ ){0,2}(om morgenen|om morgenerne); nået halvvejs(?= *$| (?:må|og|bliver|er|kan) ); (i femte|i sjette|i syvende|i fjerde) måned*; (lige|netop|nylig) blevet (far|mor|forældre)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases: `(må|bør|skal) (?:der |det ){0,2}(stå|være|sidde|have) (en) (karl|mand|dame|kvinde|pige)(?! (?:som har|med)); (omklædning|bade|toilet|kahyt|skurvogn|sovesal)* (?:[^ ]+ ){0,3}(for|til) (damer|kvinder|piger|mænd)(?! (?:skal) (?:vaskes|males)); (kvindelig|mandlig) (?!(?:patient|elev|bruger|beboer|indsat|gæst|deltager|kunde|klient|borger)[^ ]*)[^ ]+`,
  },
  {
    ground: "age",
    level: "block",
    phrases: `(yngre|ungt) (publikum|målgruppe|lyttere|seere|læsere) (?:[^ ]+ ){0,9}(du|dig|stemmen|vært|derfor|hvem)(?! (?:har skrevet)); (samme|deres eget|vores eget) (sted|trin|stadie) i livet; på vej ud i livet; (vokset op|opvokset) (sådan|på den måde|med det|på nettet)`,
  },
  {
    ground: "union",
    level: "block",
    phrases: `(blokade|blokaden|strejke|strejken|arbejdsnedlæggelse|arbejdsnedlæggelsen)(?! (?:ret|lov)*)`,
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(ikke|aldrig) (?:[^ ]+ )?(smage|smager|spiser|spise|rører|håndterer|serverer|servere) (?:på |ved )?(?:[^ ]+ )?(svin|svinekød|svinekødet|bacon|alkohol|øl|vin|blod)(?! (?:uden bevilling)); (ikke|aldrig) (?:[^ ]+ )?arbejde(r)? (?:[^ ]+ ){0,2}(fredag aften|fra fredag|på sabbatten)`,
  },
];
