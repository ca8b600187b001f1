// What a rule answers: yes, or no with its reason. Words and status codes belong to the page.

export type Allowed = { readonly ok: true };
export type Refused<Why extends string> = { readonly ok: false; readonly why: Why };
export type Decision<Why extends string> = Allowed | Refused<Why>;

export const allow: Allowed = { ok: true };
export const refuse = <const Why extends string>(why: Why): Refused<Why> => ({ ok: false, why });

/** The thing is not there, or not for this person: the two are never told apart. Becomes a 404. */
export class NotFound extends Error {
  constructor() {
    super("not found");
    this.name = "NotFound";
  }
}

/** By name: a page's bundle has a copy of the class of its own, and what a page throws is not found either. */
export const isNotFound = (fault: unknown): boolean => fault instanceof Error && fault.name === "NotFound";
