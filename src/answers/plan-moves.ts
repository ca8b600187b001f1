// The pieces of a plan: what a move is, and the slots a finding fills.
import type { Lang } from "../language/languages.ts";
import { placeOf } from "./letter-slots.ts";
import type { Finding } from "./reasons.ts";

/** What a sentence does, as the contract names it. */
export type Does =
  | "greet"
  | "thank"
  | "close"
  | "context"
  | "reason"
  | "strength"
  | "advise"
  | "scope"
  | "reapply"
  | "consent"
  | "contact"
  | "sign";

/** One move of the plan: the frames that may say it, in order of preference by number, and what it stands on. */
export type PlannedMove = {
  does: Does;
  frames: string[];
  standsOn: string[];
  slots: Record<string, string | undefined>;
  /** Blocks become paragraphs: opening, body, outlook, consent, contact. */
  block: "opening" | "body" | "outlook" | "consent" | "contact";
  /** Dropped first when the letter grows too long: higher goes first; 0 stays. */
  spare: number;
  quotedLabel?: boolean;
  wish?: boolean;
  oneLabel?: boolean;
};

/** A move with nothing said about it yet but its frames. */
export function move(
  does: Does,
  block: PlannedMove["block"],
  frames: string[],
  more: Partial<PlannedMove> = {},
): PlannedMove {
  return { does, block, frames, standsOn: [], slots: {}, spare: 0, ...more };
}

/** The slots of a requirement: label, quote, where it stood and the verb. */
export function placed(finding: Finding, lang: Lang): Record<string, string | undefined> {
  const { src, said } = placeOf(finding.sources, lang);
  return {
    label: finding.label.text,
    quote: finding.quote ?? undefined,
    src,
    Src: src.charAt(0).toUpperCase() + src.slice(1),
    said,
  };
}
