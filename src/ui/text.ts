/** The small types every component shares: what is text, what is a link, what is a hidden field. */
import type { ReactNode } from "react";

/** Text that may carry a link or a strong word. Always already in the reader's language. */
export type Words = ReactNode;

/** A link with its words. `current` marks the page or the step the reader is at. */
export type LinkItem = { href: string; text: Words; current?: boolean | undefined };

/** Names and values that travel with a form but are not shown. */
export type Hidden = Readonly<Record<string, string>>;

/** One choice among several, as in a select or a group of radio buttons. */
export type Choice = { value: string; label: string; hint?: Words | undefined };

/** Joins class names and leaves out the empty ones. */
export function classes(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
