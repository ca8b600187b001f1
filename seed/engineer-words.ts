// How applicants for the post as data engineer write and speak.
import type { SpeechBook } from "./speech.ts";

export const engineerWords: SpeechBook = {
  motivation: {
    en: [
      "I want to work with measurements that somebody depends on.",
      "Power grids are the most interesting time series I know.",
      "After {years} years in {field}, I would like to build for the long run.",
      "Your advert says that you write fewer systems and look after them better. That is how I like to work.",
    ],
    nb: [
      "Jeg vil arbeide med målinger som noen er avhengige av.",
      "Etter {years} år i {field} vil jeg bygge noe som skal vare.",
      "Utlysningen sier at dere har få systemer og passer godt på dem. Slik liker jeg å arbeide.",
    ],
    nn: ["Eg vil arbeide med målingar som nokon er avhengige av."],
  },
  requirements: {
    pipelines: {
      at: ["conversation"],
      ask: {
        en: "Which data pipeline are you proud of, and what broke in it?",
        nb: "Hvilken dataflyt er du stolt av, og hva gikk galt i den?",
        nn: "Kva dataflyt er du stolt av, og kva gjekk gale i han?",
      },
      after: {
        en: ["We test it before every change.", "What broke was always the source we had forgotten."],
        nb: ["Vi tester den før hver endring.", "Det som gikk galt, var alltid kilden vi hadde glemt."],
      },
      says: {
        en: {
          meets: [
            "I built the pipeline that loads {N} million meter readings every night",
            "I moved {n} nightly loads to a stream, and late readings went down from hours to minutes",
            "I own {n} pipelines from {field}, and I am the one who is called when they stop",
          ],
          exceeds: ["I designed the platform that {n} teams now use for all their loads"],
          deep: ["I have changed a few steps in a pipeline that others built"],
          none: ["I have mostly made reports from tables that were ready"],
        },
        nb: {
          meets: [
            "Jeg bygde flyten som laster {N} millioner målinger hver natt",
            "Jeg flyttet {n} nattlige jobber til en strøm, og sene målinger kom på minutter",
          ],
          deep: ["Jeg har endret noen steg i en flyt som andre hadde bygd"],
          none: ["Jeg har mest laget rapporter fra tabeller som var ferdige"],
        },
        nn: { meets: ["Eg bygde flyten som lastar {N} millionar målingar kvar natt"], none: [""] },
      },
    },
    sql: {
      at: ["conversation", "application"],
      ask: {
        en: "What is the hardest query you have made faster?",
        nb: "Hva er den vanskeligste spørringen du har gjort raskere?",
        nn: "Kva er den vanskelegaste spørjinga du har gjort raskare?",
      },
      after: {
        en: ["I wrote down how, for the others."],
        nb: ["Jeg skrev ned hvordan, for de andre."],
      },
      says: {
        en: {
          meets: [
            "I cut a query from {N} minutes to {n} seconds by reading its plan",
            "I replaced {n} loops in code with one window function",
          ],
          deep: ["I write joins every week and look up the rest"],
          none: [""],
        },
        nb: {
          meets: [
            "Jeg fikk en spørring fra {N} minutter til {n} sekunder ved å lese planen",
            "Jeg byttet {n} løkker i kode med én vindusfunksjon",
          ],
          deep: ["Jeg skriver koblinger hver uke og slår opp resten"],
          none: [""],
        },
        nn: { meets: ["Eg fekk ei spørjing frå {N} minutt til {n} sekund ved å lese planen"], none: [""] },
      },
    },
    python: {
      at: ["application", "cv"],
      ask: {
        en: "What have you run in production in Python?",
        nb: "Hva har du hatt i drift i Python?",
        nn: "Kva har du hatt i drift i Python?",
      },
      after: {
        en: ["We deploy every week."],
        nb: ["Vi legger ut ny versjon hver uke."],
      },
      says: {
        en: {
          meets: ["Python in production since {y}, {n} services with tests"],
          specific: ["Python in notebooks since {y}"],
          none: ["Mostly Java, {years} years"],
        },
        nb: {
          meets: ["Python i drift siden {y}, {n} tjenester med tester"],
          specific: ["Python i notatbøker siden {y}"],
          none: ["Mest Java, i {years} år"],
        },
        nn: { meets: ["Python i drift sidan {y}, {n} tenester med testar"], none: [""] },
      },
    },
    series: {
      at: ["conversation"],
      ask: {
        en: "What have you learnt about time series?",
        nb: "Hva har du lært om tidsserier?",
        nn: "Kva har du lært om tidsseriar?",
      },
      after: {
        en: ["It took a whole winter to find out."],
        nb: ["Det tok en hel vinter å finne ut av."],
      },
      says: {
        en: {
          meets: [
            "I learnt to keep the time of the measurement and the time of arrival apart",
            "Meters change clocks twice a year, and {n} of our reports were wrong because of it",
          ],
          none: [""],
        },
        nb: {
          meets: [
            "Jeg lærte å holde måletid og ankomsttid fra hverandre",
            "Målerne stiller klokka to ganger i året, og {n} av rapportene våre var feil på grunn av det",
          ],
          none: [""],
        },
        nn: { meets: ["Eg lærte å halde måletid og framkomsttid frå kvarandre"], none: [""] },
      },
    },
    explain: {
      at: ["application"],
      ask: {
        en: "How do you explain data to others?",
        nb: "Hvordan forklarer du data for andre?",
        nn: "Korleis forklarer du data for andre?",
      },
      says: {
        en: { meets: ["I drew our {n} sources on one sheet, and it still hangs in the control room"], none: [""] },
        nb: {
          meets: ["Jeg tegnet de {n} kildene våre på ett ark, og det henger fortsatt i driftssentralen"],
          none: [""],
        },
        nn: { meets: ["Eg teikna dei {n} kjeldene våre på eitt ark"], none: [""] },
      },
    },
  },
};
