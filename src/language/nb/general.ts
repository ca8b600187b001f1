// The Norwegian bokmål vocabulary any letter of rejection may be made of. A word outside it speaks of this work or of this person.
// Made for Gjensvar. Parted by `|`; a star is the rest of a word. Fields of work, tasks, tools, licences and subjects stay out.

const small = `jeg|meg|min|mi|mitt|mine|du|deg|din|di|ditt|dine|han|ham|hun|henne|hans|hennes|den|det|dens|dets|vi|oss|vår|vårt|våre|dere|
  deres|de|dem|seg|sin|sitt|sine|man|en|ei|et|én|ett|denne|dette|disse|slik|slike|slikt|sånn|sånne|sånt|samme|selv|sjøl|som|
  hvem|hva|hvor|hvordan|hvorfor|hvorvidt|hvilken|hvilket|hvilke|hver|hvert|hverandre|alle|alt|all|allting|noe|noen|ingen|
  ingenting|intet|annen|annet|andre|begge|begges|hele|helt|hel|og|eller|men|for|så|at|om|hvis|dersom|når|da|mens|fordi|siden|
  ettersom|enn|både|enten|verken|hverken|samt|dog|før|etter|inntil|uten|unntatt|skjønt|enda|likevel|allikevel|derimot|
  imidlertid|dermed|derfor|således|altså|nemlig|ellers|forøvrig|øvrig|øvrige|dessuten|dertil|herved|hermed|dessverre|desverre|i|
  på|til|fra|med|av|hos|ved|over|under|mellom|blant|gjennom|mot|imot|innen|innenfor|utenfor|utover|foran|bak|rundt|omkring|per|
  pr|via|angående|vedrørende|tross|ifølge|grunnet|overfor|ovenfor|nedenfor|opp|oppe|ned|nede|inn|inne|ut|ute|fram|frem|fremover|
  framover|tilbake|bort|borte|hjem|hjemme|her|der|hit|dit|herfra|derfra|hen|unna|forbi|sammen|alene|være|er|var|vært|vær|bli|
  blir|ble|blei|blitt|ha|har|hadde|hatt|skal|skulle|vil|ville|villet|kan|kunne|kunnet|må|måtte|måttet|bør|burde|få|får|fikk|
  fått|la|lar|lot|latt|ikke|aldri|alltid|ofte|sjelden|noensinne|ikkje|ja|nei|jo|jada|neida|takk|takker|takke|takket|tusen|
  hjertelig|vennligst|gjerne|bare|kun|også|òg|nok|litt|lite|liten|lita|små|mye|mange|færre|færrest|flere|flest|fleste|mer|mest|
  mindre|minst|minste|større|størst|største|stor|stort|store|god|godt|gode|bedre|best|beste|bra|fin|fint|fine|flott|flotte|
  dårlig|dårlige|verre|høy|høyt|høye|høyere|høyest|høyeste|lav|lavt|lave|lavere|lang|langt|lange|lengre|lengst|lenge|lenger|
  kort|korte|kortere|ny|nytt|nye|nyere|gammel|gamle|tidlig|tidligere|sen|sent|senere|seinere|sist|siste|sistnevnte|først|første|
  førstnevnte|neste|nest|forrige|veldig|svært|særlig|særskilt|spesielt|spesiell|spesielle|ganske|temmelig|nokså|rimelig|riktig|
  riktige|rette|helst|omtrent|cirka|nesten|knapt|akkurat|nettopp|allerede|ennå|fortsatt|fremdeles|framdeles|igjen|straks|snart|
  nå|nåværende|kanskje|trolig|sannsynligvis|muligens|visst|virkelig|faktisk|egentlig|absolutt|ærlig|ærlige|oppriktig|oppriktige|
  ganger|gang|gangen|gangs|enkelt|enkle|enkel|vanskelig|vanskelige|lett|lette|tung|tungt|tunge|klar|klart|klare|tydelig|
  tydelige|tydeligere|tydeligst|konkret|konkrete|selvsagt|selvfølgelig|naturligvis|naturlig|naturlige|mulig|mulige|umulig|
  viktig|viktige|viktigste|viktigere|nødvendig|nødvendige|nødvendigvis|avgjørende|utslagsgivende|to|tre|fire|fem|seks|sju|syv|
  åtte|ni|ti|elleve|tolv|femten|tjue|tretti|førti|femti|hundre|hundrevis|dusin|dusinvis|titalls|halv|halve|halvparten|dobbelt|
  prosent|antall|antallet|mengde|mengden|rekke|rekken|bunke|bunken|haug|haugen|tredje|fjerde|år|året|årene|års|måned|måneden|
  måneder|månedene|uke|uken|uka|uker|ukene|dag|dagen|dager|dagene|dags|time|timen|timer|kveld|morgen|formiddag|ettermiddag|
  mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|
  desember|våren|sommer|sommeren|høst|høsten|vinter|vinteren|jul|påske|tid|tiden|tida|tider|tidspunkt|tidspunktet|øyeblikk|
  øyeblikket|stund|perioden|periode|perioder|i dag|idag|imorgen|igår|årets|hittil|innimellom|underveis|etterpå|deretter|forhånd`;

const hiring = `søk|søke|søker|søkere|søkeren|søkerne|søkernes|søkt|søkte|søkes|søking|søker*|søknad*|jobbsøk*|arbeidssøk*|kandidat*|
  finalist*|intervju*|førstegangsinter*|andregangsinterv*|samtale|samtalen|samtaler|samtalene|prat|praten|prate|pratet|møte|
  møtet|møter|møtes|møtt|møtte|runde|runden|runder|rundene|omgang|omgangen|fase|fasen|steg|steget|etappe|etappen|trinn|trinnet|
  stadium|prosess|prosessen|prosesser|prosessene|prosessens|søkeprosess*|ansettelsesprose*|rekrutteringspro*|rekrutter*|ansett*|
  ansatt|ansatte|ansatt*|tilsett*|tilsatt*|innstil*|utlys*|annonse*|stillingsannonse*|stilling|stillingen|stillingene|
  stillinger|stillingens|stillingstype*|stillingsbeskriv*|fast|faste|jobb|jobben|jobber|jobbe|jobbet|jobbene|jobbtilbud*|
  jobbmulighet*|jobbmarked*|arbeidsmarked*|rolle|rollen|roller|rollene|post|posten|verv|vervet|oppdrag|oppdraget|plass|plassen|
  plasser|plassene|sommerjobb*|deltidsjobb*|ekstrajobb*|deltidsstilling*|vikariat*|engasjement*|lærlingplass*|praksisplass*|
  internship|åpning|åpninger|ledig|ledige|besatt|besette|besettes|besetting|fylt|fylle|fylles|fyller|dekket|valg|valget|valgene|
  velge|velger|valgt|valgte|utvalg*|utvelg*|utvalgt*|plukk*|silt|sile|siling*|utsil*|grovsort*|sortert*|avslag*|avslå*|avvis*|
  tilbud*|tilby*|tilbød|kall*|kalt|innkall*|innkalt*|inviter*|invitasjon*|vurder*|helhetsvurder*|totalvurder*|skjønn*|vekt|
  vekte*|veid|veie|veier|veide|vektlagt|vektlegge*|vektla|avvei*|gjennomg*|gjennomles*|lest|lese|leser|leste|lesning|behandle|
  behandler|behandles|behandlet|behandling|behandlingen|beslut*|besluttet|avgj*|konklu*|bestem*|bestemt|vedtak*|vedtatt|
  innstillings*|komit*|panel*|jury*|sammenlign*|sammenlikn*|rangér*|ranger*|prioriter*|foretrekk*|foretrukk*|kvalifi*|
  kvalifikasjon*|ukvalifisert*|krav|kravet|krava|kravene|kravprofil*|kravspesifikasjo*|krever|kreve|kreves|krevde|krevd|
  krevende|kriteri*|betingelse*|forutsetning*|forutsett*|forutsatt|ønskeprofil*|ønskeliste*|behov|behovet|behovene|etterspurt*|
  etterspør*|etterspørre|spesifikasjon*|erfaring|erfaringen|erfaringer|erfaringene|erfaringsbakgrun*|erfaringsgrunnla*|erfaren|
  erfarne|erfarent|arbeidserfaring*|yrkeserfaring*|jobberfaring*|realkompetanse*|kompetanse|kompetansen|kompetanser|kompetent*|
  kompetanseprofil*|fagkompetanse|fagkompetansen|kjernekompetanse*|spisskompetanse*|kompetansebehov*|kompetanseområde*|kunnskap|
  kunnskaper|kunnskapen|kunnskapsnivå*|bakgrunn|bakgrunnen|bakgrunner|fagbakgrunn|profil|profilen|profiler|profilene|utdanning|
  utdanningen|utdanninger|utdannelse|utdannelsen|utdannet|utdannede|yrkesbakgrunn*|arbeidsbakgrunn*|ferdighet*|evne|evnen|evner|
  evnene|egenskap*|egnet|egnede|egnethet*|skikket*|talent*|potensial*|potensiell*|styrke*|styrker|svakhet*|kvalitet|kvaliteter|
  kvaliteten|kvalitetene|kapasitet|kapasiteten|referanse*|cv|cv-en|cven|cv-er|cv-ene|vitnemål*|attest*|dokumentasjon*|
  dokumentert*|dokumentere|vedlegg*|brev|brevet|søkebrev*|motivasjon*|motiver*|engasjer*|interesse*|interessert*|interessant*|
  spennende|ambisjon*|ambisiøs*|personlighet*|personlig|personlige|person|personen|personer|personene|menneske*|folk|fagfolk|
  karriere*|yrke|yrket|yrker|yrkesliv*|arbeidsliv*|arbeid|arbeidet|arbeider|arbeide|arbeidere|arbeidsgiver*|arbeidstaker*|
  arbeidsplass*|arbeidsoppgave*|oppgave|oppgaven|oppgaver|oppgavene|ansvar|ansvaret|ansvarsområde*|fag|faget|faglig|faglige|
  fagområde*|fagfelt*|felt|feltet|søkerfelt*|søkermasse*|søkertall*|søkergruppe*|søkerbunke*|område|området|områder|områdene|
  bransje|bransjen|bransjens|sektor|sektoren|nivå|nivået|nivåer|senioritet|bredde|bredden|dybde|dybden|tyngde|tyngden|spenn|
  spennvidde|helhet*|helhetlig*|totalt|total|totalen|sum|summen|samlet|samlede|pakke|pakken|totalpakke*|match*|matche|passe|
  passer|passet|passende|passa|treff|treffe|treffer|traff|truffet|treffsikker*|stemme|stemmer|stemte|svare|svarer|svarte|svart|
  svar|svaret|svarene|samsvar*|overensstemm*|sammenfall*|overlapp*|dekke|dekker|oppfyll*|oppfylt*|innfri*|tilfredsstill*|
  imøtekom*|organisasjon|organisasjonen|organisasjonens|organisasjoner|virksomhet|virksomheten|virksomhetens|virksomheter|
  bedrift|bedriften|bedriftens|bedrifter|selskap|selskapet|selskapets|selskaper|firma|firmaet|firmaets|konsern*|foretak*|etat|
  etaten|direktorat*|departement*|kommune|kommunen|kommunens|kommuner|fylkeskommune*|avdeling*|enhet|enheten|enheter|seksjon*|
  kontor|kontoret|team|teamet|teamene|teamets|gruppe|gruppen|gruppa|grupper|laget|lag|staben|stab|leder|lederen|ledere|lederne|
  ledelsen|ledergruppe*|ledergruppen|avdelingsleder*|nærmeste|kollega*|kolleg*|medarbeider*|medsøker*|konkurrent*|hr|
  hr-avdeling*|personalavdeling*|personalsjef*|rekrutterer*|arbeidsmiljø*|miljø|miljøet|kultur|kulturen|kulturer|
  bedriftskultur*|verdi|verdier|verdiene|verdigrunnlag*|visjon*|strategi|strategien|strategisk*|retning|retningen|mål|målet|
  målene|målsetting*|plan|planen|planer|planene|satsing*|rammer|rammene|hus|huset|arbeidssted*|sted|stedet|steder|plassering|by|
  byen|norge|norsk|norske`;

const feeling = `hei|heisann|hallo|kjære|hyggelig*|koselig*|trivelig*|hilsen|hilsener|hilse|mvh|vennlig|vennlige|varm|varmt|varme|hjerte*|
  ønske|ønsker|ønsket|ønskes|ønskelig|lykke|lykkes|lyktes|lykkelig|suksess*|videre|fremtid*|framtid*|fremtidig*|framtidig*|håp|
  håpe|håper|håpet|håpefull*|tro|tror|trodde|trur|tenke|tenker|tenkte|tenkt|tanke|tanken|tanker|mene|mener|mente|synes|syns|
  syntes|føle|føler|følte|følelse*|oppleve|opplever|opplevde|opplevelse*|opplevd|forstå|forstår|forsto|forstod|forstått|
  forståelse*|forståelig*|skjønne|skjønner|vet|vite|visste|viten|kjenne|kjenner|kjente|kjent|kjennes|bekymr*|skuff*|trist*|leit|
  leie|lei|beklag*|unnskyld*|synd|kjip*|kjedelig*|frustrer*|tøff*|hard*|knall*|sterk*|svak|svakt|svake|svakere|imponer*|
  inntrykk*|glede*|gleder|gledet|glad|glade|takknemlig*|sette|setter|satte|satt|pris|verdsett*|verdsatt*|respekt*|anerkjenn*|
  bifall*|applaus*|begeistr*|entusias*|inspirer*|fascin*|sjarm*|sympatisk*|dyktig*|flink*|flinke|solid*|imponerende|fantastisk*|
  fremragende|framragende|strålende|glimrende|utmerket|utmerkede|fabelaktig*|enestående|unik|unike|unikt|lovende|oppegående|
  skarp*|ryddig*|grundig*|nøye|omhyggelig*|seriøs*|profesjonell*|ærlighet*|åpen|åpent|åpne|åpenhet*|modig*|tålmodig*|innsats*|
  energi|energien|lidenskap*|pasjon*|nysgjerrig*|kreativ*|analytisk*|strukturert*|selvstendig*|ansvarsfull*|pålitelig*|
  fleksibel*|fleksible|løsningsorienter*|samarbeidsvillig*|utadvendt*|positiv*|negativ*|reflekter*|klok|kloke|kloker*|tillit*|
  trygg*|usikker*|sikker|sikkert|sikre|sikrere|modenhet*|moden|modne`;

const verbs = `gjøre|gjør|gjorde|gjort|gjøres|gå|går|gikk|gått|komme|kommer|kom|kommet|ta|tar|tok|tatt|tas|gi|gir|ga|gav|gitt|gis|se|ser|
  sett|ses|si|sier|sa|sagt|høre|hører|hørte|hørt|skrive|skriver|skrev|skrevet|sende|sender|sendte|sendt|vise|viser|viste|vist|
  vises|finne|finner|fant|funnet|finnes|fantes|nådde|nådd|stå|står|sto|stod|stått|ligge|ligger|lå|ligget|legge|legger|lagt|
  holde|holder|holdt|følge|følger|fulgte|fulgt|lete|leter|leite|leiter|trenge|trenger|trengte|trengt|bruke|bruker|brukte|brukt|
  bruk|ende|ender|endte|endt|lande|lander|landet|starte|starter|startet|start|begynne|begynner|begynte|slutt|slutte|slutter|
  stoppe|stopper|stoppet|avslutt*|fortsett*|fortsatte|gjelde|gjelder|gjaldt|handle|handler|handlet|skje|skjer|skjedde|skjedd|
  bety|betyr|betydde|betydning*|innebære*|medføre*|føre|fører|førte|ført|falle|faller|falt|vinne|vinner|vant|vunnet|tape|taper|
  tapte|tapt|stille|stiller|stilte|stilt|hente|henter|hentet|skille|skiller|skilte|skilt|peke|peker|pekte|pekt|virke|virker|
  virket|se ut|synlig*|beskriv*|beskrev|fortell*|fortalte|fortalt|nevn*|forklar*|utdyp*|uttrykk*|presenter*|redegj*|spør*|
  spørre|spurte|spurt|spørsmål*|snakk*|diskuter*|drøft*|melde*|meldt|meddel*|informere|informerer|informert|informeres|
  informasjon|informasjonen|opplys*|oppgi|oppga|oppgitt|bekreft*|motta|mottar|mottok|mottatt|innsend*|innkom*|inngi|levere|
  leverer|leverte|levert|leveres|registrer*|oppdat*|kontakt|kontakte|kontakter|kontaktet|kontaktperson*|ringe|ringer|ringte|
  ring|telefon|telefonen|telefonnummer*|telefonisk|e-post*|epost*|mail*|melding*|beskjed*|tilbakemeld*|respons*|feedback|
  dialog*|utvikle|utviklet|utvikling|utviklingen|vokse|vokser|vekst|lær|lære|lærer|lærte|lært|læring*|bidra|bidrar|bidro|
  bidratt|bidrag*|tilføre|tilfører|tilført|skape|skaper|skapt|bygge|bygger|bygget|bygd|hjelpe|hjelper|hjalp|hjulpet|hjelp|
  støtte|støtter|mangle|mangler|manglet|manglende|mangel|savne|savner|savnet|klarer|klarte|greie|greier|greide|makte|prøve|
  prøver|prøvde|prøvd|forsøk*|satse|satser|satset|love|lover|lovet|garanter*|anbefal*|oppfordr*|oppmuntr*|velkommen|velkomne|
  tilgjengelig*|mulighet*|sjanse*|anledning*|tilfelle*|grunn|grunnen|grunner|årsak*|begrunn*|forklaring*|resultat*|utfall*|
  utgang|utgangspunkt*|konsekvens*|situasjon*|sak|saken|saker|sakene|ting|tingene|del|delen|deler|side|sider|måte|måten|måter|
  vis|hensyn*|forhold|forholdet|forbindelse*|sammenheng*|perspektiv*|punkt|punktet|punkter|detalj*|nyanse*|margin*|forskjell*|
  forskjellig*|likhet*|lik|likt|like|likeverdig*|lignende|liknende|tilsvarende|ulik*|variert*|variasjon*|mangfold*|bred|bredt|
  brede|bredere|bredest|smal|smalt|smale|dyp|dypt|dype|dypere|nær|nært|nære|nærmere|nærmest|relevan*|aktuell*|aktuelt|generell*|
  generelt|spesifikk*|spesifikt|omfattende|omfang*|tilstrekkelig*|utilstrekkelig*|fullstendig*|komplett*|perfekt*|ideell*|
  ideelt|optimal*|direkte|indirekte|umiddelbar*|endelig|endelige|foreløpig*|opprinnelig|generelle|overordnet|samtidig|felles|
  egen|eget|egne|eneste|ene|kandidatur*|oppnå*|oppnådd|hold|overbevis*|utpek*|utmerk*|fremst*|framst*|fremheve*|fremtred*|
  framtred*|fremkom*|framkom*|fremgå*|framgå*|fremgikk|framgikk|ytterligere|tilegn*|tilpass*|endr*|ivareta*|rom|rommet|form|
  formen|navn|navnet|liste|listen|lista|kortliste*|shortlist*`;

const images = `kamp|kampen|kampene|konkurr*|konkurranse*|løp|løpet|løpe|oppløp*|mållinj*|målstrek*|målgang*|seier*|vinner*|taper*|topp|
  toppen|topps|toppkandidat*|pall|pallen|finale*|finalen|semifinale*|sisterunde*|sluttspill*|spill|spillet|spiller|spillere|
  bane|banen|heat|sprint*|maraton*|rangering*|målfoto*|nåløye*|nålauge*|reise|reisen|reisa|reiser|ferd|ferden|vei|veien|veiene|
  veivalg*|sti|stien|stier|kapittel|kapitlet|kapitler|bok|boka|boken|historie|historien|fortelling*|dør|døra|døren|dører|vindu|
  vinduet|lys|lyset|stjerne*|himmel*|horisont*|havet|fjellet|topptur*|bølge*|bølgelengde*|vind|vinden|seil|skute|kurs|kompass*|
  kart|kartet|terreng*|puslespill*|brikke*|bit|biten|biter|brikken|brikker|kabal*|kabalen|nøkkel|nøkler|lås|hjerter|sjel|sjelen|
  ånd|ånden|magefølelse*|kjemien|gnist*|glød|gløden|flamme*|ild|perle*|perler|gull|diamant*|juvel*|skatt|skatten|luksusproblem*|
  luksus*|problem*|utfordr*|dilemma*|hodebry|hodepine|knip*|hår|hårfin*|håret|millimeter*|brøkdel*|vektskål*|skål|terning*|
  loddet|lodd|hattene|hatten|lykken|skjebne*|tilfeldighet*|kryss|veikryss*|bro|broer|grunnlag*|grunnmur*|byggestein*|rot|frø|
  blomstr*|eventyr*|drøm|drømme*|tone|toner|melodi*|orkester*|takt|rytme*|farge|farger|bilde|bildet|bilder|lerret|speil*|ramme|
  smak|krydder|oppskrift*|kopp|krone|kjerne|kjernen|essens*|brikkene|puslespillet|fotball*|benk|benken|tribune*|scene*|
  rampelys*|hovedrolle*|skuespill*|stjernelag*|drømmelag*|landslag*|divisjon*|liga|kjærlighet*|forelsk*|date|ekteskap*|brudd|
  hjernen|øye|øyne|øret|hånd|hånda|hånden|hender|skulder*|skuldre|arm|armer|fot|føtter|skritt|skrittet|hode|hodet`;

const extra = `likte|liker|elsk*|enig|enige|enighet|uenig*|dukke|dukker|dukket|rest|resten|timing|timingen|unntak*|låne|lånt|plikt|plikter|
  praksis|kø|køen|inneholde|inneholder|ber|be|bedt|bad|bedes|anmod*|leses|lesing|meldte|behøv*|hende|hendt|hendte|sees|nyttår|
  vedkommende|foreta*|spare|sparer|spart|utvide*|utvider|utvidet|case|casen|caset|speeddate|følg|heng|søtt|søte|snill|snille|
  snilt|rar|rart|rare|lur|lurt|lure|lurer|lurte|rolig|rolige|frisk|friske|stolt|stolte|ydmyk*|heldig|redd|redde|spent|spente|
  sliten|slitne|glemt|savn|tomt|tom|tomme|fullt|full|fulle|sant|sann|sanne|sannhet*|løgn|ekte|falsk*|pynt*|omvei*|krumspring*|
  svada|innpakning|innpakk*|pakket|brutal*|ærlighetens|bedrøvelig*|kald|kaldt|kalde|hjertelig*|skryte*|applaus|bravo|hurra|
  nattesøvn*|søvn*|mareritt|kvaler|kval|knipe|klemme|fange|fanger|fanget|fengslet|fenget|fenger|rørt|rørte|berørt|berører|
  lekker|lekre|lekkert|smart|smarte|skjerpet|spiss|spisse|spisset|spissere|tyngre|lettere|kvikk|kjapp|våken|våkent|oppvakt|
  initiativ*|selvgående|lojal*|stabil*|robust*|energisk*|livlig*|karisma*|nærvær*|tilstedeværelse*|formidabel|ekspert*|
  spesialist*|generalist*|allrounder*|potet|hverdagshelt*|helter|legende*|mester|mestere|mestring|mestre|mestrer|elite*|
  førsteklasses|toppklasse|klasse|klassen|verdensklasse|kaliber|format|målestokk*|standard|høyde|høyden|nivåmessig|jevngod*|
  hakk|hakket|hakkene|tommelen|fingre|fingeren|krysser|krysset|null|pluss|minus|ulempe*|fordel*|fordeler|bonus|ekstrapoeng|
  utslag|utslaget|tungen|vektskåla|marg|slag|slaget|utfordrer*|rival*|motstander*|startfelt*|feltets|deltaker*|deltagere|deltok|
  delta|deltatt|påmeld*|oppmøte|oppslutning*|respons|pågang*|storm|storinnrykk|innrykk|flom|flommen|ras|skred|lavine|overflod|
  rikelig|overskudd|underskudd|mangfoldet|sortiment|utvalget|godteskål*|drops|smågodt|buffet|meny|kirsebær|krem|kremen|fløte|
  isfjell|spissen|flaskehals*|sil|sold|nettverk|nett|maskene|masker|snor|målsnøre|hale|lukt*|smaksprøve|nese|neselengde|
  hestehode|hodelengde|tidel*|sekund*|minutt*|tidsnød|hektisk*|travle|kaos|ryddet|oversiktlig*|uoversiktlig*|innfløkt*|
  komplisert*|kompleks*|sammenvevd|henger|hang|ankom*|innom|stakk|stikke|stikker|forsvinn*|forsvant|forsvunnet|dra|drar|dro|
  dratt|forlate|forlot|farvel|adjø|avskjed*|gjensyn*|snakkes|høres|klem|nyttårs|hilst|hils|signer|forresten|apropos|oppsummert|
  oppsummer*|konklusjonsvis|summa|summarum|poenget|faktum|fakta|realitet*|virkelighet*|teori*|teorien|praksisen|erkjenn*|
  innrøm*|innser|innse|innså|angre*|trekke|beklagelig*|uheldigvis|diverre|trass|tiltross|hvorpå|hvorved|omtrentlig|tilnærmet|
  anslagsvis|brutto|netto|samtlige|enhver|ethvert|hvermann|noensteds|ingensteds|overalt|andresteds|utad|innad|alltids|støtt|
  stundom|iblant|titt|jevnlig|regelmessig|daglig|ukentlig|månedlig|årlig|fortløpende|løpende|kontinuerlig|umiddelbart|snarest|
  omgående|tidsnok|tidligst|senest|forleden|nylig|nyss|framleis|atter|påny|bestandig|evig|aldeles|fullstendig|plent|rent|pur|
  pure|simpelthen|rett|slett|greit|grei|ok|okei|kjempebra|supert|fett|dritbra|kanon|konge|rått|hyggelige|sjarmerende|morsom*|
  moro|humoristisk*|vittig*|spøk*|spøke|seriøst|alvor*|alvorlig*|tragisk*|dramatisk*|spennend*|nervepirrende|intens*|heftig*|
  voldsomt|røff*|grov|grove|skånsom*|forsiktig|varsom*|pen|elegant*|stilfull*|stilig*|stil|stilen|tonen|klang|preg|uttrykk|
  ordvalg|formulering*|formuler*|velformulert*|velskrevet|velskrevne|lettlest|fyldige|innholdsrik*|gjennomarbeid*|gjennomtenkt*|
  veloverveid*|overveie*|overveid|reflekterte|allsidig*|mangesidig*|flerfaglig|tverrfaglig|solide|variert|erfarings|
  kvalifikasjons|ansøk*|oppdragsgiver*|oppdragsgivers|byrå|byrået|rekrutteringsbyr*|headhunter*|researcher|partner|sjef|sjefen|
  direktør*|rektor|styrer|styret|råd|rådet|utvalgets|nemnd*|representant*|arbeidsgiversiden|fellesskap*|flokk|flokken|familien|
  klan|stamme|mannskap*|besetning|crew|gjengs|kameratskap|samhold*|lagånd*|lagspill*|lagspiller*|samspill*|samarbeid|samarbeide|
  samarbeidet|samarbeider|relasjon*|relasjoner|kommunikasjonsev*|menneskekunnskap|sosial|sosiale|sosialt|folkelig|
  profesjonalitet|arbeidsvilje|arbeidsmoral|innsatsvilje|læringslyst|lærenem*|læring|vekstpotensial*|utviklingspotens*|
  utviklingsmuligh*|mulighetsrom|karrierevei*|karrieren|veivalg|arbeidsmarkedet|jobbsøker*|jobbsøking*|jobbsøk|jobbreise*|
  søkereise*|kandidatreise*|kandidatopplevel*`;

const more = `grad|grader|hårsbredd*|bevise|bevist|innhold|innholdet|type|typen|typer|art|knepp|blomst*|bukett*|sjokolade*|eske|esken|sitte|
  sitter|sittet|sove|sov|henge|galt|gal|gale|feil|feilen|annerledes|plutselig|travel|travelt|basert|utelukkende|fortrolig|
  mottaker|kompetanse*|helkveld|klemmer|gjeng|gjengen|fyr|kar|drikke|drakk|drukket|spise|rå|kost|koste|kjempeklem|småting|
  småprat|smått|utsette|ekstra|skriftlig|muntlig|samvittighet*|hjertet|natta|natten|kvelden|morgenen|søndagen|innboks*|mailen|
  tastatur*|skjerm*|ro|roen|uro|tvang|tvinge|tvunget|nødt|nød|nøden|heie|heier|heiet|jubel|juble|jublet|rop|rope|ropte|
  stemning*|stemningen|bransjefolk|bedømm*|bedømt|dømme|dom|dommer*|score|poeng|poengsum*|karakter|karakteren|skala|skalaen|
  tabell*|kolonne*|tommel*|vinn|vinnende|trøst|smultringer|kanten|kant|stupet|luft|lufta|luften|jord|jorda|jorden|sol|sola|
  solen|måne|månen|storm*|været|sesong|sesongen|årstid*|sådd|høste|høstet|avling*|kimen|spire*|knopp*|rosa|rose|roser|benker|
  stol|stolen|stoler|bord|bordet|etasje|heis|nøkkelen|låst|lukke|lukker|lukket|åpner|åpnet|knagg*|kroner|rikdom|verdt|verd|
  bærer|bære|bar|båret|løfte|løfter|løftet|reiste|seile|vandre*|vandring*|spor|sporet|sporene|merker|stempel|navnelapp|adressat|
  avsender|uansett|snarere|heller|tvert|hvorav|hvorfra|hvortil|dels|delvis|hovedsakelig|primært|fremst|framst|stadig|jevnt|jevn|
  jevne|jevnbyrdig*|tett|tette|trangt|trang|flertall*|mindretall*|overveld*|enorm*|voldsom*|rekord*|uvanlig*|usedvanlig*|
  overrask*|vanvittig*|utrolig*|forferdelig*|ekstremt|ekstrem|massiv*|formidabel*|formidable|kjempe*|super*|dritt*|gledelig*|
  heldig*|uheldig*|heldigvis|heldigst|nummer|plassert|betrakt*|betraktning*|anse|anser|anses|ansett|regne|regner|regnet|telle|
  teller|talte|tele|sammensatt*|sammensetning*|balanse*|kombinasjon*|kombiner*|blanding*|miks|miksen|særpreg*|preget|pregene|
  standard*|kvalitativ*|objektiv*|subjektiv*|rettferdig*|likebehandl*|transparent*|åpenbar*|individuell*|menneskelig*|saklig*|
  formell*|formelt|formelle|uformell*|offentlig|offentlige|privat|private|intern|internt|interne|ekstern*|lokal|lokale|
  nasjonal*|internasjonal*|global*|moderne|dynamisk*|fremoverlent*|innovativ*|innovasjon*|utviklende|mangfoldig*|inkluder*|
  likestilling*|trivsel*|trives|trivdes|humør*|smil|smile|latter|artig*|gøy|kult|kule|drive|driv|drives|drivkraft*|pågangsmot*|
  stå-på-vilje|læringsvilje*|vilje|viljen|villig|nivåene|hverdag|hverdagen|dagens|morgendagens|tiår*|epoke|ventet|vente|venter|
  ventetid*|venting|tålmod*|forsinkel*|frist|fristen|søknadsfrist*|dato|datoen|utløp*|passert|kvote*|begrens*|grense*|grenser|
  hensikt*|formål*|idé*|ideer|mening|meninger|meningen|vurderings*|stikkord|fokus|fokuser*|orienter*|oversikt*|innblikk|
  innsikt*|innsyn|perspektiver|lærerik|lærerikt|lærerike|nyttig*|verdifull*|verdig*|betydelig*|betydelige|vesentlig*|avansert*|
  grunnleggende|sentral|sentralt|sentrale|hovedgrunn*|hovedårsak*|lenke|lenken|portal*|system|systemet|løsning|løsningen|
  database|nettside*|nettsted*|hjemmeside*|karriereside*|linkedin|konto|profilside*|slette*|slettet|lagre*|lagret|oppbevar*|
  samtykke*|personopplysning*|kontaktinfo*|mobil|tlf|adresse|signert|signere|signerer|signatur|avtale|avtalen|avtaler|kontrakt|
  kontrakten|innkalling|formalia|rutine|rutiner|praktisk|praktiske|hastverk|anonym*|mann|kvinne|kvinner|menn|dame|damer|gutt|
  jente|venn|venner|liv|livet|livets|verden|verdens|samfunn|samfunnet|tilværelse*|ferie|ferien|trekker|trakk|trukket|avlys*|
  kanseller*|innstillinga|omorganiser*|nedbeman*|bevilg*|kutt|kuttet|stans*|utsatt|utsette*|vent|bero|oppdag*|merke|merket|
  huske|husker|glemme|glemmer|minne|minner|minnes|gjenta*|gjentatt*|nøyaktig*|presis*|ytterst|aller|forsiktig*|raskt|rask|raske|
  raskere|fort|fortere|sakte|tempo|tempoet|hastighet|effektiv*|kraft|krefter|kraften|prestasjon*|prester*|ytelse|leveranse*|
  fremgang|framgang|progresjon|rik|rikt|rike|fyldig*|lovord*|ros|skryt|skryte|kompliment*|honnør|kudos|heder|ære|æren|
  privilegium|privilegert|besvær*|bry|strev*|jobbjakt*|jobbjakten|jakt|jakten|jakter|leting|letingen|veiskille*|forutsetningene|
  utgangspunktet|betenk*|tvil*|tvile|tvilte|utallige|tallrike|sterkeste|flesteparten|omsider|overhodet|særs|meget|dagsorden|
  agenda|brukbar*|tilfeldig*|opplagt*|kjapt|lynrask*|håndplukk*|finkjem*|gransk*|saumfar*|studert|studere|finles*|bla|bladd|ark|
  arket|papir|papiret|linje|linjer|linjene|avsnitt|setning|setninger|ord|ordet|ordene|bokstav*|skrift|tekst|teksten|pent|pene|
  vakker*|vakre|nydelig*|herlig*|deilig*|behagelig*|sjeldne|sjeldent|tomhendt|ønsketenking|svaralternativ*|trøst*|plaster|såret|
  sår|vondt|vond|smerte*|svir|sviende|skuffelse*|nedtur*|opptur*|nederlag*|motgang*|medgang*|tap|tapet|vinning|kapitlene|
  mellomtid*|mellomtiden|fortid*|nåtid*|gårsdag*|evige|evigheten`;

/** Parted by `|`. */
export const general = [small, hiring, feeling, verbs, images, extra, more].join("|");
