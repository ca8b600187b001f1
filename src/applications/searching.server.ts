// Keeps the text that applications are found by in step with what they hold.
import type { Tx } from "../platform/db/db.server.ts";
import { searchText } from "./search.ts";
import { putSearch, searchSources } from "./store.server.ts";

/** Makes the search text of these applications anew: one read and one write, and no write where nothing is different. */
export async function refreshSearchIn(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sources = await searchSources(tx, ids);
  await putSearch(
    tx,
    sources.map((one) => ({ id: one.id, search: searchText([one.full_name, one.email], [one.evidence, one.said]) })),
  );
}
