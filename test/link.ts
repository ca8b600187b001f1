// One candidate's link for a test, made as the letters make theirs.
import { makeLinksIn } from "../src/access/access.server.ts";
import type { Tx } from "../src/platform/db/db.server.ts";

/** The token of a new link to this application. `employer` must be the scope of the transaction. */
export async function makeLinkIn(tx: Tx, employer: string, application: string, now: Date): Promise<string> {
  const token = (await makeLinksIn(tx, employer, [application], now)).get(application);
  if (token === undefined) throw new Error("no link was made");
  return token;
}
