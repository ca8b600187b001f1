/** Everything small that runs in the browser on staff pages. Each page is whole without it. */
import { startCountdown } from "./countdown.ts";
import { startEditing } from "./editing.ts";
import { startInPlace } from "./in-place.ts";
import { startKeys } from "./keys.ts";
import { startLive } from "./live.ts";
import { startPalette } from "./palette.ts";
import { startPressed } from "./pressed.ts";
import { startSelection } from "./selection.ts";

/** Starts all of them; returns a function that stops them, for a page that is left without a full load. */
export function startStaffPage(doc: Document = document): () => void {
  // Before the others: whether the browser leaves the page is known when they are asked.
  const stopInPlace = startInPlace(doc, () => {
    stop();
    stop = startParts(doc);
  });
  let stop = startParts(doc);
  return () => {
    stopInPlace();
    stop();
  };
}

function startParts(doc: Document): () => void {
  const stops = [
    startKeys(doc),
    startSelection(doc),
    startCountdown(doc),
    startLive(doc),
    startEditing(doc),
    startPressed(doc),
    startPalette(doc),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
