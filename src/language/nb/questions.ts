// What unlawful and lawful questions look like in Norwegian bokmål, and what to ask instead. Made for Gjensvar; pattern language in `cues.ts`.
import type { QuestionWords } from "../lists.ts";

export const questions: QuestionWords = {
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
  // What to ask instead.
  rewrites: {
    hours: "Stillingen har den arbeidstiden som står i utlysningen. Passer den for deg?",
    tasks: "Er det noe som hindrer deg i å utføre oppgavene som står i utlysningen?",
    language: "Hvilke språk bruker du i arbeid, og på hvilket nivå?",
    drop: "La spørsmålet være. Spør heller: Hva er viktig for deg i arbeidet?",
    pay: "Hva er lønnsforventningen din?",
    record: "Loven krever politiattest for denne stillingen. Kan du legge den fram?",
    age: "Er du fylt 18 år? (bare når loven krever det)",
    note: "kan spørres om, men kan aldri vektlegges",
  },
};
