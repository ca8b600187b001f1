// A letter's parts as they are stored and shown. Types only.
import type { Draft } from "./draft.ts";

/** One sentence of a draft: what it does, and the requirements it stands on. */
export type Sentence = Draft["sentences"][number];

/** What the letter check said. */
export type Check = Draft["check"];
