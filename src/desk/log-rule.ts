// Who reads the audit log: those who look after the house and those who look it over. Pure.
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";

/** Admins and auditors. A recruiter is in the log, and does not read it. */
export const mayReadLog = (actor: Actor): boolean =>
  actor.kind === "staff" && mayDo(actor, "read-audit") && (actor.role === "admin" || actor.role === "auditor");
