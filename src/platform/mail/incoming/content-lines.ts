// iCalendar as it is written (RFC 5545, 3.1): content lines, parameters, components inside one another. Never throws.

export type Line = { name: string; params: Readonly<Record<string, string>>; value: string };
export type Component = { name: string; lines: readonly Line[]; parts: readonly Component[] };

const MAX_DEPTH = 20;

/** The components at the outermost level of a text; one that is not closed ends with the text. */
export function readComponents(text: string): Component[] {
  type Open = { name: string; lines: Line[]; parts: Component[] };
  const top: Component[] = [];
  const open: Open[] = [];
  for (const raw of unfolded(text)) {
    const line = readLine(raw);
    if (!line) continue;
    if (line.name === "BEGIN") {
      const one: Open = { name: line.value.trim().toUpperCase(), lines: [], parts: [] };
      if (open.length < MAX_DEPTH) (open.at(-1)?.parts ?? top).push(one);
      open.push(one);
    } else if (line.name === "END") {
      const name = line.value.trim().toUpperCase();
      const at = open.slice(-MAX_DEPTH).findLastIndex((one) => one.name === name);
      if (at >= 0) open.length = Math.max(0, open.length - MAX_DEPTH) + at;
    } else open.at(-1)?.lines.push(line);
  }
  return top;
}

/** Lines joined where the next begins with a blank; empty lines that careless programs put between are skipped. */
function unfolded(text: string): string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, "")
    .split("\n")
    .filter((line) => line !== "");
}

function readLine(raw: string): Line | undefined {
  const line = raw.slice(0, 100_000);
  const name = /^[\w.-]{1,80}(?=[;:])/.exec(line)?.[0];
  if (name === undefined) return undefined;
  const params: Record<string, string> = Object.create(null) as Record<string, string>;
  let at = name.length;
  while (line[at] === ";") {
    const end = paramEnd(line, at + 1);
    const piece = line.slice(at + 1, end);
    const equals = piece.indexOf("=");
    if (equals > 0) params[piece.slice(0, equals).trim().toUpperCase()] = decodeParam(piece.slice(equals + 1).trim());
    at = end;
  }
  if (line[at] !== ":") return undefined;
  return { name: (name.split(".").at(-1) ?? name).toUpperCase(), params, value: line.slice(at + 1) };
}

function paramEnd(line: string, from: number): number {
  for (let i = from, quoted = false; i < line.length; i += 1) {
    const sign = line[i];
    if (sign === '"') quoted = !quoted;
    // `TZID=tzone://Microsoft/Utc`, as Exchange writes it without quotes.
    else if (!quoted && (sign === ";" || (sign === ":" && !line.startsWith("://", i)))) return i;
  }
  // A quote that never closes: the first colon ends the name and its parameters.
  const colon = line.indexOf(":", from);
  return colon < 0 ? line.length : colon;
}

/** Quotes off; `^n`, `^'` and `^^` read (RFC 6868). */
const decodeParam = (text: string): string =>
  text
    .replace(/^"([^"]*)"$/, "$1")
    .replace(/\^([n'^])/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "'" ? '"' : "^"));

/** A text value with its escapes read (RFC 5545, 3.3.11). */
export const unescapeText = (text: string): string =>
  text.replace(/\\([\\;,nN"])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));

export const textIn = (component: Component, name: string): string | undefined =>
  component.lines.find((line) => line.name === name)?.value;
export const lineOf = (component: Component, name: string): Line | undefined =>
  component.lines.find((line) => line.name === name);
