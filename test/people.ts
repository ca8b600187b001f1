// People of a list as the reader gives them, for tests: whatever a test does not say is left out.
import type { Person } from "../src/applications/reading/people.ts";

export const person = (given: Partial<Person>): Person => ({
  line: 2,
  externalId: null,
  givenName: null,
  familyName: null,
  fullName: "Cem Yıldız",
  email: null,
  phone: null,
  city: null,
  appliedAt: null,
  language: null,
  internal: false,
  stage: null,
  source: null,
  reason: null,
  notes: null,
  jobTitle: null,
  birthYear: null,
  gender: null,
  extra: {},
  ...given,
});

export const cem = person({
  externalId: "7",
  givenName: "Cem",
  familyName: "Yıldız",
  email: "Cem.Yildiz@Example.no",
  appliedAt: "2026-11-12",
  notes: "virker dyktig",
  assessments: [{ requirement: "procurement", level: "partly", evidence: "jobbet med to anbud som sykepleier" }],
});

export const solveig = person({
  fullName: "Solveig Bjørnsen",
  email: "solveig@fjordvik.example",
  internal: true,
  appliedAt: "2026-11-10",
  language: "nn",
});
