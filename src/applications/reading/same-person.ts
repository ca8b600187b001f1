// The same person twice in one file: the first row stands, later ones fill its gaps.

import { contradicts, sameAddress } from "../known-people.ts";
import type { Assessment, Person } from "./people.ts";

type Merged = {
  people: Person[];
  merges: { line: number; into: number }[];
  sharers: { line: number; id: string; other: number }[];
};

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

/** Which kept person a row is: whose id it has and does not contradict, else whose address, where one of the two has no id. */
function placeOf(person: Person, kept: readonly Person[], withId: readonly number[], atAddress: number | undefined) {
  const fits = (at: number) => {
    const one = kept[at];
    return one !== undefined && !contradicts(one, person);
  };
  const byId = withId.find(fits);
  if (byId !== undefined || atAddress === undefined) return byId;
  const other = kept[atAddress]?.externalId ?? null;
  return other === null || person.externalId === null ? atAddress : undefined;
}

/**
 * People with doubles merged, in the order of their first rows. Two rows are one person when they share an external id and
 * do not contradict each other, else, where at least one has none, when they share an address (letter case aside).
 * `sharers` are people whose id somebody else in the file has: both come in, and the first keeps the id.
 */
export function mergeSame(people: readonly Person[]): Merged {
  const byId = new Map<string, number[]>();
  const byAddress = new Map<string, number>();
  const kept: Person[] = [];
  const merges: Merged["merges"] = [];
  const sharers: Merged["sharers"] = [];
  for (const person of people) {
    const address = sameAddress(person.email);
    const id = person.externalId;
    const withId = (id === null ? undefined : byId.get(id)) ?? [];
    let place = placeOf(person, kept, withId, address === null ? undefined : byAddress.get(address));
    const first = place === undefined ? undefined : kept[place];
    if (first === undefined || place === undefined) {
      place = kept.length;
      kept.push(person);
      const other = withId[0] === undefined ? undefined : kept[withId[0]];
      if (id !== null && other) sharers.push({ line: person.line, id, other: other.line });
    } else {
      kept[place] = filledFrom(first, person);
      merges.push({ line: person.line, into: first.line });
    }
    if (id !== null && !withId.includes(place)) byId.set(id, [...withId, place]);
    if (address !== null) byAddress.set(address, byAddress.get(address) ?? place);
  }
  return { people: kept, merges, sharers };
}
