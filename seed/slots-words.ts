// What fills the gaps in the applicants' sentences: numbers, made-up places, things people count and keep in order.
import type { DemoLang } from "./speech.ts";

export const numberWords: Record<DemoLang, readonly string[]> = {
  nb: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

const places = [
  "Kalvsund",
  "Tangvær",
  "Granmo",
  "Indrefjord",
  "Solvær",
  "Ytterdal",
  "Steinvåg",
  "Heimly",
  "Lyngset",
  "Raudnes",
  "Vestvær",
  "Myrland",
  "Fosstun",
  "Holmvær",
  "Skogvær",
  "Bremnesvåg",
];

/** By slot and language. `unit` and `shop` are plural, `service` and `side` definite; `firm` is neuter in Norwegian; `field` stands without an article. */
export const slotWords: Record<string, Record<DemoLang, readonly string[]>> = {
  place: { nb: places, nn: places, en: places },
  sys: {
    nb: ["Excel", "Agresso", "Visma", "Power BI", "SAP", "Xledger", "Unit4"],
    nn: ["Excel", "Agresso", "Visma", "Power BI", "SAP", "Xledger", "Unit4"],
    en: ["Excel", "Agresso", "Visma", "Power BI", "SAP", "Xledger"],
  },
  few: { nb: ["to", "tre", "fire"], nn: ["to", "tre", "fire"], en: ["two", "three", "four"] },
  unit: {
    nb: ["skoler", "barnehager", "sykehjem", "bofellesskap", "driftsenheter", "avdelinger", "bibliotek", "legekontor"],
    nn: [
      "skular",
      "barnehagar",
      "sjukeheimar",
      "bufellesskap",
      "driftseiningar",
      "avdelingar",
      "bibliotek",
      "legekontor",
    ],
    en: ["schools", "nurseries", "care homes", "departments", "libraries", "clinics"],
  },
  shop: {
    nb: ["butikker", "verksteder", "restauranter", "lagre", "kontorer", "hoteller", "bensinstasjoner", "bakerier"],
    nn: ["butikkar", "verkstader", "restaurantar", "lager", "kontor", "hotell", "bensinstasjonar", "bakeri"],
    en: ["shops", "garages", "restaurants", "warehouses", "hotels", "bakeries"],
  },
  firm: {
    nb: ["entreprenørfirma", "rederi", "bakeri", "hotell", "verksted", "trykkeri", "regnskapsbyrå", "oppdrettsselskap"],
    nn: ["entreprenørfirma", "reiarlag", "bakeri", "hotell", "trykkeri", "rekneskapsbyrå", "oppdrettsselskap"],
    en: ["building firm", "shipping company", "bakery", "hotel", "printing house", "fish farm"],
  },
  service: {
    nb: [
      "barnehagene",
      "skoleskyssen",
      "hjemmetjenesten",
      "vann og avløp",
      "brannvesenet",
      "kulturskolen",
      "renovasjonen",
      "vintervedlikeholdet",
    ],
    nn: [
      "barnehagane",
      "skuleskyssen",
      "heimetenesta",
      "vatn og avløp",
      "brannvesenet",
      "kulturskulen",
      "renovasjonen",
      "vintervedlikehaldet",
    ],
    en: [
      "the nurseries",
      "school transport",
      "home care",
      "water and sewage",
      "the fire brigade",
      "waste collection",
      "winter roads",
    ],
  },
  side: {
    nb: [
      "innkjøpsavdelingen",
      "transportavdelingen",
      "kundesenteret",
      "verkstedet",
      "driftsavdelingen",
      "salgsavdelingen",
      "serviceavdelingen",
    ],
    nn: ["innkjøpsavdelinga", "transportavdelinga", "kundesenteret", "verkstaden", "driftsavdelinga", "salsavdelinga"],
    en: ["the purchasing department", "the transport department", "the service desk", "the sales department"],
  },
  field: {
    nb: ["bygg", "transport", "varehandel", "reiseliv", "havbruk", "bank", "forsikring", "telekom"],
    nn: ["bygg", "transport", "varehandel", "reiseliv", "havbruk", "bank", "forsikring"],
    en: ["building", "transport", "retail", "tourism", "fish farming", "banking", "insurance"],
  },
  month: {
    nb: ["januar", "mars", "april", "mai", "august", "oktober"],
    nn: ["januar", "mars", "april", "mai", "august", "oktober"],
    en: ["January", "March", "April", "August", "October"],
  },
};
