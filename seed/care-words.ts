// How applicants for the posts as nurse and as head of a care unit write and speak.
import type { SpeechBook } from "./speech.ts";

export const nurseWords: SpeechBook = {
  motivation: {
    nb: [
      "Jeg har lyst til å møte pasientene hjemme, der de er seg selv.",
      "Jeg bor i {place} og kjenner veiene her godt.",
      "Etter {years} år på sengepost vil jeg bruke mer tid på hver enkelt.",
      "Jeg var student i hjemmetjenesten i {place} og fikk lyst til å komme tilbake.",
      "Turnusen dere beskriver, passer meg, og jeg liker å arbeide selvstendig.",
    ],
    nn: [
      "Eg har lyst til å møte pasientane heime, der dei er seg sjølve.",
      "Eg bur i {place} og kjenner vegane her godt.",
    ],
    en: [
      "I would like to meet patients at home, where they are themselves.",
      "I live in {place} and know the roads here well.",
    ],
  },
  requirements: {
    authorisation: {
      at: ["cv"],
      ask: { nb: "Har du autorisasjon?", nn: "Har du autorisasjon?", en: "Are you authorised?" },
      says: {
        nb: {
          meets: ["Autorisert sykepleier siden {deg}", "Bachelor i sykepleie og autorisasjon fra {deg}"],
          none: [
            "Helsefagarbeider siden {deg}, sykepleierstudent i tredje år",
            "Søknaden om autorisasjon er levert, svar ventes i {month}",
          ],
        },
        nn: { meets: ["Autorisert sjukepleiar sidan {deg}"], none: ["Helsefagarbeidar sidan {deg}"] },
        en: {
          meets: ["Authorised as a nurse in Norway since {deg}"],
          none: ["Nurse since {deg}, waiting for the Norwegian authorisation"],
        },
      },
    },
    homecare: {
      at: ["conversation", "application"],
      ask: {
        nb: "Hva har du erfart i hjemmetjeneste eller hjemmesykepleie?",
        nn: "Kva har du erfart i heimeteneste eller heimesjukepleie?",
        en: "What have you experienced in home care?",
      },
      after: {
        nb: [
          "Det er der jeg har lært mest.",
          "Turnusen var todelt, med hver tredje helg.",
          "Jeg trivdes med å være ute.",
        ],
        nn: ["Det er der eg har lært mest."],
        en: ["That is where I have learnt most."],
      },
      says: {
        nb: {
          meets: [
            "Jeg kjørte kveldsruta i {place} i {years} år, med rundt {N} besøk i uka",
            "I hjemmesykepleien i {place} hadde jeg sårstell hos {n} faste pasienter",
            "Jeg var primærkontakt for {n} pasienter i hjemmetjenesten i {place}",
          ],
          exceeds: [
            "Jeg bygde opp innsatsteamet i {place}, som tok imot {N} pasienter rett fra sykehuset",
            "Jeg var fagansvarlig i hjemmetjenesten i {place} i {years} år",
          ],
          deep: [
            "Jeg hadde {n} uker praksis i hjemmetjenesten i {place}",
            "Jeg har tatt noen ekstravakter i hjemmetjenesten i {place} siden {y}",
          ],
          specific: ["Jeg har arbeidet {years} år på sykehjem i {place}", "Jeg har {years} år på medisinsk sengepost"],
          none: ["Jeg har arbeidet på legevakt i {years} år", "Erfaringen min er fra {field}, før jeg ble sykepleier"],
        },
        nn: {
          meets: ["Eg køyrde kveldsruta i {place} i {years} år"],
          deep: ["Eg hadde {n} veker praksis i heimetenesta i {place}"],
          specific: ["Eg har arbeidd {years} år på sjukeheim i {place}"],
          none: ["Eg har arbeidd på legevakt i {years} år"],
        },
        en: {
          meets: ["I drove the evening round in {place} for {years} years"],
          deep: ["I had {n} weeks of practice in home care in {place}"],
          specific: ["I have worked {years} years in a nursing home in {place}"],
          none: ["I have worked in a hospital for {years} years"],
        },
      },
    },
    medication: {
      at: ["conversation"],
      ask: {
        nb: "Fortell om en gang du oppdaget en feil med legemidler.",
        nn: "Fortel om ein gong du oppdaga ein feil med legemiddel.",
        en: "Tell us about a time you found an error with medicines.",
      },
      after: {
        nb: ["Etterpå skriver jeg det alltid i journalen.", "Vi tok det opp på neste fagmøte."],
        nn: ["Etterpå skriv eg det alltid i journalen."],
        en: ["Afterwards I always write it in the record."],
      },
      says: {
        nb: {
          meets: [
            "Jeg så at to lister ikke stemte, ringte fastlegen og fikk rettet dosen samme dag",
            "Jeg gikk gjennom {N} dosetter i måneden og meldte avvik da {n} av dem var feil",
            "Jeg stoppet en dobbel blodfortynner etter en utskrivning i {month}",
          ],
          exceeds: ["Jeg laget samstemmingsskjemaet som {n} soner i {place} bruker"],
          deep: [
            "Jeg har delt ut ferdige dosetter og signert på liste",
            "Jeg tok legemiddelkurset i {y} og har brukt det noen ganger",
          ],
          none: ["Det har jeg ikke opplevd", ""],
        },
        nn: {
          meets: ["Eg såg at to lister ikkje stemte, ringde fastlegen og fekk retta dosen same dagen"],
          deep: ["Eg har delt ut ferdige dosettar og signert på liste"],
          none: [""],
        },
        en: {
          meets: ["I saw that two lists did not agree, called the doctor and had the dose corrected the same day"],
          deep: ["I have handed out ready-made doses and signed the list"],
          none: [""],
        },
      },
    },
    driving: {
      at: ["cv"],
      ask: { nb: "Har du førerkort?", nn: "Har du førarkort?", en: "Do you have a driving licence?" },
      says: {
        nb: {
          meets: ["Førerkort klasse B siden {deg}", "Førerkort klasse B, kjører {N} kilometer om dagen i jobben nå"],
          none: ["Øvelseskjører, oppkjøring i {month}"],
        },
        nn: { meets: ["Førarkort klasse B sidan {deg}"], none: ["Øvingskøyrer, oppkøyring i {month}"] },
        en: { meets: ["Driving licence, category B, since {deg}"], none: ["Driving lessons since {month}"] },
      },
    },
    cooperation: {
      at: ["application", "conversation"],
      ask: {
        nb: "Fortell om et samarbeid som ble vanskelig.",
        nn: "Fortel om eit samarbeid som blei vanskeleg.",
        en: "Tell us about cooperation that became difficult.",
      },
      after: {
        nb: ["Det gjør hverdagen roligere.", "Det har jeg lært av egne feil."],
        nn: ["Det gjer kvardagen rolegare."],
        en: ["It makes the days calmer."],
      },
      says: {
        nb: {
          meets: [
            "Da vi var uenige om turnusen, foreslo jeg et møte med alle {N}, og vi ble enige på en time",
            "Jeg ringer alltid kollegaen som overtar, når noe er uvanlig",
            "Vi la om rapporten til {n} minutter, og jeg lærte opp de andre",
          ],
          exceeds: ["Jeg fikk fastlegene og hjemmetjenesten i {place} til å møtes fast hver måned"],
          specific: ["Jeg arbeider helst alene på rute"],
          none: [""],
        },
        nn: {
          meets: ["Eg ringjer alltid kollegaen som tek over, når noko er uvanleg"],
          specific: ["Eg arbeider helst aleine på rute"],
          none: [""],
        },
        en: {
          meets: ["I always call the colleague who takes over when something is unusual"],
          specific: ["I prefer to work alone on the round"],
          none: [""],
        },
      },
    },
  },
};

export const leaderWords: SpeechBook = {
  motivation: {
    nb: [
      "Jeg vil lede en avdeling der fag og folk får like mye plass.",
      "Jeg har vært nestleder i {years} år og er klar for å ha ansvaret selv.",
    ],
    nn: [
      "Eg vil leie ei avdeling der fag og folk får like mykje plass.",
      "Eg har vore nestleiar i {years} år og er klar for å ha ansvaret sjølv.",
      "Eg kjenner tenesta frå før og veit kvar skoen trykkjer.",
      "Eg har lese kvalitetsmeldinga dykkar og har tankar om bemanninga om natta.",
    ],
    en: ["I want to lead a unit in which care and people get the same room."],
  },
  requirements: {
    leading: {
      at: ["conversation", "application"],
      ask: {
        nb: "Hvem har du ledet, og hvor mange?",
        nn: "Kven har du leidd, og kor mange?",
        en: "Whom have you led, and how many?",
      },
      after: {
        nn: [
          "Eg lærte mest av dei som var usamde med meg.",
          "Vi hadde møte kvar måndag.",
          "Eg var på vakt saman med dei kvar månad.",
        ],
        nb: ["Vi hadde møte hver mandag."],
      },
      says: {
        nb: {
          meets: ["Jeg har ledet {N} ansatte på et sykehjem i {place} i {years} år"],
          deep: ["Jeg har vært vikar for lederen i {place} i {n} uker"],
          none: ["Jeg har ikke hatt personalansvar"],
        },
        nn: {
          meets: [
            "Eg har leidd {N} tilsette på ein sjukeheim i {place} i {years} år",
            "I {place} hadde eg ansvar for {n} team og {N} tilsette",
          ],
          exceeds: ["Eg slo saman {n} avdelingar i {place} utan at nokon slutta"],
          deep: [
            "Eg har vore vikar for leiaren i {place} i {n} veker",
            "Eg har vore teamleiar for {n} kollegaer sidan {y}",
          ],
          specific: ["Eg har leidd eit lag med {n} tilsette i {field}"],
          none: ["Eg har ikkje hatt personalansvar"],
        },
        en: {
          meets: ["I have led {N} employees in a care home in {place}"],
          none: ["I have not had responsibility for staff"],
        },
      },
    },
    rota: {
      at: ["conversation"],
      ask: {
        nb: "Hvordan legger du en turnus som holder?",
        nn: "Korleis legg du ein turnus som held?",
        en: "How do you make a rota that holds?",
      },
      after: {
        nn: ["Det kravde mange samtalar.", "Dei tillitsvalde var med frå starten."],
        nb: ["Det krevde mange samtaler."],
      },
      says: {
        nb: {
          meets: ["Jeg la turnus for {N} ansatte og kuttet innleien med {n} vakter i uka"],
          deep: ["Jeg har ønsket turnus, men ikke lagt den"],
          none: [""],
        },
        nn: {
          meets: [
            "Eg la turnus for {N} tilsette og kutta innleiga med {n} vakter i veka",
            "Eg begynner med helgane og ringjer folk før planen er ferdig",
          ],
          exceeds: ["Eg laga langturnusen som {n} einingar i {place} går etter i dag"],
          deep: [
            "Eg har bytt vakter i systemet, men ikkje lagt heile turnusen",
            "Eg har vore med i turnusgruppa sidan {y}",
          ],
          none: [""],
        },
        en: { meets: ["I made the rota for {N} employees and cut hired shifts by {n} a week"], none: [""] },
      },
    },
    money: {
      at: ["conversation"],
      ask: {
        nb: "Hvilket budsjett har du hatt ansvar for?",
        nn: "Kva budsjett har du hatt ansvar for?",
        en: "What budget have you been responsible for?",
      },
      after: {
        nn: ["Controlleren og eg møttest kvar månad.", "Eg såg på tala kvar fredag."],
        nb: ["Jeg så på tallene hver fredag."],
      },
      says: {
        nb: {
          meets: ["Budsjettet mitt var på {N} millioner, og vi gikk i balanse {years} år på rad"],
          deep: ["Jeg har fulgt vikarbudsjettet for avdelingen"],
          none: ["Budsjett har jeg ikke hatt"],
        },
        nn: {
          meets: [
            "Budsjettet mitt var på {N} millionar, og vi gjekk i balanse {years} år på rad",
            "Eg tok ned overtida med {few} hundre tusen på eitt år",
          ],
          deep: [
            "Eg har følgt vikarbudsjettet for avdelinga",
            "Eg har attestert fakturaer for {few} hundre tusen i året",
          ],
          none: ["Budsjett har eg ikkje hatt"],
        },
        en: { meets: ["My budget was {N} million kroner"], none: ["I have not had a budget"] },
      },
    },
    health: {
      at: ["cv"],
      ask: { nb: "Hvilken autorisasjon har du?", nn: "Kva autorisasjon har du?", en: "How are you authorised?" },
      says: {
        nb: { meets: ["Autorisert vernepleier siden {deg}"], none: ["Master i organisasjon og ledelse fra {deg}"] },
        nn: {
          meets: ["Autorisert sjukepleiar sidan {deg}", "Autorisert vernepleiar sidan {deg}"],
          none: ["Master i organisasjon og leiing frå {deg}"],
        },
        en: { meets: ["Authorised as a nurse since {deg}"], none: ["Master of management from {deg}"] },
      },
    },
    change: {
      at: ["conversation", "application"],
      ask: {
        nb: "Fortell om en endring du ledet.",
        nn: "Fortel om ei endring du leidde.",
        en: "Tell us about a change you led.",
      },
      after: {
        nn: ["Det var krevjande og fint.", "Neste gong ville eg ha spurt fleire først."],
        nb: ["Det var krevende og fint."],
      },
      says: {
        nb: {
          meets: ["Vi innførte tavlemøter, og fallene gikk ned fra {N} til {n} på et år"],
          specific: ["Jeg var med da vi byttet journalsystem i {y}"],
          none: [""],
        },
        nn: {
          meets: [
            "Vi innførte tavlemøte, og falla gjekk ned frå {N} til {n} på eit år",
            "Eg la om kveldsrapporten, og det tok {n} forsøk før alle var med",
          ],
          exceeds: ["Eg leidde flyttinga av {N} bebuarar til nytt bygg i {place}, ferdig to veker før tida"],
          specific: ["Eg var med då vi bytte journalsystem i {y}"],
          none: [""],
        },
        en: { meets: ["We started board meetings, and falls went down from {N} to {n} in a year"], none: [""] },
      },
    },
  },
};
