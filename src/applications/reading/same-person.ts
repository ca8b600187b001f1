// The same person twice in one file: the first row stands, later ones fill its gaps.

import type { Assessment, Person } from "./people.ts";

type Merged = { people: Person[]; merges: { line: number; into: number }[] };

function fillAssessments(first: Assessment[], later: Assessment[]): Assessment[] {
  const filled = first.map((one) => {
    const other = later.find(({ requirement }) => requirement === one.requirement);
    return { ...one, level: one.level ?? other?.level ?? null, evidence: one.evidence ?? other?.evidence ?? null };
  });
  const known = new Set(first.map(({ requirement }) => requirement));
  return [...filled, ...later.filter(({ requirement }) => !known.has(requirement))];
}

/** The first person with what only the later one has. */
function filledFrom(first: Person, later: Person): Person {
  const merged: Person = { ...later, ...first, extra: { ...first.extra } };
  for (const field of Object.keys(later) as (keyof Person)[]) {
    if (first[field] === null) Object.assign(merged, { [field]: later[field] });
  }
  for (const [header, value] of Object.entries(later.extra)) {
    if ((merged.extra[header] ?? "").trim() === "") merged.extra[header] = value;
  }
  if (first.assessments !== undefined && later.assessments !== undefined) {
    merged.assessments = fillAssessments(first.assessments, later.assessments);
  }
  merged.internal = first.internal || later.internal;
  return merged;
}

/**
 * People with doubles merged, in the order of their first rows. Two rows are one person when they share an external id,
 * else, where at least one has none, when they share an address (letter case aside).
 */
export function mergeSame(people: readonly Person[]): Merged {
  const byId = new Map<string, number>();
  const byAddress = new Map<string, number>();
  const kept: Person[] = [];
  const merges: Merged["merges"] = [];
  for (const person of people) {
    const address = person.email?.toLowerCase() ?? null;
    const sameId = person.externalId === null ? undefined : byId.get(person.externalId);
    const sameAddress = address === null ? undefined : byAddress.get(address);
    const other = sameAddress === undefined ? undefined : kept[sameAddress];
    const differs =
      other !== undefined && other.externalId !== null && person.externalId !== null && sameId === undefined;
    const at = sameId ?? (differs ? undefined : sameAddress);
    const first = at === undefined ? undefined : kept[at];
    let place = at;
    if (first === undefined || place === undefined) {
      place = kept.length;
      kept.push(person);
    } else {
      kept[place] = filledFrom(first, person);
      merges.push({ line: person.line, into: first.line });
    }
    if (person.externalId !== null) byId.set(person.externalId, byId.get(person.externalId) ?? place);
    if (address !== null) byAddress.set(address, byAddress.get(address) ?? place);
  }
  return { people: kept, merges };
}
