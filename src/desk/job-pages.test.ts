// The tabs of a job, role by role: nobody is offered a page that the verbs behind it would refuse.
import { expect, test } from "vitest";
import type { Actor, Role } from "../access/actor.ts";
import { jobPagesOf } from "./job-pages.ts";

const as = (role: Role): Actor =>
  ({ kind: "staff", role, id: "1", employer: "2", name: "", email: "", language: "nb" }) as unknown as Actor;

test("Rakel has every page of a job; Henrik decides and writes no job; Ingrid only assesses; Petra and the auditor have none", () => {
  expect(jobPagesOf(as("recruiter"))).toEqual([
    "applicants",
    "answers",
    "import",
    "questions",
    "advert",
    "settings",
    "close",
  ]);
  expect(jobPagesOf(as("admin"))).toEqual(jobPagesOf(as("recruiter")));
  expect(jobPagesOf(as("hiring-manager"))).toEqual(["applicants", "answers"]);
  expect(jobPagesOf(as("interviewer"))).toEqual(["applicants"]);
  expect(jobPagesOf(as("partner"))).toEqual([]);
  expect(jobPagesOf(as("auditor"))).toEqual([]);
});
