/** A letter while it is written: checked as it grows, and never lost. */
import { startKeepText } from "./keep-text.ts";
import { startLiveCheck } from "./live-check.ts";

/** Starts both; the check starts anew where the page's parts were put in anew. Returns a function that stops them. */
export function startEditing(doc: Document = document): () => void {
  let stopCheck = startLiveCheck(doc);
  const stopKeep = startKeepText(doc, () => {
    stopCheck();
    stopCheck = startLiveCheck(doc);
  });
  return () => {
    stopCheck();
    stopKeep();
  };
}
