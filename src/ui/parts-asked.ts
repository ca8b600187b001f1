/** How the browser's script asks a page for its parts: in a header, so that the address stays the page's own. Pure. */

/** Sent by in-place.ts with the same request that the browser would send for the whole page. */
export const partsHeader = "Gjensvar-Parts";

/** What of a table stands on the screen: how many rows, and the value of the one that was open. */
export type PartsAsked = { rows: number; was: string | undefined };

export const askedParts = ({ rows, was }: PartsAsked): string => `${rows} ${was ?? ""}`.trim();

/** Undefined when the whole page is asked for. */
export function readPartsAsked(headers: Headers): PartsAsked | undefined {
  const found = /^(\d{1,4})(?: ([\w-]{1,64}))?$/.exec(headers.get(partsHeader) ?? "");
  return found ? { rows: Number(found[1]), was: found[2] } : undefined;
}
