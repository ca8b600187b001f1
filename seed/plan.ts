// The demo's four jobs as plans: who applies, when, and what is already decided about them. Pure.

import type { RequirementInput } from "../src/jobs/job.ts";
import { leaderWords, nurseWords } from "./care-words.ts";
import { chanceFor } from "./chance.ts";
import { economyWords } from "./economy-words.ts";
import { engineerWords } from "./engineer-words.ts";
import {
  economyProfiles,
  economyRequirements,
  engineerProfiles,
  engineerRequirements,
  leaderProfiles,
  leaderRequirements,
  nurseProfiles,
  nurseRequirements,
} from "./jobs-words.ts";
import { type DemoPerson, makePeople, type Placed } from "./people.ts";
import { namedInEconomy } from "./people-words.ts";
import { careTimes, economyTimes, engineerTimes, type Times } from "./times.ts";

export type JobPlan = {
  title: string;
  team: string;
  languages: readonly string[];
  /** Working days before now of the last day to apply; negative is ahead. */
  deadlineDaysAgo: number;
  openings: number;
  promise: { firstWordDays: number; afterInterviewDays: number };
  requirements: readonly RequirementInput[];
  people: DemoPerson[];
  times: Times;
};

const placedInEconomy: Record<string, Omit<Placed, "given" | "family">> = {
  "Amina Warsame": {
    language: "nb",
    daysAgo: 10,
    profile: "private",
    shows: {
      degree: "meets",
      accounting: "none",
      analysis: "meets",
      budget: "deep",
      norwegian: "meets",
      communication: "exceeds",
    },
  },
  "Cem Yıldız": { language: "nb", daysAgo: 11, profile: "strong", shows: { budget: "deep", accounting: "meets" } },
  "Torstein Null": { language: "nb", daysAgo: 13, profile: "private" },
  "Tenzin ": { language: "en", daysAgo: 12, profile: "private" },
  "Bo Ek": { language: "nb", daysAgo: 10, profile: "private", noEmail: true },
  "Ingvild Tveit Moen": { language: "nb", daysAgo: 12, profile: "near" },
  "Bjørn-Erik Nilsen": { language: "nb", daysAgo: 10, profile: "near", internal: true },
};

/** Applied so early that the first word is past its date: the oldest debts. */
const waitingTooLong: readonly Placed[] = [
  { given: "Kari-Anne", family: "Sletten", language: "nb", daysAgo: 17, profile: "near" },
  { given: "Wojciech", family: "Dąbrowski", language: "nb", daysAgo: 17, profile: "private" },
  { given: "Emilie", family: "Fossum", language: "nn", daysAgo: 16, profile: "near" },
];

export function economyPlan(thisYear: number): JobPlan {
  const named = namedInEconomy.map(
    ([given, family], at): Placed => ({
      given,
      family,
      daysAgo: 10 + (at % 5),
      ...placedInEconomy[`${given} ${family}`],
    }),
  );
  return {
    title: "Økonomirådgiver",
    team: "Økonomiavdelingen",
    languages: ["nb", "nn", "en"],
    deadlineDaysAgo: 9,
    openings: 1,
    promise: { firstWordDays: 15, afterInterviewDays: 10 },
    requirements: economyRequirements,
    times: economyTimes,
    people: makePeople({
      name: "economy",
      count: 600,
      thisYear,
      placed: [...waitingTooLong, ...named],
      internals: 5,
      book: economyWords,
      profiles: economyProfiles,
      languages: { home: { nb: 87, nn: 12, en: 1 }, abroad: { nb: 75, nn: 2, en: 23 } },
      days: { "15": 6, "14": 8, "13": 10, "12": 12, "11": 15, "10": 22, "9": 26, "8": 1 },
    }),
  };
}

export function nursePlan(thisYear: number): JobPlan {
  return {
    title: "Sykepleier i hjemmetjenesten",
    team: "Hjemmetjenesten, sone nord",
    languages: ["nb", "nn", "en"],
    deadlineDaysAgo: -4,
    openings: 3,
    promise: { firstWordDays: 10, afterInterviewDays: 5 },
    requirements: nurseRequirements,
    times: careTimes,
    people: makePeople({
      name: "nurse",
      count: 58,
      thisYear,
      internals: 2,
      book: nurseWords,
      profiles: nurseProfiles,
      languages: { home: { nb: 88, nn: 12 }, abroad: { nb: 78, nn: 2, en: 20 } },
      placed: [
        { given: "Daniel", family: "Kiplagat", language: "nb", daysAgo: 12, profile: "ward" },
        { given: "Hodan", family: "Jama Farah", language: "nb", daysAgo: 11, profile: "ready" },
      ],
      days: { "9": 3, "8": 4, "7": 5, "6": 6, "5": 7, "4": 7, "3": 8, "2": 9 },
    }),
  };
}

/** The head of a care unit: those who applied in time have been interviewed, four came late in the period. */
export function leaderPlan(thisYear: number): JobPlan {
  const met = { met: true, language: "nn" as const, profile: "leader" };
  return {
    title: "Avdelingsleiar",
    team: "Leitet bu- og omsorgssenter",
    languages: ["nn", "nb"],
    deadlineDaysAgo: 10,
    openings: 1,
    promise: { firstWordDays: 15, afterInterviewDays: 10 },
    requirements: leaderRequirements,
    times: careTimes,
    people: makePeople({
      name: "leader",
      count: 17,
      thisYear,
      internals: 0,
      book: leaderWords,
      profiles: leaderProfiles,
      languages: { home: { nn: 88, nb: 12 }, abroad: { nn: 88, nb: 12 } },
      placed: [
        { given: "Solveig", family: "Brekke", ...met, internal: true, daysAgo: 20, profile: "deputy" },
        { given: "Leyla", family: "Demir", ...met, daysAgo: 22 },
        { given: "Sigurd", family: "Myhre", ...met, daysAgo: 22, profile: "deputy" },
        ...[
          ["Ragnhild", "Djuve"],
          ["Åshild", "Ytrebø"],
          ["Nirosha", "Kandiah"],
          ["Jon-Arne", "Skjelbreid"],
          ["Máret", "Utsi"],
          ["Jorid", "Øvrebø"],
          ["Hallvard", "Grimsgard"],
          ["Zofia", "Jabłońska"],
          ["Oddny", "Haukås"],
          ["Selam", "Kidane"],
        ].map(([given = "", family = ""]) => ({
          given,
          family,
          ...met,
          daysAgo: 20,
          profile: chanceFor(family).in(0.6) ? "leader" : "deputy",
        })),
      ],
      days: { "12": 1, "11": 1, "10": 2 },
    }),
  };
}

export function engineerPlan(thisYear: number): JobPlan {
  return {
    title: "Data engineer",
    team: "Grid data",
    languages: ["en", "nb"],
    deadlineDaysAgo: -6,
    openings: 2,
    promise: { firstWordDays: 10, afterInterviewDays: 5 },
    requirements: engineerRequirements,
    times: engineerTimes,
    people: makePeople({
      name: "engineer",
      count: 41,
      thisYear,
      internals: 1,
      placed: [],
      book: engineerWords,
      profiles: engineerProfiles,
      languages: { home: { en: 45, nb: 55 }, abroad: { en: 90, nb: 10 } },
      days: { "8": 3, "7": 3, "6": 4, "5": 5, "4": 6, "3": 6, "2": 8 },
    }),
  };
}
