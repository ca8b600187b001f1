// A small walk over XML as spreadsheets hold it: tags, attributes and text; no entities but the five, no DTD, no fetching.

type XmlStep =
  | { kind: "open"; name: string; attributes: string; empty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function codePoint(number: number): string {
  return Number.isInteger(number) && number >= 0 && number <= 0x10ffff ? String.fromCodePoint(number) : "\ufffd";
}

/** Text with the five named entities and numbered characters put back. */
function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return codePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return codePoint(Number.parseInt(name.slice(1), 10));
    return NAMED[name] ?? whole;
  });
}

/** The value of an attribute without regard to its prefix, or null. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : unescapeXml(value);
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** The end of a tag that starts at `at`; a `>` inside a quoted attribute does not end it. */
function tagEnd(xml: string, at: number): number {
  let quote = "";
  for (let place = at; place < xml.length; place++) {
    const sign = xml[place] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return place;
  }
  return -1;
}

function stepOf(tag: string): XmlStep {
  if (tag.startsWith("/")) return { kind: "close", name: local(tag.slice(1).trim()) };
  const empty = tag.endsWith("/");
  const body = empty ? tag.slice(0, -1) : tag;
  const space = body.search(/\s/);
  const name = local(space === -1 ? body : body.slice(0, space));
  return { kind: "open", name, attributes: space === -1 ? "" : body.slice(space), empty };
}

/** The steps of a document in order. Throws on a DTD and on a tag that never ends. */
export function* walkXml(xml: string): Generator<XmlStep> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open === -1) return;
    if (open > at) yield { kind: "text", text: unescapeXml(xml.slice(at, open)) };
    if (xml.startsWith("<!--", open)) {
      at = xml.indexOf("-->", open) + 3;
      if (at < open + 3) return;
    } else if (xml.startsWith("<![CDATA[", open)) {
      const end = xml.indexOf("]]>", open);
      if (end === -1) throw new Error("open CDATA");
      yield { kind: "text", text: xml.slice(open + 9, end) };
      at = end + 3;
    } else if (xml.startsWith("<!", open)) {
      throw new Error("a document type is not read");
    } else {
      const end = tagEnd(xml, open + 1);
      if (end === -1) throw new Error("open tag");
      if (xml[open + 1] !== "?") yield stepOf(xml.slice(open + 1, end));
      at = end + 1;
    }
  }
}
