// Column layouts of systems whose exports we know, recognised by the set of their headers.

import type { Field } from "./header-words.ts";
import { plainHeader } from "./header-words.ts";

/** A layout: the headers that must all be there, and what those mean that the word lists alone would not settle. */
type KnownExport = { system: string; marks: string[]; means: Record<string, Field | null> };

// Sources: the vendors' own help pages and import code, as the layouts name them; third-party exporters for Teamtailor.
const KNOWN: KnownExport[] = [
  {
    system: "Greenhouse bulk import",
    marks: ["First Name", "Last Name", "Who gets credit", "Prospect Pool", "Prospect Stage"],
    means: { Title: null, Job: "jobTitle", "Prospect Stage": "stage", Company: null },
  },
  {
    system: "Greenhouse report",
    marks: ["Candidate ID", "Stage", "Status", "Recruiter", "Rejection Reason"],
    means: { Stage: "stage", Status: null, "Created At": "appliedAt", Recruiter: null },
  },
  {
    system: "Teamtailor applications",
    marks: ["Candidate ID", "Job Application ID", "Job Application Created At"],
    means: { "Candidate ID": "externalId", "Job Application ID": null, "Job Application Created At": "appliedAt" },
  },
  {
    system: "OpenCATS",
    marks: ["Cell Phone", "Work Phone", "Key Skills", "Email 2"],
    means: { "Cell Phone": "phone", "Home Phone": null, "Work Phone": null, Email: "email", "Email 2": null },
  },
  {
    system: "PeopleForce",
    marks: ["full_name", "phone number", "skype_id", "added_on", "created_by_id"],
    means: { position: "jobTitle", location: "city", added_on: "appliedAt", created_by_id: null },
  },
  {
    system: "eRecruiter",
    marks: ["Vorname", "Nachname", "Jobprofil"],
    means: { Ort: "city", Jobprofil: "jobTitle" },
  },
  {
    system: "ApplicantStack",
    marks: ["first_name", "last_name", "date applied", "applied for"],
    means: { "applied for": "jobTitle", status: "stage", "date applied": "appliedAt" },
  },
  {
    system: "candidate survey feed",
    marks: ["applicant_reference", "job_family", "client_stage", "hiring_manager"],
    means: { client_stage: "stage", stage: null, job_title: "jobTitle", applicant_reference: "externalId" },
  },
  {
    system: "decision log",
    marks: ["Decision date", "Decided by", "Reason for decision"],
    means: { "Reason for decision": "reason", Position: "jobTitle", Status: "stage", "Decision date": null },
  },
  { system: "Hireflix", marks: ["Name", "Email", "Phone Number"], means: {} },
];

/** The known export a header row comes from, with what its headers mean (by plain header); null when unknown. */
export function knownExport(headers: readonly string[]): { system: string; means: Map<string, Field | null> } | null {
  const there = new Set(headers.map(plainHeader));
  const found = KNOWN.find(
    (known) =>
      known.marks.every((mark) => there.has(plainHeader(mark))) && (known.system !== "Hireflix" || there.size === 3),
  );
  if (found === undefined) return null;
  const means = Object.entries(found.means).map(([header, field]) => [plainHeader(header), field] as const);
  return { system: found.system, means: new Map(means) };
}
