// Who of a job's people a row of a list is, and what a list changes.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { person } from "../../test/people.ts";
import type { Job } from "../jobs/job.ts";
import { type KnownApplication, type KnownCandidate, nameKey, type Plan } from "./known-people.ts";
import { planPeople } from "./merging.ts";
import type { Person } from "./reading/people.ts";
import { mergeSame } from "./reading/same-person.ts";

const now = new Date("2026-11-24T08:00:00Z");
const job = {
  languages: ["nb", "en"],
  requirements: [{ id: "r-law", key: "law", label: {}, kind: "competence", must: true, position: 0 }],
} as unknown as Job;

type Known = { applications: KnownApplication[]; candidates: KnownCandidate[] };
const nobody: Known = { applications: [], candidates: [] };

function plan(people: Person[], known: Known = nobody): Plan {
  let n = known.applications.length * 100 + known.candidates.length;
  return planPeople(people, known, {
    job,
    now,
    newId: () => {
      n += 1;
      return `id-${n}`;
    },
  });
}

/** What stands after a plan was written. */
function standing(known: Known, done: Plan): Known {
  const candidates = new Map(known.candidates.map((one) => [one.id, one]));
  for (const { id, ...fields } of [...done.newCandidates, ...done.changedCandidates])
    candidates.set(id, { id, person: fields });
  const personOf = (id: string) => (candidates.get(id) as KnownCandidate).person;
  const applications = known.applications.map((one) => {
    const changed = done.changedApplications.find((row) => row.id === one.id);
    const { id: _, ...fields } = changed ?? { id: one.id, ...one.fields };
    return { ...one, fields, person: personOf(one.candidate) };
  });
  for (const { id, candidate, ...fields } of done.newApplications) {
    applications.push({ id, candidate, state: "open", fields, person: personOf(candidate), assessments: {} });
  }
  for (const one of applications) {
    const mine = done.assessments.filter((x) => x.application === one.id);
    for (const { application: _, requirement, ...row } of mine)
      one.assessments = { ...one.assessments, [requirement]: row };
  }
  return { applications, candidates: [...candidates.values()] };
}

const counts = ({ imported, updated, unchanged }: Plan) => [imported.length, updated.length, unchanged];

describe("a list of people", () => {
  const cem = person({ externalId: "7", email: "Cem@Example.no", appliedAt: "2026-11-12" });
  const first = plan([cem]);
  const known = standing(nobody, first);

  test("taken in twice changes nothing", () => {
    expect(counts(first)).toEqual([1, 0, 0]);
    expect(first.newCandidates[0]?.email).toBe("cem@example.no");
    expect(first.newApplications[0]).toMatchObject({ applied_at: "2026-11-12T12:00:00.000Z", language: "nb" });
    expect(counts(plan([cem], known))).toEqual([0, 0, 1]);
  });

  test("updates what is new and takes nothing away", () => {
    const again = plan([{ ...cem, phone: "123 45 678", city: "Bergen" }], known);
    expect(counts(again)).toEqual([0, 1, 0]);
    const then = standing(known, again);
    expect(counts(plan([cem], then))).toEqual([0, 0, 1]);
    expect(then.candidates[0]?.person).toMatchObject({ phone: "123 45 678", city: "Bergen" });
  });

  test("knows people by id, then address, then name and day", () => {
    expect(counts(plan([{ ...cem, email: "ny@example.no" }], known))).toEqual([0, 1, 0]);
    expect(counts(plan([{ ...cem, externalId: null }], known))).toEqual([0, 0, 1]);
    expect(counts(plan([{ ...cem, externalId: null, email: null }], known))).toEqual([0, 0, 1]);
    expect(counts(plan([{ ...cem, externalId: null, email: null, appliedAt: "2026-11-13" }], known))).toEqual([
      1, 0, 0,
    ]);
    expect(counts(plan([{ ...cem, externalId: null, email: "annen@example.no" }], known))).toEqual([1, 0, 0]);
  });

  test("with two of one name, day and no address are two people, both times", () => {
    const twins = [person({ fullName: "Ole Lie" }), person({ fullName: "Ole Lie" })];
    const done = plan(twins);
    expect(counts(done)).toEqual([2, 0, 0]);
    expect(counts(plan(twins, standing(nobody, done)))).toEqual([0, 0, 2]);
  });

  test("keeps apart two people who share an address, and says where the address went", () => {
    const pair = [
      person({ externalId: "1", fullName: "Kari Lie", email: "lie@example.no" }),
      person({ externalId: "2", fullName: "Ole Lie", email: "lie@example.no" }),
    ];
    const done = plan(pair);
    expect(counts(done)).toEqual([2, 0, 0]);
    expect(done.newCandidates.map((one) => one.email)).toEqual(["lie@example.no", null]);
    expect(done.newApplications[1]?.reported.sharedEmail).toBe("lie@example.no");
    expect(counts(plan(pair, standing(nobody, done)))).toEqual([0, 0, 2]);
  });

  test("of another system that counts from one too does not write over Cem", () => {
    const solveig = person({ externalId: "7", fullName: "Solveig Berg", email: "solveig@example.no" });
    const done = plan([solveig], known);
    expect(counts(done)).toEqual([1, 0, 0]);
    expect(done.newApplications[0]?.external_id).toBeNull();
    expect(counts(plan([solveig, cem], standing(known, done)))).toEqual([0, 0, 2]);
  });

  test("finds the same candidate in another job", () => {
    const elsewhere: Known = { applications: [], candidates: known.candidates };
    const done = plan([cem], elsewhere);
    expect(done.newCandidates).toEqual([]);
    expect(done.newApplications[0]?.candidate).toBe(known.candidates[0]?.id);
  });

  test("gives levels once; what Henrik sets by hand stays, what the list changes later comes through", () => {
    const law = (level: "meets" | "partly") => ({
      ...cem,
      assessments: [
        { requirement: "law", level, evidence: "«to år»" },
        { requirement: "gone", level, evidence: null },
      ],
    });
    const done = plan([law("meets")]);
    expect(done.assessments).toMatchObject([
      { requirement: "r-law", level: "meets", evidence: "«to år»", source: "application" },
    ]);
    expect(done.unknownRequirements).toEqual(["gone"]);
    const then = standing(nobody, done);
    expect(counts(plan([law("meets")], then))).toEqual([0, 0, 1]);
    expect(plan([law("partly")], then).assessments).toMatchObject([{ level: "partly" }]);
    const byHand = structuredClone(then);
    for (const one of byHand.applications)
      one.assessments = { "r-law": { level: "exceeds", short: null, evidence: null, source: null } };
    expect(plan([law("meets")], byHand).assessments).toEqual([]);
    expect(plan([law("partly")], byHand).assessments).toEqual([]);
    for (const one of then.applications) one.state = "answered";
    expect(plan([law("partly")], then).assessments).toEqual([]);
  });

  test("never counts a day that has not come as the day somebody applied", () => {
    expect(plan([person({ appliedAt: "2027-01-01" })]).newApplications[0]?.applied_at).toBe(now.toISOString());
  });

  test("whatever it holds, is taken in whole the first time and changes nothing the second", () => {
    const some = fc.record({
      externalId: fc.option(fc.constantFrom("1", "2", "3")),
      email: fc.option(fc.constantFrom("a@x.no", "A@x.no", "b@x.no")),
      fullName: fc.constantFrom("Cem Yıldız", "cem yıldız", "Åse Berg", "Ole Lie"),
      appliedAt: fc.option(fc.constantFrom("2026-11-01", "2026-11-02")),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (rows) => {
        // Rows that could be one person with two spellings are the reader's to merge; here each id and address stands once.
        const unique = rows.filter(
          (row, at) =>
            rows.findIndex(
              (one) =>
                (row.externalId !== null && one.externalId === row.externalId) ||
                (row.email !== null && one.email?.toLowerCase() === row.email.toLowerCase()) ||
                one === row,
            ) === at,
        );
        const people = unique.map((row) => person(row));
        const done = plan(people);
        const then = standing(nobody, done);
        expect(done.imported.length + done.unchanged).toBe(people.length);
        expect(counts(plan(people, then))).toEqual([0, 0, people.length]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a list that comes twice", () => {
  const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values);
  const row = fc.record({
    fullName: fc.constantFrom("KARI HANSEN", "Kari Hansen", "Kari  Hansen", "Per Dahl"),
    email: maybe("a@x.no", "b@x.no"),
    externalId: maybe("1", "2"),
    phone: maybe("90011222", "90011333"),
    city: maybe("Bergen", "Oslo"),
    appliedAt: maybe("2026-11-10"),
    language: maybe("nb" as const, "en" as const),
    internal: fc.boolean(),
    extra: fc.constantFrom({}, { Rom: "1" }),
  });

  /** The list in parts, as an import takes it. */
  function taken(people: readonly Person[], known: Known, part: number) {
    const spent = new Set<string>();
    const sum = { imported: 0, updated: 0, known };
    for (let start = 0; start < people.length; start += part) {
      let n = sum.known.applications.length * 2;
      const newId = () => {
        n += 1;
        return `id-${String(n).padStart(4, "0")}`;
      };
      const done = planPeople(people.slice(start, start + part), sum.known, { job, now, newId, spent });
      sum.imported += done.imported.length;
      sum.updated += done.updated.length;
      sum.known = standing(sum.known, done);
    }
    return sum;
  }

  test("changes nothing the second time, in whatever order people are known, and loses nobody the first", () => {
    const lists = fc.array(row, { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 6 }), fc.boolean(), (rows, part, turned) => {
        const { people, merges } = mergeSame(rows.map((one, at) => person({ ...one, line: at + 2 })));
        expect(people.length + merges.length).toBe(rows.length);
        const first = taken(people, nobody, part);
        expect(first).toMatchObject({ imported: people.length, updated: 0 });
        const { applications, candidates } = first.known;
        const known = turned ? { applications: applications.toReversed(), candidates } : first.known;
        const again = taken(people, known, part);
        expect(again).toMatchObject({ imported: 0, updated: 0 });
        expect(again.known.applications).toEqual(known.applications);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps Kari of Bergen and Kari of Oslo apart, whoever is found first", () => {
    const kari = { fullName: "Kari Hansen", appliedAt: "2026-11-10" };
    const people = [
      person({ ...kari, phone: "90011222", city: "Bergen" }),
      person({ ...kari, phone: "90011333", city: "Oslo" }),
    ];
    const first = taken(people, nobody, 1);
    const turned = { ...first.known, applications: first.known.applications.toReversed() };
    expect(first.imported).toBe(2);
    expect(taken(people, turned, 1)).toMatchObject({ imported: 0, updated: 0 });
  });
});

test("a name's key is one however it is written, made again it is the same, and it fits into an index", () => {
  const key = "åse ødegård";
  for (const name of ["Åse Ødegård", " ÅSE\t ØDEGÅRD", "A\u030aSE\u00a0ØDEGA\u030aRD", "Åse\u3000Ødegård"])
    expect(nameKey(name)).toBe(key);
  expect(nameKey("Åse Odegård")).not.toBe(key);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (name) => {
      const made = nameKey(name);
      expect(nameKey(made)).toBe(made);
      expect(nameKey(`  ${name}\n`)).toBe(made);
      expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(1200);
    }),
  );
  expect(nameKey("\ufdfa".repeat(400)).length).toBeLessThanOrEqual(400);
});
