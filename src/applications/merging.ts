// Pure: what a list of people changes in a job. Importing the same list twice changes nothing.
import type { Level, Reported } from "./application.ts";
import {
  type Around,
  type CandidateFields,
  type Desk,
  deskFor,
  freeId,
  type KnownApplication,
  type KnownCandidate,
  knownAs,
  type Plan,
  remember,
  type Slot,
  sameAddress,
} from "./known-people.ts";
import type { Person } from "./reading/people.ts";
import { type AssessmentNow, sameAssessment } from "./rules.ts";

/** The day somebody applied as an instant that is the same day in every zone of ours; never later than now. */
function appliedAt(person: Person, now: Date): string {
  const noon = person.appliedAt === null ? now : new Date(`${person.appliedAt}T12:00:00.000Z`);
  return (noon > now ? now : noon).toISOString();
}

/** What the list says of a person over what stands; nothing it leaves out is taken away. */
function personFrom(person: Person, before: CandidateFields | undefined, email: string | null): CandidateFields {
  const hasName = person.fullName.trim() !== "";
  const name = hasName ? person.fullName.normalize("NFC").slice(0, 400) : (before?.full_name ?? person.email ?? "?");
  const sameAsBefore = before !== undefined && name === before.full_name;
  return {
    given_name: person.givenName ?? (sameAsBefore ? before.given_name : ""),
    family_name: person.familyName ?? (sameAsBefore ? before.family_name : ""),
    full_name: name,
    email,
    phone: person.phone ?? before?.phone ?? null,
    city: person.city ?? before?.city ?? null,
    birth_year: person.birthYear ?? before?.birth_year ?? null,
    gender: person.gender ?? before?.gender ?? null,
  };
}

const reportedFields = ["appliedAt", "stage", "source", "reason", "notes", "jobTitle"] as const;

function reportedFrom(desk: Desk, person: Person, before: Reported, shared: string | null): Reported {
  const reported: Reported = { ...before };
  for (const field of reportedFields)
    if (person[field] !== null && person[field] !== "") reported[field] = person[field];
  const extra = Object.entries(person.extra).filter(([, value]) => value.trim() !== "");
  if (extra.length > 0) reported.extra = { ...before.extra, ...Object.fromEntries(extra) };
  if (shared !== null) reported.sharedEmail = shared;
  const keys = new Set(desk.job.requirements.map((one) => one.key));
  for (const one of person.assessments ?? []) if (!keys.has(one.requirement)) desk.unknown.add(one.requirement);
  const given = (person.assessments ?? []).filter(
    (one) => keys.has(one.requirement) && (one.level !== null || one.evidence !== null),
  );
  if (given.length > 0) {
    const levels = given.map(
      (one) => [one.requirement, { level: one.level ?? "not-assessed", evidence: one.evidence }] as const,
    );
    reported.levels = { ...before.levels, ...Object.fromEntries(levels) };
  }
  return reported;
}

type Given = { level: Level; evidence: string | null };
const asWritten = (given: Given): AssessmentNow => ({
  level: given.level,
  short: null,
  evidence: given.evidence,
  source: given.evidence === null ? null : "application",
});

/** The list's levels, where nobody has assessed by hand since the list last wrote them, and the answer is not given. */
function takeLevels(desk: Desk, slot: Slot, before: Reported): void {
  if (slot.state !== "open") return;
  for (const [key, given] of Object.entries(slot.fields.reported.levels ?? {})) {
    const requirement = desk.job.requirements.find((one) => one.key === key);
    if (!requirement) continue;
    const last = before.levels?.[key];
    if (last && last.level === given.level && last.evidence === given.evidence) continue;
    const stands = slot.assessments[requirement.id];
    if (!sameAssessment(stands, last ? asWritten(last) : undefined) && stands !== undefined) continue;
    if (last !== undefined && stands === undefined) continue;
    const written = asWritten(given);
    slot.assessments = { ...slot.assessments, [requirement.id]: written };
    desk.assessed.set(`${slot.id} ${requirement.id}`, {
      application: slot.id,
      requirement: requirement.id,
      ...written,
    });
    slot.touched = true;
  }
}

/** JSON with its keys in order, so that two values compare as what they hold. */
export function ordered(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : one,
  );
}

/** Whether two rows hold the same; only what is no plain value is compared as ordered JSON. */
function sameFields<Row extends object>(a: Row, b: Row): boolean {
  const fields = Object.keys({ ...a, ...b }) as (keyof Row)[];
  return fields.every((field) => a[field] === b[field] || ordered(a[field]) === ordered(b[field]));
}

/** What a row makes of somebody known. */
function changed(desk: Desk, slot: Slot, person: Person): Pick<Slot, "person" | "fields"> {
  const address = sameAddress(person.email);
  const holder = address === null ? undefined : desk.byCandidateAddress.get(address);
  const taken = holder !== undefined && holder !== slot.candidate;
  const before = slot.fields;
  const shared = taken && slot.person.email === null ? address : null;
  const fields = {
    ...before,
    external_id: before.external_id ?? freeId(desk, person.externalId),
    applied_at:
      person.appliedAt === null || person.appliedAt === before.reported.appliedAt
        ? before.applied_at
        : appliedAt(person, desk.now),
    language: person.language ?? before.language,
    internal: before.internal || person.internal,
    reported: reportedFrom(desk, person, before.reported, shared),
  };
  return { fields, person: personFrom(person, slot.person, address === null || taken ? slot.person.email : address) };
}

function keeps(desk: Desk, slot: Slot, person: Person): boolean {
  const after = changed(desk, slot, person);
  return sameFields(after.fields, slot.fields) && sameFields(after.person, slot.person);
}

function change(desk: Desk, slot: Slot, person: Person): void {
  const before = slot.fields;
  const after = changed(desk, slot, person);
  slot.fields = after.fields;
  if (!sameFields(before, slot.fields)) slot.touched = true;
  if (!sameFields(after.person, slot.person)) {
    slot.person = after.person;
    slot.touched = true;
    if (!desk.newCandidates.has(slot.candidate)) desk.changedCandidates.add(slot.candidate);
    desk.candidates.set(slot.candidate, { id: slot.candidate, person: after.person });
    if (after.person.email !== null) desk.byCandidateAddress.set(after.person.email, slot.candidate);
  }
  takeLevels(desk, slot, before.reported);
  remember(desk, slot);
}

/** A new application, of somebody new or of somebody known from another job by the same address. */
function add(desk: Desk, person: Person): Slot {
  const address = sameAddress(person.email);
  const holder = address === null ? undefined : desk.byCandidateAddress.get(address);
  const shared = holder !== undefined && desk.slots.some((slot) => slot.candidate === holder);
  const known = holder === undefined || shared ? undefined : desk.candidates.get(holder);
  const fields = personFrom(person, known?.person, shared ? null : address);
  const candidate = known?.id ?? desk.newId();
  if (!known) desk.newCandidates.add(candidate);
  else if (!sameFields(fields, known.person)) desk.changedCandidates.add(candidate);
  desk.candidates.set(candidate, { id: candidate, person: fields });
  if (fields.email !== null) desk.byCandidateAddress.set(fields.email, candidate);
  const slot: Slot = {
    id: desk.newId(),
    isNew: true,
    state: "open",
    candidate,
    person: fields,
    assessments: {},
    touched: false,
    fields: {
      external_id: freeId(desk, person.externalId),
      applied_at: appliedAt(person, desk.now),
      language: person.language ?? desk.job.languages[0] ?? "nb",
      internal: person.internal,
      reported: reportedFrom(desk, person, {}, shared ? address : null),
    },
  };
  desk.slots.push(slot);
  takeLevels(desk, slot, {});
  remember(desk, slot);
  return slot;
}

/**
 * What to write so that the job holds these people.
 * @param known everybody of the job, and of the employer, who could be one of them
 */
export function planPeople(
  people: readonly Person[],
  known: { applications: readonly KnownApplication[]; candidates: readonly KnownCandidate[] },
  around: Around,
): Plan {
  const desk = deskFor(known, around);
  const imported: string[] = [];
  for (const person of people) {
    let slot = knownAs(desk, person, (one) => keeps(desk, one, person));
    if (slot) change(desk, slot, person);
    else {
      slot = add(desk, person);
      imported.push(slot.id);
    }
    desk.spent.add(slot.id);
  }
  const updated = desk.slots.filter((slot) => !slot.isNew && slot.touched);
  const candidate = (id: string) => ({ id, ...(desk.candidates.get(id) as KnownCandidate).person });
  return {
    newCandidates: [...desk.newCandidates].map(candidate),
    changedCandidates: [...desk.changedCandidates].map(candidate),
    newApplications: desk.slots
      .filter((slot) => slot.isNew)
      .map((slot) => ({ id: slot.id, candidate: slot.candidate, ...slot.fields })),
    changedApplications: updated.map((slot) => ({ id: slot.id, ...slot.fields })),
    assessments: [...desk.assessed.values()],
    imported,
    updated: updated.map((slot) => slot.id),
    unchanged: people.length - imported.length - updated.length,
    unknownRequirements: [...desk.unknown].sort(),
  };
}
