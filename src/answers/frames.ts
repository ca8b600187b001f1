// The phrase book as the composer sees it: frames by number, and what each frame may be used for.
import type { Lang } from "../language/languages.ts";
import { daFrames } from "./frames-da.ts";
import { enFrames } from "./frames-en.ts";
import { nbFrames } from "./frames-nb.ts";
import { nnFrames } from "./frames-nn.ts";
import { svFrames } from "./frames-sv.ts";
import type { SourceName } from "./sources.ts";

/** The fixed parts of a language: subject, greeting, farewell, where things stood, quotation marks, and the small rewrites. */
export type FixedParts = {
  subject: string;
  greet: string[];
  greetBare: string;
  sign: string[];
  src: Record<SourceName, string>;
  written: string;
  spoken: string;
  quote: string[];
  and: string;
  /** [with the title in running text, with the whole advert title in quotes] */
  position: string[];
  /** How a label that is missing in the letter's language is quoted instead. */
  labelAs: string[][];
  /** A wish must not be called a requirement. */
  wish: string[][];
  /** The singular for one label. */
  one: string[][];
};

/** One language's phrase book. */
export type FrameBook = { fixed: FixedParts; frames: Record<string, string> };

const books: Record<Lang, FrameBook> = { nb: nbFrames, nn: nnFrames, da: daFrames, sv: svFrames, en: enFrames };

/** The phrase book of a language. */
export function frameBook(lang: Lang): FrameBook {
  return books[lang];
}

/** A frame's text without its quote: `: «{quote}»` is cut. Only for frames that still say something then. */
export function withoutQuote(frame: string): string {
  return frame.replace(/[,:]? ?[«”“]\{quote\}[»”]/, "");
}
