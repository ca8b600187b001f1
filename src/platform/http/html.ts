// The one way to write html by hand, in mails and in the few pages that React does not draw. Pure.

/** A piece of html. Only `html` makes one out of texts, and it escapes every one: markup that somebody typed stays text. */
export class Html {
  readonly text: string;
  /** Fixed html of our own, taken as it is. */
  constructor(text: string) {
    this.text = text;
  }
}

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text that stays a text between tags and inside a quoted attribute (HTML standard, 13.1.2.3 and 13.1.4). */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);

export type Part = string | number | Html | readonly Part[];

const written = (part: Part): string => {
  if (part instanceof Html) return part.text;
  return Array.isArray(part) ? part.map(written).join("") : escaped(String(part));
};

/** Html with its holes filled: texts and numbers escaped, pieces as they are, lists one after another. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((fixed, n) => fixed + (n < parts.length ? written(parts[n] ?? "") : "")).join(""));
}
