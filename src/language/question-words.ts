// What unlawful and lawful interview questions look like in the five languages. Made for Gjensvar; pattern language in `cues.ts`.
import type { Lang } from "./languages.ts";

/** The grounds of the question check, as the contract names them. */
export type QuestionGround =
  | "pregnancy"
  | "family"
  | "religion"
  | "ethnicity"
  | "disability"
  | "health"
  | "orientation"
  | "gender-identity"
  | "sex"
  | "politics"
  | "union"
  | "age"
  | "pay-history"
  | "criminal-record"
  | "other";

/** A language's lists: what may be asked although it looks alike, tasks that a health question may name, and each ground. */
export type QuestionWords = { lawful: string; task: string; grounds: Partial<Record<QuestionGround, string>> };

/** The lists, by language. */
export const questionWords: Record<Lang, QuestionWords> = {
  nb: {
    lawful: `(fylt|over|minst) (18|atten|20|21) år; over (18|20|21); myndig; arbeidstillatelse; (lov|rett|tillatelse) til å (arbeide|jobbe); oppholds- og arbeidstillatelse; lønnsforventning*; forventer … lønn; ønsker … (i lønn|lønn); lønnskrav; tilrettelegging … (intervju*|samtale*|test*|prøve*); (trenger|behov for) … (tilrettelegg*|tilpasning*) … (intervju*|samtale*|test*|møte*|delta); hindrer deg i å utføre; utføre (oppgavene|arbeidsoppgavene); politiattest … (lov*|krev*|krav*); (lov|krev)* … politiattest; hvor godt (skriver|snakker|behersker|leser|kan) du; hvilke språk (snakker|behersker|skriver|kan|leser); faglig … om (fem|tre|to|5|3) år; når kan du (begynne|starte|tiltre); oppsigelsestid; kan du (reise|jobbe|arbeide) (rundt|omtrent|inntil|kveld*|natt*|helg*|turnus*|skift*)`,
    task: "løft*; (stillingen|jobben|oppgaven*) (krever|innebærer|har); oppgavene; arbeid i høyden; nattarbeid; førerkort; kjøre; stående arbeid; fysisk krevende; tungt arbeid; allergi* … (pels*|mel|latex|kjemikalier|dyr)",
    grounds: {
      pregnancy:
        "gravid*; graviditet*; (planlegger|planer|tenkt|tenker|ønsker|vurderer|skal|vil) … (barn|familie|flere barn|familieforøkelse); venter … barn; få (flere )?barn; stifte familie; familieforøkelse; (foreldre|svangerskaps|pappa|mamma)-?perm*; adopter*; ivf; prøverør*; prevensjon",
      family:
        "(har|mange) … barn; små barn; barna( (dine|deres))?; barnepass*; barnevakt*; hvem … (henter|passer); sykt barn; syke barn; barn* … (syk|sykt|hente*|barnehage); (er du|du) … (gift|samboer|singel|skilt|forlovet|enslig|aleneforsørger); sivilstand*; sivilstatus; samlivsstatus; (ektefelle*|samboer*|kjæreste*); (mann|kone|partner*) (din|di|ditt); (mannen|kona|partneren) (din|di); har du (mann|kone|partner); familiesituasjon*; hjemmesituasjon*; (med|til|for|mot) familie(n|livet)*; familien din; omsorgsansvar; omsorg for; privatliv*; (foreldre|mor|far) … (pleie|omsorg)",
      religion:
        "religi*; (tro|trosretning|troen|livssyn) (du|din|ditt|har); (din|ditt|hvilken|hvilket) (tro|trosretning|livssyn); hva tror du på; kristen; muslim*; jøde; jødisk; hindu*; buddhist*; ateist*; kirken; (gå|går|kirke|kirka)(gå*)? … kirke*; (går|medlem) … (kirke*|moské*|menighet*); moské*; menighet*; (be|ber) (i arbeid*|på jobb*|til gud|bønn); bønn*; faste* … ramadan; ramadan; hijab; hodeplagg; skaut; sabbat*; konfirmert; troende; halal; (feirer|feire) (du )?(jul|eid|id)",
      ethnicity:
        "(kommer|er) du … fra; hvor … (kommer|er) du … (fra|opprinnelig|født); egentlig fra; opprinnelig; opphav*; (foreldrene|foreldre|familien|mor|far|besteforeldre) … (fra|født); født i; hvor er du født; (foreldrene|besteforeldrene) dine; dine foreldre; fødeland; fødested; morsmål*; aksent*; nasjonalitet*; statsborger*; hvilket land; etnisk*; etnisitet*; innvandr*; hudfarge; samisk; same; hvor lenge har du bodd i norge; (navnet|navn) … (fra|opprinnelse|utenlandsk|spennende); kultur* … (din|hjemland*); hjemland*; flyktning",
      disability:
        "funksjonsnedsett*; funksjonshem*; handikap*; nedsatt (syn|hørsel|funksjon*|arbeidsevne); rullestol*; dysleksi; lese- og skrivevansker; ufør*; (ser|hører) du (godt|dårlig)",
      health:
        "hels(e|en|a)*( din| di)?; frisk; syk; sykdom*; sykefravær*; sykmeld*; sykemeld*; sykedag*; fraværsdager; egenmelding*; medisin*; medikament*; psykisk*; depre*; angst; utbrent; diagnose*; kreft; kronisk*; allergi*; astma; diabetes; rygg*; adhd; terapi; psykolog*; (til|hos) lege*; innlagt; operert; røyk*; snus*; alkohol*; drikker; rus*; vekt(en)? din; bmi; vaksin*; (tåler|takler) du stress",
      orientation:
        "legning*; seksuell*; homofil*; lesbisk*; bifil*; skeiv*; heterofil*; (tiltrukket|til) (menn|kvinner|begge); (kjæresten|partneren) … (mann|kvinne|gutt|jente); (mann eller kvinne)",
      "gender-identity":
        "transperson*; transkjønn*; kjønnsidentitet*; kjønnsuttrykk*; født (som|med) … (kjønn|mann|kvinne|gutt|jente); kjønn … født; skiftet kjønn; juridisk kjønn; hvilket kjønn; pronomen",
      politics:
        "stemmer du; stemte du; hva stemmer; parti; partiet; partier; partia; partimedlem*; politisk*; høyre(siden)? eller venstre*; regjering*; hvem (stemte|stemmer)",
      union:
        "fagforening*; fagorganis*; organisert; tillitsvalgt*; medlem av (lo|fagforbundet|nito|tekna|unio); streik*; fagforbund*",
      age: "hvor gammel; fødselsdato; fødselsår; født (i )?(år|hvilket år|når); når er du født; alder*( din)?; når ble du ferdig med( (skolen|videregående|studiene))?; pensjon*; når (går|skal) du … pensjon*; personnummer; fødselsnummer; hvilket årskull",
      "pay-history":
        "(tjener|tjente) du( (i dag|nå|der|i|hos|på))?; (hva|hvor mye) … tjen*; (nåværende|dagens|tidligere|forrige|siste|nåværande) (års)?lønn*; lønn* … (i dag|nå|i dagens|nåværende|forrige|tidligere|sist*); lønnsslipp*; lønnen din; lønna di; bonus … (fikk|i fjor|hadde)",
      "criminal-record":
        "straffet; straffe*dømt*; straffedømt; straffbart; dømt; straffehistorikk; rulleblad*; kriminell*; arrestert; politiet; bot(en)? for; vandel*; politiattest*",
      sex: "er du (en )?(mann|kvinne|gutt|jente); ditt kjønn; kjønn(et)? ditt; (som (kvinne|mann|jente)); kvinne i et mannsdominert*; arbeide under en kvinne*; kvinnelig sjef",
    },
  },
  nn: {
    lawful: `(fylt|over|minst) (18|atten|20|21) år; over (18|20|21); myndig; arbeidsløyve; (lov|rett|løyve) til å (arbeide|jobbe); lønsforvent*; lønskrav; forventar … løn; tilrettelegging … (intervju*|samtale*|test*|prøve*); (treng|behov for) … (tilrettelegg*|tilpass*) … (intervju*|samtale*|test*|møte*); hindrar deg i å utføre; utføre (oppgåvene|arbeidsoppgåvene); politiattest … (lov*|krev*|krav*); (lov|krev)* … politiattest; kor godt (skriv|snakkar|meistrar|les|kan) du; kva språk (snakkar|meistrar|skriv|kan|les); fagleg … om (fem|tre|to|5|3) år; når kan du (byrje|starte|ta til); oppseiingstid; kan du (reise|jobbe|arbeide) (rundt|om lag|inntil|kveld*|natt*|helg*|turnus*|skift*)`,
    task: "løft*; (stillinga|jobben|oppgåv*) (krev|inneber|har); oppgåvene; arbeid i høgda; nattarbeid; førarkort; køyre; ståande arbeid; fysisk krevjande; tungt arbeid",
    grounds: {
      pregnancy:
        "gravid*; graviditet*; (planlegg|planar|tenkt|tenkjer|ønskjer|vurderer|skal|vil) … (barn|familie|fleire barn); ventar … barn; få (fleire )?barn; stifte familie; (foreldre|svangerskaps|pappa|mamma)-?perm*; adopter*; prevensjon",
      family:
        "(har|mange) … barn; små barn; barna( (dine|dykkar))?; barnepass*; barnevakt*; kven … (hentar|passar); sjukt barn; sjuke barn; (er du|du) … (gift|sambuar|singel|skild|forlova|einsleg|åleineforsørgjar); sivilstand*; sivilstatus; (ektefelle*|sambuar*|kjærast*|mann|kone|kona|partnar*) (din|di|ditt); familiesituasjon*; heimesituasjon*; (med|til|for|mot) familie(n|livet)*; familien din; omsorgsansvar; omsorg for; privatliv*",
      religion:
        "religi*; (tru|trusretning|trua|livssyn) (du|di|ditt|har); (di|ditt|kva) (tru|trusretning|livssyn); kva trur du på; kristen; muslim*; jøde; jødisk; hindu*; buddhist*; ateist*; kyrkje*; moské*; kyrkjelyd*; (be|ber) (i arbeid*|på jobb*|til gud); bøn; bøner; bønetid*; fast* … ramadan; ramadan; hijab; hovudplagg; skaut; sabbat*; truande; halal; (feirar|feire) (du )?(jul|eid|id)",
      ethnicity:
        "(kjem|er) du … frå; kvar … (kjem|er) du … (frå|opphavleg|fødd); eigentleg frå; opphavleg; opphav*; (foreldra|foreldre|familien|mor|far|besteforeldre) … (frå|fødd*); fødd i; kvar er du fødd; (foreldra|besteforeldra) dine; fødeland; fødestad; morsmål*; aksent*; nasjonalitet*; statsborgar*; kva land; etnisk*; etnisitet*; innvandr*; hudfarge; samisk; same; kor lenge har du budd i noreg; namn* … (frå|opphav|utanlandsk); heimland*; flyktning",
      disability:
        "funksjonsnedset*; funksjonshem*; handikap*; nedsett (syn|høyrsel|funksjon*|arbeidsevne); rullestol*; dysleksi; lese- og skrivevanskar; ufør*",
      health:
        "hels(e|a|en)*( di)?; frisk; sjuk; sjukdom*; sjukefråvær*; sjukmeld*; sjukedag*; fråværsdagar; eigenmelding*; medisin*; psykisk*; depre*; angst; utbrend; diagnose*; kreft; kronisk*; allergi*; astma; diabetes; rygg*; adhd; terapi; psykolog*; lækjar*; lege*; innlagd; operert; røyk*; snus*; alkohol*; drikk; rus*; vaksin*",
      orientation:
        "legning*; seksuell*; homofil*; lesbisk*; bifil*; skeiv*; heterofil*; (tiltrekt|til) (menn|kvinner|begge); (kjærasten|partnaren) … (mann|kvinne|gut|jente); (mann eller kvinne)",
      "gender-identity":
        "transperson*; transkjønn*; kjønnsidentitet*; kjønnsuttrykk*; fødd (som|med) … (kjønn|mann|kvinne|gut|jente); kjønn … fødd; skifta kjønn; kva kjønn; pronomen",
      politics: "røyst*; stemmer du; parti; partiet; partia; partimedlem*; politisk*; regjering*",
      union:
        "fagforeining*; fagorganis*; organisert; tillitsvald*; medlem av (lo|fagforbundet|nito|tekna|unio); streik*; fagforbund*",
      age: "kor gamal; kor gammal; fødselsdato; fødselsår; når er du fødd; fødd (i )?(år|kva år|når); alder*( din)?; pensjon*; personnummer; fødselsnummer",
      "pay-history":
        "(tener|tente) du; (kva|kor mykje) … ten(er|te)*; (noverande|dagens|tidlegare|førre|siste) (års)?løn*; løn* … (i dag|no|noverande|førre|tidlegare|sist*); lønsslipp*; løna di",
      "criminal-record":
        "straffa; straffedømd*; straffedømt*; dømd; dømt; rulleblad*; kriminell*; arrestert; politiet; vandel*; politiattest*",
      sex: "er du (ein |ei )?(mann|kvinne|gut|jente); ditt kjønn; kjønnet ditt; som (kvinne|mann|jente); kvinneleg sjef",
    },
  },
  da: {
    lawful: `(fyldt|over|mindst) (18|atten|20|21) år; over (18|20|21); myndig; arbejdstilladelse; (lov|ret|tilladelse) til at arbejde; lønforventning*; lønønske*; forventer … løn; (brug for|behov for) … (hensyn|tilpasning*|hjælpemidler) … (samtale*|interview*|test*|møde*); hensyn under samtalen; forhindrer dig i at udføre; udføre (opgaverne|arbejdsopgaverne); straffeattest … (lov*|kræv*|krav*); (lov|kræv)* … straffeattest; børneattest*; hvor godt (skriver|taler|behersker|læser|kan) du; hvilke sprog (taler|behersker|skriver|kan|læser); fagligt … om (fem|tre|to|5|3) år; hvornår kan du (begynde|starte|tiltræde); opsigelsesvarsel; kan du (rejse|arbejde) (omkring|cirka|op til|aften*|nat*|weekend*|skift*)`,
    task: "løft*; (stillingen|jobbet|opgaven*) (kræver|indebærer|har); opgaverne; arbejde i højden; natarbejde; kørekort; køre; stående arbejde; fysisk krævende; tungt arbejde; allergi* … (pels*|mel|latex|kemikalier|dyr)",
    grounds: {
      pregnancy:
        "gravid*; graviditet*; (planlægger|planer|tænkt|tænker|ønsker|overvejer|skal|vil) … (børn|barn|familie|flere børn|familieforøgelse); venter … barn; få (flere )?børn; stifte familie; familieforøgelse; barsel*; (forældre|mor|far)-?orlov*; adopter*; fertilitet*; prævention",
      family:
        "(har|mange) … børn; små børn; børn(ene)?( (dine|jeres))?; børnepasning*; barnepige*; hvem … (henter|passer|tager); barns? … (syg|syge*|hente*); sygt barn; jeres barn; (er du|du) … (gift|samlevende|single|skilt|forlovet|enlig|eneforsørger); civilstand*; civilstatus; (ægtefælle*|samlever*|kæreste*); (har du|din) (mand|kone|partner*); din (mand|kone|kæreste|partner|ægtefælle); familiesituation*; hjemmesituation*; (med|til|for|mod) familie(n|livet)*; familien; din familie; omsorgsansvar; omsorg for; privatliv*",
      religion:
        "religi*; (tro|trosretning|livssyn) (du|din|har); (din|dit|hvilken|hvilket) (tro|trosretning|livssyn); hvad tror du på; kristen; muslim*; jøde; jødisk; hindu*; buddhist*; ateist*; kirke*; moské*; moske*; menighed*; (bede|beder) (i arbejd*|på jobb*|til gud|bøn); bøn; bønner; faste* … ramadan; ramadan; hijab; tørklæde*; troende; halal; folkekirken; (fejrer|fejre) (du )?(jul|eid)",
      ethnicity:
        "(kommer|er) du … fra; hvor … (kommer|er) du … (fra|oprindelig*|født); egentlig fra; oprindelig*; oprindelse*; (forældre|familie|mor|far|bedsteforældre) … (fra|født); født i; hvor er du født; (foreldrene|besteforeldrene) dine; dine foreldre; fødeland; fødested; modersmål*; accent*; nationalitet*; statsborger*; hvilket land; etnisk*; etnicitet*; indvandr*; hudfarve; hvor længe har du boet i danmark; navn … (fra|oprindelse|udenlandsk|spændende); hjemland*; flygtning; rødder",
      disability:
        "funktionsnedsæt*; handicap*; nedsat (syn|hørelse|funktion*|arbejdsevne); kørestol*; ordblind*; førtidspension*; fleksjob*",
      health:
        "helbred*; sund; rask; syg; sygdom*; sygefravær*; sygemeld*; sygedag*; fraværsdage; medicin*; psykisk*; depre*; angst; stress; udbrændt; diagnose*; kræft; kronisk*; allergi*; astma; diabetes; ryg(gen|problemer)*; adhd; terapi; psykolog*; læge*; indlagt; opereret; ryger; snus; alkohol*; drikker; misbrug*; vaccin*; vejer du",
      orientation:
        "seksuel*; homoseksuel*; lesbisk*; biseksuel*; bøsse; queer; heteroseksuel*; (tiltrukket af|til) (mænd|kvinder|begge); (kæresten|din kæreste|din partner) … (mand|kvinde|fyr|pige); (mand eller (en )?kvinde)",
      "gender-identity":
        "transperson*; transkøn*; kønsidentitet*; kønsudtryk*; født (som|med) … (køn|mand|kvinde|dreng|pige); køn … født; skiftet køn; kønsskifte; hvilket køn; pronomen*",
      politics:
        "stemmer du; stemte du; hvad stemmer; parti; partiet; partier; partimedlem*; politisk*; regering*; (rød|blå) blok",
      union:
        "fagforening*; fagligt organiseret; organiseret; tillidsmand; tillidsrepræsentant*; a-kasse; strejk*; medlem af (3f|hk|foa|djøf)",
      age: "hvor gammel; fødselsdato; fødselsdag; fødselsår; hvornår er du født; født (i )?(år|hvilket år|hvornår); alder*; pension*; cpr*; personnummer; hvornår blev du (student|færdig); hvilken årgang",
      "pay-history":
        "tjen(er|te) du; (hvad|hvor meget) … tjen*; (nuværende|tidligere|seneste|sidste) (års)?løn*; løn* … (i dag|nu|nuværende|tidligere|sidst*); lønseddel*; lønsedler; din løn",
      "criminal-record":
        "straffet; straffeattest*; dømt; kriminel*; anholdt; politiet; bøde*; plettet; ren straffeattest",
      sex: "er du (en )?(mand|kvinde|dreng|pige); dit køn; som (kvinde|mand|pige); kvindelig chef",
    },
  },
  sv: {
    lawful: `(fyllt|över|minst) (18|arton|20|21)( år)?; myndig; arbetstillstånd; (lov|rätt|tillstånd) att arbeta; löneanspråk*; löneförvänt*; lönekrav; förväntar … lön; (behöver|behov av) … (anpassning*|hjälpmedel|hänsyn) … (intervju*|samtal*|test*|möte*); anpassning (vid|under|inför) (intervjun|samtalet|testet); hindrar dig från att utföra; utföra (uppgifterna|arbetsuppgifterna|de beskrivna); registerutdrag … (lag*|kräv*|krav*); (lag|kräv)* … registerutdrag; hur (bra|väl) (skriver|talar|behärskar|läser|kan) du; vilka språk (talar|behärskar|skriver|kan|läser); (yrkesmässigt|professionellt|i yrket) … om (fem|tre|två|5|3) år; när kan du (börja|starta|tillträda); uppsägningstid; kan du (resa|arbeta|jobba) (runt|ungefär|upp till|kväll*|natt*|helg*|skift*)`,
    task: "lyft*; (tjänsten|jobbet|uppgiften*) (kräver|innebär|har); uppgifterna; arbete på hög höjd; nattarbete; körkort; köra; stående arbete; fysiskt krävande; tungt arbete; allerg* … (päls*|mjöl|latex|kemikalier|djur)",
    grounds: {
      pregnancy:
        "gravid*; graviditet*; (planerar|planer|tänkt|tänker|önskar|funderar|ska|vill) … (barn|familj|fler barn); väntar … barn; (få|skaffa) (fler )?barn; bilda familj; (föräldra|mamma|pappa)-?ledig*; adopter*; ivf; fertilitet*; preventiv*",
      family:
        "(har|många) … barn; små barn; småbarn*; barnen( dina)?; barnpass*; barnvakt*; vem … (hämtar|passar|tar); vab*; sjukt barn; sjuka barn; (är du|du) … (gift|sambo|singel|skild|förlovad|ensamstående); civilstånd*; civilstatus; (make|maka|sambo|flickvän|pojkvän|man|fru|partner*) (din|ditt); din (man|fru|sambo|partner|make|maka); familjesituation*; hemsituation*; (med|till|för|mot) familj(en|elivet)*; familjen; din familj; omsorgsansvar; omsorg om; privatliv*",
      religion:
        "religi*; (tro|trosinriktning|livsåskådning) (du|din|har); (din|vilken) (tro|trosinriktning|livsåskådning); vad tror du på; kristen; muslim*; jude; judisk; hindu*; buddhist*; ateist*; kyrka*; moské*; församling*; (be|ber) (i arbet*|på jobb*|på arbet*|till gud|bön); bön; böner; fasta* … ramadan; ramadan; hijab; slöja; huvudduk; troende; halal; (firar|fira) (du )?(jul|eid)",
      ethnicity:
        "(kommer|är) du … (från|ifrån); var … (kommer|är) du … (från|ifrån|ursprungligen|född); egentligen från; ursprung*; (föräldrar|föräldrarna|familj|mamma|pappa|mor|far) … (från|född*); född i; var är du född; dina föräldrar; födelseland; födelseort; modersmål*; brytning*; accent*; nationalitet*; medborgar*; vilket land; etnisk*; etnicitet*; invandr*; hudfärg; same; samisk; hur länge har du bott i sverige; namn … (från|ursprung|utländskt|spännande); hemland*; flykting; rötter",
      disability:
        "funktionsned*; funktionshind*; handikapp*; nedsatt (syn|hörsel|funktion*|arbetsförmåga); rullstol*; dyslexi*; läs- och skrivsvårigheter; sjukersättning",
      health:
        "häls(a|an|o)*; frisk; sjuk; sjukdom*; sjukfrånvaro*; sjukskriv*; sjukdag*; frånvarodagar; medicin*; psykisk*; depri*; depre*; ångest; utbränd*; utmattning*; diagnos*; cancer; kronisk*; allergi*; astma; diabetes; rygg*; adhd; terapi; psykolog*; läkare*; inlagd; opererad; röker; snusar; alkohol*; dricker; missbruk*; vaccin*; väger du",
      orientation:
        "läggning*; sexuell*; homosexuell*; lesbisk*; bisexuell*; bög; queer; heterosexuell*; (attraherad av|för) (män|kvinnor|båda); (flickvän eller pojkvän|man eller kvinna)",
      "gender-identity":
        "transperson*; transkön*; könsidentitet*; könsuttryck*; född (som|med) … (kön|man|kvinna|pojke|flicka); kön … född*; bytt kön; juridiskt kön; vilket kön; pronomen",
      politics: "röstar du; röstade du; vad röstar; parti; partiet; partier; partimedlem*; politisk*; regering*",
      union: "fackförening*; fackförbund*; facket; facklig*; fackligt; strejk*; organiserad",
      age: "hur gammal; födelsedatum; födelseår; när är du född; född (år|vilket år|när); ålder*; pension*; personnummer; vilken årskull; vilket år är du född; när tog du studenten",
      "pay-history":
        "tjän(ar|ade) du; (vad|hur mycket) … tjän*; (nuvarande|tidigare|senaste|förra) (års|månads)?lön*; lön* … (i dag|idag|nu|nuvarande|tidigare|senast*); (i|har du i) lön (i dag|idag|nu); vad har du i lön; lönespec*; lönebesked*; din lön",
      "criminal-record":
        "straffad*; dömd; brott*; kriminell*; gripen; arresterad; polisen; böter; belastningsregist*; registerutdrag*; prickad",
      sex: "är du (en )?(man|kvinna|kille|tjej); ditt kön; som (kvinna|man|tjej); kvinnlig chef",
    },
  },
  en: {
    lawful: `(over|at least|under|reached)( the age of)? (18|eighteen|21|twenty-one); of legal age; (right|authori[sz]ed|permitted|permission|eligible|legally able|legally entitled|entitled|work permit|visa) … work; work permit; salary (expectation*|requirement*); (expect|expected) … (salary|pay); (need|require) … (adjustment*|accommodation*|adaptation*) … (interview|test|meeting|assessment); (adjustments|accommodations) for (the|your) interview; prevent* you from (performing|doing|carrying); (perform|carry out) the (tasks|duties|essential); certificate … (law|required|statut*); (law|legally|statut*) … certificate; (what|which) languages?( do)? (do )?you (read|speak|write|know); how well do you (speak|write|read); professionally … in (five|three|two|5|3) years; when (can|could|would) you (start|begin|be able); notice period; (willing|able) to (travel|work (evenings|nights|weekends|shifts|overtime)); fluent*`,
    task: "lift*; the (position|job|role|task*) (requires|involves|includes); the tasks; work at height*; night work; driving; standing work; physically demanding; heavy work; allerg* … (fur|flour|latex|chemicals|animals)",
    grounds: {
      pregnancy:
        "pregnan*; (plan|planning|plans|intend|hoping|thinking|want|going) … (children|kids|a family|a baby|babies|more children|starting a family); expecting( a (baby|child))?; (have|having) (a baby|more children); start a family; (maternity|paternity|parental) leave; adopt*; ivf; fertility; birth control; contracept*",
      family:
        "(have|got|many|any) … (children|kids); (small|young|little) (children|kids); your (children|kids); childcare; child care; babysit*; who (picks|takes care|looks after|minds); sick child; (are you|you) … (married|single|divorced|engaged|in a relationship|living with|cohabiting|a single); marital; your (husband|wife|spouse|partner|boyfriend|girlfriend|family|home situation|home life); family (situation|life|obligations|commitments|responsibilit*); (with|on) (your |the )?family; caring responsibilit*; care for (elderly|your|a); private life; maiden name",
      religion:
        "religi*; (faith|belief*|creed); what church; which church; church*; christian; muslim*; jewish; jew; hindu*; buddhist*; atheist*; mosque; synagogue; temple; congregation; pray*; prayer*; fast* … ramadan; ramadan; hijab; headscar*; sabbath; halal; kosher; (celebrate|observe) (christmas|eid|religious|any)",
      ethnicity:
        "where … you … (from|born|originally); really from; originally from; your (origin*|roots|heritage|ancestry|descent|race|ethnicity|nationality|citizenship|background culture|home country|native); (parents|family|mother|father|grandparents) … (from|born); born in; where were you born; your (parents|grandparents); place of birth; country of (birth|origin); native (tongue|language|speaker); mother tongue; first language; accent; nationality; citizen*; ethnic*; race; immigra*; skin colou?r; refugee; how long have you lived in; (your )?name … (from|origin|unusual|foreign|interesting|mean)",
      disability:
        "disab*; handicap*; impair*; wheelchair*; dyslexi*; reduced (sight|hearing|mobility|vision); special needs; workers' compensation; workers compensation",
      health:
        "health*; healthy; ill; illness*; sick; sickness; sick (leave|days); days … (sick|absent|ill); absence*; medication*; medicine*; drugs; prescription*; mental*; depress*; anxiety; stress; burned? out; burnt out; burnout; diagnos*; cancer; chronic*; allerg*; asthma; diabet*; back (pain|problem*|trouble); adhd; therap*; psycholog*; psychiatr*; doctor*; hospital*; surgery; smok*; alcohol*; drink; addict*; vaccin*; weigh; weight; medical*; condition",
      orientation:
        "sexual*; gay; lesbian; homosexual; bisexual; queer; straight; heterosexual; attracted to (men|women|both); (boyfriend or girlfriend|girlfriend or boyfriend|man or (a )?woman|men or women)",
      "gender-identity":
        "transgender*; trans; gender (identity|expression|reassignment); assigned at birth; (sex|gender) … (born|birth|legal); born (as )?(a )?(male|female|boy|girl|man|woman); pronouns; what gender; transition*",
      politics:
        "vot(e|ed|ing); politic*; party; government; republican*; democrat*; left or right; left-wing; right-wing",
      union: "union*; shop steward; strike*; labou?r organi[sz]ation",
      age: "how old; date of birth; birth ?date; birthday; year of birth; birth year; what year were you born; when were you born; your age; age; retire*; retirement; when did you (graduate|finish) (from )?(high )?school; graduation year; social security number; national identity",
      "pay-history":
        "(earn|earned|earning|paid) … (now|today|currently|present|current|last|previous|there|at); (do|did) you make … (now|today|currently|last|previous|there|year|month); (current|present|previous|last|past|former) (salary|pay|wage*|compensation|earnings|income); (salary|pay|wage) history; how much … (earn*|make|paid); what (do|did|are|were) you (earn*|make|paid); payslip*; pay slip*; pay stub*; what is your salary",
      "criminal-record":
        "arrest*; convict*; crimin*; offen[cs]e*; prison; jail; police; felon*; misdemea*; charged with; fined for; record check",
      sex: "are you (a )?(man|woman|male|female|boy|girl); your (sex|gender); as a (woman|man|girl|mother|father); female (boss|manager|colleagues)",
    },
  },
};
