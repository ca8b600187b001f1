// One item or many: with --jsonl every line is an item of its own, and a faulty one does not stop the others.

/** What a command makes of one JSON document. Throws to say what is wrong with it. */
export type One = (document: unknown) => unknown;

export class BadInput extends Error {
  override name = "BadInput";
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One result a line, in the same order; `id` comes back. `faults` counts the lines that were wrong. */
export function eachLine(text: string, one: One): { lines: string[]; faults: number } {
  let faults = 0;
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      let id: unknown;
      try {
        const document: unknown = JSON.parse(line);
        if (!isRecord(document)) throw new BadInput("not a JSON object");
        id = document.id;
        const result = one(document);
        return JSON.stringify({ ...(id === undefined ? {} : { id }), ...(result as object) });
      } catch (fault) {
        faults += 1;
        const error = fault instanceof SyntaxError ? "not JSON" : fault instanceof Error ? fault.message : "unknown";
        return JSON.stringify({ ...(id === undefined ? {} : { id }), error });
      }
    });
  return { lines, faults };
}

/** A field of a document that must be a text, or may be left out (null counts as left out). */
export function textField(document: unknown, name: string, needed = false): string | undefined {
  const value = isRecord(document) ? document[name] : undefined;
  if (value === undefined || value === null) {
    if (needed) throw new BadInput(`${name}: missing`);
    return undefined;
  }
  if (typeof value !== "string") throw new BadInput(`${name}: not a text`);
  return value;
}

/** A field that must be one of a few words, or may be left out. */
export function choiceField<T extends string>(document: unknown, name: string, choices: readonly T[]): T | undefined {
  const value = textField(document, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new BadInput(`${name}: one of ${choices.join(", ")}`);
  return found;
}
