// Pure: who of a job's people a row of a list is: by external id, else by address, else by name and day.
import type { Job } from "../jobs/job.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { ApplicationState, Level, Place, Reported, Short } from "./application.ts";
import type { Person } from "./reading/people.ts";
import type { AssessmentNow } from "./rules.ts";

export type CandidateFields = {
  given_name: string;
  family_name: string;
  full_name: string;
  email: string | null;
  phone: string | null;
  city: string | null;
  birth_year: number | null;
  gender: string | null;
};
export type ApplicationFields = {
  external_id: string | null;
  applied_at: string;
  language: Lang;
  internal: boolean;
  reported: Reported;
};
/** By requirement id. */
export type Assessments = Record<string, AssessmentNow>;

/** Somebody the job knows, as the store read it. */
export type KnownApplication = {
  id: string;
  candidate: string;
  state: ApplicationState;
  fields: ApplicationFields;
  person: CandidateFields;
  assessments: Assessments;
};
/** Somebody the employer knows from another job. */
export type KnownCandidate = { id: string; person: CandidateFields };

export type PlannedAssessment = {
  application: string;
  requirement: string;
  level: Level;
  short: Short | null;
  evidence: string | null;
  source: Place | null;
};
export type Plan = {
  newCandidates: (CandidateFields & { id: string })[];
  changedCandidates: (CandidateFields & { id: string })[];
  newApplications: (ApplicationFields & { id: string; candidate: string })[];
  changedApplications: (ApplicationFields & { id: string })[];
  assessments: PlannedAssessment[];
  imported: string[];
  updated: string[];
  unchanged: number;
  unknownRequirements: string[];
};

type NameAndAddress = { fullName: string; email: string | null };

/** An address as it is stored and compared: lower case, both sides of the sign. */
export const sameAddress = (email: string | null): string | null => email?.trim().toLowerCase() || null;

/** More of a name than this decides nothing, and an index holds no row of any length. In UTF-16 units. */
const LONGEST_KEY = 400;

/**
 * A name as it is compared, in memory and in the database (`candidate.name_key`): Unicode's compatibility form, single spaces,
 * small letters by Unicode's rules whatever the locale. Stored: a change of it needs every stored key made anew.
 */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST_KEY)
    .toWellFormed()
    .trim();

/**
 * Another name and another address under one external id: two systems that both count from one, not one person.
 * Asked of two rows of a file and of a row and somebody known.
 */
export function contradicts(one: NameAndAddress, other: NameAndAddress): boolean {
  const [address, another] = [sameAddress(one.email), sameAddress(other.email)];
  if (address === null || another === null || address === another) return false;
  return nameKey(one.fullName) !== nameKey(other.fullName);
}

const dayKey = (name: string, appliedAt: string | null | undefined): string =>
  `${nameKey(name)}\u001f${appliedAt ?? ""}`;

export type Slot = KnownApplication & { isNew: boolean; touched: boolean };

/** Everybody the job and the employer know, found by each thing a row may say. */
export type Desk = {
  job: Job;
  now: Date;
  newId: () => string;
  slots: Slot[];
  byId: Map<string, Slot>;
  byAddress: Map<string, Slot>;
  byDay: Map<string, Slot[]>;
  /** Applications that a row of this list is already: the next row is another person. */
  spent: Set<string>;
  candidates: Map<string, KnownCandidate>;
  byCandidateAddress: Map<string, string>;
  newCandidates: Set<string>;
  changedCandidates: Set<string>;
  assessed: Map<string, PlannedAssessment>;
  unknown: Set<string>;
};

/** Files somebody under every name they can be found by. */
export function remember(desk: Desk, slot: Slot): void {
  const address = sameAddress(slot.person.email);
  if (slot.fields.external_id !== null) desk.byId.set(slot.fields.external_id, slot);
  if (address !== null) desk.byAddress.set(address, slot);
  const day = dayKey(slot.person.full_name, slot.fields.reported.appliedAt);
  const list = desk.byDay.get(day) ?? [];
  if (!list.includes(slot)) desk.byDay.set(day, [...list, slot]);
}

/** The external id, unless somebody else has it. */
export const freeId = (desk: Desk, id: string | null): string | null => (id === null || desk.byId.has(id) ? null : id);

/** Two external ids that differ are two people, unless the name is the same too. */
const isOther = (slot: Slot, person: Person): boolean =>
  slot.fields.external_id !== null && person.externalId !== null && slot.fields.external_id !== person.externalId;

/** The address a row gave somebody, also where it is kept apart because another candidate has it. */
const addressOf = (slot: Slot): string | null => slot.person.email ?? slot.fields.reported.sharedEmail ?? null;

const contradictsSlot = (slot: Slot, person: Person): boolean =>
  contradicts({ fullName: slot.person.full_name, email: addressOf(slot) }, person);

/** How much stands about somebody that a row with the same may have left out; defaults count as nothing. */
function fullness(value: unknown): number {
  if (value === null || value === undefined || value === false || value === "") return 0;
  return typeof value === "object" ? Object.values(value).reduce((sum: number, one) => sum + fullness(one), 0) : 1;
}

/** Of several that a row may be: who would not change by it, and of those the one of whom least else is known; then the first. */
function likest(desk: Desk, slots: readonly Slot[], person: Person, keeps: (slot: Slot) => boolean): Slot | undefined {
  if (slots.length < 2) return slots[0];
  const usual = person.language ?? desk.job.languages[0] ?? "nb";
  const much = (slot: Slot) => fullness(slot.person) + fullness(slot.fields) + (slot.fields.language === usual ? 0 : 1);
  const same = slots.filter(keeps).map((slot) => ({ slot, much: much(slot) }));
  return same.sort((a, b) => a.much - b.much)[0]?.slot ?? slots[0];
}

/**
 * External id, else address, else name and day where one of the two has no address. Nobody is two rows of one list.
 * @param keeps whether the row would leave somebody as they are
 */
export function knownAs(desk: Desk, person: Person, keeps: (slot: Slot) => boolean): Slot | undefined {
  const free = (slot: Slot | undefined): slot is Slot => slot !== undefined && !desk.spent.has(slot.id);
  const byId = person.externalId === null ? undefined : desk.byId.get(person.externalId);
  if (free(byId) && !contradictsSlot(byId, person)) return byId;
  const address = sameAddress(person.email);
  const byAddress = address === null ? undefined : desk.byAddress.get(address);
  const named = (slot: Slot) => nameKey(slot.person.full_name) === nameKey(person.fullName);
  if (free(byAddress) && (!isOther(byAddress, person) || named(byAddress))) return byAddress;
  const fits = (slot: Slot) => {
    const other = addressOf(slot);
    const asks = address === null || other === null || (slot.person.email === null && other === address);
    return free(slot) && !isOther(slot, person) && asks;
  };
  const sameDay = desk.byDay.get(dayKey(person.fullName, person.appliedAt)) ?? [];
  return likest(desk, sameDay.filter(fits), person, keeps);
}

export type Around = {
  job: Job;
  now: Date;
  newId: () => string;
  /** Carried from part to part of one list, and added to. */
  spent?: Set<string> | undefined;
};

/** @param known everybody of the job, and of the employer, who could be one of them */
export function deskFor(
  known: { applications: readonly KnownApplication[]; candidates: readonly KnownCandidate[] },
  around: Around,
): Desk {
  const desk: Desk = {
    ...around,
    slots: [],
    byId: new Map(),
    byAddress: new Map(),
    byDay: new Map(),
    spent: around.spent ?? new Set(),
    candidates: new Map(),
    byCandidateAddress: new Map(),
    newCandidates: new Set(),
    changedCandidates: new Set(),
    assessed: new Map(),
    unknown: new Set(),
  };
  for (const one of known.candidates) {
    desk.candidates.set(one.id, one);
    if (one.person.email !== null) desk.byCandidateAddress.set(one.person.email, one.id);
  }
  for (const { person, ...one } of known.applications) {
    const slot: Slot = { ...one, person, isNew: false, touched: false };
    desk.slots.push(slot);
    desk.candidates.set(one.candidate, { id: one.candidate, person });
    if (person.email !== null) desk.byCandidateAddress.set(person.email, one.candidate);
    remember(desk, slot);
  }
  return desk;
}
