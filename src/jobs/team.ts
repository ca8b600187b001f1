// Who may own a job, decide in it and work on it. Pure.
import type { Role } from "../access/actor.ts";
import type { JobFault } from "./job.ts";

/** Who works on a job, by staff id. */
export type Team = {
  readonly owner: string | null;
  readonly manager: string | null;
  readonly members: readonly string[];
};

export const mayOwn: readonly Role[] = ["admin", "recruiter"];
export const mayManage: readonly Role[] = ["admin", "recruiter", "hiring-manager"];
/** A partner is put on the job whose decliners they will talk to; it opens nothing of the job to them. */
export const mayWorkOn: readonly Role[] = [...mayManage, "interviewer", "partner"];

/**
 * Owner, manager and members must be active staff in a role that can do it: only recruiters and admins can own promises.
 * @param roleOf the employer's active staff
 * @param kept those who are on the job already; they may stay
 */
export function teamFaults(
  team: Team,
  roleOf: ReadonlyMap<string, Role>,
  kept: ReadonlySet<string | null>,
): JobFault[] {
  const fits = (id: string | null, roles: readonly Role[]) => {
    const role = id === null ? undefined : roleOf.get(id);
    return id === null || kept.has(id) || (role !== undefined && roles.includes(role));
  };
  const faults: JobFault[] = [];
  if (!fits(team.owner, mayOwn)) faults.push({ field: "owner", why: "not-staff" });
  if (!fits(team.manager, mayManage)) faults.push({ field: "manager", why: "not-staff" });
  if (!team.members.every((id) => fits(id, mayWorkOn))) faults.push({ field: "members", why: "not-staff" });
  return faults;
}
