// Who acts: somebody signed in, the bearer of a candidate's link, or the house itself.
import type { Lang } from "../platform/i18n/languages.ts";

export const roles = ["admin", "recruiter", "hiring-manager", "interviewer", "partner", "auditor"] as const;
export type Role = (typeof roles)[number];

/** Somebody of one employer's staff. `id` is the staff row, not the login. */
export type Staff = {
  readonly kind: "staff";
  readonly id: string;
  readonly employer: string;
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly role: Role;
  readonly language: Lang;
};

/** Somebody who holds a link to one application, and nothing else. `id` is the link row. */
export type Bearer = {
  readonly kind: "bearer";
  readonly id: string;
  readonly employer: string;
  readonly application: string;
};

/** A job of the house, working for one employer. */
export type House = { readonly kind: "house"; readonly id: null; readonly employer: string };

export type Actor = Staff | Bearer | House;

export const houseOf = (employer: string): House => ({ kind: "house", id: null, employer });
