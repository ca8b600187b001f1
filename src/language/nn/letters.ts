// Word lists for letters in Norwegian nynorsk: what each move looks like. Made for Gjensvar; a star is the rest of a word.
import type { LetterWords } from "../letter-words.ts";

export const letters: LetterWords = {
  pieces: {
    greeting: "hei|kjære|hallo|god dag|hi|hello|dear",
    hrNouns:
      "erfaring*|kompetanse*|kunnskap*|bakgrunn*|utdanning*|ferdigheit*|ferdigheiter|kjennskap|innsikt|evne*|ansvar|praksis|opplæring|sertifisering*|mastergrad*|bachelorgrad*|forståing|djupn|breidd|rettleiing",
    prepositions: "med|i|om|innan|innanfor|frå|som|til|på|for|av",
    unfilled:
      "liknande|lignande|tilsvarande|felt|område|rolla|rollen|vår|denne|dette|det|den|slik|relevant|bransjen|stilling|faget|fagområde|oss|deg|dei|han|ho|profil|heilskap|noko|nokon|alle|andre|å bli|søknad|prosess|du|framtid",
    compounds: "erfaring|kompetanse|kunnskap|kunnskapar|ansvar|utdanning|ferdigheiter|leiing|autorisasjon|forståing",
    emptyCompounds:
      "fagkompetanse|arbeidserfaring|yrkeserfaring|kjernekompetanse|jobberfaring|spisskompetanse|realkompetanse|arbeidsleiing|heilskapsforståing|grunnutdanning",
    carriers:
      "nemner|krev|krever|krav om|kravet om|krava om|ønsket om|ønska om|kravet til|krav til|vekt på|når det gjeld|meiner med|døme på|avgjorde til slutt var|avgjerande var|etterspør|ser etter",
    organisations:
      "kommune|fylkeskommune|as|asa|ab|ltd|hr|team|teamet|avdeling|avdelinga|rekruttering|rekrutteringsteamet|direktoratet|universitetet|sjukehus|bedrifta|selskapet|personalavdelinga|hr-avdelinga|gruppa|noreply|no-reply|leiinga|administrasjonen",
    general: "",
  },
  cues: {
    thanks:
      "takk for; (tusen|mange|hjarteleg) takk; vi set pris på at du (søkte|tok|kom); vi takkar for; takkar deg for",
    notThanks: "takk* nei; takk* ja",
    negators: "ikkje; ingen; inga; inkje; korkje; verken; aldri; umogleg; ikke",
    steps: `blant dei; (blir|bli|blei) … (vurdert|behandla); (gi|gir) deg eit tilbod; (gå|går|gjekk|gått) … vidare; (kome|komme|kjem|kom) … vidare; (tek|tar|ta|teke|tatt|tok) … vidare; (når|nå|nådd*) … opp;
      (få|får|fekk|fått) … (tilbod|intervju|jobben|stillinga|plass|rolla|rollen); tilby* … (deg|stilling*|jobb*|intervju*|plass*|roll*); (tilbode|tilbydd) … (stilling*|jobb*|intervju|plass);
      (inn|)kall* … (intervju|samtale); innkalla*; kalle inn; inviter* … (intervju*|samtale*|vidare|deg); (vere|bli|blir|er|blei|vart|blitt|vore) … (aktuell|innstilt|vald|valt|utvald|tilsett|teken ut);
      (blei|vart|blir) det … deg; imøtekome*; fortset* … (søknad*|prosess*|med deg); (velje|vel) … (deg|søknad*); valt … (deg|ut); prioriter* … (deg|søknad*); finn* … plass til; tilsette … deg; tilset … deg; vidareføre* … (søknad*|deg)`,
    lexicalNo:
      "(er|får|gi|gir|gitt|sende|sender|fått|blir|få|må) … avslag; avslag på (din|søknad*); avslå*; avvis* … (søknad*|deg); svaret … nei; (seie|seier|sagt|takke|takkar|takka) … nei til (deg|søknad*|din); nei til søknaden; vel bort; valt bort",
    another: `(valt|valgt|valde|vel|velje|tilsett|tilset|tilsette|prioritert|prioritere|prioriterer|tilbode|føretrekt|funne|fann|landa|falt|gjekk|går|gått|gå|bestemt|tilbyr) … (ein annan|ei anna|andre|nokre andre|nokon som|ein kandidat|ein søkjar|ein person|ein intern|kandidatar som|søkjarar som)(?! (intervju*|rund*|samtal*|stilling*|krav*|gong*|jobb |jobbar |steg*|del*|oppgåv*|spørsm*|måt*)); ein annan … (er tilsett|får stillinga|fekk stillinga|fekk jobben|er vald|blei vald|vart vald); andre … (er|blei|vart) … (valde|prioriterte)`,
    gone: "(trekt|trekkjer|trekke|avlyst|avlyser|kansellert|stansa|stoppa) … (stilling*|utlysing*|rekruttering*|tilsetjing*); (stilling*|utlysing*|rekruttering*|tilsetjing*) … (trekt|avlyst|kansellert|stansa|utgår|inndregen); ingen blir tilsett; ingen (vil bli|blir) (tilsette|ansatt)",
    filled:
      "(fylt|besett|dekt) (stilling*|jobb*); (stilling*|jobb*|roll*) … (fylt|besett|besatt|dekt|teken); tilsett … i stillinga",
    because: "derfor; så; dermed; fordi; sidan; ettersom; difor",
    anchors:
      "du; deg; din; ditt; dine; di; søknad*; stilling*; kandidatur*; jobb*; roll*; intervju*; kandidat*; søkjar*; plass*",
    hedges:
      "førebels; foreløpig; enno; (sett|stilt|lagt) … (på vent|i bero|på is); på vent; utsett; kanskje; truleg; mogleg at; kan bli; (innstilt|sett|rangert) som nummer; venteliste*; reserve*; inntil vidare; sannsynlegvis; per no; så langt",
    unreal:
      "(ville|skulle|kunne) … (ha|vore|blitt) … (fått|gått|blitt|kome|vore|tilbode); (hadde|ville) du … (fått|gått|kome); ville (fått|gått|blitt|kome)",
    ifWords: "viss; dersom; om du; om vi; såframt; med mindre; i tilfelle; føresett at; hvis",
    clauseStops:
      "(tilby|gi) deg (ei )?(ny |anna )?(tid|dato); ikkje berre; ikkje nøl*; ikkje glipp av; ikkje minst; ikkje (ei |noka )?lett; utan (deg|at); før (vi|du|eg|alle|nokon|det|intervjua|leiargruppa|ho|han); førenn; ikkje hatt høve til å svare; ingen grunn til; (ikkje|ingen) tvil",
    verbFirst:
      "(høyrer|har|får|blir|skulle|kjem|er|svarar|ønskjer|vil|kan|lyser|passar|søkjer) (du|vi|det|nokon|stillinga)",
    elsewhere:
      "ikkje lenger (søkjer|aktuell for deg|er med|ønskjer); (du|at du) … trekt (deg|søknad*); takka ja til (ein annan|ei anna|eit anna)",
    otherTimes: "førre (gong|søknad|runde|år); sist (du|gong); i fjor; tidlegare søknad*; den gongen; gong du søkte",
    levels:
      "[abc][12]; nivå [abc][12]; fagbrev*; førarkort; autorisasjon*; lisens; sertifikat*; sertifiser*; (ein|eitt|to|tre|fire|fem|seks|sju|åtte|ti|[0-9]+) års?; mastergrad*; bachelor*; arbeidsløyve; norskprøve*; vitnemål; politiattest",
    shortfalls: `har du (dessverre |diverre )?ikkje; (lengre|større|meir|sterkare|tyngre|betre) … enn (det )?du; (fann|såg|fekk|finn|ser|sakna|saknar|høyrde) vi … (ikkje|ingen|lite); vi (fann|såg|finn|ser|fekk|høyrde) … (ikkje|ingen); (vi|og) sakna; saknar vi; kunne vi (ikkje|ikkje sjå); kan vi ikkje sjå; (kunne|klarte) … ikkje … (sjå|finne|lese); ikkje … (nok|tilstrekkeleg); mangl*; delvis; ein del av; dekkjer … ikkje; ikkje heile; ikkje (er )?det same; ligg nær; i slekt med; går djupare; meir (djupn|breidd|konkret|av); (djupare|breiare); under (det |dette )?nivå*; meir enn (det|du); ikkje konkret nok; fann det ikkje; viste den som; (ikkje|er ikkje) … oppfylt; oppfyller … ikkje; ikkje oppfyller; (lite|mindre|for lite) … enn; ikkje … (dokumentert|vist|skildra|nemnt|omtalt|gjort); krev meir; omfattar fleire; for (lite|få|kort|liten|svak|generell*); (for|litt) (tynn*|grunn*|smal*); har … ikkje (erfaring|kompetanse|utdanning); utan (erfaring|kompetanse|autorisasjon|at vi)`,
    others:
      "(det )?gjer også andre; berre (éin|éi|ein|ei|eitt) (stilling|kunne|av dykk); valet stod mellom fleire; fleire som (oppfyller|gjer|har); hadde berre; (også|fleire) andre (søkjarar )?(som )?(oppfyller|oppfylte)",
    meets:
      "du er ein av dei; (oppfyller|oppfylte|dekkjer|dekte) du; du (oppfyller|oppfylte|dekkjer|dekte); svarar (godt )?til kravet; har du meir enn; er det vi meiner med; la merke til",
    requires:
      "krev; krever; krav; kravet; krava; kravde; krevst; vektla; la vekt på; la vi vekt på; etterspurde; etterspør; nemner; ønskte vi; treng; trong; ser etter; såg etter; avgjerande; avgjorde; vilkår",
    decisive: "avgjorde",
    value: "arbeidet du gjer; (vi )?set pris på(?! (at|tida|interessa|søknaden|din|innsatsen)); tenkjer særleg på",
    filledOther: "(tyder|rekn*|reknast) … (avslag|nei|ikkje|fylt); aktuell*; gått til",
    advantage: "som ein fordel; ein fordel; ønskjeleg",
    considerations: "la vi vekt på; vi la vekt på; vektla vi; vi vektla",
    plainNeed: "(treng|trong|behov for|såg etter|ser etter|søkjer|søkte) … meir (erfarne|erfaren|erfaring)",
    late: "søknadsfristen (gjekk ut); fristen (gjekk ut|var ute); etter (at )?(søknads)?fristen; etter at fristen; fristen (var|er|hadde) (ute|gått ut|passert); (kom|motteken|mottatt|kome|sendt|levert) for seint; søknadsfristen (var|hadde|er) … (ute|gått|utløpt)",
    withdrawnFact:
      "ikkje lenger (søkjer|aktuell for deg|er med|ønskjer); trekt (deg|søknaden din); takka ja til (ein annan|eit anna|annan jobb); (ingen|ikkje) (ledige stillingar|nokon ledige stillingar)",
    goneFact: "(trekt|avlyst|kansellert|stansa|utgår|stoppa); ingen blir (tilsett|ansatt)",
    filler: `(nøye|grundig|samla|heilskapleg|omfattande|brei|total*) (vurdering*|gjennomgang*|gjennomgått|vurdert|avveging|heilskapsvurdering); heilskapsvurdering*; (vurdert|gått gjennom|lese) … (nøye|grundig); konkurransen … (stor|hard|tøff|sterk*|høg); (hard|stor|tøff) konkurranse; kampen om; (vanskeleg|tøft|tøff|krevjande) (avgjerd|beslutning|val|å velje); (avgjerd*|beslutning*|val*) … (vanskeleg|krevjande|tøff|lett|enkel*); (passar|passa|passer|matchar|svarar|samsvarar|treffer|treffe) … (betre|i større grad|best|meir); (betre|meir|mest|best) … (passande|eigna|kvalifisert*|relevant|aktuell*); (mest|meir) relevant*( (bakgrunn|erfaring|kompetanse|profil*|kvalifikasjon*))?; (annan|andre) … profil*; (sterkt|stort|høgt|godt|breitt) (søkjarfelt|felt|tal|nivå|søkjartal); søkjarfelt*; (mange|fleire|stort tal|rekkje) … (gode|godt|sterke|dyktige|kvalifiserte|kompetente) (kvalifiserte )?(søkjar*|søknad*|kandidat*)?; stor (interesse|pågang); (våre|vårt|selskapet sine) (noverande )?behov; det vi (treng|ser|leitar|søkjer)( etter)?( no)?; (på|i) (noverande tidspunkt|denne omgang|denne omgangen); (nådde|når) ikkje heilt; stå* … sterkare; litt (sterkare|nærare|meir); små (detaljar|nyansar|marginar); ikkje … (heilt|riktig) … (match|treff|det vi)`,
    praise:
      "(godt|positivt|veldig godt|svært godt) inntrykk; (spennande|interessant|flott|sterk|imponerande|solid|god|fin) (bakgrunn|profil|cv|erfaring|søknad|kompetanse|kandidat|person); imponer*; mykje (bra|godt) å by på; (mange|gode) (kvalitetar|kvalifikasjonar|eigenskapar); dyktig*; talent*",
    plainContext: "fristen var; ingenting med søknaden din å gjere; grunnen (er|var); årsaka (er|var)",
    crowd:
      "søkjarar til; søkjarar; søknader; (mottok|fekk|fått|kom inn) … søknad*; blant … søkjar*; av dei … vi intervjua; søkjarmasse*",
    saidVerbs:
      "(skreiv|sa|fortalde|nemnde|viste|skildra|oppgav|forklarte|svarte|viste til)( (du|at))?; du (skreiv|sa|fortalde|nemnde|viste|skildra|oppgav|forklarte|svarte|har)",
    places:
      "i (søknaden|cv-en|cven|svara|svara dine|intervjuet|samtalen|oppgåva|testen|prøva|arbeidsprøva|caset); på (intervjuet|prøva|testen); under (intervjuet|samtalen); av (søknaden|cv-en|svara)",
    pointsBack: "det; dette; kravet; der; den delen; slike døme; det området",
    scope:
      "gjeld berre; gjeld kun; berre denne stillinga; seier noko om denne; anna stilling hos oss har andre; berre vurdert deg; kun vurdert deg; endrar ingenting; ikkje om kva du kan",
    again:
      "igjen; på nytt; seinare; ved eit (seinare|anna) høve; andre stillingar; ei anna stilling; neste gong; framtidige; nye stillingar; fleire stillingar; i framtida; liknande stilling*; stillingane våre; håpar vi at du søkjer",
    applyVerbs: "søk; søkje; søke; søkjer; søkt; søknad; følg",
    newApplication: "ny søknad; nye søknader",
    openDoor: "velkomen; velkommen; gjerne; håpar; oppmodar; oppfordrar; følg; set pris på; glad* om; ønskjer at du",
    past: "da du søkte; då du søkte; førre gong; har søkt",
    consent:
      "(behalde|beholde|ta vare på|lagre|oppbevare) (din|søknad*|cv*|opplysning*) … (månad*|til|år|spørje|kontakte|ressursbank*|kandidatbank*|om); berre om du seier ja; (sei|seier) ja her; svarar du ikkje slettar; trekkje (svaret|samtykket); ressursbanken; samtykke*; slettar vi",
    contact:
      "svare på denne; ring (meg|oss|gjerne); ringe (meg|deg); ringer deg; (når|nå|kontakt|kontakte) meg; ta (gjerne )?kontakt; ikkje nøl; forklarer gjerne; så ringer eg; passar det ikkje; har du spørsmål; (spørsmål|tilbakemelding) … (kontakt|ring|ta|svar); om du vil vite meir; eg er tilgjengeleg",
    advise:
      "neste gong; gi gjerne; ta det med; ville gjort det lettare; (kan|vil) vise nivået; (kan|bør) du (gjerne )?(bruke|vise|skildre|skrive|ta med); får du … seinare; eit (konkret )?døme … (hjelp*|gjort|lettare); tips",
    acknowledge:
      "(ikkje var|ikkje er|ikkje) det svaret du (håpa|hadde håpa|ønskte|venta)*; veit at … (skuffande|svar*|beskjed*); forstår at (dette|det) … (skuff*|trist|leitt); (skuffande|trist|leitt) (å|beskjed); håpa på eit anna svar",
    wishes:
      "lykke til; ønskjer deg (alt|all|ei|lykke|god*|det beste); ynskjer deg; god* ønske; alt godt; (masse|mykje) lykke",
    blame:
      "du (burde|skulle) (ha|gjort|vist|skrive|lese|førebudd|vore|tenkt); burde du; di (eiga )?skuld; du (gadd|orka) ikkje; (ikkje|lite) førebudd; du forstod ikkje; (dårleg|ikkje ein god|elendig) (søkjar|skribent|leiar|kandidat|søknad)",
    comparison:
      "(betre|sterkare|dyktigare|flinkare|meir kvalifisert|meir kvalifiserte|meir erfaren|meir erfarne|meir eigna|langt betre|framfor|smartare) enn (deg|du|din|ditt|dine); enda betre søknad*",
    ban: "ikkje søk igjen; ikkje (bry|bryr) deg med å søkje; (ber|ønskjer) … ikkje søkjer (igjen|hos oss|fleire); ver venleg og ikkje søk; ikkje prøv igjen; ikkje søkje (igjen|på nytt)",
    irony: "gratulerer; slepp oss; heldigvis for; trøyst* deg",
    stiff:
      "(det )?meddelast; herved; (det )?vert vist til; (det|ein) har (blitt )?vedteke; underteikna; det er vedteke; søkjar blir informert; ein beklagar",
    you: "du; deg; din; ditt; dine; di",
    stiffYou: "ein må; dykkar",
    onFile:
      "(behaldar|beheld|beholder|lagrar|oppbevarer|arkiverer|gøymer|behalde|lagre|har|sparer|tek vare på|tar vare på|registrerer) … (cv*|søknad*|profil*|opplysning*|kontaktinfo*|deg) … (databas*|arkiv*|register*|kandidatbank*|ressursbank*|framtid*|seinare|vidare|system*|månad*|år|høve*); (beheld|beholder|lagrar|oppbevarer|arkiverer|gøymer|tek vare på|tar vare på) (din |ditt |vi )?(cv*|søknad*|profil*|opplysning*)( din*)?",
    consentGiven:
      "(om|viss|dersom) du (seier|svarar|gir|ønskjer|samtykkjer); (sei|seier) ja; samtykke*; kan vi; får vi; utan eit ja; vil gjerne",
    appeal: "(kan|rett til å|høve til å) … (klage|påklage|anke); klagefrist*; klagerett",
    willCall:
      "(vi|eg) (tek|tar|kjem til å ta|vil ta) kontakt( med deg)?; (vi|eg) (ringer|kontaktar|melder); du høyrer frå oss; vi kjem tilbake til deg",
    reach:
      "svare på denne (e-posten|eposten|meldinga); svar på denne; svare på e-posten; svar med ei tid; ring meg; ringe meg",
    jobFact: "(stillinga|jobben|rolla|rollen) (har|er|ligg|omfattar|inneber)",
    aboutReader: "",
    aboutWork: "",
    contrast: "",
  },
};
