// What the demo's adverts say. Invented.
import type { AdvertTyped } from "../src/jobs/advert.ts";

const usual: AdvertTyped = {
  texts: {},
  payFrom: "",
  payTo: "",
  payPer: "year",
  agreement: "",
  street: "",
  postalCode: "",
  locality: "",
  remote: "none",
  extent: "100",
  temporary: "no",
  temporaryUntil: "",
  internalCandidate: "no",
  meantForSomeone: "no",
  contact: "",
  applyUrl: "",
};

export const economyAdvert: AdvertTyped = {
  ...usual,
  texts: {
    nb: `Fjordvik kommune søker en økonomirådgiver som gjør tallene til noe skoler og sykehjem kan styre etter.

Det du skal gjøre

- lage månedsrapporter sammen med enhetene
- bygge budsjettet for oppvekst og helse
- forklare avvik for ledere som ikke er økonomer

Du blir én av seks i økonomiavdelingen, på rådhuset ved havna. Vi sitter sammen to dager i uka; resten avtaler vi.`,
  },
  payFrom: "640000",
  payTo: "710000",
  agreement: "Hovedtariffavtalen for kommunene, kapittel 5",
  street: "Havnegata 4",
  postalCode: "5740",
  locality: "Fjordvik",
  remote: "partly",
  internalCandidate: "yes",
};

export const nurseAdvert: AdvertTyped = {
  ...usual,
  texts: {
    nb: `Hjemmetjenesten i Fjordvik får tre nye sykepleiere. Du kjører til folk som vil bo hjemme, og som trenger noen som kan faget og har tid til å se.

Det du skal gjøre

- gi medisiner, stelle sår og følge med på dem du besøker
- være den hjelpepleierne spør
- skrive det neste vakt må vite

Hver tredje helg er arbeidshelg. Turnusen er klar tolv uker fram.`,
    nn: `Heimetenesta i Fjordvik får tre nye sjukepleiarar. Du køyrer til folk som vil bu heime, og som treng nokon som kan faget og har tid til å sjå.

Det du skal gjere

- gi medisinar, stelle sår og følgje med på dei du vitjar
- vere den som hjelpepleiarane spør
- skrive det neste vakt må vite

Kvar tredje helg er arbeidshelg. Turnusen er klar tolv veker fram.`,
    en: `Fjordvik’s home care service is hiring three nurses. You drive to people who want to live at home and who need somebody who knows the work and has time to notice.

What you will do

- give medicines, dress wounds and keep an eye on the people you visit
- be the one the care assistants ask
- write down what the next shift needs to know

Every third weekend is a working weekend. The rota is ready twelve weeks ahead.`,
  },
  payFrom: "520000",
  payTo: "625000",
  agreement: "Hovedtariffavtalen for kommunene, kapittel 4",
  street: "Fjordvegen 18",
  postalCode: "5742",
  locality: "Fjordvik",
};

export const engineerAdvert: AdvertTyped = {
  ...usual,
  texts: {
    en: `Havgard keeps the power grid of the west coast in balance. We are eleven in Grid data and look for two more.

What you will do

- build the pipelines that bring measurements in from the substations
- make sure that a wrong number is found before anybody acts on it
- be on call one week in eight, paid

We meet in Bergen one week a month. The rest of the time you work where you like in Norway.`,
    nb: `Havgard holder strømnettet på Vestlandet i balanse. Vi er elleve i Grid data og ser etter to til.

Det du skal gjøre

- bygge strømmene som henter målinger fra transformatorstasjonene
- sørge for at et galt tall blir funnet før noen handler etter det
- ha vakt én uke av åtte, med betaling

Vi møtes i Bergen én uke i måneden. Resten av tiden arbeider du der du vil i Norge.`,
  },
  payFrom: "780000",
  payTo: "920000",
  agreement: "No collective agreement; our pay table is open to all who work here",
  locality: "Bergen",
  remote: "fully",
};
