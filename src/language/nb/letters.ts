// Word lists for letters in Norwegian bokmål: what each move looks like. Made for Gjensvar; a star is the rest of a word.
import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  pieces: {
    greeting: "hei|kjære|hallo|god dag|heisann|hi|hello|dear",
    hrNouns:
      "erfaring*|kompetanse*|kunnskap*|bakgrunn*|utdanning*|utdannelse*|ferdighet*|kjennskap|innsikt|evne*|ansvar|praksis|opplæring|trening|sertifisering*|mastergrad*|bachelorgrad*|forståelse|dybde|bredde",
    prepositions: "med|i|om|innen|innenfor|fra|som|til|på|for|av|innafor",
    unfilled:
      "lignende|liknende|tilsvarende|felt|område|roll|vår|denne|dette|det|den|slik|relevant|bransjen|stilling|faget|fagområde|oss|deg|dem|han|hun|profil|helhet|noe|noen|alle|andre|å bli|søknad|prosess|du|framtid|fremtid|helheten",
    compounds:
      "erfaring|kompetanse|kunnskap|kunnskaper|ansvar|utdanning|utdannelse|ferdigheter|ledelse|autorisasjon|forståelse",
    emptyCompounds:
      "fagkompetanse|arbeidserfaring|yrkeserfaring|kjernekompetanse|jobberfaring|spisskompetanse|realkompetanse|bakgrunnskunnskap|arbeidsledelse|helhetsforståelse|egenerfaring|grunnutdanning",
    carriers:
      "nevner|krever|krav om|kravet om|kravene om|ønsket om|ønskene om|kravet til|krav til|vekt på|når det gjelder|mener med|eksempel på|avgjorde til slutt var|avgjørende var|etterspør|ser etter",
    organisations:
      "kommune|fylkeskommune|as|asa|ab|ltd|hr|team|teamet|avdeling|avdelingen|rekruttering|rekrutteringsteamet|direktoratet|universitetet|sykehus|bedriften|selskapet|personalavdelingen|hr-avdelingen|gruppen|noreply|no-reply|ledelsen|administrasjonen",
    general: "",
  },
  cues: {
    thanks:
      "takk for; (tusen|mange|hjertelig) takk; vi setter pris på at du (søkte|tok|kom); vi takker for; takker deg for",
    notThanks: "takk* nei; takk* ja",
    negators: "ikke; ingen; verken; aldri; intet; umulig; ikkje",
    steps: `blant (dem|de); (blir|bli|ble) … (vurdert|behandlet); (gi|gir) deg et tilbud; (gå|går|gikk|gått) … videre; (komme|kommer|kom|kommet) … videre; (tar|ta|tatt|tas|tok) … videre; nådd* … opp; (når|nå|nådde) … opp;
      (få|får|fikk|fått) … (tilbud|intervju|jobben|stillingen|plass|rollen|jobbtilbud); tilby* … (deg|stilling*|jobb*|intervju*|plass*|roll*); (tilbys|tilbudt) … (stilling*|jobb*|intervju|plass|rolle*);
      (inn|)kalle* … (intervju|samtale); innkalt*; inviter* … (intervju*|samtale*|videre|deg); (være|bli|blir|er|ble|blitt|vært) … (aktuell|innstilt|valgt|utvalgt|ansatt|tilsatt|tatt ut);
      (ble|blir) det … deg; imøtekomme*; fortsett* … (søknad*|prosess*|med deg); velge* … (deg|søknad*|søkere*); valgt … (deg|ut); prioriter* … (deg|søknad*); finn* … plass til; ansette … deg; ansetter … deg; videreføre* … (søknad*|kandidatur*|deg)`,
    lexicalNo: `(er|får|gi|gir|gitt|sende|sender|fått|blir|få|må) … avslag; avslag på (din|søknad*); avslå*; avvis* … (søknad*|deg); svaret … nei; (si|sier|sagt|takke|takker|takket) … nei til (deg|søknad*|din); (søknad* | du) … avvist; nei til søknaden; ikke lykkes denne; velger bort; valgt bort`,
    another: `(besatt|valgt|valgte|velger|velge|ansatt|ansetter|ansette|tilsatt|prioritert|prioritere|prioriterer|tilbudt|foretrukket|funnet|landet|falt|gikk|går|gått|gå|bestemt|tilbyr) … (en annen|andre|noen andre|noen som|en kandidat|en søker|en person|en intern|kandidater som|søkere som)(?! (intervju*|rund*|samtal*|stilling*|krav*|gang*|jobb |jobber |steg*|del*|oppgav*|spørsm*|måt*)); en annen … (er ansatt|får stillingen|fikk stillingen|fikk jobben|er valgt|ble valgt|ble tilbudt); andre … (er|ble|blir) … (valgt|prioritert|foretrukket)`,
    gone: `(trukket|trekker|trekke|avlyst|avlyser|kansellert|stanset|stoppet) … (stilling*|utlysning*|rekruttering*|ansettelse*); (stilling*|utlysning*|rekruttering*|ansettelse*) … (trukket|avlyst|kansellert|stanset|utgår|inndratt); ingen blir ansatt; ingen (vil bli|blir) tilsatt`,
    filled:
      "(fylt|besatt|dekket) (stilling*|jobb*); (stilling*|jobb*|roll*) … (besatt|fylt|dekket|tatt); ansatt … i stillingen",
    because: "derfor; så; dermed; fordi; siden; ettersom; av den grunn",
    anchors:
      "du; deg; din; ditt; dine; søknad*; stilling*; kandidatur*; jobb*; roll*; intervju*; kandidat*; søker*; plass*",
    hedges: `foreløpig; ennå; enda ikke; (satt|stilt|lagt) … (på vent|i bero|på is); på vent; utsatt; kanskje; trolig; muligens; kan bli; (innstilt|satt|rangert) som nummer; venteliste*; reserve*; inntil videre; forhåpentligvis; sannsynligvis; per nå; så langt`,
    unreal:
      "(ville|skulle|kunne) … (ha|vært|blitt) … (fått|gått|blitt|kommet|vært|tilbudt); (hadde|ville) du … (fått|gått|kommet); ville (fått|gått|blitt|kommet)",
    ifWords: "hvis; dersom; om du; om vi; såfremt; med mindre; i tilfelle; forutsatt at",
    clauseStops:
      "(tilby|gi) deg (en )?(ny |annen )?(tid|dato|time); ikke bare; ikke nøl*; ikke glipp av; ikke minst; ikke desto mindre; ikke (en )?lett; uten (deg|at); før (vi|du|jeg|alle|noen|det|intervjuene|ledergruppen|hun|han); førend; ikke hatt mulighet til å svare; ingen grunn til; (ikke|ingen) tvil",
    verbFirst:
      "(hører|har|får|blir|skulle|kommer|er|svarer|ønsker|vil|kan|lyser|passer|søker) (du|vi|det|noen|stillingen)",
    elsewhere:
      "ikke lenger (søker|aktuell for deg|er med|ønsker); (du|at du) … trukket (deg|søknad*|din søknad); takket ja til (en annen|et annet|annen)",
    otherTimes: "forrige (gang|søknad|runde|år); sist (du|gang); i fjor; tidligere søknad*; den gangen; gang du søkte",
    levels:
      "[abc][12]; nivå [abc][12]; fagbrev*; førerkort; autorisasjon*; lisens; sertifikat*; sertifiser*; (en|ett|to|tre|fire|fem|seks|sju|åtte|ti|[0-9]+) års?; mastergrad*; bachelor*; arbeidstillatelse*; norskprøve*; vitnemål; politiattest",
    shortfalls: `har du (dessverre )?ikke; (lengre|større|mer|sterkere|tyngre|bedre) … enn (det )?du; (fant|så|fikk|finner|ser|savnet|savner|hørte) vi … (ikke|ingen|lite); vi (fant|så|finner|ser|fikk|hørte) … (ikke|ingen); (vi|og) savnet; savner vi; kunne vi (ikke|ikke se); kan vi ikke se; (kunne|klarte) … ikke … (se|finne|lese); ikke … (nok|tilstrekkelig); mangl*; delvis; en del av; dekker … ikke; ikke hele; ikke (er )?det samme; ligger nær; i slekt med; går dypere; mer (dybde|bredde|konkret|av); (dypere|bredere); under (det |dette )?nivå*; mer enn (det|du); ikke konkret nok; fant det ikke; viste den som; (ikke|er ikke) … oppfylt; oppfyller … ikke; ikke oppfyller; (lite|mindre|for lite) … enn; ikke … (dokumentert|vist|beskrevet|nevnt|omtalt|gjort); krever mer; omfatter flere; for (lite|få|kort|liten|svak|generell*); (for|litt) (tynn*|grunn*|smal*); har … ikke (erfaring|kompetanse|utdanning); uten (erfaring|kompetanse|autorisasjon|at vi)`,
    others:
      "(det )?gjør også andre; bare (én|en|ett) (stilling|kunne|av dere); valget sto mellom flere; flere som (oppfyller|gjør|har); hadde bare; bare hadde; (også|flere) andre (søkere )?(som )?(oppfyller|oppfylte)",
    meets:
      "du er en av dem; (oppfyller|oppfylte|dekker|dekket) du; du (oppfyller|oppfylte|dekker|dekket); svarer (godt )?til kravet; har du mer enn; er det vi mener med; la merke til",
    requires:
      "krever; krav; kravet; kravene; krevde; kreves; vektla; la vekt på; la vi vekt på; etterspurte; etterspør; nevner; ønsket vi; trenger; trengte; ser etter; så etter; avgjørende; avgjorde; betingelse",
    decisive: "avgjorde",
    value: "arbeidet du gjør; (vi )?setter pris på(?! (at|tiden|interessen|søknaden|din|innsatsen)); tenker særlig på",
    filledOther: "(betyr|regn*|anse*) … (avslag|nei|ikke|besatt); aktuell*; gått til",
    advantage: "som en fordel; en fordel; ønskelig",
    considerations: "la vi vekt på; vi la vekt på; vektla vi; vi vektla",
    plainNeed: "(trenger|trengte|behov for|så etter|ser etter|søker|søkte) … mer (erfarne|erfaren|erfaring)",
    late: "søknadsfristen (gikk ut|utløp); fristen (gikk ut|utløp); etter (at )?(søknads)?fristen; etter at fristen; fristen (var|er|hadde) (ute|gått ut|passert); (kom|mottatt|kommet|sendt|levert) for sent; søknadsfristen (var|hadde|er) … (ute|gått|utløpt)",
    withdrawnFact:
      "ikke lenger (søker|aktuell for deg|er med|ønsker); trukket (deg|din søknad|søknaden din); takket ja til (en annen|et annet|annen jobb); (ingen|ikke) (ledige stillinger|noen ledige stillinger)",
    goneFact: "(trukket|avlyst|kansellert|stanset|utgår|inndratt|stoppet); ingen blir (ansatt|tilsatt)",
    filler: `(nøye|grundig|samlet|helhetlig|omfattende|bred|total*) (vurdering*|gjennomgang*|gjennomgått|vurdert|avveining|helhetsvurdering); helhetsvurdering*; (vurdert|gjennomgått|lest) … (nøye|grundig); nøye vurdert; konkurransen … (stor|hard|tøff|sterk*|høy); (hard|stor|tøff) konkurranse; kampen om; (vanskelig|tøft|tøff|krevende) (beslutning|valg|avgjørelse|å velge); (beslutning*|valg*|avgjørelse*) … (vanskelig|krevende|tøff|lett|enkel*); (passer|passet|passa|matcher|matchet|svarer|samsvarer|treffer) … (bedre|i større grad|best|mer); (bedre|mer|mest|best) … (passende|egnet|egnede|kvalifisert*|kvalifiserte|relevant|aktuell*) ; (mest|mer) relevant*( (bakgrunn|erfaring|kompetanse|profil*|kvalifikasjon*))?; (annen|andre) … profil*; (sterkt|stort|høyt|godt|bredt) (søkerfelt|felt|antall|nivå|søkertall); søkerfelt*; (mange|flere|stort antall|rekke) … (gode|godt|sterke|dyktige|kvalifiserte|kompetente) (kvalifiserte )?(søker*|søknad*|kandidat*); stor (interesse|pågang); (våre|vårt|selskapets|teamets) (nåværende )?behov; det vi (trenger|ser|leter|søker)( etter)?( nå)?; (på|i) (nåværende tidspunkt|denne omgang); hard utvelgelse; (nådde|når) ikke helt; stå* … sterkere; litt (sterkere|nærmere|mer); små (detaljer|nyanser|marginer); ikke … (helt|riktig) … (match|treff|det vi)`,
    praise:
      "(godt|positivt|veldig godt|svært godt) inntrykk; (spennende|interessant|flott|sterk|imponerende|solid|god|fin) (bakgrunn|profil|cv|erfaring|søknad|kompetanse|kandidat|person); imponer*; mye (bra|godt) å by på; (mange|gode) (kvaliteter|kvalifikasjoner|egenskaper); dyktig*; talent*",
    plainContext: "fristen var; ingenting med søknaden din å gjøre; grunnen (er|var); årsaken (er|var)",
    crowd:
      "søkere til; søkere; søknader; (mottok|fikk|mottatt|fått|kom inn) … søknad*; blant … søker*; av de … vi intervjuet; søkermasse*",
    saidVerbs:
      "(skrev|sa|fortalte|nevnte|viste|beskrev|oppga|forklarte|svarte|viste til)( (du|at))?; du (skrev|sa|fortalte|nevnte|viste|beskrev|oppga|forklarte|svarte|har)",
    places:
      "i (søknaden|cv-en|cv-en din|cven|svarene|svarene dine|intervjuet|samtalen|oppgaven|testen|prøven|søknadsbrevet|arbeidsprøven|casen|caset); på (intervjuet|prøven|testen); under (intervjuet|samtalen); av (søknaden|cv-en|svarene)",
    pointsBack: "det; dette; kravet; der; den delen; slike eksempler; det området",
    scope:
      "gjelder bare; gjelder kun; bare denne stillingen; kun denne stillingen; sier noe om denne; annen stilling hos oss har andre; bare vurdert deg; kun vurdert deg; endrer ingenting; ikke om hva du kan",
    again:
      "igjen; på nytt; senere; ved en (senere|annen) anledning; andre stillinger; en annen stilling; neste gang; fremtidige; framtidige; nye stillinger; flere stillinger; i fremtiden; i framtiden; lignende stilling*; stillingene våre; håper vi at du søker",
    applyVerbs: "søk; søke; søker; søkt; søknad; følg",
    newApplication: "ny søknad; nye søknader",
    openDoor: "velkommen; gjerne; håper; oppfordrer; følg; setter pris på; glad* om; ønsker at du",
    past: "da du søkte; forrige gang; har søkt",
    consent:
      "(beholde|ta vare på|lagre|oppbevare) (din|søknad*|cv*|opplysning*) … (måned*|til|år|spørre|kontakte|ressursbank*|kandidatbank*|hvis|om); bare hvis du sier ja; (si|sier) ja her; svarer du ikke sletter; trekke (svaret|samtykket); ressursbanken; samtykke*; sletter vi",
    contact:
      "svare på denne; ring (meg|oss|gjerne); ringe (meg|deg); ringer deg; (når|nå|kontakt|kontakte) meg; ta (gjerne )?kontakt; ikke nøl; forklarer gjerne; så ringer jeg; passer det ikke; har du spørsmål; (spørsmål|tilbakemelding) … (kontakt|ring|ta|svar); hvis du vil vite mer; jeg er tilgjengelig",
    advise:
      "neste gang; gi gjerne; ta det med; ville gjort det lettere; (kan|vil) vise nivået; (kan|bør) du (gjerne )?(bruke|vise|beskrive|skrive|ta med); får du … senere; et (konkret )?eksempel … (hjelp*|gjort|lettere); tips",
    acknowledge:
      "(ikke var|ikke er|ikke) det svaret du (håpet|hadde håpet|ønsket|ventet)*; vet at … (skuffende|svar*|nyhet*|beskjed*) ; forstår at (dette|det) … (skuff*|trist|leit); (skuffende|trist|leit) (å|nyhet|beskjed); håpet på et annet svar",
    wishes:
      "lykke til; ønsker deg (alt|all|en|lykke|god*|det beste); god* ønsker; alt godt; held og lykke; (masse|mye) lykke",
    blame:
      "du (burde|skulle) (ha|gjort|vist|skrevet|lest|forberedt|vært|tenkt); burde du; din (egen )?skyld; du (gadd|brydde|orket) ikke; (ikke|lite) forberedt; du forstod ikke; (dårlig|ikke en god|elendig) (søker|skribent|leder|kandidat|søknad|forfatter)",
    comparison:
      "(bedre|sterkere|dyktigere|flinkere|mer kvalifisert|mer kvalifiserte|mer erfaren|mer erfarne|mer egnet|langt bedre|foran|smartere) enn (deg|du|din|ditt|dine); enda bedre søknad*",
    ban: "ikke søk igjen; ikke (bry|bryr) deg med å søke; (ber|ønsker) … ikke søker (igjen|hos oss|flere); vennligst ikke søk; ikke prøv igjen; ikke søke (igjen|på nytt)",
    irony: "gratulerer; slipper oss; heldigvis for; trøst* deg; bedre lykke (hos|neste)",
    stiff:
      "(det )?meddeles; herved; (det )?vises til; (det|man) har (blitt )?besluttet; undertegnede; det er besluttet; søker informeres; anses; man beklager",
    you: "du; deg; din; ditt; dine",
    stiffYou: "man; deres",
    onFile:
      "(beholder|lagrer|oppbevarer|arkiverer|gjemmer|beholde|lagre|har|sparer|tar vare på|registrerer) … (cv*|søknad*|profil*|opplysning*|kontaktinfo*|deg) … (databas*|arkiv*|register*|kandidatbank*|ressursbank*|fil|framtid*|fremtid*|senere|videre|system*|måned*|år|anledning*); (beholder|lagrer|oppbevarer|arkiverer|gjemmer|tar vare på) (din |ditt |vi )?(cv*|søknad*|profil*|opplysning*)( din*)?; (søknaden|cv-en|profilen|opplysningene)( din| dine)? (blir |vil bli )?(lagres|oppbevares|beholdes|arkiveres|lagret|oppbevart|liggende)",
    consentGiven:
      "hvis du (sier|svarer|gir|ønsker|samtykker); dersom du (sier|ønsker|samtykker|gir); (si|sier) ja; samtykke*; kan vi; får vi; uten et ja; vil gjerne",
    appeal: "(kan|rett til å|adgang til å|mulighet til å) … (klage|påklage|anke); klagefrist*; klageadgang; klagerett",
    willCall:
      "(vi|jeg) (tar|kommer til å ta|vil ta) kontakt( med deg)?; (vi|jeg) (ringer|kontakter|hører fra oss|melder); du hører fra oss; vi kommer tilbake til deg",
    reach:
      "svare på denne (e-posten|eposten|mailen|meldingen); svar på denne; svare på e-posten; svar med en tid; ring meg; ringe meg",
    jobFact: "(stillingen|jobben|rollen|tjenesten) (har|er|ligger|omfatter|innebærer)",
    aboutReader: "",
    aboutWork: "",
    contrast: "",
  },
};
