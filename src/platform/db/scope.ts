// Who a transaction works for: what row security reads, and nothing else.

/** A transaction without a scope shows no row of any employer. `employer` is a uuid. */
export type Scope =
  /** Anybody who acts for one employer. */
  | { employer: string }
  /** Somebody signed in, employer not chosen yet: sees only own memberships. */
  | { login: string }
  /** Somebody with a link: sees only that link's row. `token` is the hash of the secret. */
  | { token: string }
  /** The house itself, for work that serves all employers (the sender, the clock). */
  | { house: true; employer?: string };

type Settings = { employer: string; login: string; token: string; house: string };

/** The settings that carry a scope into the database; every one is set in every transaction, so none can be inherited. */
export function settingsOf(scope: Scope): Settings {
  const none: Settings = { employer: "", login: "", token: "", house: "" };
  if ("house" in scope) return { ...none, house: "on", employer: scope.employer ?? "" };
  if ("employer" in scope) return { ...none, employer: scope.employer };
  if ("login" in scope) return { ...none, login: scope.login };
  return { ...none, token: scope.token };
}

export const theHouse: Scope = { house: true };
