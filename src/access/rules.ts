// What each role may do. Pure; every front door asks here first.
import type { Actor, Role } from "./actor.ts";

export type Act =
  | "see-jobs"
  | "make-job"
  | "close-job"
  | "see-applications"
  | "import"
  | "assess"
  | "decide"
  | "write-letter"
  | "send"
  | "log-call"
  | "manage-staff"
  | "read-audit";

const recruiting: readonly Act[] = [
  "see-jobs",
  "make-job",
  "close-job",
  "see-applications",
  "import",
  "assess",
  "decide",
  "write-letter",
  "send",
  "log-call",
];

const acts: Record<Role, readonly Act[]> = {
  admin: [...recruiting, "manage-staff", "read-audit"],
  recruiter: recruiting,
  "hiring-manager": ["see-jobs", "see-applications", "assess", "decide", "log-call"],
  interviewer: ["see-jobs", "see-applications", "assess"],
  partner: [],
  auditor: ["see-jobs", "read-audit"],
};

/** Roles that see only the jobs they are a member of (the owner and the manager of a job count as members). */
const onlyOwnJobs: ReadonlySet<Role> = new Set<Role>(["hiring-manager", "interviewer"]);

export const mayDo = (actor: Actor, act: Act): boolean =>
  actor.kind === "house" || (actor.kind === "staff" && acts[actor.role].includes(act));

export const seesOnlyOwnJobs = (actor: Actor): boolean => actor.kind === "staff" && onlyOwnJobs.has(actor.role);
