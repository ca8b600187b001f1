// The address of a page of the log with its filters. Pure.
import type { LogFilter } from "../log.server.ts";

/** `/log?job=…&by=…`; filters without a value are left out. */
export function addressOf(filter: LogFilter): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== undefined) search.set(key, String(value));
  return search.size > 0 ? `/log?${search}` : "/log";
}
