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

/** An address as it is stored and compared: lower case, both sides of the sign. */
export const sameAddress = (email: string | null): string | null => email?.trim().toLowerCase() || null;

/** A name as it is compared: composed letters, single spaces, letter case aside. */
export const sameName = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();

const dayKey = (name: string, appliedAt: string | null | undefined): string =>
  `${sameName(name)}\u001f${appliedAt ?? ""}`;

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
  /** Matched by name and day in this list already: the next row with the same is another person. */
  spent: Set<Slot>;
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

/** Another name and another address under one external id: two systems that both count from one, not one person. */
function contradicts(slot: Slot, person: Person): boolean {
  const address = sameAddress(person.email);
  const other = address !== null && slot.person.email !== null && address !== slot.person.email;
  return other && sameName(slot.person.full_name) !== sameName(person.fullName);
}

/** External id, else address, else name and day where one of the two has no address. */
export function knownAs(desk: Desk, person: Person): Slot | undefined {
  const byId = person.externalId === null ? undefined : desk.byId.get(person.externalId);
  if (byId && !contradicts(byId, person)) return byId;
  const address = sameAddress(person.email);
  const byAddress = address === null ? undefined : desk.byAddress.get(address);
  if (byAddress && (!isOther(byAddress, person) || sameName(byAddress.person.full_name) === sameName(person.fullName)))
    return byAddress;
  const fits = (slot: Slot) =>
    !desk.spent.has(slot) && !isOther(slot, person) && (address === null || slot.person.email === null);
  return desk.byDay.get(dayKey(person.fullName, person.appliedAt))?.find(fits);
}

export type Around = { job: Job; now: Date; newId: () => string };

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
    spent: new Set(),
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
