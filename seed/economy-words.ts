// How applicants for the post of economic adviser write and speak: sentences with gaps, per requirement, level and language.
import type { SpeechBook } from "./speech.ts";

export const economyWords: SpeechBook = {
  inside: "accounting",
  motivation: {
    nb: [
      "Jeg søker fordi jeg vil arbeide tettere på tjenestene enn jeg gjør i dag.",
      "Jeg har fulgt {service} i Fjordvik i avisa og har lyst til å forstå tallene bak.",
      "Stillingen ligner det jeg gjør nå, men med mer ansvar for helheten.",
      "Jeg bor i {place} og vil gjerne bruke det jeg kan i offentlig sektor.",
      "Etter {years} år i {field} vil jeg over på samfunnssiden av økonomien.",
      "Jeg leste økonomiplanen deres før jeg søkte, og likte at den er skrevet så folk forstår den.",
      "En tidligere kollega tipset meg om stillingen, og utlysningen traff godt.",
      "Jeg har et vikariat som går ut i {month}, og ser etter noe fast.",
    ],
    nn: [
      "Eg søkjer fordi eg vil arbeide tettare på tenestene enn eg gjer i dag.",
      "Eg las økonomiplanen dykkar før eg søkte, og likte at han er skriven slik at folk forstår han.",
      "Etter {years} år i {field} vil eg over på samfunnssida av økonomien.",
      "Eg bur i {place} og vil gjerne bruke det eg kan i offentleg sektor.",
    ],
    en: [
      "I am applying because I want to work closer to the services than I do today.",
      "After {years} years in {field}, I would like to work with public money.",
      "I read your four-year plan before I applied, and I liked that it is written so that people understand it.",
      "I live in {place} and would like to use what I know in the public sector.",
    ],
  },
  requirements: {
    degree: {
      at: ["cv"],
      ask: { nb: "Hvilken utdanning har du?", nn: "Kva utdanning har du?", en: "What is your education?" },
      says: {
        nb: {
          meets: [
            "Bachelor i økonomi og administrasjon, fullført i {deg}",
            "Bachelor i regnskap og revisjon fra {deg}, med oppgave om {service}",
            "Siviløkonom fra {deg}, med fordypning i økonomistyring",
            "Bachelor i økonomi og ledelse fra {deg}, bacheloroppgave om kostnadene i {service}",
            "Bachelor i samfunnsøkonomi fra {deg} og et halvt år med offentlig økonomi",
            "Bachelor i økonomi fra {deg}, med et halvt år i utlandet",
            "Jeg ble ferdig som siviløkonom i {deg} og skrev oppgave om {service}",
            "Bachelor i finans og styring fra {deg}, tatt på deltid ved siden av jobb i {field}",
            "Regnskapsførerutdanning og bachelor i økonomi, begge ferdige i {deg}",
            "Bachelor i økonomi fra {deg}, med fordypning i offentlig regnskap",
          ],
          exceeds: [
            "Master i regnskap og revisjon fra {deg}, med oppgave om selvkost i {service}",
            "Master i økonomisk styring fra {deg}, skrevet om {service}",
            "Siviløkonom fra {deg} og et årsstudium i offentlig rett ved siden av jobb",
          ],
          none: [
            "Fagbrev i kontorfag og {years} år som regnskapsmedarbeider",
            "Økonomistudium på deltid, med {n} eksamener igjen",
            "Bachelor i markedsføring, fullført i {deg}",
            "Årsstudium i bedriftsøkonomi fra {deg}, resten har jeg lært i jobb",
            "Ingeniør fra {deg}, med {years} år som prosjektleder",
          ],
        },
        nn: {
          meets: [
            "Bachelor i økonomi og administrasjon, fullført i {deg}",
            "Bachelor i rekneskap og revisjon frå {deg}, med oppgåve om {service}",
            "Siviløkonom frå {deg}, med fordjuping i økonomistyring",
          ],
          exceeds: [
            "Master i økonomisk styring frå {deg}, skriven om {service}",
            "Master i rekneskap og revisjon frå {deg}",
          ],
          none: [
            "Fagbrev i kontorfag og {years} år som rekneskapsmedarbeidar",
            "Årsstudium i bedriftsøkonomi frå {deg}, resten har eg lært i jobb",
          ],
        },
        en: {
          meets: [
            "Bachelor of economics and business, completed in {deg}",
            "Bachelor of accounting and auditing from {deg}, recognised in Norway in {y}",
            "Bachelor of finance from {deg}, with a thesis on the cost of {service}",
          ],
          exceeds: [
            "Master of public finance from {deg}, with a thesis on {service}",
            "Master of accounting from {deg}, with two courses in public law",
          ],
          none: [
            "Diploma in office work and {years} years as a bookkeeper",
            "Bachelor of marketing, completed in {deg}",
          ],
        },
      },
    },
    accounting: {
      at: ["conversation", "application"],
      ask: {
        nb: "Hva har du gjort med kommuneregnskap, og hvor?",
        nn: "Kva har du gjort med kommunerekneskap, og kvar?",
        en: "What have you done with municipal accounts, and where?",
      },
      after: {
        nb: [
          "Fristene holdt vi hvert år.",
          "Systemet var {sys}.",
          "Vi var {few} som delte arbeidet.",
          "Revisjonen ringte meg direkte når de lurte på noe.",
          "Det meste lærte jeg av en erfaren kollega.",
          "Attesten ligger ved.",
        ],
        nn: [
          "Fristane heldt vi kvart år.",
          "Systemet var {sys}.",
          "Vi var {few} som delte arbeidet.",
          "Attesten ligg ved.",
        ],
        en: ["We kept every deadline.", "The system was {sys}.", "I learnt most of it from an experienced colleague."],
      },
      says: {
        nb: {
          meets: [
            "I {place} kommune hadde jeg regnskapet for {n} {unit} i {years} år",
            "Jeg fører regnskap etter kommuneloven i {place} og rapporterer til KOSTRA hvert år",
            "Siden {y} har jeg avsluttet kommuneregnskapet sammen med {n} kolleger i {place}",
            "Jeg har ført både drift og investering for {place} kommune i {years} år",
            "I {years} år avstemte jeg lønn og krevde mva-kompensasjon for {place} kommune",
            "Jeg hadde {N} ansvarsområder i {sys} da jeg var controller i {place} kommune",
          ],
          exceeds: [
            "Jeg ledet årsavslutningen i {place} kommune i {years} år og svarte revisjonen på alt",
            "Jeg la om selvkostregnskapet for {topic} i {place}, og revisjonen hadde ingen merknader",
            "Som regnskapsleder i {place} kommune skrev jeg rutinene som {n} kommuner bruker i dag",
            "Jeg har hatt regnskapet for kommunen og {n} kommunale foretak i {place}",
          ],
          deep: [
            "Jeg førte bilag for {place} kommune i {n} måneder",
            "I {place} kommune hjalp jeg til med årsavslutningen i {y}",
            "Jeg konterte fakturaer for {n} {unit} en sommer i {place} kommune",
            "Jeg var med på to tertialrapporter i {place} kommune i {y}",
          ],
          broad: [
            "Jeg har bare arbeidet med mva-kompensasjon i {place} kommune, men det i {years} år",
            "I {place} kommune hadde jeg fakturaene for {topic}, {N} i uka",
            "Jeg har ført investeringsregnskapet for {topic} i {place}, men ikke driften",
          ],
          specific: [
            "Jeg har ført regnskap i et kommunalt foretak etter regnskapsloven i {years} år",
            "Jeg reviderte {n} kommuner for et revisjonsselskap i {years} år",
            "I fylkeskommunen arbeidet jeg med tilskudd til {topic} i {years} år",
          ],
          none: [
            "Jeg har ikke jobbet i kommune, men fører månedsavslutning for {n} {shop}",
            "Regnskapet jeg kjenner best, er fra et {firm} med {N} ansatte",
            "Jeg har ført regnskap for {n} {shop} i {years} år, alle private",
            "Kommuneregnskap er nytt for meg, men nye regler har jeg lært før, sist i {y}",
            "Jeg kjenner regnskapsloven godt etter {years} år i {field}, men ikke kommuneloven",
            "Hos oss i {field} har vi ett regnskap for {n} {shop}, og det fører jeg",
            "Jeg kommer fra {field} og har hatt ansvar for fakturering og purring i {years} år",
          ],
        },
        nn: {
          meets: [
            "I {place} kommune hadde eg rekneskapen for {n} {unit} i {years} år",
            "Eg fører rekneskap etter kommunelova i {place} og rapporterer til KOSTRA kvart år",
            "Sidan {y} har eg avslutta kommunerekneskapen saman med {n} kollegaer i {place}",
          ],
          exceeds: ["Eg leidde årsavslutninga i {place} kommune i {years} år og svarte revisjonen på alt"],
          deep: [
            "Eg førte bilag for {place} kommune i {n} månader",
            "I {place} kommune hjelpte eg til med årsavslutninga i {y}",
          ],
          broad: ["I {place} kommune hadde eg fakturaene for {topic}, {N} i veka"],
          specific: [
            "Eg har ført rekneskap i eit kommunalt føretak etter rekneskapslova i {years} år",
            "Eg reviderte {n} kommunar for eit revisjonsselskap i {years} år",
          ],
          none: [
            "Eg har ikkje jobba i kommune, men fører månadsavslutning for {n} {shop}",
            "Rekneskapen eg kjenner best, er frå eit {firm} med {N} tilsette",
            "Eg kjem frå {field} og har hatt ansvar for fakturering og purring i {years} år",
          ],
        },
        en: {
          meets: [
            "I kept the accounts of {n} {unit} for the municipality of {place} for {years} years",
            "In {place} I closed the municipal accounts every year from {y}, together with {n} colleagues",
          ],
          exceeds: ["I led the year-end closing in the municipality of {place} for {years} years"],
          deep: [
            "I entered vouchers for the municipality of {place} for {n} months",
            "I helped with the year-end closing in {place} in {y}",
          ],
          broad: ["I worked only with VAT refunds in the municipality of {place}, for {years} years"],
          specific: [
            "I audited {n} municipalities for an audit firm for {years} years",
            "I kept the accounts of a regional hospital for {years} years",
          ],
          none: [
            "I have not worked for a municipality, but I do the monthly closing for {n} {shop}",
            "The accounts I know best are those of a {firm} with {N} employees",
            "I come from {field} and was responsible for invoicing for {years} years",
          ],
        },
      },
    },
    analysis: {
      at: ["conversation"],
      ask: {
        nb: "Fortell om en analyse du har laget. Hva førte den til?",
        nn: "Fortel om ein analyse du har laga. Kva førte han til?",
        en: "Tell us about an analysis you made. What came of it?",
      },
      after: {
        nb: [
          "Ledelsen fikk det på én side.",
          "Tallene henter jeg alltid selv.",
          "Jeg viser gjerne regnearket i et intervju.",
          "Metoden lærte jeg på et kurs i {y}.",
          "Det gjorde jeg alene.",
          "Jeg tok feil først, og fant det ut i tide.",
        ],
        nn: [
          "Leiinga fekk det på éi side.",
          "Tala hentar eg alltid sjølv.",
          "Eg viser gjerne reknearket i eit intervju.",
        ],
        en: [
          "Management got it on one page.",
          "I always fetch the figures myself.",
          "I would be happy to show the spreadsheet.",
        ],
      },
      says: {
        nb: {
          meets: [
            "Jeg bygde en modell i {sys} som viste hvilke {shop} som gikk med tap, og vi la om {n} av dem",
            "Jeg sammenlignet kostnaden per plass i {N} {unit} og fant {n} som skilte seg ut",
            "Hver måned laget jeg en analyse av avvik for {n} {unit}, med forslag til tiltak",
            "Jeg gikk gjennom overtiden i {topic} og fant at det meste kom på to ukedager",
            "Da {topic} brukte {N} tusen for mye, fant jeg årsaken i vikarbruken",
            "Jeg regnet på {n} alternativer for {topic}, og ledelsen valgte det nest billigste",
          ],
          exceeds: [
            "* Analysen min av {topic} ble lagt fram for kommunestyret og flyttet {n} millioner i budsjettet",
            "Jeg laget en prognosemodell i {sys} som traff innen én prosent {years} år på rad",
            "Jeg koblet tall fra {n} systemer i {sys} og oppdaget en feil som hadde kostet {N} tusen i året",
          ],
          deep: [
            "Jeg har laget noen oversikter i {sys} over kostnadene i {topic}",
            "Jeg lager pivottabeller hver måned og sender dem til {n} ledere",
          ],
          broad: [
            "Analysene mine har handlet om lønn i {n} {unit}, ikke så mye annet",
            "Jeg har analysert salget i {n} {shop} uke for uke",
          ],
          specific: [
            "Jeg analyserte svarene i en brukerundersøkelse med {N} deltakere",
            "I studiet analyserte jeg årsrapportene til {n} selskaper",
          ],
          none: [
            "Jeg liker tall og har alltid vært nøye med detaljene",
            "Jeg har mest arbeidet med å registrere og kontrollere bilag, rundt {N} om dagen",
            "Analyser har andre på avdelingen laget, jeg har levert tallene fra {sys}",
          ],
        },
        nn: {
          meets: [
            "Eg bygde ein modell i {sys} som viste kva for {shop} som gjekk med tap, og vi la om {n} av dei",
            "Eg samanlikna kostnaden per plass i {N} {unit} og fann {n} som skilde seg ut",
            "Då {topic} brukte {N} tusen for mykje, fann eg årsaka i vikarbruken",
          ],
          exceeds: [
            "* Analysen min av {topic} blei lagd fram for kommunestyret og flytte {n} millionar i budsjettet",
            "Eg laga ein prognosemodell i {sys} som trefte innan éin prosent {years} år på rad",
          ],
          deep: ["Eg har laga nokre oversikter i {sys} over kostnadene i {topic}"],
          broad: ["Analysane mine har handla om løn i {n} {unit}, ikkje så mykje anna"],
          specific: ["I studiet analyserte eg årsrapportane til {n} selskap"],
          none: [
            "Eg har mest arbeidd med å registrere og kontrollere bilag, rundt {N} om dagen",
            "Analysar har andre på avdelinga laga, eg har levert tala frå {sys}",
          ],
        },
        en: {
          meets: [
            "I built a model in {sys} that showed which {shop} were losing money, and we changed {n} of them",
            "I compared the cost per place in {N} {unit} and found {n} that stood out",
          ],
          exceeds: ["I made a forecast in {sys} that was within one per cent {years} years in a row"],
          deep: ["I have made some overviews in {sys} of the cost of {topic}"],
          broad: ["I have analysed sales in {n} {shop} week by week"],
          specific: ["During my studies I analysed the annual reports of {n} companies"],
          none: [
            "I have mostly registered and controlled vouchers, around {N} a day",
            "Others made the analyses, and I delivered the figures from {sys}",
          ],
        },
      },
    },
    budget: {
      at: ["conversation", "application"],
      ask: {
        nb: "Hvilken del har du hatt i en budsjettprosess?",
        nn: "Kva del har du hatt i ein budsjettprosess?",
        en: "What part have you had in a budget process?",
      },
      after: {
        nb: [
          "Fristen er alltid kort, men vi holdt den.",
          "Der har jeg lært mest om hvem som bestemmer hva.",
          "Innspillene kom fra {few} kanter, og jeg samlet dem.",
          "Det gjør jeg gjerne igjen.",
        ],
        nn: ["Fristen er alltid kort, men vi heldt han.", "Der har eg lært mest om kven som avgjer kva."],
        en: ["The deadline is always short, but we kept it.", "That taught me who decides what."],
      },
      says: {
        nb: {
          meets: [
            "Jeg samordnet budsjettet for {n} {unit} i {years} år",
            "* I {place} hadde jeg budsjettskriv, innspill og konsekvensjustering for {topic}",
            "* Jeg fulgte årsbudsjettet fra rammer i mai til vedtak i desember {years} ganger",
            "Jeg satt i budsjettgruppa for {topic} i {years} år og skrev tallgrunnlaget",
          ],
          exceeds: [
            "* Jeg ledet budsjettprosessen i {place} kommune i {years} år og skrev økonomiplanen",
            "Jeg innførte et nytt budsjettverktøy for {N} ledere i {place} og kurset alle",
          ],
          deep: [
            "Jeg deltar i årsbudsjettet for {n} {shop}, men har ikke ledet det",
            "Jeg har sendt inn budsjettforslag for {topic} {years} ganger",
          ],
          broad: [
            "Jeg har hatt lønnsbudsjettet for {n} {unit}",
            "Jeg har budsjettert inntektene i {n} {shop}, ikke kostnadene",
          ],
          specific: [
            "Jeg har satt opp budsjett for prosjekter på opptil {n} millioner",
            "Budsjettene mine har vært for {field}, med {n} måneder om gangen",
          ],
          none: ["Budsjettet fikk jeg ferdig fra ledelsen", "I {field} hadde vi likviditetsplan, ikke budsjett", ""],
        },
        nn: {
          meets: [
            "Eg samordna budsjettet for {n} {unit} i {years} år",
            "* Eg følgde årsbudsjettet frå rammer i mai til vedtak i desember {years} gonger",
          ],
          exceeds: ["* Eg leidde budsjettprosessen i {place} kommune i {years} år og skreiv økonomiplanen"],
          deep: ["Eg deltek i årsbudsjettet for {n} {shop}, men har ikkje leidd det"],
          broad: ["Eg har hatt lønsbudsjettet for {n} {unit}"],
          specific: ["Eg har sett opp budsjett for prosjekt på opptil {n} millionar"],
          none: ["I {field} hadde vi likviditetsplan, ikkje budsjett", ""],
        },
        en: {
          meets: ["I coordinated the budget of {n} {unit} for {years} years"],
          exceeds: ["* I led the budget process in {place} for {years} years and wrote the four-year plan"],
          deep: ["I take part in the yearly budget for {n} {shop}, but I have not led it"],
          broad: ["I have kept the payroll budget for {n} {unit}"],
          specific: ["I have made budgets for projects of up to {n} million kroner"],
          none: ["In {field} we had a cash plan, not a budget", ""],
        },
      },
    },
    norwegian: {
      at: ["application"],
      ask: {
        nb: "Hva skriver du på norsk i arbeidet ditt?",
        nn: "Kva skriv du på norsk i arbeidet ditt?",
        en: "What do you write in Norwegian at work?",
      },
      after: {
        nb: ["Jeg legger ved et eksempel.", "Jeg skriver kort.", "Jeg leser alltid høyt for meg selv før jeg sender."],
        nn: ["Eg legg ved eit døme.", "Eg skriv kort."],
        en: ["I attach an example."],
      },
      says: {
        nb: {
          meets: [
            "Jeg skriver rapporter til ledergruppa på norsk, om lag {few} i måneden",
            "Jeg besto norskprøven på nivå C1 i {y}",
            "* I {place} skrev jeg {N} saker til formannskapet",
            "Jeg skriver månedsbrevet om økonomi til {N} ledere",
            "* Jeg har skrevet saksframlegg om {topic} siden {y}",
          ],
          exceeds: [
            "* Jeg har skrevet malen for saksframlegg i {place} kommune",
            "* Jeg redigerte årsrapporten i {place} kommune i {years} år",
          ],
          deep: [
            "Jeg tok norskprøven på nivå B2 i {y} og øver hver dag",
            "Jeg leser alt på norsk, men skriver mest på engelsk på jobb",
          ],
          none: [""],
        },
        nn: {
          meets: [
            "Eg skriv rapportar til leiargruppa på nynorsk, om lag {few} i månaden",
            "* I {place} skreiv eg {N} saker til formannskapet",
            "* Eg har skrive saksframlegg om {topic} sidan {y}",
          ],
          exceeds: ["* Eg redigerte årsrapporten i {place} kommune i {years} år"],
          deep: ["Eg skriv mest korte meldingar på norsk, rapportane er på engelsk"],
          none: [""],
        },
        en: {
          meets: [
            "I passed the Norwegian test at level C1 in {y}",
            "I write my reports in Norwegian, about {few} a month",
          ],
          exceeds: ["* I edited the Norwegian annual report for {place} for {years} years"],
          deep: [
            "I passed the Norwegian test at level B2 in {y}",
            "I read everything in Norwegian, but I write mostly in English at work",
          ],
          none: [""],
        },
      },
    },
    communication: {
      at: ["application", "conversation"],
      ask: {
        nb: "Hvordan har du fått andre til å forstå tall?",
        nn: "Korleis har du fått andre til å forstå tal?",
        en: "How have you helped others to understand figures?",
      },
      after: {
        nb: ["Det sparer alle for tid.", "Spørsmålene jeg får, har gjort meg bedre.", "Jeg øver alltid på forhånd."],
        nn: ["Det sparer alle for tid.", "Eg øver alltid på førehand."],
        en: ["It saves time for everybody.", "I always practise first."],
      },
      says: {
        nb: {
          meets: [
            "Jeg holder kurs for {n} ledere hvert halvår om å lese sitt eget regnskap",
            "Jeg forklarer avvik med én side og én tegning, ikke med et regneark på {N} linjer",
            "* Møtene om økonomi i {place} ble halvert etter at jeg la om månedsrapporten",
            "Jeg legger fram tallene for {N} ansatte på allmøtet hver vår",
            "Jeg tegner opp kostnadene i {topic} på tavla før jeg viser et eneste tall",
            "* Lederne i {place} fikk ett ark i måneden av meg, med {few} tall og hva de betydde",
          ],
          exceeds: [
            "Sjåførlederne ringte meg når de ville forstå tallene. Det er jeg stoltest av",
            "* Jeg laget korte filmer som {N} ledere i {place} lærte økonomi av",
          ],
          specific: [
            "Jeg har mest kontakt på e-post, med {n} leverandører",
            "Jeg har presentert tall for min egen gruppe {years} ganger",
          ],
          none: ["", "Jeg er utadvendt og liker folk"],
        },
        nn: {
          meets: [
            "Eg held kurs for {n} leiarar kvart halvår om å lese sin eigen rekneskap",
            "Eg legg fram tala for {N} tilsette på allmøtet kvar vår",
          ],
          exceeds: [
            "* Eg laga korte filmar som {N} leiarar i {place} lærte økonomi av",
            "Sjåførleiarane ringde meg når dei ville forstå tala",
          ],
          specific: ["Eg har presentert tal for mi eiga gruppe {years} gonger"],
          none: [""],
        },
        en: {
          meets: [
            "I teach {n} managers twice a year to read their own accounts",
            "I explain a deviation with one page and one drawing",
          ],
          exceeds: [
            "* I made short films from which {N} managers in {place} learnt about their budgets",
            "I wrote a two-page guide to the monthly report, and {N} colleagues still use it",
          ],
          specific: ["I have presented figures to my own group {years} times"],
          none: [""],
        },
      },
    },
  },
};
