/** Everything small that runs in the browser on staff pages. Each page is whole without it. */
import { startCountdown } from "./countdown.ts";
import { startEditing } from "./editing.ts";
import { startKeys } from "./keys.ts";
import { startLive } from "./live.ts";
import { startPalette } from "./palette.ts";
import { startPressed } from "./pressed.ts";
import { startSelection } from "./selection.ts";

/** Starts all of them; returns a function that stops them, for a page that is left without a full load. */
export function startStaffPage(doc: Document = document): () => void {
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
