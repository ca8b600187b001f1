// The demo's staff and its four jobs: requirements with their labels, and what kinds of people apply.
import type { Role } from "../src/access/actor.ts";
import type { RequirementInput } from "../src/jobs/job.ts";
import type { Shown } from "./speech.ts";

export const demoPassword = "sju brev til byen";

export type DemoStaff = {
  name: string;
  email: string;
  title: string;
  phone: string;
  role: Role;
  language: "nb" | "nn" | "en";
  who: string;
};

export const fjordvikStaff = {
  rakel: {
    name: "Rakel Sunde",
    email: "rakel.sunde@fjordvik.example",
    title: "rådgiver",
    phone: "+47 000 20 412",
    role: "recruiter",
    language: "nb",
    who: "Rakel Sunde, recruiter at Fjordvik kommune: begin here",
  },
  henrik: {
    name: "Henrik Aasen",
    email: "henrik.aasen@fjordvik.example",
    title: "økonomisjef",
    phone: "+47 000 20 433",
    role: "hiring-manager",
    language: "nb",
    who: "Henrik Aasen, hiring manager of one job",
  },
  ingrid: {
    name: "Ingrid Myklebust",
    email: "ingrid.myklebust@fjordvik.example",
    title: "controller",
    phone: "+47 000 20 437",
    role: "interviewer",
    language: "nb",
    who: "Ingrid Myklebust, interviewer",
  },
  arne: {
    name: "Arne Holm",
    email: "arne.holm@fjordvik.example",
    title: "personalsjef",
    phone: "+47 000 20 401",
    role: "admin",
    language: "nb",
    who: "Arne Holm, admin",
  },
  petra: {
    name: "Petra Lindqvist",
    email: "petra.lindqvist@partner.example",
    title: "rekrutteringspartner",
    phone: "+47 000 70 118",
    role: "partner",
    language: "nb",
    who: "Petra Lindqvist, partner",
  },
  unni: {
    name: "Unni Revheim",
    email: "unni.revheim@fjordvik.example",
    title: "revisor",
    phone: "+47 000 20 490",
    role: "auditor",
    language: "nn",
    who: "Unni Revheim, auditor (nynorsk)",
  },
  torunn: {
    name: "Torunn Nesheim",
    email: "torunn.nesheim@fjordvik.example",
    title: "kommunalsjef",
    phone: "+47 000 20 450",
    role: "hiring-manager",
    language: "nn",
    who: "Torunn Nesheim, hiring manager in health and care (nynorsk)",
  },
} as const satisfies Record<string, DemoStaff>;

export const stina: DemoStaff = {
  name: "Stina Berglund",
  email: "stina.berglund@havgard.example",
  title: "recruiter",
  phone: "+47 000 81 205",
  role: "recruiter",
  language: "en",
  who: "Stina Berglund, recruiter at Havgard AS, another employer",
};

/** A kind of applicant: how often, and how likely each level is for each requirement. */
export type Profile = { weight: number; shows: Record<string, Partial<Record<Shown, number>>> };

export const economyRequirements: readonly RequirementInput[] = [
  {
    key: "degree",
    kind: "formal",
    must: true,
    label: { nb: "høyere utdanning i økonomi", nn: "høgare utdanning i økonomi", en: "a degree in economics" },
  },
  {
    key: "accounting",
    kind: "experience",
    must: true,
    label: {
      nb: "erfaring med kommuneregnskap",
      nn: "erfaring med kommunerekneskap",
      en: "experience of municipal accounting",
    },
  },
  {
    key: "analysis",
    kind: "skill",
    must: true,
    label: {
      nb: "ferdigheter i økonomisk analyse",
      nn: "ferdigheiter i økonomisk analyse",
      en: "skills in financial analysis",
    },
  },
  {
    key: "budget",
    kind: "experience",
    must: false,
    label: {
      nb: "erfaring med budsjettprosesser",
      nn: "erfaring med budsjettprosessar",
      en: "experience of budget processes",
    },
  },
  {
    key: "norwegian",
    kind: "language",
    must: true,
    label: { nb: "norsk skriftlig på nivå C1", nn: "norsk skriftleg på nivå C1", en: "written Norwegian at level C1" },
  },
  {
    key: "communication",
    kind: "trait",
    must: false,
    label: { nb: "evne til å formidle tall", nn: "evne til å formidle tal", en: "the ability to explain figures" },
  },
];

const good = { meets: 8, exceeds: 2 };
const some = { deep: 4, broad: 3, specific: 3 };

export const economyProfiles: Record<string, Profile> = {
  strong: {
    weight: 14,
    shows: {
      degree: good,
      accounting: good,
      analysis: good,
      budget: { ...good, deep: 2 },
      norwegian: { meets: 9, exceeds: 1 },
      communication: { ...good, specific: 2 },
    },
  },
  near: {
    weight: 22,
    shows: {
      degree: good,
      accounting: some,
      analysis: good,
      budget: { meets: 4, ...some },
      norwegian: { meets: 1 },
      communication: { ...good, specific: 5, none: 2 },
    },
  },
  private: {
    weight: 35,
    shows: {
      degree: good,
      accounting: { none: 1 },
      analysis: { meets: 9, exceeds: 2, deep: 3, specific: 1 },
      budget: { deep: 3, specific: 3, none: 4 },
      norwegian: { meets: 1 },
      communication: { ...good, specific: 4, none: 3 },
    },
  },
  early: {
    weight: 15,
    shows: {
      degree: { meets: 1 },
      accounting: { none: 7, deep: 3 },
      analysis: { deep: 4, specific: 4, none: 4 },
      budget: { none: 8, deep: 2 },
      norwegian: { meets: 1 },
      communication: { meets: 3, specific: 4, none: 4 },
    },
  },
  untrained: {
    weight: 8,
    shows: {
      degree: { none: 1 },
      accounting: { meets: 3, deep: 4, none: 4 },
      analysis: { meets: 4, deep: 4, none: 3 },
      budget: { meets: 2, deep: 4, none: 4 },
      norwegian: { meets: 1 },
      communication: { meets: 6, specific: 3, none: 2 },
    },
  },
  learning: {
    weight: 6,
    shows: {
      degree: good,
      accounting: { none: 6, specific: 3 },
      analysis: { meets: 7, exceeds: 3 },
      budget: { deep: 4, none: 4 },
      norwegian: { deep: 1 },
      communication: { meets: 5, specific: 4 },
    },
  },
};

export const nurseRequirements: readonly RequirementInput[] = [
  {
    key: "authorisation",
    kind: "formal",
    must: true,
    label: {
      nb: "autorisasjon som sykepleier",
      nn: "autorisasjon som sjukepleiar",
      en: "Norwegian authorisation as a nurse",
    },
  },
  {
    key: "homecare",
    kind: "experience",
    must: true,
    label: { nb: "erfaring fra hjemmetjenesten", nn: "erfaring frå heimetenesta", en: "experience of home care" },
  },
  {
    key: "medication",
    kind: "competence",
    must: true,
    label: {
      nb: "kunnskap om legemiddelhåndtering",
      nn: "kunnskap om legemiddelhandtering",
      en: "knowledge of handling medicines",
    },
  },
  {
    key: "driving",
    kind: "formal",
    must: true,
    label: { nb: "førerkort klasse B", nn: "førarkort klasse B", en: "a category B driving licence" },
  },
  {
    key: "cooperation",
    kind: "trait",
    must: false,
    label: { nb: "evne til å samarbeide", nn: "evne til å samarbeide", en: "the ability to cooperate" },
  },
];

export const nurseProfiles: Record<string, Profile> = {
  ready: {
    weight: 55,
    shows: {
      authorisation: { meets: 1 },
      homecare: { meets: 7, exceeds: 2, deep: 2 },
      medication: { meets: 8, exceeds: 1 },
      driving: { meets: 1 },
      cooperation: { meets: 8, exceeds: 1, none: 1 },
    },
  },
  ward: {
    weight: 30,
    shows: {
      authorisation: { meets: 1 },
      homecare: { specific: 6, deep: 4, none: 2 },
      medication: { meets: 7, deep: 3 },
      driving: { meets: 9, none: 1 },
      cooperation: { meets: 7, specific: 2 },
    },
  },
  student: {
    weight: 15,
    shows: {
      authorisation: { none: 1 },
      homecare: { deep: 1 },
      medication: { deep: 6, none: 4 },
      driving: { meets: 6, none: 4 },
      cooperation: { meets: 5, none: 4 },
    },
  },
};

export const leaderRequirements: readonly RequirementInput[] = [
  {
    key: "health",
    kind: "formal",
    must: true,
    label: { nn: "autorisasjon som helsepersonell", nb: "autorisasjon som helsepersonell" },
  },
  {
    key: "leading",
    kind: "experience",
    must: true,
    label: { nn: "erfaring som leiar i helse og omsorg", nb: "erfaring som leder i helse og omsorg" },
  },
  {
    key: "rota",
    kind: "competence",
    must: true,
    label: { nn: "kunnskap om turnusplanlegging", nb: "kunnskap om turnusplanlegging" },
  },
  {
    key: "money",
    kind: "experience",
    must: false,
    label: { nn: "erfaring med økonomistyring", nb: "erfaring med økonomistyring" },
  },
  {
    key: "change",
    kind: "trait",
    must: false,
    label: { nn: "evne til å leie endringsarbeid", nb: "evne til å lede endringsarbeid" },
  },
];

export const leaderProfiles: Record<string, Profile> = {
  leader: {
    weight: 6,
    shows: {
      health: { meets: 1 },
      leading: { meets: 7, exceeds: 2 },
      rota: { meets: 8, exceeds: 1 },
      money: { meets: 6, deep: 3 },
      change: { meets: 7, exceeds: 2 },
    },
  },
  deputy: {
    weight: 4,
    shows: {
      health: { meets: 1 },
      leading: { deep: 1 },
      rota: { meets: 5, deep: 4 },
      money: { deep: 6, none: 3 },
      change: { meets: 5, specific: 4 },
    },
  },
};

export const engineerRequirements: readonly RequirementInput[] = [
  {
    key: "pipelines",
    kind: "experience",
    must: true,
    label: { en: "experience of building data pipelines", nb: "erfaring med å bygge dataflyt" },
  },
  { key: "sql", kind: "skill", must: true, label: { en: "advanced skills in SQL", nb: "avanserte ferdigheter i SQL" } },
  { key: "python", kind: "skill", must: true, label: { en: "skills in Python", nb: "ferdigheter i Python" } },
  {
    key: "series",
    kind: "competence",
    must: false,
    label: { en: "knowledge of time series", nb: "kunnskap om tidsserier" },
  },
  {
    key: "explain",
    kind: "trait",
    must: false,
    label: { en: "the ability to explain data to others", nb: "evne til å forklare data for andre" },
  },
];

export const engineerProfiles: Record<string, Profile> = {
  engineer: {
    weight: 6,
    shows: {
      pipelines: { meets: 7, exceeds: 2 },
      sql: { meets: 1 },
      python: { meets: 8, none: 1 },
      series: { meets: 6, none: 4 },
      explain: { meets: 5, none: 4 },
    },
  },
  analyst: {
    weight: 4,
    shows: {
      pipelines: { deep: 5, none: 5 },
      sql: { meets: 5, deep: 4 },
      python: { specific: 6, none: 3 },
      series: { none: 6, meets: 3 },
      explain: { meets: 6, none: 3 },
    },
  },
};

/** What an internal applicant does today, as a definite noun phrase for the work, in the letter's language. */
export const contributions: Record<"nb" | "nn", readonly string[]> = {
  nb: ["månedsrapporten du har laget", "opplæringen du gir nye ledere", "ryddejobben du gjorde i leverandørlista"],
  nn: ["vaktplanen du laga", "opplæringa du gir nye kollegaer"],
};

/** What two applicants tell of their own accord. It is kept, because they said it; no letter may repeat it. */
export const volunteered: readonly { name: string; requirement: string; shown: Shown; evidence: string }[] = [
  {
    name: "Ingvild Tveit Moen",
    requirement: "accounting",
    shown: "deep",
    evidence: "Jeg var gravid da vi avsluttet regnskapet i Tangvær kommune, så jeg førte bare bilag det året",
  },
  {
    name: "Bjørn-Erik Nilsen",
    requirement: "communication",
    shown: "meets",
    evidence: "Som tillitsvalgt i fagforeningen forklarte jeg lønnsoppgjøret for nitti medlemmer",
  },
];

/** What Rakel adds to one letter in her own hand. */
export const ownWords =
  "Vi lyser ut to vikariater på økonomiavdelingen i mars. Kravene er andre der, og jeg leser gjerne en ny søknad fra deg.";

/** Why Cem goes on with part of a requirement that others are declined for. */
export const whyCem =
  "Cem har lagt budsjett for to av våre egne enheter i fjor, og revisjonen la det til grunn uten merknader. Det veier opp for at han ikke har gjort det lenge.";
