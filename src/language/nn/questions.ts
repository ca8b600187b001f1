// What unlawful and lawful questions look like in Norwegian nynorsk, and what to ask instead. Made for Gjensvar; pattern language in `cues.ts`.
import type { QuestionWords } from "../lists.ts";

export const questions: QuestionWords = {
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
  // What to ask instead.
  rewrites: {
    hours: "Stillinga har den arbeidstida som står i utlysinga. Passar ho for deg?",
    tasks: "Er det noko som hindrar deg i å utføre oppgåvene som står i utlysinga?",
    language: "Kva språk bruker du i arbeid, og på kva nivå?",
    drop: "Lat spørsmålet vere. Spør heller: Kva er viktig for deg i arbeidet?",
    pay: "Kva er lønsforventninga di?",
    record: "Lova krev politiattest for denne stillinga. Kan du leggje han fram?",
    age: "Er du fylt 18 år? (berre når lova krev det)",
    note: "kan spørjast om, men kan aldri leggjast vekt på",
  },
};
